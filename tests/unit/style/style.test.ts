import { diff, validateStyleMin, type LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, it } from 'vitest';
import { measuredFeatures } from '../../../src/features/measured';
import { languages } from '../../../src/story/types';
import { flavorNames, flavors } from '../../../src/style/flavors';
import { images } from '../../../src/style/images';
import { switchable, type StyleOptions } from '../../../src/style/options';
import { style } from '../../../src/style/style';
import { optionsWith } from './options';

const measured = measuredFeatures(
  { from: [38.3, 34.6], to: [43.1, 36.3], around: [38.3, 34.6] },
  { line: String, ring: String },
);

const states: readonly (readonly [name: string, changes: Partial<StyleOptions>])[] = [
  ['at the start', {}],
  ['with a chosen place', { chosen: 'mosul' }],
  ['with a chosen area', { chosen: 'jabal-al-tar' }],
  ['with a group', { grouped: ['palmyra', 'jabal-al-tar', 'jabal-antara'] }],
  [
    'for a classroom',
    { scale: 1.9, placeLabelSize: { place: 40, chosen: 58 }, otherName: 'chosen' },
  ],
  ['while a person measures', { measure: measured }],
  ['for a kiosk', { scale: 1.7, chosen: 'raqqa' }],
  ['blind', { hidden: new Set(['labels']) }],
  ['with everything off', { hidden: new Set(switchable) }],
  [
    'without countries and places',
    { countries: [], places: { type: 'FeatureCollection', features: [] } },
  ],
];

const layer = (changes: Partial<StyleOptions>, id: string): LayerSpecification => {
  const found = style(optionsWith(changes)).layers.find((candidate) => candidate.id === id);
  if (!found) throw new Error(`Found no layer ${id}.`);
  return found;
};
const ids = (changes: Partial<StyleOptions>) =>
  style(optionsWith(changes)).layers.map(({ id }) => id);
const visible = (changes: Partial<StyleOptions>) =>
  style(optionsWith(changes)).layers.filter(({ layout }) => layout?.visibility !== 'none');

describe.each(flavorNames)('flavor %s', (flavor) => {
  describe.each(languages)('in %s', (language) => {
    it.each(states)('is a valid style %s', (_, changes) => {
      expect(validateStyleMin(style(optionsWith({ flavor, language, ...changes })))).toEqual([]);
    });
  });
});

describe('style', () => {
  it('gives the same for the same', () => {
    expect(style(optionsWith())).toEqual(style(optionsWith()));
  });

  it('hands the sources on as they are', () => {
    const options = optionsWith();
    const { places } = style(options).sources;
    expect(places).toHaveProperty('data', options.places);
    expect(places?.type === 'geojson' && places.data).toBe(options.places);
  });

  it('keeps its layers and their order through every state', () => {
    for (const [, changes] of states) expect(ids(changes)).toEqual(ids({}));
  });

  it('has one id a layer', () => {
    expect(new Set(ids({})).size).toBe(ids({}).length);
  });

  it('changes by paint and layout alone when a flavor or a choice changes', () => {
    const before = style(optionsWith());
    const commands = new Set(
      [optionsWith({ chosen: 'mosul' }), optionsWith({ flavor: 'contrast', scale: 1 })]
        .flatMap((options) => diff(before, style(options)))
        .map(({ command }) => command),
    );
    for (const command of commands) {
      expect(['setPaintProperty', 'setLayoutProperty', 'setFilter']).toContain(command);
    }
  });

  it('asks for no address but the basemap', () => {
    const { glyphs, sprite, sources } = style(optionsWith());
    expect(glyphs).toBeUndefined();
    expect(sprite).toBeUndefined();
    const urls = Object.values(sources).flatMap((source) => ('url' in source ? [source.url] : []));
    expect(urls).toEqual(['pmtiles:///geodata/basemap/world.pmtiles']);
  });

  it('names only images that can be drawn', () => {
    const known = Object.keys(images());
    const asked = style(optionsWith())
      .layers.flatMap((candidate) => (candidate.type === 'symbol' ? [candidate.layout] : []))
      .map((layout) => layout?.['icon-image'])
      .filter((icon) => typeof icon === 'string');
    expect(asked.length).toBeGreaterThan(3);
    for (const name of asked) expect(known).toContain(name);
  });
});

