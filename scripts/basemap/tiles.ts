import type { Feature, Geometry } from 'geojson';
import { GeoJSONVT, type GeoJSONVTTile } from '@maplibre/geojson-vt';
import { fromGeojsonVt } from '@maplibre/vt-pbf';

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

/** All tiles of one zoom that hold anything, in no particular order. */
export function* cutTiles(zoom: number, layers: Layer[], extent: number): Generator<Tile> {
  const indexes = layers.map(({ name, features, buffer, tolerance }) => ({
    name,
    index: new GeoJSONVT(
      { type: 'FeatureCollection', features },
      {
        // At its last zoom geojson-vt would keep every vertex.
        maxZoom: zoom + 1,
        indexMaxZoom: zoom,
        indexMaxPoints: 0,
        tolerance: (tolerance * extent) / TILE_PIXELS,
        extent,
        buffer: (buffer * extent) / TILE_PIXELS,
      },
    ),
  }));
  for (let x = 0; x < 2 ** zoom; x++) {
    for (let y = 0; y < 2 ** zoom; y++) {
      const filled: Record<string, GeoJSONVTTile> = {};
      for (const { name, index } of indexes) {
        const tile = index.getTile(zoom, x, y);
        if (!tile || tile.features.length === 0) continue;
        const features = [...(filled[name]?.features ?? []), ...tile.features];
        filled[name] = { ...tile, features } as GeoJSONVTTile;
      }
      if (Object.keys(filled).length === 0) continue;
      yield { z: zoom, x, y, data: fromGeojsonVt(filled, { version: 2, extent }) };
    }
  }
}
