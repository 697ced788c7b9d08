import { drawPaperMap } from '../../../map/paperMap';
import { paperStyle } from '../../../map/paperStyle';
import type { Language, Story } from '../../../story/types';
import { firstMapFaces, laterFaces } from '../../../theme/faces';
import { areaNames, underNames } from './areaNames';
import type { Draw, DrawingName } from './drawings.svelte';
import type { MapPlan } from './mapPlan';

/** Pixels of a picture for one of the plan: 180 mm are 1 800 of them, some 250 to the inch. */
const pixelRatio = 2;

/** What draws the maps of a plan, with the words of a language. */
export function draughtsman(story: Story, plan: MapPlan, language: Language): Draw {
  return async (name) => {
    const map = plan[isOfRegion(name) ? 'region' : 'inset'];
    if (!map) return undefined;
    await Promise.all([firstMapFaces(language), laterFaces(language)]);
    const { camera, size, screen, places } = map;
    const blind = isBlind(name);
    const written = underNames(areaNames(map));
    const style = await paperStyle({ story, screen, places, language, written, blind });
    return drawPaperMap({ style, camera, size, pixelRatio });
  };
}

const isOfRegion = (name: DrawingName) => name === 'region' || name === 'blindRegion';
const isBlind = (name: DrawingName) => name === 'blindRegion' || name === 'blindInset';
