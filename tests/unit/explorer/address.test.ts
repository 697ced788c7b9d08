import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatAddress, parseAddress, type Address } from '../../../src/explorer/address';

const read = (address: string) => parseAddress(new URL(address, 'https://dateline.example/map/'));

const identifier = fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,80}$/);
/** A number that an address can hold to its last digit. */
const decimal = (limit: number, decimals: number) =>
  fc
    .integer({ min: -Math.floor(limit * 10 ** decimals), max: Math.floor(limit * 10 ** decimals) })
    .map((units) => units / 10 ** decimals);
const camera = fc.record({
  zoom: decimal(24, 2).map(Math.abs),
  lat: decimal(85, 5),
  lng: decimal(180, 5),
});
const addresses: fc.Arbitrary<Address> = fc.record(
  {
    story: identifier,
    language: fc.constantFrom('en', 'ar'),
    camera,
    place: identifier,
    passage: identifier,
  },
  { requiredKeys: [] },
);

const whole =
  '?story=palmyra-2016&view=explore&lang=ar#map=6.25/35.2/40.1&place=raqqa&passage=push';

describe('parseAddress', () => {
  it('reads every part of a link', () => {
    expect(read(whole)).toEqual({
      story: 'palmyra-2016',
      language: 'ar',
      camera: { zoom: 6.25, lat: 35.2, lng: 40.1 },
      place: 'raqqa',
      passage: 'push',
    });
  });

  it('finds nothing in an address that says nothing', () => {
    expect(read('')).toEqual({});
    expect(read('?#')).toEqual({});
  });

  const { camera: _camera, ...withoutCamera } = read(whole);
  const { language: _language, ...withoutLanguage } = read(whole);
  const { story: _story, ...withoutStory } = read(whole);
  const { place: _place, ...withoutPlace } = read(whole);
  const { passage: _passage, ...withoutPassage } = read(whole);

  it.each([
    ['a camera of two numbers', 'map=6.25/35.2/40.1', 'map=6.25/35.2', withoutCamera],
    ['a camera of four numbers', 'map=6.25/35.2/40.1', 'map=6.25/35.2/40.1/9', withoutCamera],
    ['a camera of words', 'map=6.25/35.2/40.1', 'map=near/the/city', withoutCamera],
    ['a camera with an exponent', 'map=6.25/35.2/40.1', 'map=6e0/35.2/40.1', withoutCamera],
    ['a camera without a number', 'map=6.25/35.2/40.1', 'map=6.25//40.1', withoutCamera],
    ['a camera that is infinite', 'map=6.25/35.2/40.1', 'map=Infinity/35.2/40.1', withoutCamera],
    ['a latitude beyond the map', 'map=6.25/35.2/40.1', 'map=6.25/85.2/40.1', withoutCamera],
    ['a longitude beyond the earth', 'map=6.25/35.2/40.1', 'map=6.25/35.2/180.1', withoutCamera],
    ['a zoom below the earth', 'map=6.25/35.2/40.1', 'map=-1/35.2/40.1', withoutCamera],
    ['a zoom beyond the deepest', 'map=6.25/35.2/40.1', 'map=24.01/35.2/40.1', withoutCamera],
    ['a language that nobody set', 'lang=ar', 'lang=fr', withoutLanguage],
    ['a language in capitals', 'lang=ar', 'lang=AR', withoutLanguage],
    ['a story that climbs up', 'story=palmyra-2016', 'story=../../secret', withoutStory],
    ['a story of another host', 'story=palmyra-2016', 'story=//evil.example/x', withoutStory],
    ['an empty story', 'story=palmyra-2016', 'story=', withoutStory],
    ['a story with a dot', 'story=palmyra-2016', 'story=a.b', withoutStory],
    ['a place of markup', 'place=raqqa', 'place=<img src=x onerror=alert(1)>', withoutPlace],
    ['a place that is encoded markup', 'place=raqqa', 'place=%3Cb%3E', withoutPlace],
    ['a place longer than any', 'place=raqqa', `place=${'a'.repeat(82)}`, withoutPlace],
    ['a passage with a quotation mark', 'passage=push', 'passage=pu"sh', withoutPassage],
    ['a passage that starts with a hyphen', 'passage=push', 'passage=-push', withoutPassage],
  ])('ignores %s, and the rest counts', (_name, part, broken, expected) => {
    expect(whole).toContain(part);
    expect(read(whole.replace(part, broken))).toEqual(expected);
  });

  it('takes what Object’s prototype is called for the plain words they are', () => {
    expect(read('#place=constructor')).toEqual({ place: 'constructor' });
    expect(read('#__proto__=x')).toEqual({});
  });

  it('takes any text without an error', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (search, hash) => {
        const { camera: found } = parseAddress({ search, hash });
        if (!found) return;
        expect(Number.isFinite(found.zoom + found.lat + found.lng)).toBe(true);
      }),
    );
  });
});

describe('formatAddress', () => {
  it('writes what the design promises', () => {
    expect(
      formatAddress({
        story: 'palmyra-2016',
        language: 'en',
        camera: { zoom: 6.1234, lat: 35.1234567, lng: 40 },
        place: 'palmyra',
        passage: 'palmyra-ruins',
      }),
    ).toBe(
      '?story=palmyra-2016&view=explore&lang=en#map=6.12/35.12346/40&place=palmyra&passage=palmyra-ruins',
    );
  });

  it('has no hash where there is nothing to say', () => {
    expect(formatAddress({ story: 'palmyra-2016' })).toBe('?story=palmyra-2016&view=explore');
  });

  it('is read back as the same state', () => {
    fc.assert(
      fc.property(addresses, (address) => {
        expect(read(formatAddress(address))).toEqual(address);
      }),
    );
  });

  it('writes any camera so that it is read back within a metre', () => {
    const anywhere = fc.record({
      zoom: fc.double({ min: 0, max: 24, noNaN: true }),
      lat: fc.double({ min: -85.05, max: 85.05, noNaN: true }),
      lng: fc.double({ min: -180, max: 180, noNaN: true }),
    });
    fc.assert(
      fc.property(anywhere, (wanted) => {
        const { camera: found } = read(formatAddress({ camera: wanted }));
        expect(found?.zoom).toBeCloseTo(wanted.zoom, 2);
        expect(found?.lat).toBeCloseTo(wanted.lat, 4);
        expect(found?.lng).toBeCloseTo(wanted.lng, 4);
      }),
    );
  });
});
