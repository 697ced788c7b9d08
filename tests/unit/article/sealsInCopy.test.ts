import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { sealsInCopy } from '../../../src/article/sealsInCopy';
import { describeSelection } from '../../../src/article/selection';

const text = [
  'The army was in flight. Two hills overlook the city from the west.',
  'In the city nobody knew the way out. “There is no exit,” he said, “but one.”',
  'The city had been held for ten months – from May to March.',
].join('\n\n');

const select = (words: string, from = 0) => {
  const start = text.indexOf(words, from);
  return describeSelection(text, start, start + words.length);
};

const selections = [
  select('Two hills overlook the city'),
  select('the city'),
  select('the city', text.indexOf('In the city')),
  select('There is no exit,” he said'),
  select('had been held for ten months – from May to March'),
];
const always = () => true;
const statesIn = async (copy: string) =>
  (await sealsInCopy(selections, copy, always)).seals.map(({ state }) => state);
const all = (state: string) => selections.map(() => state);

describe('sealsInCopy', () => {
  it.each([
    ['the text itself', text],
    ['another kind of quotation marks', text.replace(/[“”]/g, '"').replace(/–/g, '-')],
    ['line ends of another system', text.replace(/\n/g, '\r\n')],
    ['white space run together', text.replace(/\s+/g, ' ')],
    ['a paragraph more at the start', `A line of the editors.\n\n${text}`],
    [
      'a paragraph more in the middle',
      text.replace('\n\nIn', '\n\nAdvertisement: more below.\n\nIn'),
    ],
    ['soft hyphens', text.replace(/months/g, 'mon\u00ADths')],
  ])('seals all in %s', async (_name, copy) => {
    expect(await statesIn(copy)).toEqual(all('sealed'));
  });

  it('leads to the words as the copy has them', async () => {
    const copy = text.replace(/\n/g, '\r\n').replace('ten months', 'ten mon\u00ADths');
    const { seals } = await sealsInCopy(selections, copy, always);
    const at = seals[4]?.at;
    expect(copy.slice(at?.start, at?.end)).toBe(
      'had been held for ten mon\u00ADths – from May to March',
    );
  });

  it('tells repeated words apart by what is around them', async () => {
    const { seals } = await sealsInCopy(selections, text, always);
    expect(seals[1]?.at?.start).toBe(text.indexOf('the city'));
    expect(seals[2]?.at?.start).toBe(text.indexOf('In the city') + 3);
  });

  it('says moved of what stands out of order', async () => {
    const [first = '', second = '', third = ''] = text.split('\n\n');
    expect(await statesIn([third, first, second].join('\n\n'))).toEqual([
      'sealed',
      'sealed',
      'sealed',
      'sealed',
      'moved',
    ]);
  });

  it('says altered of the one that was rewritten, and only of it', async () => {
    const states = await statesIn(text.replace('held for ten months', 'held for eleven months'));
    expect(states).toEqual(['sealed', 'sealed', 'sealed', 'sealed', 'altered']);
  });

  it('says missing of the one that was taken out, and only of it', async () => {
    const states = await statesIn(text.replace(/The city had been.*$/, 'The end.'));
    expect(states).toEqual(['sealed', 'sealed', 'sealed', 'sealed', 'missing']);
  });

  it('looks for like words only where they are wanted', async () => {
    const copy = text.replace('held for ten months', 'held for eleven months');
    const { seals } = await sealsInCopy(selections, copy, () => false);
    expect(seals[4]).toEqual({ state: 'missing' });
  });

  it('finds nothing in another article', async () => {
    const other = 'The Danube rises in the Black Forest. Ten countries share its waters.';
    const { seals, found } = await sealsInCopy(selections, other, always);
    expect(found).toBe(0);
    expect(seals.map(({ state }) => state)).toEqual(all('missing'));
  });

  describe('in a long copy', () => {
    afterEach(() => {
      vi.restoreAllMocks();
    });

    const filler = 'Twelve other words stand here in between, and they speak of nothing.\n\n';
    const long = filler.repeat(2_000) + text + filler.repeat(2_000);

    it('comes to a place to pause at every few thousand characters, and at every selection', async () => {
      // a clock that is far on whenever it is looked at: every step has lasted too long
      let now = 0;
      vi.spyOn(performance, 'now').mockImplementation(() => (now += 1_000));
      let pauses = 0;
      await sealsInCopy(selections, long, always, () => {
        pauses += 1;
        return Promise.resolve();
      });
      expect(pauses).toBeGreaterThan(long.length / 8_000 + selections.length);
    });

    it('does not pause while nobody has waited for it', async () => {
      vi.spyOn(performance, 'now').mockReturnValue(0);
      const pause = vi.fn(() => Promise.resolve());
      const { seals } = await sealsInCopy(selections, long, always, pause);
      expect(seals.map(({ state }) => state)).toEqual(all('sealed'));
      expect(pause).not.toHaveBeenCalled();
    });
  });

  it('never throws, and what it finds lies in the copy', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 200 }), async (copy) => {
        const { seals } = await sealsInCopy(selections, copy, always);
        for (const { at } of seals) if (at) expect(copy.slice(at.start, at.end)).not.toBe('');
      }),
    );
  });
});

