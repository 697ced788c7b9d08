import type { Seal } from '../article/seal';
import { sealsInCopy } from '../article/sealsInCopy';
import type { Selection } from '../article/types';
import { unwrapped } from '../article/unwrapped';
import { annotationsOf, type OpenText } from './openText';
import type { Annotation, Story } from './types';

/** What became of a text that was opened as the original. */
export type OpenedOriginal =
  | { readonly ok: true; readonly text: OpenText }
  | {
      readonly ok: false;
      /** Of so many passages so many stand in the text. */
      readonly found: number;
      readonly of: number;
    };

/** Of the passages at least this share must stand in a text for it to be this article. */
const leastShare = 1 / 3;

/**
 * Takes a text as the original of a story, if most of the passages stand in it; never rejects.
 * Nothing of it is kept or sent anywhere.
 */
export async function openOriginal(story: Story, content: string): Promise<OpenedOriginal> {
  const text = unwrapped(content);
  const annotations = annotationsOf(story).filter(hasOriginal);
  const passages = new Set(story.passages.map(({ id }) => id));
  const { seals } = await sealsInCopy(
    annotations.map(({ original }) => original),
    text,
    (index) => passages.has(annotations[index]?.id ?? ''),
  );
  const byId = new Map(annotations.map(({ id }, index) => [id, seals[index] ?? missing]));
  const sought = story.passages.filter(hasOriginal);
  const found = sought.filter(({ id }) => isToTheLetter(byId.get(id))).length;
  if (!story.original || found < sought.length * leastShare || found === 0) {
    return { ok: false, found, of: sought.length };
  }
  const { language } = story.original;
  return { ok: true, text: { source: 'original', language, text, seals: byId } };
}

const missing: Seal = { state: 'missing' };

const isToTheLetter = (seal: Seal | undefined) =>
  seal?.state === 'sealed' || seal?.state === 'moved';

const hasOriginal = (
  annotation: Annotation,
): annotation is Annotation & { readonly original: Selection } => annotation.original !== undefined;
