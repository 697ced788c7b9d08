/** How one language writes numbers, lengths and dates. */
export interface Formats {
  readonly number: (value: number) => string;
  /** A length with its unit, metres below one kilometre: “480 km”, “3.5 km”, “800 m”. */
  readonly length: (meters: number) => string;
  /** An ISO 8601 date in words. */
  readonly date: (iso: string) => string;
  /** Parts with a comma between them, as the script writes it. */
  readonly commas: (...parts: string[]) => string;
}

/**
 * Formats of a locale (BCP 47). Digits are the locale's own.
 */
export function formatsOf(locale: string): Formats {
  const number = lazily(() => new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }));
  const unit = (name: string) =>
    lazily(
      () => new Intl.NumberFormat(locale, { style: 'unit', unit: name, maximumFractionDigits: 1 }),
    );
  const kilometers = unit('kilometer');
  const meters = unit('meter');
  // a date without a time is the same day everywhere
  const date = lazily(
    () => new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }),
  );
  return {
    number: (value) => number().format(value),
    length: (value) => (value < 1000 ? meters().format(value) : kilometers().format(value / 1000)),
    date: (iso) => date().format(new Date(iso)),
    commas: (...parts) => parts.join(locale.startsWith('ar') ? '، ' : ', '),
  };
}

/** A formatter takes milliseconds to make, and a reader needs those of one language. */
function lazily<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}
