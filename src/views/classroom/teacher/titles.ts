import type { Step } from '../../../explorer/lesson.svelte';
import { lessonMessages } from '../../../messages/classroom/lesson';
import type { Language } from '../../../story/types';

/** What a step of a lesson is called. */
export const titleOf = (step: Step, language: Language): string =>
  step.kind === 'stop' ? step.stop.title[language] : lessonMessages[language].activities[step.id];
