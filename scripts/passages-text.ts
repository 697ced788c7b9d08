import type { Collection } from './annotate-story';

/**
 * `passages.json` as it is written: one line an annotation's head and one line a text that it
 * stands in. Two annotations can so be compared at a glance, a change shows as one line, and the
 * page loads a fifth less of it than spread over many lines.
 */
export function passagesText({ first, ...collection }: Collection): string {
  const { items, ...page } = first;
  const written = items.map(({ target, ...head }) => {
    const targets = target.map((one) => `  ${JSON.stringify(one)}`).join(',\n');
    return `${opened(head)}, "target": [\n${targets}\n]}`;
  });
  return `${opened(collection)},\n"first": ${opened(page)}, "items": [\n${written.join(',\n')}\n]}}\n`;
}

/** An object without its closing brace, for more to follow. */
const opened = (object: object) => JSON.stringify(object).slice(0, -1);
