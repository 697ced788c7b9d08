/** What the bytes of a text may begin with, and the encoding that it tells. */
const byteOrderMarks = [
  { mark: [0xef, 0xbb, 0xbf], encoding: 'utf-8' },
  { mark: [0xff, 0xfe], encoding: 'utf-16le' },
  { mark: [0xfe, 0xff], encoding: 'utf-16be' },
] as const;

/** A page names its encoding in its first kilobyte, in letters that are the same in nearly all. */
const namedEncoding = /<meta[^>]*\bcharset\s*=\s*["']?([\w:.-]+)/i;
const firstBytes = 1_024;

/** A text file has no such character; a picture or a document of a word processor has. */
const nothing = '\u0000';
/** Where every byte is a letter, more has to tell a text from anything else. */
const control = /[^\P{Cc}\t\n\v\f\r]/u;

/**
 * The text that bytes hold, or nothing where they hold none: in the encoding that a byte order mark
 * tells, else in UTF-8, else in the one that a page names, else in that of Windows in Western Europe.
 */
export function decoded(bytes: Uint8Array): string | undefined {
  const { encoding = 'utf-8' } = byteOrderMarks.find(({ mark }) => startsWith(bytes, mark)) ?? {};
  const text = textIn(encoding, bytes);
  if (text !== undefined) return text.includes(nothing) ? undefined : text;
  if (encoding !== 'utf-8') return undefined;
  const start = String.fromCharCode(...bytes.subarray(0, firstBytes));
  const [, named = ''] = namedEncoding.exec(start) ?? [];
  const letters = textIn(named, bytes) ?? textIn('windows-1252', bytes);
  return letters === undefined || control.test(letters) ? undefined : letters;
}

const startsWith = (bytes: Uint8Array, mark: readonly number[]) =>
  mark.every((byte, at) => bytes[at] === byte);

/** Nothing where the bytes are not of that encoding, or nobody knows it. */
function textIn(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
