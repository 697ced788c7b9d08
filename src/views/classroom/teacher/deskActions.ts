import type { Lesson } from '../../../explorer/lesson.svelte';
import type { LessonLink } from '../../../explorer/lessonLink.svelte';

export const deskActionNames = [
  'forward',
  'back',
  'first',
  'last',
  'blank',
  'labels',
  'discuss',
  'larger',
  'smaller',
  'clear',
  'sheet',
] as const;
export type DeskAction = (typeof deskActionNames)[number];

/**
 * What may be done to a lesson from the teacher's window.
 *
 * @param sheet Opens the sheet to print.
 */
export function deskActions(
  lesson: Lesson,
  link: Pick<LessonLink, 'walls' | 'order'>,
  sheet: () => void,
): Readonly<Record<DeskAction, () => void>> {
  /** A task has steps of its own, which only the wall knows; alone, the desk leaves it. */
  const turn = (way: 'forward' | 'back') => {
    if (lesson.step?.kind === 'activity' && link.walls > 0 && !lesson.blank) link.order(way);
    else lesson[way]();
  };
  return {
    forward: () => {
      turn('forward');
    },
    back: () => {
      turn('back');
    },
    first: () => {
      lesson.goTo(0);
    },
    last: () => {
      lesson.goTo(lesson.steps.length - 1);
    },
    blank: () => {
      lesson.blank = !lesson.blank;
    },
    labels: () => {
      lesson.labels = !lesson.labels;
    },
    discuss: () => {
      lesson.discuss();
    },
    larger: () => {
      lesson.grow(1);
    },
    smaller: () => {
      lesson.grow(-1);
    },
    clear: () => {
      link.order('clear');
    },
    sheet,
  };
}
