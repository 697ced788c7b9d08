import {
  createPropertyExpression,
  latest,
  type StylePropertySpecification,
} from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, it } from 'vitest';
import { style } from '../../../src/style/style';
import { lessonLook } from '../../../src/views/classroom/lessonLook';
import { optionsWith } from './options';

const specification = latest.layout_symbol['text-size'] as unknown as StylePropertySpecification;

/** Sizes of a layer's labels, CSS pixels, at each zoom where it is drawn, for all ranks. */
function sizesOf(layer: ReturnType<typeof style>['layers'][number]): number[] {
  if (layer.type !== 'symbol' || layer.layout?.['text-field'] === undefined) return [];
  const size = layer.layout['text-size'] ?? 16;
  if (typeof size === 'number') return [size];
  const parsed = createPropertyExpression(size, 'text-size', specification);
  if (parsed.result === 'error') throw new Error(String(parsed.value));
  const { minzoom = 0, maxzoom = 14 } = layer;
  const zooms = Array.from({ length: 15 }, (_, zoom) => zoom).filter(
    (zoom) => zoom >= minzoom && zoom < maxzoom,
  );
  return zooms.flatMap((zoom) =>
    [0, 3, 4, 6, 8, 10].map((rank) =>
      Number(
        parsed.value.evaluate(
          { zoom },
          {
            type: 1,
            properties: { min_zoom: rank, population_rank: rank, rank, kind: 'locality' },
          },
        ),
      ),
    ),
  );
}

describe('labels of a classroom', () => {
  const { layers } = style(optionsWith({ ...lessonLook(1), otherName: 'chosen' }));
  const lettered = layers.filter((layer) => sizesOf(layer).length > 0);

  it('are of many layers', () => {
    expect(lettered.length).toBeGreaterThan(8);
  });

  it.each(lettered.map((layer) => [layer.id, layer] as const))(
    'of %s can be read in the last row',
    (_id, layer) => {
      expect(Math.min(...sizesOf(layer))).toBeGreaterThanOrEqual(22);
    },
  );
});
