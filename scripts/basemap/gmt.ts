import { execFileSync } from 'node:child_process';
import { createReadStream, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import type { Position } from 'geojson';

const CACHE = new URL('.cache/', import.meta.url);
const COUNTRY_LIST = '/usr/share/gmt-dcw/dcw-countries.txt';
const NEEDED = [
  COUNTRY_LIST,
  '/usr/share/gmt-gshhg/binned_river_f.nc',
  '/usr/share/gmt-gshhg/binned_GSHHS_f.nc',
];

/** One piece of a GMT multisegment table: the text after ">" and its [longitude, latitude]s. */
export interface Segment {
  header: string;
  positions: Position[];
}

/** Throws, saying what to install, unless GMT and its two data packages are there. */
export function checkGmt(): void {
  const missing = NEEDED.filter((path) => !existsSync(path));
  try {
    execFileSync('gmt', ['--version'], { stdio: 'pipe' });
  } catch {
    missing.unshift('the program gmt');
  }
  if (missing.length === 0) return;
  throw new Error(
    `Not found: ${missing.join(', ')}. ` +
      'On Debian or Ubuntu: sudo apt-get install gmt gmt-dcw gmt-gshhg-full',
  );
}

/** Codes of all countries in the Digital Chart of the World: ISO 3166-1 alpha-2 plus XK. */
function countryCodes(): string[] {
  const lines = readFileSync(COUNTRY_LIST, 'utf8').split('\n');
  const rows = lines.filter((line) => line && !line.startsWith('#'));
  return [...new Set(rows.map((line) => line.split(/\s+/)[1]))].sort();
}

/** The cached output of `gmt pscoast -M` for each list of options, one after another. */
function extracted(name: string, runs: () => string[][]): URL {
  const file = new URL(`${name}.txt`, CACHE);
  if (existsSync(file)) return file;
  mkdirSync(CACHE, { recursive: true });
  const parts = runs().map((options) =>
    // A country that the data has not (an islet, say) makes gmt fail: it is then left out.
    tolerant(() =>
      execFileSync('gmt', ['pscoast', '-M', ...options], {
        maxBuffer: 2 ** 30,
        stdio: ['ignore', 'pipe', 'ignore'],
      }),
    ),
  );
  writeFileSync(file, Buffer.concat(parts));
  return file;
}

function tolerant(run: () => Buffer): Buffer {
  try {
    return run();
  } catch {
    return Buffer.alloc(0);
  }
}

/** Closed rings of every country (DCW-GMT); the header holds `-Z<code>`. */
export const countrySegments = () =>
  segments(extracted('countries', () => countryCodes().map((code) => [`-E${code}+z`])));

/** Open pieces of rivers (WDBII in GSHHG), cut at the cells of a grid; the header ends in the class. */
export const riverSegments = () =>
  segments(extracted('rivers', () => [['-Ia', '-Df', '-R-180/180/-90/90']]));

/** Shores of lakes (GSHHG levels 2 to 4), as {@link riverSegments}; the header ends in the level. */
export const lakeSegments = () =>
  segments(extracted('lakes', () => [['-W', '-Df', '-A1/2/4', '-R-180/180/-90/90']]));

async function* segments(file: URL): AsyncGenerator<Segment> {
  let segment: Segment | undefined;
  for await (const line of createInterface({ input: createReadStream(file) })) {
    if (line.startsWith('>')) {
      if (segment) yield segment;
      segment = { header: line.slice(1).trim(), positions: [] };
    } else if (segment && line && !line.startsWith('#')) {
      const tab = line.indexOf('\t');
      segment.positions.push([Number(line.slice(0, tab)), Number(line.slice(tab + 1))]);
    }
  }
  if (segment) yield segment;
}
