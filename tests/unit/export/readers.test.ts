import { check, getIssues } from '@placemarkio/check-geojson';
import { kml as readKml } from '@tmcw/togeojson';
import { booleanClockwise, bboxPolygon, circle } from '@turf/turf';
import { DOMParser } from '@xmldom/xmldom';
import { parse as readCsv } from 'csv-parse/sync';
import type { Polygon } from 'geojson';
import { describe, expect, it } from 'vitest';
import { cutAtAntimeridian } from '../../../src/export/antimeridian';
import { toBibtex } from '../../../src/export/bibtex';
import { toCsv } from '../../../src/export/csv';
import { toGeoJson } from '../../../src/export/geojson';
import { toKml } from '../../../src/export/kml';
import { passagesAbout } from '../../../src/export/passages';
import { parseStory } from '../../../src/story/parseStory';
import type { Place, Story } from '../../../src/story/types';
import { goodStory } from '../../fixtures/folders';
import { theStory } from '../explorer/theStory';

const story = theStory();
const places = story.places.features;

function small(): Story {
  const parsed = parseStory(goodStory);
  if (!parsed.ok) throw new Error('the good fixture is not good');
  return parsed.story;
}

/** The story with its first place changed. */
function changed(change: Partial<Place['properties']>, coordinates?: number[]): Story {
  const [first, ...others] = story.places.features;
  if (!first) throw new Error('the story has no places');
  const place: Place = {
    ...first,
    geometry: { type: 'Point', coordinates: coordinates ?? first.geometry.coordinates },
    properties: { ...first.properties, ...change },
  };
  return { ...story, places: { type: 'FeatureCollection', features: [place, ...others] } };
}

describe.each([
  ['the first story', story],
  ['the small story in two languages', small()],
])('%s as GeoJSON', (_name, exported) => {
  const text = toGeoJson(exported);

  it('has no issue for check-geojson', () => {
    expect(getIssues(text)).toEqual([]);
  });

  it('holds every place where it is, and an area for each uncertain one', () => {
    const read = check(text);
    if (read.type !== 'FeatureCollection') throw new Error(read.type);
    const points = read.features.filter(({ geometry }) => geometry.type === 'Point');
    expect(points.map(({ geometry }) => geometry)).toEqual(
      exported.places.features.map(({ geometry }) => geometry),
    );
    const uncertain = exported.places.features.filter(
      ({ properties }) => properties.certainty !== 'certain',
    );
    const areas = read.features.filter(({ geometry }) => geometry.type === 'Polygon');
    expect(areas.map(({ properties }) => properties?.['place'] as unknown)).toEqual(
      uncertain.map(({ properties }) => properties.id),
    );
    // RFC 7946, 3.1.6: an outline runs counterclockwise
    for (const { geometry } of areas) {
      expect(booleanClockwise((geometry as Polygon).coordinates[0] ?? [])).toBe(false);
    }
  });

  it('tells the passages of each place', () => {
    const read = JSON.parse(text) as { features: { properties: { passages?: unknown[] } }[] };
    exported.places.features.forEach(({ properties }, index) => {
      const passages = read.features[index]?.properties.passages;
      expect(passages).toEqual(passagesAbout(exported, properties.id));
      expect(passages).not.toHaveLength(0);
    });
  });
});

describe('an area across the antimeridian', () => {
  it('is cut in two, each part within the world', () => {
    const { geometry } = circle([179.9, -17], 100_000, { units: 'meters' });
    const cut = cutAtAntimeridian(geometry);
    expect(cut.type).toBe('MultiPolygon');
    expect(cut.coordinates).toHaveLength(2);
    for (const longitude of cut.coordinates.flat(2).map((position) => (position as number[])[0])) {
      expect(Math.abs(longitude ?? NaN)).toBeLessThanOrEqual(180);
    }
    const wrapped = changed(
      { certainty: 'disputed', uncertaintyMeters: 100_000 },
      [-179.95, -17.5],
    );
    expect(getIssues(toGeoJson(wrapped))).toEqual([]);
  });

  it('stays as it is elsewhere', () => {
    const { geometry } = bboxPolygon([10, 10, 20, 20]);
    expect(cutAtAntimeridian(geometry)).toBe(geometry);
  });
});

/** Read by csv-parse, another library than the one that writes. */
function table(text: string): Record<string, string>[] {
  return readCsv(text, { columns: true, bom: true, record_delimiter: '\r\n' });
}

