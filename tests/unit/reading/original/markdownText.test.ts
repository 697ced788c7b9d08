import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textOfMarkdown } from '../../../../src/reading/original/markdownText';

describe('textOfMarkdown', () => {
  it.each([
    ['headings as paragraphs', '# The city\n\nThey fled.', 'The city\n\nThey fled.'],
    ['underlined headings', 'The city\n========\nThey fled.', 'The city\n\nThey fled.'],
    [
      'links by their words',
      'In [Palmyra](https://elsewhere.example "x") they fled.',
      'In Palmyra they fled.',
    ],
    [
      'links by name',
      'In [Palmyra][1] they fled.\n\n[1]: https://elsewhere.example',
      'In Palmyra they fled.',
    ],
    ['no pictures', 'They ![a map](map.png)fled.', 'They fled.'],
    ['what is emphasised inside its words', 'They **fl**ed _at once_.', 'They fled at once.'],
    [
      'a wrapped paragraph in one piece',
      'They fled\nat once.\n\nNobody stayed.',
      'They fled at once.\n\nNobody stayed.',
    ],
    ['lists as lines', '- one\n- two', 'one\ntwo'],
    ['quotations by their words', '> There is no exit.', 'There is no exit.'],
    ['a sign that was meant', '5 \\* 3 &amp; a_b_c', '5 * 3 & a_b_c'],
    ['the marks as they are', 'He said "no", didn’t he – “no”?', 'He said "no", didn’t he – “no”?'],
    ['no markup', 'They <b>fled</b>.\n\n<script>x()</script>', 'They fled.'],
    [
      'plain paragraphs as they are',
      'They fled.\n\nNobody stayed.',
      'They fled.\n\nNobody stayed.',
    ],
    ['nothing of an empty text', '', ''],
  ])('gives %s', (_name, markdown, text) => {
    expect(textOfMarkdown(markdown)).toBe(text);
  });

  it('never throws, whatever it is given', () => {
    const piece = fc.constantFrom(
      '#',
      '*',
      '_',
      '[',
      '](',
      ')',
      '`',
      '\n',
      ' ',
      '>',
      '-',
      '<',
      'a',
      '|',
      '~',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        expect(typeof textOfMarkdown(pieces.join(''))).toBe('string');
      }),
    );
  });
});
