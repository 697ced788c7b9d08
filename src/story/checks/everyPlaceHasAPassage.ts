import type { Draft } from '../draft';
import { passagesFile } from '../files';
import type { Report } from '../issues';

/** Every place opens with a passage, in every digest. */
export function everyPlaceHasAPassage(
  { places, annotations, texts, isWhole }: Draft,
  report: Report,
): void {
  if (!isWhole.annotations) return;
  for (const language of texts.keys()) {
    for (const { value: place } of places) {
      const has = annotations.some(
        ({ value: { motivation, body, target } }) =>
          motivation === 'describing' &&
          body.source === place.id &&
          target.some(({ value }) => value.in === language),
      );
      if (has) continue;
      report({
        file: passagesFile,
        path: '/first/items',
        found: `no passage about "${place.id}" in the digest "${language}"`,
        expected: 'at least one passage about every place',
        remedy: `Add an annotation with the motivation "describing" about "${place.id}".`,
      });
    }
  }
}
