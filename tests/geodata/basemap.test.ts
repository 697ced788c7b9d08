import { open, stat, type FileHandle } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { PMTiles, type Source } from 'pmtiles';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const path = fileURLToPath(new URL('../../geodata/basemap/world.pmtiles', import.meta.url));

/** Reads an archive from the disk, as a server answers range requests. */
class FileOnDisk implements Source {
  readonly #file: FileHandle;
  constructor(file: FileHandle) {
    this.#file = file;
  }
  getKey(): string {
    return path;
  }
  async getBytes(offset: number, length: number) {
    const data = new Uint8Array(length);
    const { bytesRead } = await this.#file.read(data, 0, length, offset);
    return { data: data.buffer.slice(0, bytesRead) };
  }
}

/** The tile of a zoom that holds a place. */
function tileAt(zoom: number, latitude: number, longitude: number): [number, number, number] {
  const tiles = 2 ** zoom;
  const sine = Math.sin((latitude * Math.PI) / 180);
  const y = 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI);
  return [zoom, Math.floor((longitude / 360 + 0.5) * tiles), Math.floor(y * tiles)];
}

let file: FileHandle;
let archive: PMTiles;
beforeAll(async () => {
  file = await open(path);
  archive = new PMTiles(new FileOnDisk(file));
});
afterAll(() => file.close());

describe('the basemap', () => {
  it('is small enough for a repository', async () => {
    expect((await stat(path)).size).toBeLessThanOrEqual(12_000_000);
  });

  it('says that it reaches from zoom 0 to zoom 9', async () => {
    expect(await archive.getHeader()).toMatchObject({ minZoom: 0, maxZoom: 9 });
  });

  it.each([
    ['Vienna', 48.2, 16.4],
    ['Sydney', -33.9, 151.2],
    ['the open Pacific', 0, -150],
    ['the ice north of Svalbard', 84, 20],
  ])('has a tile at every zoom from 0 to 7 for %s', async (_name, latitude, longitude) => {
    for (let zoom = 0; zoom <= 7; zoom++) {
      expect(await archive.getZxy(...tileAt(zoom, latitude, longitude)), `${zoom}`).toBeDefined();
    }
  });

  it.each([
    ['Palmyra', 34.55, 38.27],
    ['Mosul', 36.34, 43.13],
    ['Raqqa', 35.95, 39.01],
    ['Jerusalem', 31.78, 35.22],
    ['Basra', 30.51, 47.78],
  ])('has tiles of its own at zooms 8 and 9 for %s', async (_name, latitude, longitude) => {
    for (const zoom of [8, 9]) {
      const tile = await archive.getZxy(...tileAt(zoom, latitude, longitude));
      expect(tile?.data.byteLength, `zoom ${zoom}`).toBeGreaterThan(100);
    }
  });

  it('leaves the deepest zooms out elsewhere, where its zoom 7 is drawn instead', async () => {
    expect(await archive.getZxy(...tileAt(9, 48.2, 16.4))).toBeUndefined();
  });

  it('holds the layers that the style draws', async () => {
    const { vector_layers } = (await archive.getMetadata()) as { vector_layers: { id: string }[] };
    expect(vector_layers.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['earth', 'water', 'places', 'countries', 'boundaries', 'ribbons']),
    );
  });
});
