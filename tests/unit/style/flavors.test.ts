import { describe, expect, it } from 'vitest';
import { flavorNames, flavors, type Flavor } from '../../../src/style/flavors';
import { contrast, over } from './colour';

/** Each label with every ground that it may stand on. */
function labels(flavor: Flavor): (readonly [label: string, colour: string, ground: string])[] {
  const { land, landFocus, water, oasis, town, site, salt } = flavor;
  // The darkest spot of a chosen area: the blur's middle on the flat fill.
  const area = over(flavor.accent, flavor.areaGlowChosen, over(flavor.accent, 0.06, landFocus));
  const on = (label: string, colour: string, grounds: readonly string[]) =>
    grounds.map((ground) => [label, colour, ground] as const);
  return [
    ...on('place', flavor.ink, [land, landFocus, water, town]),
    ...on('other name', flavor.ink2, [land, landFocus, water, town]),
    ...on('area', flavor.accentDeep, [land, landFocus, area]),
    ...on('distance', flavor.accentDeep, [landFocus]),
    ...on('city', flavor.cityLabel, [land, landFocus, water]),
    ...on('country', flavor.countryLabel, [land, landFocus]),
    ...on('water', flavor.waterLabel, [water, land, landFocus]),
    ...on('landmark', flavor.landmarkLabel, [landFocus, town, site, salt, area]),
    ...on('oasis', flavor.oasisLabel, [landFocus, oasis]),
  ];
}

describe.each(flavorNames)('flavor %s', (name) => {
  const flavor = flavors[name];
  const least = name === 'contrast' || name === 'projector' ? 7 : 4.5;

  it.each(labels(flavor))(`lets a label be read: %s (%s on %s)`, (_, colour, ground) => {
    expect(contrast(colour, ground)).toBeGreaterThanOrEqual(least);
  });

  it('lets a mark be seen', () => {
    for (const ground of [flavor.land, flavor.landFocus, flavor.water]) {
      expect(contrast(flavor.accent, ground)).toBeGreaterThanOrEqual(3);
    }
  });
});

describe('contrast', () => {
  it('agrees with the ratios that the colours were chosen by', () => {
    const { day, night } = flavors;
    expect(contrast('#000000', '#FFFFFF')).toBeCloseTo(21, 5);
    expect(contrast(day.accentDeep, day.landFocus)).toBeCloseTo(8.3, 0);
    expect(contrast(day.waterLabel, day.water)).toBeCloseTo(5, 0);
    expect(contrast(night.cityLabel, night.landFocus)).toBeCloseTo(8.6, 0);
  });
});