/** Characters as other programs set them; each stands for what is said on its left. */
const settings: Readonly<Record<string, readonly string[]>> = {
  ' ': [' ', '\u00A0', '  ', '\n', '\r\n', '\t'],
  '“': ['“', '"', '„', '«'],
  '”': ['”', '"', '»'],
  '’': ['’', "'", '‘', '′'],
  '–': ['–', '-', '—', '--'],
  '…': ['…', '...'],
};
const ways = fc.constantFrom(
  (grapheme: string) => grapheme,
  (grapheme: string) => grapheme.normalize('NFD'),
  (grapheme: string) => grapheme.normalize('NFC'),
  (grapheme: string) => `${grapheme}\u00AD`,
  (grapheme: string) => `${grapheme}\u200B`,
);

const letters = [
  'a',
  'b',
  'M',
  'é',
  'ü',
  'ệ',
  'ñ',
  'Å',
  '’',
  'ت',
  'د',
  'أ',
  'ؤ',
  'ك',
  '각',
  'ガ',
  '🏛️',
];
const word = fc
  .array(fc.constantFrom(...letters), { minLength: 2, maxLength: 7 })
  .map((each) => each.join(''));
const mark = fc.constantFrom('', '', '', ',', '.', ' –', '…', '”');
const article = fc
  .uniqueArray(word, { minLength: 6, maxLength: 40 })
  .chain((words) =>
    fc
      .array(mark, { minLength: words.length, maxLength: words.length })
      .map((marks) => words.map((each, index) => each + (marks[index] ?? ''))),
  );

/** An article as words with their marks, a stretch of whole words, and how a copy sets each character. */
const copied = article.chain((words) => {
  const graphemes = Array.from(
    new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(words.join(' ')),
    ({ segment }) => segment,
  );
  return fc.record({
    words: fc.constant(words),
    from: fc.nat(words.length - 2),
    set: fc
      .tuple(
        ...graphemes.map((grapheme) =>
          fc.tuple(fc.constantFrom(...(settings[grapheme] ?? [grapheme])), ways),
        ),
      )
      .map((choices) => choices.map(([setting, way]) => way(setting))),
    graphemes: fc.constant(graphemes),
  });
});

describe('a copy of any text in another typography, or another normal form', () => {
  it('seals the words at the very place where it has them', async () => {
    await fc.assert(
      fc.asyncProperty(copied, async ({ words, from, set, graphemes }) => {
        const original = words.join(' ');
        const start = words.slice(0, from).join(' ').length + (from > 0 ? 1 : 0);
        const end = start + words.slice(from, from + 2).join(' ').length;
        const { seals } = await sealsInCopy(
          [describeSelection(original, start, end)],
          set.join(''),
          always,
        );
        expect(seals[0]?.state).toBe('sealed');
        const before = (position: number) => {
          let length = 0;
          const count = graphemes.findIndex((each) => (length += each.length) > position);
          return set.slice(0, count < 0 ? set.length : count).join('').length;
        };
        const silent = /^[\u00AD\u200B]|[\u00AD\u200B]$/g;
        const { start: first = 0, end: last = 0 } = seals[0]?.at ?? {};
        const expected = set.join('').slice(before(start), before(end));
        expect(set.join('').slice(first, last).replace(silent, '')).toBe(
          expected.replace(silent, ''),
        );
        expect(first).toBe(before(start));
      }),
    );
  });
});
