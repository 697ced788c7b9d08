/** Whether a key closes what is open on the page; a dialog over the page takes it first. */
export function isEscape(event: KeyboardEvent): boolean {
  return event.key === 'Escape' && document.querySelector('dialog[open]') === null;
}
