import { describeValue, pointer, type Report } from './issues';

/** What a shape gives back for a value that it has reported as wrong. */
export const wrong = Symbol('wrong');
export type Wrong = typeof wrong;

/** A value in a file, and where it stands. */
export class Spot {
  constructor(
    readonly value: unknown,
    readonly file: string,
    readonly path: string,
    readonly report: Report,
  ) {}

  /** The value one step further in; `undefined` where there is none. */
  at(key: string | number): Spot {
    const { value } = this;
    const inner =
      typeof value === 'object' && value !== null && Object.hasOwn(value, key)
        ? (value as Record<string | number, unknown>)[key]
        : undefined;
    return new Spot(inner, this.file, pointer(this.path, key), this.report);
  }

  /** Reports that something else was expected here. */
  wrong(expected: string, remedy: string, found = describeValue(this.value)): Wrong {
    this.report({ file: this.file, path: this.path, found, expected, remedy });
    return wrong;
  }
}

/** Reads a value of one kind, or reports what is wrong with it. */
export type Shape<T> = (spot: Spot) => T | Wrong;

interface Optional<T> {
  readonly optional: Shape<T>;
}
/** A member that may be left out. */
export function optional<T>(shape: Shape<T>): Optional<T> {
  return { optional: shape };
}

type Members = Readonly<Record<string, Shape<unknown> | Optional<unknown>>>;
type OptionalKeys<M extends Members> = {
  [K in keyof M]: M[K] extends Optional<unknown> ? K : never;
}[keyof M];
export type Read<M extends Members> = {
  readonly [K in Exclude<keyof M, OptionalKeys<M>>]: M[K] extends Shape<infer T>
    ? Exclude<T, Wrong>
    : never;
} & {
  readonly [K in OptionalKeys<M>]?: M[K] extends Optional<infer T> ? Exclude<T, Wrong> : never;
};

/**
 * An object with these members. Others are let pass, as GeoJSON and JSON-LD ask, unless the object
 * is `closed`: there they are most often a slip of the pen.
 */
export function object<M extends Members>(
  members: M,
  what: string,
  { closed = false } = {},
): Shape<Read<M>> {
  return (spot) => {
    const { value } = spot;
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      return spot.wrong(
        what,
        value === undefined ? `Add ${what}.` : `Write ${what} in braces, { … }, or remove this.`,
      );
    }
    const read: Record<string, unknown> = {};
    let whole = true;
    for (const [name, shape] of Object.entries(members)) {
      const member = spot.at(name);
      if (typeof shape !== 'function' && member.value === undefined) continue;
      const got = typeof shape === 'function' ? shape(member) : shape.optional(member);
      if (got === wrong) whole = false;
      else read[name] = got;
    }
    if (closed) {
      for (const name of Object.keys(value)) {
        // Keys that could harm have a check of their own.
        if (Object.hasOwn(members, name) || name === '$schema' || name === '__proto__') continue;
        whole = false;
        const known = Object.keys(members).join(', ');
        spot
          .at(name)
          .wrong(`one of the members ${known}`, 'Correct the name, or remove it.', `"${name}"`);
      }
    }
    return whole ? (read as Read<M>) : wrong;
  };
}

/** Words: a text that is not empty. */
export function text(what: string, most = 2_000): Shape<string> {
  return (spot) => {
    const { value } = spot;
    if (typeof value !== 'string') return spot.wrong(what, `Write ${what} in quotation marks.`);
    if (value.trim() === '') return spot.wrong(what, `Write ${what}; it must not be empty.`);
    if (value.length > most) {
      return spot.wrong(
        `${what}, at most ${most} characters`,
        'Shorten it.',
        `${value.length} characters`,
      );
    }
    return value;
  };
}

/** A text of one form. */
export function matching(pattern: RegExp, what: string, remedy: string): Shape<string> {
  return (spot) => {
    const { value } = spot;
    return typeof value === 'string' && value.length <= 2_000 && pattern.test(value)
      ? value
      : spot.wrong(what, remedy);
  };
}

/** A number from `least` to `most`. */
export function number(what: string, least: number, most: number): Shape<number> {
  return (spot) => {
    const { value } = spot;
    return typeof value === 'number' && value >= least && value <= most
      ? value
      : spot.wrong(what, `Write ${what}, between ${least} and ${most}, without quotation marks.`);
  };
}

/** A whole number, not below zero. */
export function count(what: string): Shape<number> {
  return (spot) => {
    const { value } = spot;
    return Number.isSafeInteger(value) && (value as number) >= 0
      ? (value as number)
      : spot.wrong(what, `Write ${what} as a whole number, without quotation marks.`);
  };
}

/** Yes or no. */
export const truth: Shape<boolean> = (spot) =>
  typeof spot.value === 'boolean'
    ? spot.value
    : spot.wrong('true or false', 'Write true or false, without quotation marks.');

/** One of a few words. */
export function oneOf<const T extends string>(words: readonly T[]): Shape<T> {
  return (spot) => {
    const word = words.find((candidate) => candidate === spot.value);
    if (word !== undefined) return word;
    const known = words.map((each) => `"${each}"`).join(', ');
    return spot.wrong(
      words.length === 1 ? known : `one of ${known}`,
      `Write ${known.replace(/, ([^,]*)$/, ' or $1')}.`,
    );
  };
}

/** A list; what is wrong with any item is reported, and the list is then wrong. */
export function list<T>(item: Shape<T>, what: string, least = 0): Shape<readonly T[]> {
  return (spot) => {
    const { value } = spot;
    if (!Array.isArray(value)) return spot.wrong(what, `Write ${what}: [ … ].`);
    if (value.length < least) {
      return spot.wrong(`${what}, at least ${least}`, `Add to it until there are ${least}.`);
    }
    const items = value.map((_, index) => item(spot.at(index)));
    return items.some((each) => each === wrong) ? wrong : (items as T[]);
  };
}

/** A value and the path it was read from. */
export interface Located<T> {
  readonly value: T;
  readonly path: string;
}

/** A list of which the good items are kept, each with its path, so that checks can go on with them. */
export function goodItems<T>(item: Shape<T>, what: string): Shape<readonly Located<T>[]> {
  return (spot) => {
    if (!Array.isArray(spot.value)) return spot.wrong(what, `Write ${what}: [ … ].`);
    return spot.value.flatMap((_, index) => {
      const inner = spot.at(index);
      const value = item(inner);
      return value === wrong ? [] : [{ value, path: inner.path }];
    });
  };
}
