import type {
  ExpressionSpecification,
  LayerSpecification,
  SymbolLayerSpecification,
} from '@maplibre/maplibre-gl-style-spec';
import type { LandmarkKind } from '../story/types';
import { all, isPoint, nameIn, zoomed, type ZoomStops } from './expressions';
import { fontFor } from './fonts';
import { haloOf } from './halo';
import type { ImageName } from './images';
import { kind } from './landmarks';
import type { Theme } from './theme';
import { landmarkTowns } from './towns';

interface Sign {
  readonly id: string;
  readonly minzoom: number;
  readonly kinds: readonly LandmarkKind[];
  readonly sizes: ZoomStops;
}

/** Signs by the zoom at which they appear. */
const signs: readonly Sign[] = [
  {
    id: 'landmark-detail',
    minzoom: 11.5,
    kinds: ['theatre', 'ruin', 'museum', 'spring'],
    sizes: [
      [12, 0.8],
      [15, 1.5],
    ],
  },
  {
    id: 'landmark-sign',
    minzoom: 10,
    kinds: ['castle', 'airfield'],
    sizes: [
      [10, 0.8],
      [12, 1],
      [15, 1.5],
    ],
  },
];

/** The drawing for a kind; what has none is named without a sign. */
const icons: Partial<Record<LandmarkKind, ImageName>> = {
  ruin: 'ruin',
  castle: 'castle',
  theatre: 'theatre',
  museum: 'museum',
  spring: 'spring',
  airfield: 'airfield',
};

export function landmarkLabels(theme: Theme): LayerSpecification[] {
  return [
    landmarkTowns(theme),
    besideWay(theme),
    groundLabel(theme),
    ...signs.map((sign) => signLayer(theme, sign)),
    alongWay(theme),
    alongRiver(theme),
  ];
}

/** Beside the sign; of an airfield above or below, for the runway lies on both sides. */
const signAnchors: ExpressionSpecification = [
  'match',
  ['get', 'kind'],
  'airfield',
  ['literal', ['top', [0, 0.7], 'bottom', [0, -0.7]]],
  ['literal', ['left', [0.85, 0], 'right', [-0.85, 0], 'top', [0, 0.75], 'bottom', [0, -0.75]]],
];

function signLayer({ flavor, language, scale }: Theme, sign: Sign): LayerSpecification {
  return {
    id: sign.id,
    type: 'symbol',
    source: 'landmarks',
    minzoom: sign.minzoom,
    filter: all(isPoint, kind(...sign.kinds)),
    layout: {
      'text-field': nameIn(language),
      'text-font': fontFor(language, 'Regular'),
      'text-size': labelSize(scale),
      'text-variable-anchor-offset': signAnchors,
      'text-justify': 'auto',
      'text-max-width': 8,
      'text-line-height': 1.15,
      'icon-image': iconOf(sign.kinds),
      'icon-size': zoomed(sign.sizes, scale),
      'symbol-sort-key': rankOf(sign.kinds),
      'icon-padding': 0,
      'text-optional': true,
    },
    paint: {
      'text-color': flavor.landmarkLabel,
      ...haloOf(flavor, 1.6 * scale),
      'icon-color': flavor.ruin,
      'icon-halo-color': flavor.ruinEdge,
      'icon-halo-width': 0.7 * scale,
    },
  };
}

/** In the order in which the kinds are listed. */
function rankOf(kinds: readonly LandmarkKind[]): ExpressionSpecification {
  return ['index-of', ['get', 'kind'], ['literal', [...kinds]]];
}

function iconOf(kinds: readonly LandmarkKind[]): ExpressionSpecification {
  const pairs = kinds.flatMap((one) => [one, icons[one] ?? 'dot']);
  const [first = 'ruin', image = 'ruin', ...rest] = pairs;
  return ['match', ['get', 'kind'], first, image, ...rest, 'dot'];
}

/** Landscapes: named in italics, without a sign. */
function groundLabel({ flavor, language, scale }: Theme): LayerSpecification {
  return {
    id: 'landmark-ground-label',
    type: 'symbol',
    source: 'landmarks',
    minzoom: 11,
    filter: all(kind('oasis', 'salt-flat', 'tombs'), ['has', 'name:en']),
    layout: {
      'text-field': nameIn(language),
      'text-font': fontFor(language, 'Italic'),
      'text-size': labelSize(scale),
      'text-max-width': 9,
    },
    paint: {
      'text-color': ['match', ['get', 'kind'], 'oasis', flavor.oasisLabel, flavor.landmarkLabel],
      ...haloOf(flavor, 1.4 * scale),
    },
  };
}

/** From this zoom on a colonnade is longer than its name. */
const longEnough = 13;

/** While a colonnade is shorter than its name, the name stands beside its end. */
function besideWay(theme: Theme): LayerSpecification {
  const { layout, paint } = wayLabel(theme);
  return {
    id: 'landmark-way-label',
    type: 'symbol',
    source: 'landmarks',
    minzoom: 11.5,
    maxzoom: longEnough,
    filter: kind('colonnade'),
    layout: {
      ...layout,
      'text-variable-anchor': ['right', 'top-right', 'bottom-right', 'left'],
      'text-radial-offset': 0.6,
    },
    paint,
  };
}

function alongWay(theme: Theme): LayerSpecification {
  const { layout, paint } = wayLabel(theme);
  return {
    id: 'landmark-way-label-along',
    type: 'symbol',
    source: 'landmarks',
    minzoom: longEnough,
    filter: kind('colonnade'),
    layout: { ...layout, 'symbol-placement': 'line-center', 'text-offset': [0, 0.9] },
    paint,
  };
}

/** Water is named in italics, along it. */
function alongRiver({ flavor, language, scale }: Theme): LayerSpecification {
  return {
    id: 'landmark-river-label',
    type: 'symbol',
    source: 'landmarks',
    minzoom: 9,
    filter: all(kind('river'), ['has', 'name:en']),
    layout: {
      'symbol-placement': 'line',
      'symbol-spacing': 260 * scale,
      'text-field': nameIn(language),
      'text-font': fontFor(language, 'Italic'),
      'text-size': labelSize(scale),
      'text-offset': [0, -0.75],
      'text-padding': 6,
    },
    paint: { 'text-color': flavor.waterLabel, ...haloOf(flavor, 1.6 * scale) },
  };
}

function wayLabel({
  flavor,
  language,
  scale,
}: Theme): Required<Pick<SymbolLayerSpecification, 'layout' | 'paint'>> {
  return {
    layout: {
      'text-field': nameIn(language),
      'text-font': fontFor(language, 'Regular'),
      'text-size': labelSize(scale),
    },
    paint: { 'text-color': flavor.landmarkLabel, ...haloOf(flavor, 1.6 * scale) },
  };
}

function labelSize(scale: number): ExpressionSpecification {
  return zoomed(
    [
      [10, 12.5],
      [12, 13],
      [15, 15],
    ],
    scale,
  );
}
