import type { Feature, FeatureCollection, Geometry, Polygon } from 'geojson';
import type { Landmark, LandmarkKind, LandmarkProperties, Story } from '../story/types';
import { softened } from './softened';

/** What the map style asks of a landmark; names as vector tiles carry them. */
export interface LandmarkFeatureProperties {
  readonly id: string;
  readonly kind: LandmarkKind;
  readonly schematic: boolean;
  readonly 'name:en'?: string;
  readonly 'name:ar'?: string;
  /** Of one ring of a soft ground: 1 in its middle, near 0 at its edge. */
  readonly strength?: number;
}

type LandmarkFeature = Feature<Geometry, LandmarkFeatureProperties>;

/** Grounds whose edge nobody has drawn; they fade out instead. */
const softKinds: readonly LandmarkKind[] = ['oasis', 'town', 'salt-flat'];

/**
 * Features for the source `landmarks`, the properties flat; positions `[longitude, latitude]`.
 * The grounds of an oasis, a town or a salt flat come as nested rings of growing strength,
 * the innermost of which carries the name; the others stay as they are.
 */
export function landmarkFeatures(
  story: Pick<Story, 'landmarks'>,
): FeatureCollection<Geometry, LandmarkFeatureProperties> {
  return {
    type: 'FeatureCollection',
    features: story.landmarks.features.flatMap((landmark) =>
      isSoft(landmark) ? softRings(landmark) : [plain(landmark)],
    ),
  };
}

type SoftLandmark = Landmark & { readonly geometry: Polygon };

const isSoft = (landmark: Landmark): landmark is SoftLandmark =>
  landmark.geometry.type === 'Polygon' && softKinds.includes(landmark.properties.kind);

function softRings({ geometry, properties }: SoftLandmark): LandmarkFeature[] {
  const { id, kind, schematic } = properties;
  const rings = softened(geometry);
  return rings.map((ring, index): LandmarkFeature => {
    const last = index === rings.length - 1;
    const named = last ? flatten(properties) : { id, kind, schematic };
    return {
      type: 'Feature',
      geometry: ring.geometry,
      properties: { ...named, strength: ring.strength },
    };
  });
}

function plain({ geometry, properties }: Landmark): LandmarkFeature {
  return { type: 'Feature', geometry, properties: flatten(properties) };
}

function flatten({ id, kind, schematic, name }: LandmarkProperties): LandmarkFeatureProperties {
  return {
    id,
    kind,
    schematic,
    ...(name && { 'name:en': name.en }),
    ...(name?.ar !== undefined && { 'name:ar': name.ar }),
  };
}