describe('the table', () => {
  it('has a row for each passage in each language of the digest', () => {
    const rows = table(toCsv(story));
    const told = story.passages.flatMap(({ id, digest }) =>
      Object.keys(digest).map((language) => `${id} ${language}`),
    );
    const shown = rows.map((row) => `${row['passage'] ?? ''} ${row['language'] ?? ''}`);
    expect(shown.sort()).toEqual(told.sort());
  });

  it('gives names, numbers and sentences back to the letter', () => {
    for (const row of table(toCsv(story))) {
      const place = places.find(({ properties }) => properties.id === row['place']);
      expect([Number(row['longitude']), Number(row['latitude'])]).toEqual(
        place?.geometry.coordinates,
      );
      expect(row['name_ar']).toBe(place?.properties.name.ar);
      expect(
        Object.values(story.articles).some(({ text }) => text.includes(row['sentence'] ?? '')),
      ).toBe(true);
    }
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '=1\n+2', '=HYPERLINK("x","y")'])(
    'makes no formula of %j',
    (name) => {
      const [row] = table(toCsv(changed({ name: { en: name, ar: 'اسم' } })));
      expect(row?.['name_en']).toBe(`'${name}`);
    },
  );

  it('keeps a number below zero a number', () => {
    const [row] = table(toCsv(changed({}, [-70.5, -33.4])));
    expect([row?.['longitude'], row?.['latitude']]).toEqual(['-70.5', '-33.4']);
  });

  it('ends every line as RFC 4180 asks', () => {
    const lines = toCsv(changed({ name: { en: 'two "words", and\nmore', ar: 'اسم' } }));
    expect(lines.endsWith('\r\n')).toBe(true);
    expect(table(lines)[0]?.['name_en']).toBe('two "words", and\nmore');
  });
});

describe.each(['en', 'ar'] as const)('KML in %s', (language) => {
  const text = toKml(story, language);
  const read = readKml(new DOMParser().parseFromString(text, 'text/xml') as never);

  it('is read by togeojson with every place where it is', () => {
    const points = read.features.filter(({ geometry }) => geometry?.type === 'Point');
    expect(points.map(({ properties }) => properties?.['name'] as unknown)).toEqual(
      places.map(({ properties }) => properties.name[language]),
    );
    expect(points.map(({ geometry }) => geometry)).toEqual(places.map(({ geometry }) => geometry));
  });

  it('draws the uncertain ones as polygons, and says how sure they are', () => {
    const areas = read.features.filter(({ geometry }) => geometry?.type === 'Polygon');
    expect(areas.map(({ properties }) => properties?.['certainty'] as unknown)).toEqual(
      places.map(({ properties }) => properties.certainty).filter((word) => word !== 'certain'),
    );
  });

  it('names each area after its place, also beside a place that is called like an area', () => {
    const [first] = places;
    const uncertain = places.find(({ properties }) => properties.certainty !== 'certain');
    if (!first || !uncertain) throw new Error('the story has no uncertain place');
    const { id, name } = uncertain.properties;
    const again = readKml(
      new DOMParser().parseFromString(
        toKml(changed({ id: `${id}-area` }), language),
        'text/xml',
      ) as never,
    );
    const named = (type: string) =>
      again.features
        .filter(({ geometry }) => geometry?.type === type)
        .map(({ properties }) => properties?.['name'] as unknown);
    expect(named('Point')[0]).toBe(first.properties.name[language]);
    expect(named('Polygon')).toContain(name[language]);
    const ids = again.features.map((feature) => feature.id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('lets no name out of its element', () => {
    const name = '</name><script>&"\'';
    const spoilt = toKml(changed({ name: { en: name, ar: name } }), language);
    const again = readKml(new DOMParser().parseFromString(spoilt, 'text/xml') as never);
    expect(again.features[0]?.properties?.['name']).toBe(name);
  });
});

describe('the BibTeX entry', () => {
  it('names title, day, credit, address and the day it was read', () => {
    const entry = toBibtex(story, 'en', '2026-01-02', 'https://example.org/?story=palmyra-2016');
    expect(entry).toContain('@misc{palmyra-2016,');
    expect(entry).toContain('title = {{Islamic State is back in Palmyra}}');
    expect(entry).toContain('date = {2016-12-11}');
    expect(entry).toContain('urldate = {2026-01-02}');
    expect(entry.split('{').length).toBe(entry.split('}').length);
  });

  it('escapes what TeX would take for a command, and leaves out an address that is none', () => {
    const odd = { ...story, title: { en: '50% & {more} _', ar: 'عنوان' } };
    const entry = toBibtex(odd, 'en', '2026-01-02');
    expect(entry).toContain('50\\% \\& \\{more\\} \\_');
    expect(entry).not.toContain('url');
  });
});
