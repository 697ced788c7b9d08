import { localBounds } from '../../../features/bounds';
import { openingView } from '../../../features/openingView';
import { placeFeatures } from '../../../features/placeFeatures';
import { placesOnScreen, type Group, type PlacesOnScreen } from '../../../features/placesOnScreen';
import {
  cameraFor,
  screenOf,
  type Camera,
  type Margins,
  type Screen,
  type Size,
} from '../../../features/screen';
import type { PlaceId, Story } from '../../../story/types';

/** Millimetres on paper that a pixel of the maps takes: labels of 17 px are then 9.6 pt high. */
export const millimetersPerPixel = 0.2;

/** Of the map of the region and of the inset, in pixels. */
export const regionSize: Size = { width: 900, height: 580 };
export const insetSize: Size = { width: 400, height: 330 };

/** What a drawing on paper shows, and where its places stand on it. */
export interface PlannedMap {
  readonly camera: Camera;
  readonly size: Size;
  readonly screen: Screen;
  readonly places: PlacesOnScreen;
}

export interface MapPlan {
  readonly region: PlannedMap;
  /** Around the group with the most places; not there where no two places are close together. */
  readonly inset?: PlannedMap & { readonly group: Group };
}

const margins = (each: number): Margins => ({ top: each, right: each, bottom: each, left: each });

/** What names take: below an area, and beside a disc for its radius and for each letter; pixels. */
const nameRoom = { below: 46, disc: 24, letter: 9.5 };

export function planMaps(story: Story): MapPlan {
  const whole = { size: regionSize, covered: margins(0), roomy: true };
  const region = planned(story, openingView(story, whole), regionSize);
  const [group] = [...region.places.groups].sort((a, b) => b.members.length - a.members.length);
  if (!group) return { region };
  const ids = group.members.map(({ place }) => place.properties.id);
  const camera = insetCamera(story, ids);
  return { region, inset: { ...planned(story, camera, insetSize), group } };
}

/** Each time half of what is still lacking is gained, or more. */
const attempts = 8;

/** Shows places whole, and has room for their names. */
function insetCamera(story: Story, ids: readonly PlaceId[]): Camera {
  const bounds = localBounds(story, ids, 0.04);
  let air: Margins = { ...margins(16), bottom: nameRoom.below };
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const { left, right } = lacking(story, ids, cameraFor(bounds, insetSize, air));
    air = { ...air, left: air.left + left, right: air.right + right };
  }
  return cameraFor(bounds, insetSize, air);
}

/** By how much names beside discs would go beyond the frame; pixels. */
function lacking(story: Story, ids: readonly PlaceId[], camera: Camera) {
  const { project } = screenOf(camera, insetSize);
  const beyond = { left: 0, right: 0 };
  for (const { geometry, properties } of placeFeatures(story).features) {
    if (!properties.certain || !ids.includes(properties.id)) continue;
    const letters = Math.max(properties['name:en'].length, properties['name:ar'].length);
    const reach = nameRoom.disc + nameRoom.letter * letters;
    const { x } = project(geometry.coordinates);
    const { labelSide } = properties;
    if (labelSide === 'left') beyond.left = Math.max(beyond.left, reach - x);
    if (labelSide === 'right') beyond.right = Math.max(beyond.right, x + reach - insetSize.width);
  }
  return beyond;
}

function planned(story: Story, camera: Camera, size: Size): PlannedMap {
  const screen = screenOf(camera, size);
  const places = placesOnScreen(story.places.features, story.chiefPlace, screen);
  return { camera, size, screen, places };
}
