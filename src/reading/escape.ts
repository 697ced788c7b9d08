/**
 * Whether a key closes what is open on the page; a dialog over the page takes it first. Whoever
 * closes something prevents the default, so that one press closes one thing.
 */
export function isEscape(event: KeyboardEvent): boolean {
  if (event.key !== 'Escape' || event.defaultPrevented) return false;
  return document.querySelector('dialog[open]') === null;
}
