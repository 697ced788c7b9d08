/** A moment of the wall clock in words, milliseconds since 1970; a clock that has run away may name none. */
export function momentIn(locale: string): (at: number) => string {
  const format = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' });
  return (at) => (Math.abs(at) <= 8.64e15 ? format.format(at) : '–');
}
