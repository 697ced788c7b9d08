import type { Explorer } from '../explorer/explorer.svelte';
import type { Passage } from '../story/types';

/** Whom the story's text retells, in the language of the screen; nothing for a text of our own. */
export const retold = ({ story, language }: Explorer): string | undefined =>
  story.original && story.credit.label[language];

/** Whose the story's text is, in words. */
export const whose = (explorer: Explorer): string =>
  explorer.messages.article.whose(retold(explorer));

/** Whose words a passage is: a sentence without a quotation is our retelling, and nobody else's. */
export function creditOf(explorer: Explorer, { quoted }: Passage): string {
  const isTheirs = quoted || explorer.text.source === 'original';
  return (isTheirs ? retold(explorer) : undefined) ?? whose(explorer);
}
