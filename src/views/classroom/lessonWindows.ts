import { formatAddress, type Address } from '../../explorer/address';

/** The teacher's window, as a desk of its own: it keeps its place when it is asked for again. */
let teacher: Window | null = null;

/** Opens the teacher's window, or comes back to it; false where the browser does not let it. */
export function openTeacher(address: Address): boolean {
  if (teacher && !teacher.closed) {
    teacher.focus();
    return true;
  }
  const own = formatAddress({ ...address, part: 'teacher' });
  teacher = window.open(own, 'dateline-teacher', 'popup,width=1180,height=760');
  return teacher !== null;
}

/** Opens the sheet to print in a tab; false where the browser does not let it. */
export function openSheet(address: Address): boolean {
  return window.open(formatAddress({ ...address, part: 'sheet' }), '_blank') !== null;
}
