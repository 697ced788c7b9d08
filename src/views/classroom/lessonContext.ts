import { createContext } from 'svelte';
import type { Lesson } from '../../explorer/lesson.svelte';

/** The lesson that is held, for everything below the classroom's view. */
export const [useLesson, provideLesson] = createContext<Lesson>();
