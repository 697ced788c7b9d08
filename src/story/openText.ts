import { paragraphsOf } from '../article/paragraphs';
import { sealOf, type Seal } from '../article/seal';
import { sealsInCopy } from '../article/sealsInCopy';
import type { Range, Selection } from '../article/types';
import type { Annotation, Article, Language, PlaceId, Story } from './types';

/** The text that is read: the digest, or the publisher's own, which the reader has opened. */
export interface OpenText extends Article {
  readonly source: 'digest' | 'original';
  /** What was found of each annotation, by its id; nothing for those of other texts. */
  readonly seals: ReadonlyMap<string, Seal>;
}

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

/** The digest in a language, or in English, or in the first that there is. */
export function digestText(story: Story, language: Language): OpenText {
  const { articles } = story;
  const article = articles[language] ?? articles.en ?? Object.values(articles)[0];
  if (!article) throw new Error(`story ${story.id} has no digest`);
  const seals = new Map<string, Seal>();
  for (const { id, digest } of annotationsOf(story)) {
    const selection = digest[article.language];
    if (selection) seals.set(id, sealOf(selection, article.text));
  }
  return { ...article, source: 'digest', seals };
}

/**
 * Takes a text as the original of a story, if most of the passages stand in it; never rejects.
 * Nothing of it is kept or sent anywhere.
 */
export async function openOriginal(story: Story, content: string): Promise<OpenedOriginal> {
  const text = withParagraphs(content);
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

/** Where the words of an annotation stand in the text that is open. */
export function rangeIn(text: OpenText, { id }: Annotation): Range | undefined {
  return text.seals.get(id)?.at;
}

/** Words of the text that is open, and the place that they speak of. */
export interface MentionInText extends Range {
  readonly placeId: PlaceId;
}

/** Every mention of a place in the text that is open, in the order of the text. */
export function mentionsIn(text: OpenText, { mentions }: Pick<Story, 'mentions'>): MentionInText[] {
  return mentions
    .flatMap((mention) => {
      const range = rangeIn(text, mention);
      return range ? [{ ...range, placeId: mention.placeId }] : [];
    })
    .sort((a, b) => a.start - b.start || a.end - b.end);
}

const missing: Seal = { state: 'missing' };

const isToTheLetter = (seal: Seal | undefined) =>
  seal?.state === 'sealed' || seal?.state === 'moved';

const annotationsOf = ({ passages, mentions }: Story) => [...passages, ...mentions];

const hasOriginal = (
  annotation: Annotation,
): annotation is Annotation & { readonly original: Selection } => annotation.original !== undefined;

/** A text whose paragraphs are parted by single line ends gets empty lines between them. */
function withParagraphs(content: string): string {
  const text = content.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  return paragraphsOf(text).length > 1 ? text : text.trim().replace(/\n+/g, '\n\n');
}
