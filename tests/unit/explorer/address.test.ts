import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatAddress, parseAddress, type Address } from '../../../src/explorer/address';
import { switchable } from '../../../src/style/options';

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
/** A place, or a point as `[longitude, latitude]`. */
const end = fc.oneof(identifier, fc.tuple(decimal(180, 5), decimal(90, 5)));
const addresses: fc.Arbitrary<Address> = fc.record(
  {
    story: identifier,
    view: fc.constant('classroom'),
    part: fc.constantFrom('teacher', 'sheet'),
    stop: identifier,
    language: fc.constantFrom('en', 'ar'),
    camera,
    place: identifier,
    passage: identifier,
    time: fc.array(identifier, { minLength: 1 }),
    hidden: fc.subarray([...switchable], { minLength: 1 }),
    measure: fc.record({ from: end, to: end }),
    rings: identifier,
  },
  { requiredKeys: [] },
);

const whole =
  '?story=palmyra-2016&view=explore&lang=ar#map=6.25/35.2/40.1&place=raqqa&passage=push' +
  '&time=retaken,lost&hide=areas,labels&measure=mosul~34.5,-38.25&rings=palmyra';

const base =
  '?story=palmyra-2016&view=explore&lang=en#map=6.12/35.12346/40&place=palmyra&passage=palmyra-ruins';

describe('parseAddress', () => {
  it('reads every part of a link', () => {
    expect(read(whole)).toEqual({
      story: 'palmyra-2016',
      language: 'ar',
      camera: { zoom: 6.25, lat: 35.2, lng: 40.1 },
      place: 'raqqa',
      passage: 'push',
      time: ['retaken', 'lost'],
      hidden: ['areas', 'labels'],
      measure: { from: 'mosul', to: [-38.25, 34.5] },
      rings: 'palmyra',
    });
  });

  it.each<[string, string, Address]>([
    ['a lesson', '?view=classroom#stop=two-hills', { view: 'classroom', stop: 'two-hills' }],
    [
      'its teacher’s window',
      '?view=classroom&part=teacher',
      { view: 'classroom', part: 'teacher' },
    ],
    ['its sheet', '?view=classroom&part=sheet', { view: 'classroom', part: 'sheet' }],
    ['no view that there is none of', '?view=cinema&part=stage#stop=A%20B', {}],
    ['explore as what opens by itself', '?view=explore', {}],
  ])('reads the address of %s', (_name, address, parsed) => {
    expect(read(address)).toEqual(parsed);
  });

  it('reads a link that says no more than story, view, language, camera, place and passage', () => {
    expect(read(base)).toEqual({
      story: 'palmyra-2016',
      language: 'en',
      camera: { zoom: 6.12, lat: 35.12346, lng: 40 },
      place: 'palmyra',
      passage: 'palmyra-ruins',
    });
  });

  it('finds nothing in an address that says nothing', () => {
    expect(read('')).toEqual({});
    expect(read('?#')).toEqual({});
  });

  const without = (part: keyof Address): Address =>
    Object.fromEntries(Object.entries(read(whole)).filter(([key]) => key !== part));

  it.each<[string, string, string, keyof Address]>([
    ['a camera of two numbers', 'map=6.25/35.2/40.1', 'map=6.25/35.2', 'camera'],
    ['a camera of four numbers', 'map=6.25/35.2/40.1', 'map=6.25/35.2/40.1/9', 'camera'],
    ['a camera of words', 'map=6.25/35.2/40.1', 'map=near/the/city', 'camera'],
    ['a camera with an exponent', 'map=6.25/35.2/40.1', 'map=6e0/35.2/40.1', 'camera'],
    ['a camera without a number', 'map=6.25/35.2/40.1', 'map=6.25//40.1', 'camera'],
    ['a camera that is infinite', 'map=6.25/35.2/40.1', 'map=Infinity/35.2/40.1', 'camera'],
    ['a latitude beyond the map', 'map=6.25/35.2/40.1', 'map=6.25/85.2/40.1', 'camera'],
    ['a longitude beyond the earth', 'map=6.25/35.2/40.1', 'map=6.25/35.2/180.1', 'camera'],
    ['a zoom below the earth', 'map=6.25/35.2/40.1', 'map=-1/35.2/40.1', 'camera'],
    ['a zoom beyond the deepest', 'map=6.25/35.2/40.1', 'map=24.01/35.2/40.1', 'camera'],
    ['a language that nobody set', 'lang=ar', 'lang=fr', 'language'],
    ['a language in capitals', 'lang=ar', 'lang=AR', 'language'],
    ['a story that climbs up', 'story=palmyra-2016', 'story=../../secret', 'story'],
    ['a story of another host', 'story=palmyra-2016', 'story=//evil.example/x', 'story'],
    ['an empty story', 'story=palmyra-2016', 'story=', 'story'],
    ['a story with a dot', 'story=palmyra-2016', 'story=a.b', 'story'],
    ['a place of markup', 'place=raqqa', 'place=<img src=x onerror=alert(1)>', 'place'],
    ['a place that is encoded markup', 'place=raqqa', 'place=%3Cb%3E', 'place'],
    ['a place longer than any', 'place=raqqa', `place=${'a'.repeat(82)}`, 'place'],
    ['a passage with a quotation mark', 'passage=push', 'passage=pu"sh', 'passage'],
    ['a passage that starts with a hyphen', 'passage=push', 'passage=-push', 'passage'],
    ['a time of no events', 'time=retaken,lost', 'time=', 'time'],
    ['a time of markup', 'time=retaken,lost', 'time=<b>,</b>', 'time'],
    ['layers that nobody switches', 'hide=areas,labels', 'hide=water,constructor', 'hidden'],
    ['a measure with one end', 'mosul~34.5,-38.25', 'mosul', 'measure'],
    ['a measure with an empty end', 'mosul~34.5,-38.25', 'mosul~', 'measure'],
    ['a measure with three ends', 'mosul~34.5,-38.25', 'mosul~raqqa~palmyra', 'measure'],
    ['a measure to a point of one number', '34.5,-38.25', '34.5,', 'measure'],
    ['a measure to a point of three numbers', '34.5,-38.25', '34.5,-38.25,9', 'measure'],
    ['a measure to a point of words', '34.5,-38.25', 'north,west', 'measure'],
    ['a measure to a latitude off the earth', '34.5,-38.25', '90.1,-38.25', 'measure'],
    ['a measure to a longitude off the earth', '34.5,-38.25', '34.5,-180.1', 'measure'],
    ['rings around markup', 'rings=palmyra', 'rings=<b>', 'rings'],
  ])('ignores %s, and the rest counts', (_name, part, broken, ignored) => {
    expect(whole).toContain(part);
    expect(read(whole.replace(part, broken))).toEqual(without(ignored));
  });

  it('keeps what is well formed of a list', () => {
    expect(read('#time=lost,<b>,,retaken&hide=water,labels')).toEqual({
      time: ['lost', 'retaken'],
      hidden: ['labels'],
    });
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
    ).toBe(base);
  });

  it('writes time, layers and what is measured behind the rest', () => {
    expect(
      formatAddress({
        story: 'palmyra-2016',
        time: ['lost', 'retaken'],
        hidden: ['labels'],
        measure: { from: [40.1234567, -0.000001], to: 'mosul' },
        rings: 'raqqa',
      }),
    ).toBe(
      '?story=palmyra-2016&view=explore#time=lost,retaken&hide=labels&measure=0,40.12346~mosul&rings=raqqa',
    );
  });

  it('writes no empty lists', () => {
    expect(formatAddress({ time: [], hidden: [] })).toBe('?view=explore');
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
