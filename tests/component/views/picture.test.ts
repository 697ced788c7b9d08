import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Address } from '../../../src/explorer/address';
import type { Language } from '../../../src/story/types';
import { drawPicture } from '../../../src/views/explore/picture';
import { shippedStory } from '../../fixtures/shippedStory';
import { explore } from '../show';

/** Texts that are drawn, in their order; everything else is drawn in vain. */
const drawn: string[] = [];

beforeEach(() => {
  drawn.length = 0;
  const context: object = new Proxy(
    { fillText: (text: string) => drawn.push(text) },
    {
      get: (target, name) => (Reflect.get(target, name) as unknown) ?? (() => undefined),
      set: () => true,
    },
  );
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(context as never);
  vi.spyOn(HTMLCanvasElement.prototype, 'toBlob').mockImplementation((take) => {
    take(new Blob(['picture']));
  });
});
afterEach(() => {
  vi.restoreAllMocks();
});

interface Wanted extends Address {
  readonly width?: number;
  readonly height?: number;
}

async function pictured({ width = 980, height = 844, ...address }: Wanted): Promise<void> {
  const { story = 'danube', language = 'en' } = address;
  const explorer = explore({ story: shippedStory(story), language, address });
  explorer.panel = { ...explorer.panel, size: { width, height } };
  const canvas = document.createElement('canvas');
  canvas.width = width;
  explorer.attach({
    reveal: () => undefined,
    goTo: () => undefined,
    zoomBy: () => undefined,
    picture: () => Promise.resolve(canvas),
  });
  await drawPicture(explorer);
}

const danube = (zoom: number) => ({ camera: { zoom, lat: 46.5, lng: 19 } });
const palmyra = (zoom: number) => ({
  story: 'palmyra-2016',
  camera: { zoom, lat: 34.56, lng: 38.27 },
});

it('names the places of a group where there is room for them', async () => {
  await pictured(danube(4.78));
  expect(drawn).toContain('Furtwangen');
  expect(drawn).toContain('Sulina');
});

it('shows how many they are, and no more, where the map has no room either', async () => {
  await pictured({ ...danube(3.4), width: 390, height: 360 });
  expect(drawn).not.toContain('Furtwangen');
  expect(drawn).not.toContain('Sulina');
  expect(drawn.filter((text) => /^\d+$/.test(text)).length).toBeGreaterThan(1);
});

interface Said {
  /** Below the title. */
  readonly whose: Readonly<Record<'danube' | 'palmyra', string>>;
  /** At zooms 4.78 and 12. */
  readonly scales: Readonly<Record<'danube' | 'palmyra', string>>;
  /** Of the landmarks around Palmyra, and of the map around it. */
  readonly landmarks: string;
  readonly basemap: string;
}

const saidIn: Readonly<Record<Language, Said>> = {
  en: {
    whose: {
      danube: 'A text of our own · 22 November 2026 · Dateline',
      palmyra: 'Retold from ABC News (AP/Reuters) · 11 December 2016 · Dateline',
    },
    scales: { danube: '200 km', palmyra: '1 km' },
    landmarks: 'Ruins: © OpenStreetMap contributors (ODbL), Pleiades · Areas, roads: schematic',
    basemap:
      'Coast, boundaries: DCW-GMT · Rivers, lakes: GSHHG / WDBII · Cities: GeoNames (CC BY 4.0)',
  },
  ar: {
    whose: {
      danube: 'نص من إعدادنا · ٢٢ تشرين الثاني ٢٠٢٦ · Dateline',
      palmyra: 'نقلاً بتصرف عن إيه بي سي نيوز (أسوشيتد برس/رويترز) · ١١ كانون الأول ٢٠١٦ · Dateline',
    },
    scales: { danube: '٢٠٠ كم', palmyra: '١ كم' },
    landmarks: 'الآثار: © مساهمو OpenStreetMap (ODbL)، Pleiades · المساحات والطرق: تخطيطية',
    basemap:
      'السواحل والحدود: DCW-GMT · الأنهار والبحيرات: GSHHG / WDBII · المدن: GeoNames (CC BY 4.0)',
  },
};

describe.each(['en', 'ar'] as const)('a picture in %s', (language) => {
  const said = saidIn[language];

  it('says that a text of our own is one, at what scale the map is and whose data it shows', async () => {
    await pictured({ ...danube(4.78), language });
    expect(drawn).toContain(said.whose.danube);
    expect(drawn).toContain(said.scales.danube);
    expect(drawn.at(-1)).toBe(said.basemap);
  });

  it('says whom the text retells, the scale, and the landmarks where they are seen', async () => {
    await pictured({ ...palmyra(12), language });
    expect(drawn).toContain(said.whose.palmyra);
    expect(drawn).toContain(said.scales.palmyra);
    expect(drawn.at(-1)).toBe(`${said.landmarks} · ${said.basemap}`);
  });

  it.each([
    ['are switched off', 12, ['landmarks']],
    ['are not drawn yet', 9.4, []],
  ] as const)('does not name the landmarks where they %s', async (_why, zoom, hidden) => {
    await pictured({ ...palmyra(zoom), language, hidden });
    expect(drawn.at(-1)).toBe(said.basemap);
  });
});
