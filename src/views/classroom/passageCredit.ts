import type { Explorer } from '../../explorer/explorer.svelte';
import type { OpenText } from '../../story/openText';
import type { Annotation } from '../../story/types';

/**
 * Whose words a passage of a text is, and of what day, in the language of the screen. A sentence
 * without a quotation is our retelling, and nobody else's words.
 */
export function passageCredit(
  { story, language, messages }: Pick<Explorer, 'story' | 'language' | 'messages'>,
  { source }: Pick<OpenText, 'source'>,
  { quoted }: Pick<Annotation, 'quoted'>,
): string {
  const { article, formats } = messages;
  const whose = () => {
    if (!story.original) return article.ownText;
    const label = story.credit.label[language];
    return quoted || source === 'original' ? label : article.retoldFrom(label);
  };
  return formats.commas(whose(), formats.date(story.published));
}
