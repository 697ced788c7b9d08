import type { Issue } from './types';

/** Takes one problem down; checks go on after it, so that all problems show at once. */
export type Report = (issue: Issue) => void;

/** A file that there is, and that could not be read. */
export function unreadable(file: string, error: unknown): Issue {
  return {
    file,
    path: '',
    found: shortened(error instanceof Error ? error.message : String(error), 120),
    expected: 'a file that can be read',
    remedy: 'See that the network is there and that the file lies in the folder, then try again.',
  };
}

/** What a value is, in a few words that are safe to print: what it holds is never shown whole. */
export function describeValue(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (value === null) return 'null';
  if (typeof value === 'string') return `"${shortened(value, 80)}"`;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (Array.isArray(value)) {
    if (value.length > 0 && value.length <= 4 && value.every(isPlain)) {
      return `[${value.map(describeValue).join(', ')}]`;
    }
    return value.length === 1 ? 'a list of 1 item' : `a list of ${value.length} items`;
  }
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`;
}

function isPlain(value: unknown): boolean {
  return typeof value === 'number' || (typeof value === 'string' && value.length <= 20);
}

/** The beginning of a text, with everything invisible made visible. */
export function shortened(text: string, most: number): string {
  const beginning = text.length > most ? `${text.slice(0, most)}…` : text;
  return visible(beginning);
}

const invisible = /[\p{Cc}\p{Cs}\u061C\u200B-\u200F\u2028-\u202E\u2060-\u2069\uFEFF]/gu;

/** The same text with control, direction and other invisible characters written as `U+202E`. */
export function visible(text: string): string {
  return text.replace(
    invisible,
    (mark) => `⟨U+${(mark.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}⟩`,
  );
}

/** One step further into a JSON Pointer (RFC 6901). */
export function pointer(path: string, key: string | number): string {
  if (typeof key === 'number' || !/[~/]/.test(key)) return `${path}/${key}`;
  return `${path}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`;
}
