import type { DateWords } from '../features/timeLabels';
import { dateOf, type Precision, type When } from '../story/when';

/** How one language writes numbers, lengths and dates. */
export interface Formats extends DateWords {
  readonly number: (value: number) => string;
  /** A length with its unit, metres below one kilometre: “480 km”, “3.5 km”, “800 m”. */
  readonly length: (meters: number) => string;
  /** The same in miles, or in feet below a quarter of a mile: “300 miles”, “600 feet”. */
  readonly imperial: (meters: number) => string;
  /** A direction in whole degrees: “73°”. */
  readonly degrees: (value: number) => string;
  /** Of a file: “14 kB”. */
  readonly size: (bytes: number) => string;
  /** An ISO 8601 date in words. */
  readonly date: (iso: string) => string;
  /** When something happened, as precisely as it is known: “20–21 May 2015”, “March 2016?”. */
  readonly when: (when: Omit<When, 'iso'>) => string;
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
  const spelled = (name: string) =>
    lazily(
      () =>
        new Intl.NumberFormat(locale, {
          style: 'unit',
          unit: name,
          unitDisplay: 'long',
          maximumFractionDigits: 1,
        }),
    );
  const miles = spelled('mile');
  const feet = spelled('foot');
  const kilobytes = unit('kilobyte');
  const megabytes = unit('megabyte');
  const degree = lazily(
    () =>
      new Intl.NumberFormat(locale, {
        style: 'unit',
        unit: 'degree',
        unitDisplay: 'narrow',
        maximumFractionDigits: 0,
      }),
  );
  // a date without a time is the same day everywhere
  const date = lazily(
    () => new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }),
  );
  const calendar = (options: Intl.DateTimeFormatOptions) =>
    lazily(() => new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }));
  const long: Readonly<Record<Precision, () => Intl.DateTimeFormat>> = {
    day: date,
    month: calendar({ month: 'long', year: 'numeric' }),
    year: calendar({ year: 'numeric' }),
  };
  const dayOfMonth = calendar({ day: 'numeric' });
  const dayAndMonth = calendar({ day: 'numeric', month: 'short' });
  const isArabic = locale.startsWith('ar');
  const doubt = isArabic ? '؟' : '?';
  return {
    when: ({ from, to, precision, uncertain }) =>
      long[precision]().formatRange(dateOf(from), dateOf(to - 1)) + (uncertain ? doubt : ''),
    year: (day) => long.year().format(dateOf(day)),
    dayOfMonth: (day) => dayOfMonth().format(dateOf(day)),
    dayAndMonth: (day) => dayAndMonth().format(dateOf(day)),
    number: (value) => number().format(value),
    length: (value) => (value < 1000 ? meters().format(value) : kilometers().format(value / 1000)),
    imperial: (value) =>
      value < metersPerMile / 4
        ? feet().format(value / metersPerFoot)
        : miles().format(value / metersPerMile),
    size: (bytes) =>
      bytes < 1e6
        ? kilobytes().format(Math.max(Math.round(bytes / 1e3), 1))
        : megabytes().format(bytes / 1e6),
    degrees: (value) => degree().format(value),
    date: (iso) => date().format(new Date(iso)),
    commas: (...parts) => parts.join(isArabic ? '، ' : ', '),
  };
}

const metersPerMile = 1609.344;
const metersPerFoot = 0.3048;

/** A formatter takes milliseconds to make, and a reader needs those of one language. */
function lazily<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}
