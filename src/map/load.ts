import { setUpMapLibre } from './setup';
import StoryMap from './StoryMap.svelte';

// everything that needs MapLibre hangs from this module, so that it becomes one chunk, loaded late
setUpMapLibre();

export { StoryMap };
