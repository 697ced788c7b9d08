import { mkdirSync, writeFileSync } from 'node:fs';
import { writeArchive } from './archive.ts';
import { readCountries } from './countries.ts';
import { checkGmt } from './gmt.ts';
import { Layers } from './layers.ts';
import { METADATA } from './metadata.ts';
import { readCities } from './places.ts';
import { REGION_ZOOM } from './region.ts';
import { report } from './report.ts';
import { readRivers } from './rivers.ts';
import { cutTiles, type Tile } from './tiles.ts';
import { readLakes } from './water.ts';

const OUTPUT = new URL('../../geodata/basemap/world.pmtiles', import.meta.url);

async function main(): Promise<void> {
  checkGmt();
  const start = performance.now();
  const say = (text: string): void =>
    console.log(`${((performance.now() - start) / 1000).toFixed(0).padStart(4)} s  ${text}`);

  say('countries');
  const countries = await readCountries();
  say('rivers and lakes');
  const rivers = await readRivers();
  const lakes = await readLakes(rivers);
  say('cities');
  const cities = readCities();
  say('topology, ribbons, lines along the coast');
  const layers = new Layers({ countries, rivers, lakes, cities });
  const tiles: Tile[] = [];
  for (let zoom = 0; zoom <= REGION_ZOOM; zoom++) {
    say(`tiles of zoom ${zoom}`);
    for (const tile of cutTiles(zoom, layers.at(zoom))) tiles.push(tile);
  }
  say('archive');
  const archive = writeArchive(tiles, {
    bounds: [-180, -85.0511, 180, 85.0511],
    center: [39.3, 35, 5],
    metadata: METADATA,
  });
  mkdirSync(new URL('.', OUTPUT), { recursive: true });
  writeFileSync(OUTPUT, archive.bytes);
  say('done');
  report(archive);
}

await main();
