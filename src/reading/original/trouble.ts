import type { Explorer } from '../../explorer/explorer.svelte';
import type { OriginalTrouble } from '../../explorer/originalText.svelte';
import { openOriginalMessages } from '../../messages/openOriginal';

/** Why a text was not opened, in the language of the screen: what was found, and what to do. */
export function saidOf(trouble: OriginalTrouble, { messages, story, language }: Explorer): string {
  const says = openOriginalMessages[language];
  switch (trouble.kind) {
    case 'failed':
      return says.failed;
    case 'empty':
      return says.empty;
    case 'tooLong':
      return says.tooLong(trouble.most);
    case 'noText':
      return says.noText(trouble.name);
    case 'another': {
      const credit = `${story.credit.label[language]}, ${messages.formats.date(story.published)}`;
      return says.another(trouble.found, trouble.of, story.title[language], credit);
    }
  }
}
