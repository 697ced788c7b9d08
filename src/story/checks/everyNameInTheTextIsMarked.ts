import type { Language } from '../../article/types';
import { type Draft, targetsIn, type PlaceRead } from '../draft';
import { articleFile } from '../files';
import { shortened, type Report } from '../issues';

/** Wherever a digest names a place of the story, an annotation identifies it. */
export function everyNameInTheTextIsMarked(draft: Draft, report: Report): void {
  if (!draft.isWhole.annotations) return;
  for (const [language, text] of draft.texts) {
    const marked = draft.annotations
      .filter(({ value }) => value.motivation === 'identifying')
      .flatMap(({ value }) => targetsIn(value, language))
      .map(({ value }) => value.selection.position);
    for (const { value: place } of draft.places) {
      for (const { 0: name, index } of text.matchAll(namesOf(place, language))) {
        const end = index + name.length;
        if (marked.some((range) => range.start < end && index < range.end)) continue;
        report({
          file: articleFile(language),
          path: `line ${text.slice(0, index).split('\n').length}`,
          found: `"${shortened(name, 60)}" at ${index} to ${end}, which no annotation identifies`,
          expected: 'an annotation for every place name in the text',
          remedy: `Add an annotation with the motivation "identifying" about "${place.id}".`,
        });
      }
    }
  }
}

/** Arabic joins short words to a name, so only what is not Arabic is looked for as a whole word. */
function namesOf({ properties }: PlaceRead, language: Language): RegExp {
  const names = [properties.name[language], ...properties.aliases]
    .sort((a, b) => b.length - a.length)
    .map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const any = `(?:${names.join('|')})`;
  return language === 'ar'
    ? new RegExp(any, 'gu')
    : new RegExp(`(?<![\\p{L}\\p{N}])${any}(?![\\p{L}\\p{N}])`, 'gu');
}
