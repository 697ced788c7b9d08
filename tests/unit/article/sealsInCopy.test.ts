import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
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

  it('never throws, and what it finds lies in the copy', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 200 }), async (copy) => {
        const { seals } = await sealsInCopy(selections, copy, always);
        for (const { at } of seals) if (at) expect(copy.slice(at.start, at.end)).not.toBe('');
      }),
    );
  });
});
