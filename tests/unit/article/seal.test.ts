import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sealOf } from '../../../src/article/seal';
import { describeSelection } from '../../../src/article/selection';

const text =
  'The army was in flight. Two hills overlook the city from the west. Nobody knew the way out.';
const words = 'Two hills overlook the city';
const start = text.indexOf(words);
const selection = describeSelection(text, start, start + words.length);

describe('sealOf', () => {
  it('is sealed at its position, to the letter', () => {
    expect(sealOf(selection, text)).toEqual({
      state: 'sealed',
      at: { start, end: start + words.length },
    });
  });

  it('is moved where the words stand elsewhere', () => {
    const seal = sealOf(selection, `A new beginning. ${text}`);
    expect(seal).toMatchObject({ state: 'moved', at: { start: start + 17 } });
  });

  it.each([
    ['a word exchanged', 'Two hills oversee the city'],
    ['a word added', 'Two bare hills overlook the city'],
    ['a letter lost', 'Two hils overlook the city'],
    ['another apostrophe', 'Two hills overlook the city’s'],
    ['capitals', 'Two Hills overlook the City'],
  ])('is altered by %s, and shows whole words', (_, other) => {
    const changed = text.replace(words, other);
    const seal = sealOf(selection, changed);
    expect(seal.state).toMatch(other.startsWith(words) ? /sealed/ : /altered/);
    expect(other).toContain(changed.slice(seal.at?.start, seal.at?.end));
  });

  it.each([
    ['other words', 'The weather was fine, and the harvest had been brought in by September.'],
    ['an empty text', ''],
    ['a text too long to search', 'x'.repeat(600_000)],
  ])('is missing in %s', (_, other) => {
    expect(sealOf(selection, other)).toEqual({ state: 'missing' });
  });

  it('never takes no words for a match', () => {
    const none = { ...selection, quote: { ...selection.quote, exact: '' } };
    expect(sealOf(none, 'Some other text.').state).toBe('missing');
  });

  it('does not let short words be like anything', () => {
    const short = describeSelection('IS', 0, 2);
    expect(sealOf(short, 'an of to').state).toBe('missing');
  });

  it('seals whatever was described, in any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), fc.nat(), fc.nat(), (any, a, b) => {
        const from = Math.min(a % any.length, b % any.length);
        const to = Math.max(a % any.length, b % any.length) + 1;
        const described = describeSelection(any, from, to);
        const { start: first, end: last } = described.position;
        expect(sealOf(described, any)).toEqual({
          state: 'sealed',
          at: { start: first, end: last },
        });
      }),
    );
  });

  it('never throws, and what it finds lies in the text', () => {
    const any = fc.string({ unit: 'binary', minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(any, any, (one, other) => {
        const seal = sealOf(describeSelection(one, 0, one.length), other);
        if (seal.at) expect(other.slice(seal.at.start, seal.at.end)).not.toBe('');
      }),
    );
  });
});
