import { AJAXError, type addProtocol } from 'maplibre-gl';
import { PMTiles, Protocol } from 'pmtiles';
import type { TileName } from '../features/tiles';

type ReadTile = Parameters<typeof addProtocol>[1];
type Tile = ReturnType<ReadTile>;

const address = new URL('geodata/basemap/world.pmtiles', document.baseURI).href;

/** The basemap in the built site; an operator may lay a Protomaps extract in its place. */
export const basemapUrl = `pmtiles://${address}`;

const archive = new PMTiles(address);
const protocol = new Protocol({ errorOnMissingTile: true });
protocol.add(archive);

/** Tiles that are on their way before the map has asked for them, by their URLs. */
const ahead = new Map<string, Tile>();

/**
 * Reads tiles out of one archive. It may be sparse: ours has its deepest zooms only where stories
 * need them. Elsewhere MapLibre shall draw the nearest ancestor, which it does in place of a tile
 * that a server answers with 404.
 */
export const readTile: ReadTile = (request, controller) => {
  const { url } = request;
  const early = ahead.get(url);
  ahead.delete(url);
  const late = () => read(request, controller);
  // what failed while nobody waited for it is tried again
  return early?.catch(late) ?? late();
};

const read: ReadTile = async (request, controller) => {
  try {
    const { data } = await protocol.tilev4(request, controller);
    if (request.type === 'json') return { data: { ...(data as object), sparse: true } };
    return { data: data as Uint8Array };
  } catch (error) {
    throw isMissingTile(error) ? new AJAXError(404, 'Not Found', request.url, new Blob()) : error;
  }
};

/** The library gives this error no class of its own. */
const isMissingTile = (error: unknown) =>
  error instanceof Error && error.message === 'Tile not found.';

/** Reads where things are in the archive; what goes wrong will go wrong again when it matters. */
export function readContents(): void {
  void archive.getHeader().catch(() => undefined);
}

/** Reads tiles before the map, which is still being made, asks for them; each is handed over once. */
export function readAhead(tiles: readonly TileName[]): void {
  // what a map before this one has left
  ahead.clear();
  for (const { z, x, y } of tiles) {
    const url = `${basemapUrl}/${z}/${x}/${y}`;
    const tile = read({ url, type: 'arrayBuffer' }, new AbortController());
    tile.catch(() => undefined);
    ahead.set(url, tile);
  }
}
