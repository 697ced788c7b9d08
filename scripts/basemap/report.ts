import { createHash } from 'node:crypto';
import type { Archive } from './archive.ts';
import { mercatorX, mercatorY } from './geo.ts';
import { REGION_ZOOM, WORLD_PIXELS } from './region.ts';

/** The app's opening view: middle [longitude, latitude] and size in CSS pixels. */
const OPENING = { middle: [39.3, 35], width: 984, height: 812 };
const OPENING_LIMIT_KB = 110;

/** Prints what matters of the archive: its size, digest, directories, and the opening view. */
export function report({ bytes, tileBytes, rootBytes, leafBytes }: Archive): void {
  const kb = (size: number): string => `${(size / 1000).toFixed(1)} kB`;
  console.log(`\nworld.pmtiles  ${kb(bytes.length)}, ${tileBytes.size} tiles`);
  console.log(`sha256         ${createHash('sha256').update(bytes).digest('hex')}`);
  console.log(
    `directories    root ${kb(rootBytes)}, ${leafBytes.length} leaves, largest ${kb(Math.max(...leafBytes))}`,
  );
  for (let zoom = 0; zoom <= REGION_ZOOM; zoom++) {
    const sizes = [...tileBytes].filter(([key]) => key.startsWith(`${zoom}/`));
    const total = sizes.reduce((sum, [, size]) => sum + size, 0);
    const [key, largest] = sizes.reduce((a, b) => (a[1] > b[1] ? a : b));
    console.log(`zoom ${zoom}: ${sizes.length} tiles, ${kb(total)}, largest ${key} ${kb(largest)}`);
  }
  for (const zoom of [5.9, 6]) {
    const tiles = tilesInView(zoom);
    const size = tiles.reduce((sum, tile) => sum + (tileBytes.get(tile) ?? 0), 0);
    const verdict = size / 1000 > OPENING_LIMIT_KB ? `MORE THAN ${OPENING_LIMIT_KB} kB` : 'good';
    console.log(`opening view at ${zoom}: ${kb(size)} in ${tiles.join(' ')} (${verdict})`);
  }
}

function tilesInView(zoom: number): string[] {
  const z = Math.floor(zoom);
  const span = WORLD_PIXELS * 2 ** zoom;
  const [x, y] = [mercatorX(OPENING.middle[0]), mercatorY(OPENING.middle[1])];
  const [halfWidth, halfHeight] = [OPENING.width / 2 / span, OPENING.height / 2 / span];
  const column = (at: number): number => Math.floor(at * 2 ** z);
  const tiles: string[] = [];
  for (let i = column(x - halfWidth); i <= column(x + halfWidth); i++) {
    for (let j = column(y - halfHeight); j <= column(y + halfHeight); j++) {
      tiles.push(`${z}/${i}/${j}`);
    }
  }
  return tiles;
}
