import type { ExpressionSpecification, LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import { otherLanguage } from '../article/types';
import { all, ifChosen, nameIn, notAmong } from './expressions';
import { fontFor } from './fonts';
import { haloOf } from './halo';
import { dotRadius } from './images';
import type { Theme } from './theme';

/** Radii in pixels, plain and chosen: the core, the ground around it, and the ring around that. */
const plain = { core: 5.7, ground: 8, ring: 1.2 };
const chosenDisc = { core: 7, ground: 10, ring: 2 };

/** Certain places that stand alone; groups are drawn by the page. */
function drawn(theme: Theme): ExpressionSpecification {
  return all(['get', 'certain'], notAmong(theme.grouped));
}

export function placeLayers(theme: Theme): LayerSpecification[] {
  const { flavor, scale, chosen } = theme;
  const size = (part: keyof typeof plain) =>
    ifChosen(chosen, chosenDisc[part] * scale, plain[part] * scale);
  return [
    {
      id: 'place-ring',
      type: 'circle',
      source: 'places',
      filter: drawn(theme),
      paint: {
        'circle-radius': size('ground'),
        'circle-color': flavor.landFocus,
        'circle-stroke-color': flavor.accent,
        'circle-stroke-width': size('ring'),
      },
    },
    {
      id: 'place-disc',
      type: 'circle',
      source: 'places',
      filter: drawn(theme),
      paint: { 'circle-radius': size('core'), 'circle-color': flavor.accent },
    },
  ];
}

/** The strongest words on the map: they stand whatever is in their way. */
export function placeLabels(theme: Theme): LayerSpecification[] {
  const { flavor, language, scale, chosen, placeLabelSize } = theme;
  return [
    {
      id: 'place-label',
      type: 'symbol',
      source: 'places',
      filter: drawn(theme),
      layout: {
        'text-field': bothNames(theme),
        'text-font': fontFor(language, 'SemiBold'),
        'text-size': ifChosen(chosen, placeLabelSize.chosen, placeLabelSize.place),
        'text-anchor': ['match', ['get', 'labelSide'], 'left', 'right', 'right', 'left', 'bottom'],
        'text-offset': besideDisc(theme),
        'text-max-width': 40,
        'text-overlap': 'always',
        // Unseen, it keeps the names of the basemap off the disc.
        'icon-image': 'dot',
        'icon-size': (11 * scale) / dotRadius,
        'icon-overlap': 'always',
        'symbol-sort-key': ifChosen(chosen, 0, 1),
      },
      paint: {
        'text-color': flavor.ink,
        ...haloOf(flavor, 1.8 * scale),
        'icon-opacity': 0,
      },
    },
  ];
}

/** From the disc's middle to its name, in the em of the name. */
function besideDisc({ chosen, scale, placeLabelSize }: Theme): ExpressionSpecification {
  const offsets = (disc: typeof plain, size: number): ExpressionSpecification => {
    const away = (disc.ground + disc.ring + 4) * (scale / size);
    return [
      'match',
      ['get', 'labelSide'],
      'left',
      ['literal', [-away, 0]],
      'right',
      ['literal', [away, 0]],
      ['literal', [0, -away]],
    ];
  };
  const usual = offsets(plain, placeLabelSize.place);
  if (chosen === null) return usual;
  const larger = offsets(chosenDisc, placeLabelSize.chosen);
  return ['case', ['==', ['get', 'id'], chosen], larger, usual];
}

/** “Mosul الموصل”: the language of the screen leads, the other one is lighter. */
function bothNames(theme: Theme): ExpressionSpecification {
  const { language, flavor, otherName, chosen } = theme;
  const other = otherLanguage(language);
  const both: ExpressionSpecification = [
    'format',
    nameIn(language),
    { 'text-font': ['literal', fontFor(language, 'SemiBold')] },
    // An en space: some 7 px at the usual size.
    '\u2002',
    { 'font-scale': 0.8 },
    nameIn(other),
    {
      'text-font': ['literal', fontFor(other, 'Regular')],
      'font-scale': 0.9,
      'text-color': flavor.ink2,
    },
  ];
  if (otherName === 'all') return both;
  return ['case', ['==', ['get', 'id'], chosen ?? ''], both, ['format', nameIn(language), {}]];
}

/** Space that the page's own rows take: nothing is drawn, but labels below keep out of it. */
export function reserveLayers({ language, scale }: Theme): LayerSpecification[] {
  return [
    {
      id: 'reserve',
      type: 'symbol',
      source: 'reserve',
      layout: {
        'text-field': ['get', 'text'],
        'text-font': fontFor(language, 'SemiBold'),
        'text-size': rowText * scale,
        'text-anchor': ['case', ['==', ['get', 'side'], 'left'], 'right', 'left'],
        'text-offset': rowOffset(),
        'text-max-width': 60,
        'text-padding': 8 * scale,
        'text-overlap': 'always',
        'icon-image': 'dot',
        'icon-size': (18 * scale) / dotRadius,
        'icon-overlap': 'always',
      },
      paint: { 'text-opacity': 0, 'icon-opacity': 0 },
    },
  ];
}

/** A little more than the 16 px that the page writes in, to hold the certainty mark too. */
const rowText = 19;
const rowHeight = 28;
const fromDisc = 40;
const mostRows = 8;

/** `text-offset` takes constant pairs only, so each row and side has its own. */
function rowOffset(): ExpressionSpecification {
  const rows = Array.from({ length: 2 * mostRows + 1 }, (_, index) => index - mostRows);
  const offsets = (side: 1 | -1): ExpressionSpecification => [
    'match',
    ['get', 'row'],
    -mostRows - 1,
    ['literal', [0, 0]],
    ...rows.flatMap((row): (number | ExpressionSpecification)[] => [
      row,
      ['literal', [(side * fromDisc) / rowText, (row * rowHeight) / rowText]],
    ]),
    ['literal', [(side * fromDisc) / rowText, 0]],
  ];
  return ['case', ['==', ['get', 'side'], 'left'], offsets(-1), offsets(1)];
}
