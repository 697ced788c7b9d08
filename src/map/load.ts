import { setUpMapLibre } from './setup';
import StoryMap from './StoryMap.svelte';
import { canDrawMap } from './webgl';

// everything that needs MapLibre hangs from this module, so that it becomes one chunk, loaded late
setUpMapLibre();

export { canDrawMap, StoryMap };
