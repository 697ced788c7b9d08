import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainText } from '../../../src/article/plainText';

describe('plainText', () => {
  it.each([
    ['curly quotation marks', 'He said “no”, didn’t he?', 'He said "no", didn\'t he?'],
    ['dashes', 'north – west — south', 'north - west - south'],
    ['dashes of a typewriter', 'north -- west --- south', 'north - west - south'],
    ['dashes in a row', 'north —— west –- south', 'north - west - south'],
    ['dashes for a vertical line, and small ones', '︱ ︲ ﹘ － ⁻', '- - - - -'],
    ['other marks', '5′ 3″ ‹so› ‚said‘ ― he', `5' 3" 'so' 'said' - he`],
    ['line ends and indents', 'one\r\n\r\n   two\tthree', 'one two three'],
    ['no-break spaces', '10\u00A0000\u202Fkm', '10 000 km'],
    ['soft hyphens', 'Pal\u00ADmyra', 'Palmyra'],
    ['zero-width characters and marks of direction', '\u200ERaqqa\u200B\u200F', 'Raqqa'],
    ['letters taken apart', 'Mu\u0308nster, e\u0301tat', 'Münster, état'],
    ['a syllable in its parts', '\u1112\u1161\u11AB\u1100\u1173\u11AF', '한글'],
    ['ligatures', 'the ﬁrst', 'the first'],
    ['an ellipsis', 'and so on…', 'and so on...'],
  ])('sets %s as a typewriter would', (_name, source, text) => {
    expect(plainText(source).text).toBe(text);
  });

  it.each([
    ['a word after a soft hyphen', 'Pal\u00ADmyra lies west', 'west', 'west'],
    ['a word that held one', 'the Pal\u00ADmyra road', 'Palmyra', 'Pal\u00ADmyra'],
    ['words over a line end', 'no exit\r\n  except west', 'exit except', 'exit\r\n  except'],
    ['a letter taken apart', 'in Mu\u0308nster', 'Münster', 'Mu\u0308nster'],
  ])('leads back to %s', (_name, source, words, expected) => {
    const plain = plainText(source);
    const start = plain.text.indexOf(words);
    const { start: from, end: to } = plain.back({ start, end: start + words.length });
    expect(source.slice(from, to)).toBe(expected);
  });

  const anyText = fc.string({ unit: 'binary', maxLength: 80 });

  it('leaves nothing to be done a second time', () => {
    fc.assert(
      fc.property(anyText, (source) => {
        const { text } = plainText(source);
        expect(plainText(text).text.replace(/\s+/g, ' ')).toBe(text.replace(/\s+/g, ' '));
      }),
    );
  });

  it('leads every stretch back into the text it came from, in order', () => {
    fc.assert(
      fc.property(anyText, (source) => {
        const { text, back } = plainText(source);
        let last = 0;
        for (let unit = 0; unit < text.length; unit += 1) {
          const { start, end } = back({ start: unit, end: unit + 1 });
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(source.length);
          last = start;
        }
      }),
    );
  });
});
