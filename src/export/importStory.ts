import { originalFile } from '../story/files';
import { shortened } from '../story/issues';
import { parseStory } from '../story/parseStory';
import type { Issue, Story } from '../story/types';
import type { Files } from './storyZip';
import { limits, unpack } from './unzip';

interface Refused {
  readonly ok: false;
  readonly issues: Issue[];
  /** Whether the file is of another kind altogether, rather than a story with problems. */
  readonly isOther?: true;
}

/** A story from a file of the person's own, with the texts it was read from; or its problems. */
export type ImportedStory =
  { readonly ok: true; readonly story: Story; readonly files: Files } | Refused;

/** The part of the browser's `File` that is asked. */
export type ChosenFile = Pick<File, 'name' | 'size' | 'arrayBuffer'>;

/**
 * Reads a story out of a ZIP archive of its folder, or out of one JSON file whose members are the
 * files of the folder by their names. Nothing leaves the device. Never rejects.
 */
export async function importStory(file: ChosenFile): Promise<ImportedStory> {
  if (file.size > limits.archiveBytes) {
    return refused(file, `a file of ${file.size} bytes`, `at most ${limits.archiveBytes}`);
  }
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    return isZip(bytes) ? fromZip(file, bytes) : fromJson(file, bytes);
  } catch (error) {
    const found = error instanceof Error ? error.message : String(error);
    return refused(file, shortened(found, 120), 'a file that can be read');
  }
}

/** A ZIP archive begins with a local file header, or, when empty, with its end. */
const isZip = ([p, k, ...rest]: Uint8Array) =>
  p === 0x50 && k === 0x4b && (rest[0] === 3 || rest[0] === 5);

function fromZip(file: ChosenFile, bytes: Uint8Array): ImportedStory {
  const unpacked = unpack(bytes);
  if (!unpacked.ok) return refused(file, unpacked.found, unpacked.expected);
  const entries: [string, string][] = [];
  for (const [path, content] of unpacked.files) {
    const name = path.split('/').at(-1) ?? path;
    const text = textOf(content);
    if (text === undefined) return refused(file, `${name}, which is no UTF-8 text`, 'texts alone');
    entries.push([name, text]);
  }
  const names = new Set(entries.map(([name]) => name));
  if (names.size < entries.length) {
    return refused(file, 'two files of one name', 'the folder of one story');
  }
  return judged(Object.fromEntries(entries));
}

function fromJson(file: ChosenFile, bytes: Uint8Array): ImportedStory {
  const expected = 'a ZIP archive of a story’s folder, or its files in one JSON object';
  let content: unknown;
  try {
    content = JSON.parse(textOf(bytes) ?? '');
  } catch {
    return { ...refused(file, 'neither a ZIP archive nor JSON', expected), isOther: true };
  }
  if (typeof content !== 'object' || content === null || Array.isArray(content)) {
    return { ...refused(file, 'JSON that is no object', expected), isOther: true };
  }
  const files = Object.entries(content).map(
    ([name, value]) =>
      [name, typeof value === 'string' ? value : JSON.stringify(value, null, 2)] as const,
  );
  return judged(Object.fromEntries(files));
}

function judged(read: Files): ImportedStory {
  const files = Object.fromEntries(Object.entries(read).filter(([name]) => name !== originalFile));
  const parsed = parseStory(files);
  return parsed.ok ? { ok: true, story: parsed.story, files } : parsed;
}

function textOf(bytes: Uint8Array): string | undefined {
  try {
    // a byte order mark stays in: the judge of the story speaks of it
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function refused({ name }: ChosenFile, found: string, expected: string): Refused {
  const issue: Issue = {
    file: shortened(name, 80),
    path: '',
    found,
    expected,
    remedy:
      'Choose a file that this app has made under “Take along”, or a ZIP of a story’s folder.',
  };
  return { ok: false, issues: [issue] };
}
