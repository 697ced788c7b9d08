import { toMercator } from '../../../../features/mercator';
import type { CheckFacts } from '../../../../messages/kiosk/checkFacts';
import type { Bounds } from '../../../../story/types';
import { orElse, type Finding } from '../finding';

/** A tile by its zoom, column and row. */
export type TileName = readonly [zoom: number, column: number, row: number];

/** What reads tiles out of one archive: the part of `PMTiles` that is asked. */
export interface Archive {
  getHeader: () => Promise<{ readonly maxZoom: number }>;
  getZxy: (zoom: number, column: number, row: number) => Promise<{ data: ArrayBuffer } | undefined>;
}

/**
 * The tile in the middle of what a view has to contain, as deep as that fits into a screen of about
 * four tiles.
 */
export function tileOf([west, south, east, north]: Bounds, maxZoom: number): TileName {
  const [left, top] = toMercator([west, north]);
  const [right, bottom] = toMercator([east, south]);
  const extent = Math.max(right - left, bottom - top, 2 ** -maxZoom);
  const zoom = Math.min(Math.max(Math.floor(Math.log2(2 / extent)), 0), maxZoom);
  const spot = (low: number, high: number) => Math.floor(((low + high) / 2) * 2 ** zoom);
  return [zoom, spot(left, right), spot(top, bottom)];
}

/** Reads the whole world's tile, and one for each view. Never rejects. */
export async function readTiles(
  archive: Archive,
  views: readonly Bounds[],
  ranges: boolean | undefined,
): Promise<CheckFacts['tiles']> {
  const asked = views.length + 1;
  try {
    const { maxZoom } = await archive.getHeader();
    const tiles: TileName[] = [[0, 0, 0], ...views.map((bounds) => tileOf(bounds, maxZoom))];
    const found = await Promise.all(tiles.map((tile) => isThere(archive, tile)));
    return { opens: true, ranges, read: found.filter(Boolean).length, asked };
  } catch {
    return { opens: false, ranges, read: 0, asked };
  }
}

/** An archive may have its deepest tiles only where stories need them; then the one above serves. */
async function isThere(archive: Archive, [zoom, column, row]: TileName): Promise<boolean> {
  try {
    const tile = await archive.getZxy(zoom, column, row);
    if (tile) return tile.data.byteLength > 0;
  } catch {
    return false;
  }
  return zoom > 0 && isThere(archive, [zoom - 1, column >> 1, row >> 1]);
}

/**
 * Reads the archive beside the site. Never rejects.
 *
 * @param isKept It lies on this device, which then answers in the server's place.
 */
export async function tilesFinding(
  top: string,
  views: readonly Bounds[],
  isKept: boolean,
): Promise<Finding> {
  const url = new URL('geodata/basemap/world.pmtiles', top).href;
  const ranges = isKept ? undefined : await answersInParts(url, fetch);
  const facts = await import('../../../../map/load').then(
    ({ PMTiles }) => readTiles(new PMTiles(url), views, ranges),
    () => ({ opens: false, ranges, read: 0, asked: views.length + 1 }),
  );
  const isGood = facts.read === facts.asked && ranges !== false;
  return { name: 'tiles', verdict: orElse(isGood, 'bad'), facts };
}

/** Whether the server answers with the part of a file that it was asked for. Never rejects. */
export async function answersInParts(url: string, fetcher: typeof fetch): Promise<boolean> {
  try {
    const response = await fetcher(url, { headers: { range: 'bytes=0-126' } });
    // a server that sends the whole file is not waited for
    void response.body?.cancel();
    return response.status === 206;
  } catch {
    return false;
  }
}
