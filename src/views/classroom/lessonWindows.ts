import { formatAddress, type Address, type LessonPart } from '../../explorer/address';
import type { Explorer } from '../../explorer/explorer.svelte';

/** The teacher's window, as a desk of its own: it keeps its place when it is asked for again. */
let teacher: Window | null = null;

type Held = Pick<Explorer, 'story' | 'language' | 'stop'>;

/**
 * Where another window of a lesson opens. It is told the story even while the class seeks places
 * and the wall's own address keeps it secret: without it the first story of all would open.
 */
export function windowAddress({ story, language, stop }: Held, part: LessonPart): Address {
  return {
    story: story.id,
    language,
    view: 'classroom',
    part,
    // paper has no stops
    ...(part === 'teacher' && stop !== undefined && { stop }),
  };
}

/** Opens the teacher's window, or comes back to it; false where the browser does not let it. */
export function openTeacher(held: Held): boolean {
  if (teacher && !teacher.closed) {
    teacher.focus();
    return true;
  }
  const own = formatAddress(windowAddress(held, 'teacher'));
  teacher = window.open(own, 'dateline-teacher', 'popup,width=1180,height=760');
  return teacher !== null;
}

/** Opens the sheet to print in a tab; false where the browser does not let it. */
export const openSheet = (held: Held): boolean =>
  window.open(formatAddress(windowAddress(held, 'sheet')), '_blank') !== null;
