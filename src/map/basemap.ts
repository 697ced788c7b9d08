import { AJAXError, type addProtocol } from 'maplibre-gl';
import { Protocol } from 'pmtiles';

type ReadTile = Parameters<typeof addProtocol>[1];

/** The basemap in the built site; an operator may lay a Protomaps extract in its place. */
export const basemapUrl = `pmtiles://${new URL('geodata/basemap/world.pmtiles', document.baseURI).href}`;

/**
 * Reads tiles out of one archive. It may be sparse: ours has its deepest zooms only where stories
 * need them. Elsewhere MapLibre shall draw the nearest ancestor, which it does in place of a tile
 * that a server answers with 404.
 */
export function readArchive(): ReadTile {
  const archive = new Protocol({ errorOnMissingTile: true });
  return async (request, controller) => {
    try {
      const { data } = await archive.tilev4(request, controller);
      if (request.type === 'json') return { data: { ...(data as object), sparse: true } };
      return { data: data as Uint8Array };
    } catch (error) {
      throw isMissingTile(error) ? new AJAXError(404, 'Not Found', request.url, new Blob()) : error;
    }
  };
}

/** The library gives this error no class of its own. */
const isMissingTile = (error: unknown) =>
  error instanceof Error && error.message === 'Tile not found.';
