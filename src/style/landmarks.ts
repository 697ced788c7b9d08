import type {
  ExpressionSpecification,
  LayerSpecification,
  SymbolLayerSpecification,
} from '@maplibre/maplibre-gl-style-spec';
import type { LandmarkKind } from '../story/types';
import {
  all,
  isLine,
  isPoint,
  isPolygon,
  nameIn,
  oneOf,
  zoomed,
  type ZoomStops,
} from './expressions';
import { fontFor } from './fonts';
import { haloOf } from './halo';
import type { ImageName } from './images';
import type { Theme } from './theme';
import { landmarkTowns } from './towns';

function kind(...kinds: LandmarkKind[]): ExpressionSpecification {
  return oneOf('kind', kinds);
}

/** What surrounds the places close by: schematic, quiet, from zoom 10. */
export function landmarkLayers(theme: Theme): LayerSpecification[] {
  return [...groundLayers(theme), ...siteLayers(theme), ...wayLayers(theme)];
}

/** Grounds of oasis, town and salt flat: rings that fade towards the edge. */
function groundLayers({ flavor }: Theme): LayerSpecification[] {
  return [
    {
      id: 'landmark-ground',
      type: 'fill',
      source: 'landmarks',
      minzoom: 9.5,
      filter: all(isPolygon, kind('oasis', 'town', 'salt-flat')),
      paint: {
        'fill-color': [
          'match',
          ['get', 'kind'],
          'oasis',
          flavor.oasis,
          'town',
          flavor.town,
          flavor.salt,
        ],
        'fill-opacity': [
          'interpolate',
          ['linear'],
          ['zoom'],
          9.5,
          0,
          11,
          ['*', 0.85, ['get', 'strength']],
        ],
        'fill-antialias': false,
      },
    },
  ];
}

function siteLayers({ flavor, scale }: Theme): LayerSpecification[] {
  return [
    {
      id: 'landmark-site',
      type: 'fill',
      source: 'landmarks',
      minzoom: 11,
      filter: all(isPolygon, kind('site-outline')),
      paint: {
        'fill-color': flavor.site,
        'fill-opacity': zoomed([
          [11, 0],
          [12, 0.6],
        ]),
      },
    },
    {
      id: 'landmark-site-edge',
      type: 'line',
      source: 'landmarks',
      minzoom: 11,
      filter: kind('site-outline'),
      paint: {
        'line-color': flavor.ruinEdge,
        'line-opacity': 0.6,
        'line-width': scale,
        'line-dasharray': [2, 2],
      },
    },
  ];
}

function wayLayers({ flavor, scale }: Theme): LayerSpecification[] {
  const runway = all(isLine, kind('runway'));
  const grow = (width: number) =>
    zoomed(
      [
        [10, width * 0.4],
        [12, width],
        [14, width * 2],
      ],
      scale,
    );
  return [
    {
      id: 'landmark-road',
      type: 'line',
      source: 'landmarks',
      minzoom: 9,
      filter: all(isLine, kind('road')),
      layout: { 'line-join': 'round', 'line-cap': 'round' },
      paint: {
        'line-color': flavor.track,
        'line-width': zoomed(
          [
            [9, 0.8],
            [12, 1.1],
            [14, 1.8],
          ],
          scale,
        ),
        'line-opacity': zoomed([
          [9, 0],
          [10, 1],
        ]),
      },
    },
    {
      id: 'landmark-runway-casing',
      type: 'line',
      source: 'landmarks',
      minzoom: 10,
      filter: runway,
      paint: { 'line-color': flavor.ruinEdge, 'line-width': grow(7) },
    },
    {
      id: 'landmark-runway',
      type: 'line',
      source: 'landmarks',
      minzoom: 10,
      filter: runway,
      paint: { 'line-color': flavor.landFocus, 'line-width': grow(5) },
    },
    {
      id: 'landmark-runway-center',
      type: 'line',
      source: 'landmarks',
      minzoom: 11.5,
      filter: runway,
      paint: {
        'line-color': flavor.ruinEdge,
        'line-width': 1 * scale,
        'line-dasharray': [7, 6],
      },
    },
    {
      id: 'landmark-colonnade',
      type: 'line',
      source: 'landmarks',
      minzoom: 11.5,
      filter: all(isLine, kind('colonnade')),
      layout: { 'line-cap': 'round', 'line-join': 'round' },
      paint: {
        'line-color': flavor.ruin,
        'line-width': zoomed(
          [
            [11.5, 1.6],
            [12, 2.4],
            [14, 5],
          ],
          scale,
        ),
        // Next to nothing long and with round ends: columns seen from above.
        'line-dasharray': [0.1, 2],
      },
    },
  ];
}

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
