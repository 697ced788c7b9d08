import type { Explorer } from '../explorer/explorer.svelte';
import type { OpenText } from '../story/openText';
import type { Annotation } from '../story/types';

type Told = Pick<Explorer, 'story' | 'language' | 'messages'>;

/** Whom the story's text retells, in the language of the screen; nothing for a text of our own. */
export const retold = ({ story, language }: Told): string | undefined =>
  story.original && story.credit.label[language];

/** Whose the story's text is, in words. */
export const whose = (told: Told): string => told.messages.article.whose(retold(told));

/**
 * Whose words a passage of a text is, and of what day: a sentence without a quotation is our
 * retelling, and nobody else's words.
 */
export function creditOf(
  told: Told,
  { source }: Pick<OpenText, 'source'>,
  { quoted }: Pick<Annotation, 'quoted'>,
): string {
  const { formats } = told.messages;
  const isTheirs = quoted || source === 'original';
  const owner = (isTheirs ? retold(told) : undefined) ?? whose(told);
  return formats.commas(owner, formats.date(told.story.published));
}
