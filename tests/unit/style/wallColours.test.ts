import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { contrast } from './colour';

const read = (...path: readonly string[]) => readFileSync(join('src', ...path), 'utf8');

/** The colours of the page on a weak projector, by the names of their tokens. */
const projector = new Map(
  [
    ...(
      /\[data-flavor='projector'\] \{(.*?)\}/s.exec(read('theme', 'flavors.css'))?.[1] ?? ''
    ).matchAll(/--([\w-]+): (#[0-9a-f]{3,6});/g),
  ].map(([, name = '', hex = '']) => [name, hex.length === 4 ? hex.replace(/\w/g, '$&$&') : hex]),
);

/** Text, and every ground that it stands on before a class. */
const pairs = [
  ...['paper', 'raise', 'sunk'].flatMap((ground) =>
    ['ink', 'ink2', 'ink3', 'accent', 'accent-deep', 'seal'].map((text) => [text, ground] as const),
  ),
  // beside a map that is missing, and in the glow around a name on the map
  ...['land', 'land-focus'].flatMap((ground) =>
    ['ink', 'ink2', 'accent-deep'].map((text) => [text, ground] as const),
  ),
  // buttons, and a card that is the answer
  ['paper', 'ink'],
  ['paper', 'ink2'],
] as const;

/** All that a class or its teacher reads on a screen; paper has colours of its own. */
const styles = readdirSync(join('src', 'views', 'classroom'), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.svelte') && !name.startsWith('sheet'))
  .map((name) => /<style>.*<\/style>/s.exec(read('views', 'classroom', name))?.[0] ?? '');

const tokensOf = (property: RegExp) =>
  new Set(styles.flatMap((style) => [...style.matchAll(property)].map(([, token]) => token)));

describe('the colours of a classroom', () => {
  it.each(pairs)('%s on %s is read in a bright room', (text, ground) => {
    expect(contrast(projector.get(text) ?? '', projector.get(ground) ?? '')).toBeGreaterThanOrEqual(
      7,
    );
  });

  it('are all among them', () => {
    const texts = tokensOf(/(?<![\w-])color: var\(--([\w-]+)\)/g);
    expect(texts.size).toBeGreaterThan(4);
    expect([...texts].filter((token) => !pairs.some(([text]) => text === token))).toEqual([]);
    const grounds = tokensOf(/(?<![\w-])background(?:-color)?: var\(--([\w-]+)\)/g);
    // what is filled with these is a mark without words
    const marks = ['accent', 'line2'];
    expect(
      [...grounds].filter(
        (token) => !marks.includes(token ?? '') && !pairs.some(([, ground]) => ground === token),
      ),
    ).toEqual([]);
  });
});
