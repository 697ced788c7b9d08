import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { zxyToTileId } from 'pmtiles';
import type { Tile } from './tiles.ts';

/** See https://github.com/protomaps/PMTiles/blob/main/spec/v3/spec.md */
const HEADER_BYTES = 127;
const GZIP = 2;
const VECTOR_TILES = 1;

/** Entries in one leaf directory: small, for a reader fetches a whole leaf to find one tile. */
const LEAF_ENTRIES = 1024;

interface Entry {
  id: number;
  /** How many tiles in a row, by id, have these bytes; 0 where it leads to a leaf directory. */
  run: number;
  offset: number;
  length: number;
}

export interface ArchiveOptions {
  bounds: [west: number, south: number, east: number, north: number];
  center: [longitude: number, latitude: number, zoom: number];
  metadata: object;
}

export interface Archive {
  bytes: Buffer;
  /** Gzipped size of each tile, by `z/x/y`. */
  tileBytes: Map<string, number>;
  rootBytes: number;
  leafBytes: number[];
}

const zip = (data: Uint8Array): Buffer => {
  const zipped = gzipSync(data, { level: 9 });
  zipped[9] = 255; // The operating system: unknown, so that every machine writes the same bytes.
  return zipped;
};

/**
 * A PMTiles 3 archive: tiles in the order of the Hilbert curve, equal tiles stored once, and runs
 * of equal tiles held by one entry.
 */
export function writeArchive(tiles: Tile[], options: ArchiveOptions): Archive {
  const sorted = tiles
    .map((tile) => ({ ...tile, id: zxyToTileId(tile.z, tile.x, tile.y) }))
    .sort((a, b) => a.id - b.id);
  const contents = new Map<string, { offset: number; length: number }>();
  const tileBytes = new Map<string, number>();
  const data: Buffer[] = [];
  const entries: Entry[] = [];
  let size = 0;
  for (const { id, z, x, y, data: raw } of sorted) {
    const hash = createHash('sha256').update(raw).digest('base64');
    let content = contents.get(hash);
    if (!content) {
      const zipped = zip(raw);
      content = { offset: size, length: zipped.length };
      contents.set(hash, content);
      data.push(zipped);
      size += zipped.length;
    }
    tileBytes.set(`${z}/${x}/${y}`, content.length);
    const last = entries.at(-1);
    if (last && last.offset === content.offset && last.id + last.run === id) last.run++;
    else entries.push({ id, run: 1, ...content });
  }

  const { root, leaves } = directories(entries);
  const metadata = zip(Buffer.from(JSON.stringify(options.metadata)));
  const leafBytes = leaves.reduce((sum, leaf) => sum + leaf.length, 0);
  const rootAt = HEADER_BYTES;
  const metadataAt = rootAt + root.length;
  const leavesAt = metadataAt + metadata.length;
  const dataAt = leavesAt + leafBytes;

  const header = Buffer.alloc(HEADER_BYTES);
  header.write('PMTiles');
  header.writeUInt8(3, 7);
  const numbers = [
    ...[rootAt, root.length, metadataAt, metadata.length, leavesAt, leafBytes, dataAt, size],
    ...[sorted.length, entries.length, contents.size],
  ];
  numbers.forEach((value, i) => header.writeBigUInt64LE(BigInt(value), 8 + 8 * i));
  const zooms = sorted.map(({ z }) => z);
  const clustered = 1;
  const flags = [clustered, GZIP, GZIP, VECTOR_TILES, zooms[0], zooms.at(-1)!];
  flags.forEach((value, i) => header.writeUInt8(value, 96 + i));
  const [longitude, latitude, zoom] = options.center;
  [...options.bounds].forEach((degrees, i) => header.writeInt32LE(degrees * 1e7, 102 + 4 * i));
  header.writeUInt8(zoom, 118);
  header.writeInt32LE(longitude * 1e7, 119);
  header.writeInt32LE(latitude * 1e7, 123);

  return {
    bytes: Buffer.concat([header, root, metadata, ...leaves, ...data]),
    tileBytes,
    rootBytes: HEADER_BYTES + root.length,
    leafBytes: leaves.map((leaf) => leaf.length),
  };
}

function directories(entries: Entry[]): { root: Buffer; leaves: Buffer[] } {
  const leaves: Buffer[] = [];
  const pointers: Entry[] = [];
  let offset = 0;
  for (let i = 0; i < entries.length; i += LEAF_ENTRIES) {
    const leaf = directory(entries.slice(i, i + LEAF_ENTRIES));
    pointers.push({ id: entries[i].id, run: 0, offset, length: leaf.length });
    leaves.push(leaf);
    offset += leaf.length;
  }
  return { root: directory(pointers), leaves };
}

function directory(entries: Entry[]): Buffer {
  const bytes: number[] = [];
  const put = (value: number): void => {
    while (value > 127) {
      bytes.push((value % 128) | 128);
      value = Math.floor(value / 128);
    }
    bytes.push(value);
  };
  put(entries.length);
  entries.forEach(({ id }, i) => put(i === 0 ? id : id - entries[i - 1].id));
  entries.forEach(({ run }) => put(run));
  entries.forEach(({ length }) => put(length));
  entries.forEach(({ offset }, i) => {
    const last = entries[i - 1];
    // 0 stands for "right after the last one".
    put(last && offset === last.offset + last.length ? 0 : offset + 1);
  });
  return zip(Uint8Array.from(bytes));
}
