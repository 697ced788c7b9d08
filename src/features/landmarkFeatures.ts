import type { FeatureCollection, Geometry } from 'geojson';
import type { Landmark, LandmarkKind, LandmarkProperties, Story } from '../story/types';
import { softened } from './softened';

/** What the map style asks of a landmark; names as vector tiles carry them. */
export interface LandmarkFeatureProperties {
  readonly id: string;
  readonly kind: LandmarkKind;
  readonly schematic: boolean;
  readonly 'name:en'?: string;
  readonly 'name:ar'?: string;
}

/** Grounds whose edge nobody has drawn; they fade out instead. */
const softKinds: readonly LandmarkKind[] = ['oasis', 'town', 'salt-flat'];

/**
 * Features for the source `landmarks`, the properties flat; positions `[longitude, latitude]`.
 * The grounds of an oasis, a town or a salt flat come as a stack of ever smaller copies, to be
 * filled faintly on top of each other; the geometries of the others stay as they are.
 */
export function landmarkFeatures(
  story: Pick<Story, 'landmarks'>,
): FeatureCollection<Geometry, LandmarkFeatureProperties> {
  return {
    type: 'FeatureCollection',
    features: story.landmarks.features.flatMap((landmark) =>
      geometriesOf(landmark).map((geometry) => ({
        type: 'Feature',
        geometry,
        properties: flatten(landmark.properties),
      })),
    ),
  };
}

function geometriesOf({ geometry, properties }: Landmark): Geometry[] {
  const soft = geometry.type === 'Polygon' && softKinds.includes(properties.kind);
  return soft ? softened(geometry) : [geometry];
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
