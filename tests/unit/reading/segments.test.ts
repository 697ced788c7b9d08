import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Range } from '../../../src/article/types';
import { segmentsOf } from '../../../src/reading/segments';
import type { MentionInText } from '../../../src/story/openText';

const text = 'IS took the hills and the city. Palmyra lies in Syria.';

function mention(words: string, placeId: string): MentionInText {
  const start = text.indexOf(words);
  return { start, end: start + words.length, placeId };
}

const all = { start: 0, end: text.length };
const said = (mentions: MentionInText[], marked: Range | null, paragraph: Range = all) =>
  segmentsOf(text, paragraph, mentions, marked).map((segment) => [
    segment.text,
    segment.placeId ?? '',
    segment.marked ? 'marked' : '',
  ]);

describe('segmentsOf', () => {
  it.each<[string, MentionInText[], Range | null, string[][]]>([
    ['one piece where nothing is named', [], null, [[text, '', '']]],
    [
      'the words of a mention apart',
      [mention('Palmyra', 'palmyra')],
      null,
      [
        ['IS took the hills and the city. ', '', ''],
        ['Palmyra', 'palmyra', ''],
        [' lies in Syria.', '', ''],
      ],
    ],
    [
      'the passage apart, with the mention in it',
      [mention('Palmyra', 'palmyra')],
      { start: 32, end: text.length },
      [
        ['IS took the hills and the city. ', '', ''],
        ['Palmyra', 'palmyra', 'marked'],
        [' lies in Syria.', '', 'marked'],
      ],
    ],
    [
      'a mention in two where the passage ends in it',
      [mention('the hills', 'hills')],
      { start: 0, end: text.indexOf('hills') },
      [
        ['IS took ', '', 'marked'],
        ['the ', 'hills', 'marked'],
        ['hills', 'hills', ''],
        [' and the city. Palmyra lies in Syria.', '', ''],
      ],
    ],
    [
      'two mentions side by side',
      [mention('the hills', 'hills'), mention(' and the city', 'city')],
      null,
      [
        ['IS took ', '', ''],
        ['the hills', 'hills', ''],
        [' and the city', 'city', ''],
        ['. Palmyra lies in Syria.', '', ''],
      ],
    ],
  ])('draws %s', (_name, mentions, marked, expected) => {
    expect(said(mentions, marked)).toEqual(expected);
  });

  it('takes no part of another paragraph', () => {
    const paragraph = { start: 0, end: 31 };
    expect(said([mention('Palmyra', 'palmyra')], { start: 32, end: 54 }, paragraph)).toEqual([
      [text.slice(0, 31), '', ''],
    ]);
  });

  it('gives words that mention two places to the one that is open', () => {
    const both = [mention('Palmyra', 'jabal-al-tar'), mention('Palmyra', 'jabal-antara')];
    const placesAt = (chosen: string | null) =>
      segmentsOf(text, all, both, null, chosen).flatMap(({ placeId }) => placeId ?? []);
    expect(new Set(placesAt(null))).toEqual(new Set(['jabal-al-tar']));
    expect(new Set(placesAt('jabal-antara'))).toEqual(new Set(['jabal-antara']));
  });

  const cases = fc.string({ minLength: 1, maxLength: 80 }).chain((words) => {
    const range = fc
      .tuple(fc.nat(words.length), fc.nat(words.length))
      .filter(([a, b]) => a !== b)
      .map(([a, b]): Range => ({ start: Math.min(a, b), end: Math.max(a, b) }));
    return fc.record({
      words: fc.constant(words),
      paragraph: range,
      mentions: fc.array(
        range.map((at) => ({ ...at, placeId: `p${at.start}` })),
        { maxLength: 6 },
      ),
      marked: fc.option(range),
    });
  });

  it('joins to the paragraph, whatever is named and marked in it', () => {
    fc.assert(
      fc.property(cases, ({ words, paragraph, mentions, marked }) => {
        const segments = segmentsOf(words, paragraph, mentions, marked);
        expect(segments.map((segment) => segment.text).join('')).toBe(
          words.slice(paragraph.start, paragraph.end),
        );
        for (const segment of segments) {
          expect(segment.text).toBe(words.slice(segment.start, segment.end));
          expect(segment.text).not.toBe('');
        }
      }),
    );
  });

  it('marks exactly what lies in the marked range', () => {
    fc.assert(
      fc.property(cases, ({ words, paragraph, mentions, marked }) => {
        const segments = segmentsOf(words, paragraph, mentions, marked);
        const inside = (index: number) =>
          marked !== null && marked.start <= index && index < marked.end;
        for (const segment of segments) {
          for (let index = segment.start; index < segment.end; index += 1) {
            expect(segment.marked).toBe(inside(index));
          }
        }
      }),
    );
  });
});

describe('what is brought out beside the open passage', () => {
  const first = { start: 0, end: text.indexOf(' Palmyra') };
  const second = { start: text.indexOf('Palmyra'), end: text.length };

  it('is cut where it begins and ends, and says what it is', () => {
    const pieces = segmentsOf(text, all, [mention('Palmyra', 'palmyra')], null, null, {
      told: [first],
      sought: second,
    });
    expect(pieces.map((piece) => [piece.text, piece.told, piece.sought])).toEqual([
      ['IS took the hills and the city.', true, undefined],
      [' ', undefined, undefined],
      ['Palmyra', undefined, true],
      [' lies in Syria.', undefined, true],
    ]);
  });

  it('may be of several events, and of the open passage too', () => {
    const pieces = segmentsOf(text, all, [], first, null, { told: [first, first, second] });
    expect(pieces.map((piece) => [piece.marked, piece.told])).toEqual([
      [true, true],
      [false, undefined],
      [false, true],
    ]);
  });
});