describe('hidden', () => {
  it('labels: every symbol layer is off, and nothing else changes', () => {
    const shown = visible({ hidden: new Set(['labels']) });
    expect(shown.some(({ type }) => type === 'symbol')).toBe(false);
    expect(shown).toEqual(visible({}).filter(({ type }) => type !== 'symbol'));
  });

  it.each([
    ['places', /^place-/],
    ['areas', /^area-/],
    ['landmarks', /^landmark-/],
  ] as const)('%s: neither drawn nor named', (name, pattern) => {
    const shown = visible({ hidden: new Set([name]) });
    expect(shown.filter(({ id }) => pattern.test(id))).toEqual([]);
    expect(shown).toHaveLength(ids({}).filter((id) => !pattern.test(id)).length);
  });
});

describe('measuring', () => {
  it('is drawn in ink: the accent says “of this story”', () => {
    for (const flavor of ['day', 'night'] as const) {
      const drawn = style(optionsWith({ flavor, measure: measured })).layers.filter(({ id }) =>
        id.startsWith('measure-'),
      );
      expect(drawn).toHaveLength(5);
      expect(JSON.stringify(drawn)).not.toContain(flavors[flavor].accent);
      expect(JSON.stringify(drawn)).not.toContain(flavors[flavor].accentDeep);
    }
  });

  it('costs one source of data when it begins', () => {
    const commands = diff(style(optionsWith()), style(optionsWith({ measure: measured })));
    expect(commands.map(({ command }) => command)).toEqual(['setGeoJSONSourceData']);
  });
});

describe('Arabic', () => {
  it('is neither spaced nor slanted nor capitalised', () => {
    for (const { type, layout } of style(optionsWith({ language: 'ar' })).layers) {
      if (type !== 'symbol') continue;
      expect(layout?.['text-letter-spacing'] ?? 0).toBe(0);
      expect(layout?.['text-transform'] ?? 'none').toBe('none');
      expect(JSON.stringify(layout?.['text-font'] ?? '')).not.toContain('Italic');
    }
  });
});

describe('scale', () => {
  const width = (id: string, scale: number): number[] => {
    const { paint } = layer({ scale }, id);
    const value: unknown = paint && 'line-width' in paint ? paint['line-width'] : undefined;
    return Array.isArray(value)
      ? value
          .slice(3)
          .filter((_, index) => index % 2 === 1)
          .map(Number)
      : [Number(value)];
  };

  it.each(['boundary', 'river-1', 'area-edge', 'distance-line'])('grows %s', (id) => {
    const grown = width(id, 1).map((one) => one * 1.9);
    width(id, 1.9).forEach((one, index) => {
      expect(one).toBeCloseTo(grown[index] ?? 0, 6);
    });
  });

  it('stops the ribbons at 1.35', () => {
    expect(width('ribbon-1', 1.9)).toEqual(width('ribbon-1', 1.35));
    expect(width('ribbon-1', 1.35)).not.toEqual(width('ribbon-1', 1));
  });
});

describe('high contrast and print', () => {
  it.each(['contrast', 'print'] as const)('%s: without ribbons', (flavor) => {
    expect(visible({ flavor }).filter(({ id }) => id.startsWith('ribbon'))).toEqual([]);
  });

  it('print: without halos', () => {
    for (const { id, paint } of style(optionsWith({ flavor: 'print' })).layers) {
      if (paint && 'text-halo-width' in paint)
        expect([id, paint['text-halo-width']]).toEqual([id, 0]);
    }
  });
});
