import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unwrapped } from '../../../src/article/unwrapped';
import { withoutEmptyLines, wrapped } from '../../fixtures/wrapped';

const paragraphs = [
  'The army was in flight, and nobody who was still in the city knew the way out of it.',
  'Two hills overlook the city from the west. Whoever holds them holds the road, and so the hills had been fought for since the spring, by one side and then by the other.',
  '“There is no exit,” he said, “but one.” He spoke of the five-and-a-half-year war, of the north-western neighbourhoods and of those who had stayed there.',
];
const text = paragraphs.join('\n\n');
const headline = 'The city falls';

describe('unwrapped', () => {
  it.each([
    ['a text in paragraphs as it is', text, text],
    ['a text with a paragraph a line, parted', paragraphs.join('\n'), text],
    ['the line ends of other systems as one', text.replace(/\n/g, '\r\n'), text],
    ['no mark of the order of bytes', `\uFEFF${text}`, text],
    ['wrapped paragraphs, each in one piece', wrapped(text, 60), text],
    ['wrapped paragraphs without empty lines', withoutEmptyLines(wrapped(text, 66)), text],
    ['lines with space at their ends', wrapped(text, 60).replace(/$/gm, ' '), text],
    ['lines that begin with space', wrapped(text, 60).replace(/^(?=.)/gm, '    '), text],
    [
      'words that were parted at a hyphen',
      wrapped(text.replace('north-western', 'north- western'), 48),
      text,
    ],
    [
      'words that were parted at a soft hyphen',
      wrapped(text.replace('nobody', 'no\u00AD body'), 33),
      text.replace('nobody', 'no\u00ADbody'),
    ],
    [
      'a headline over a wrapped text, apart',
      `${headline}\n${wrapped(text, 60)}`,
      `${headline}\n\n${text}`,
    ],
    [
      'an address that runs over the edge, in a line of its own',
      `https://elsewhere.example/${'a-long-way/'.repeat(8)}\n${wrapped(text, 60)}`,
      `https://elsewhere.example/${'a-long-way/'.repeat(8)}\n\n${text}`,
    ],
    [
      'a list, which nobody wrapped',
      `${text}\n\nKey points:\n• IS is back\n• fear for those in the city\n• the road is cut`,
      `${text}\n\nKey points:\n• IS is back\n• fear for those in the city\n• the road is cut`,
    ],
    ['an empty text', ' \n\n', ''],
  ])('gives %s', (_name, content, expected) => {
    expect(unwrapped(content)).toBe(expected);
  });

  it('changes nothing but space, in any text', () => {
    const line = fc.oneof(
      fc.constantFrom('', 'The city fell.', 'north-', 'a', 'One word and then another one'),
      fc.string({ unit: 'binary', maxLength: 20 }),
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 30 }), (lines) => {
        const content = lines.join('\n');
        const bare = (words: string) => words.replace(/\s+/g, '');
        expect(bare(unwrapped(content))).toBe(bare(content));
      }),
    );
  });
});
