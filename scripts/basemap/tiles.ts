import type { Feature, Geometry } from 'geojson';
import { GeoJSONVT, type GeoJSONVTTile } from '@maplibre/geojson-vt';
import { fromGeojsonVt } from '@maplibre/vt-pbf';
import { isHeld } from './region.ts';

/** Layers of one name are put together in the tile. */
export interface Layer {
  name: string;
  features: Feature<Geometry, object>[];
  /** How far, in CSS pixels, a line may be moved to make it simpler. */
  tolerance: number;
  /** How far, in CSS pixels, a tile holds what lies beyond its edge: half the widest line at least. */
  buffer: number;
}

export interface Tile {
  z: number;
  x: number;
  y: number;
  data: Uint8Array;
}

const TILE_PIXELS = 512;
const EXTENT = 4096;

/** geojson-vt cuts tiles deeper than this one by one, as they are asked for. */
const CUT_BEFOREHAND = 5;

/**
 * The tiles of one zoom that the archive holds. Those of the open sea are empty rather than left
 * out: a reader that finds none looks for its ancestors, and draws them in its place.
 */
export function* cutTiles(zoom: number, layers: Layer[]): Generator<Tile> {
  const indexes = layers.map(({ name, features, buffer, tolerance }) => ({
    name,
    index: new GeoJSONVT(
      { type: 'FeatureCollection', features },
      {
        // At its last zoom geojson-vt would keep every vertex.
        maxZoom: zoom + 1,
        indexMaxZoom: Math.min(zoom, CUT_BEFOREHAND),
        indexMaxPoints: 0,
        tolerance: (tolerance * EXTENT) / TILE_PIXELS,
        extent: EXTENT,
        buffer: (buffer * EXTENT) / TILE_PIXELS,
      },
    ),
  }));
  for (let x = 0; x < 2 ** zoom; x++) {
    for (let y = 0; y < 2 ** zoom; y++) {
      if (!isHeld(zoom, x, y)) continue;
      const filled: Record<string, GeoJSONVTTile> = {};
      for (const { name, index } of indexes) {
        const tile = index.getTile(zoom, x, y);
        if (!tile || tile.features.length === 0) continue;
        const features = [...(filled[name]?.features ?? []), ...tile.features];
        filled[name] = { ...tile, features } as GeoJSONVTTile;
      }
      yield { z: zoom, x, y, data: fromGeojsonVt(filled, { version: 2, extent: EXTENT }) };
    }
  }
}
