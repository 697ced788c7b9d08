import { Unzip, UnzipInflate } from 'fflate';

/** What no honest story needs more of. */
export const limits = { archiveBytes: 8_000_000, unpackedBytes: 24_000_000, files: 64 } as const;

/** Small pieces, so that an archive that unpacks without end is noticed before memory is short. */
const pieceBytes = 4_096;

/** What came out of an archive, or why nothing did. */
export type Unpacked =
  | { readonly ok: true; readonly files: ReadonlyMap<string, Uint8Array> }
  | { readonly ok: false; readonly found: string; readonly expected: string };

interface Progress {
  readonly files: Map<string, Uint8Array[]>;
  readonly open: Set<string>;
  bytes: number;
  refused: { readonly found: string; readonly expected: string } | undefined;
}

/** Unpacks a ZIP archive piece by piece, and stops at the first thing that no story has. */
export function unpack(archive: Uint8Array): Unpacked {
  const progress: Progress = { files: new Map(), open: new Set(), bytes: 0, refused: undefined };
  if (archive.length > limits.archiveBytes) {
    return no(`an archive of ${archive.length} bytes`, `at most ${limits.archiveBytes}`);
  }
  const unzip = new Unzip((file) => {
    takeFile(file, progress);
  });
  unzip.register(UnzipInflate);
  try {
    pushAll(unzip, archive, progress);
  } catch {
    return no('an archive that is damaged', 'a ZIP archive that can be unpacked');
  }
  const { refused, open, files } = progress;
  if (refused) return { ok: false, ...refused };
  if (files.size === 0) return no('no file at all', 'a ZIP archive with the files of a story');
  const [torn] = open;
  if (torn !== undefined) return no(`${torn} cut short`, 'a whole archive');
  return { ok: true, files: new Map([...files].map(([name, parts]) => [name, joined(parts)])) };
}

function pushAll(unzip: Unzip, archive: Uint8Array, progress: Progress): void {
  for (let at = 0; at < archive.length && !progress.refused; at += pieceBytes) {
    const end = Math.min(at + pieceBytes, archive.length);
    unzip.push(archive.subarray(at, end), end === archive.length);
  }
}

function takeFile(file: Parameters<NonNullable<Unzip['onfile']>>[0], progress: Progress): void {
  const { name } = file;
  if (isPassedOver(name) || progress.refused) return;
  if (!isPlainName(name)) {
    progress.refused = { found: `a file named ${JSON.stringify(name)}`, expected: 'plain names' };
    return;
  }
  if (progress.files.size >= limits.files) {
    progress.refused = { found: 'ever more files', expected: `at most ${limits.files}` };
    return;
  }
  const parts: Uint8Array[] = [];
  progress.files.set(name, parts);
  progress.open.add(name);
  file.ondata = (error, part, isLast) => {
    if (error) throw error;
    progress.bytes += part.length;
    parts.push(part);
    if (isLast) progress.open.delete(name);
    if (progress.bytes > limits.unpackedBytes) {
      progress.refused = {
        found: 'files without end',
        expected: `at most ${limits.unpackedBytes} bytes when unpacked`,
      };
    }
  };
  file.start();
}

/** Folders, and what file managers leave behind. */
const isPassedOver = (name: string) =>
  name.endsWith('/') || /(?:^|\/)(?:__MACOSX\/|\.|Thumbs\.db$)/.test(name.replace(/^\.\.?\//, '/'));

/** A file, or a file in one folder: nothing that leads elsewhere. */
const isPlainName = (name: string) =>
  /^(?:[^/\\]{1,120}\/)?[^/\\]{1,120}$/.test(name) && !/(?:^|\/)\.\.?(?:\/|$)/.test(name);

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

const no = (found: string, expected: string): Unpacked => ({ ok: false, found, expected });
