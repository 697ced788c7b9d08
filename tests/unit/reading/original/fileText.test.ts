import { describe, expect, it } from 'vitest';
import { textOf, textOfFile } from '../../../../src/reading/original/fileText';

const file = (content: string | Uint8Array<ArrayBuffer>, name: string, type = '') =>
  new File([content], name, { type });

describe('textOfFile', () => {
  it.each([
    ['a text as it is', file('One.\r\nTwo.', 'a.txt', 'text/plain'), 'One.\r\nTwo.'],
    ['Markdown by its name', file('# One', 'a.MD'), 'One'],
    ['Markdown by its type', file('# One', 'a', 'text/markdown'), 'One'],
    ['a text with the signs of Markdown', file('# One', 'a.txt', 'text/plain'), '# One'],
    ['HTML that calls itself Markdown', file('<!DOCTYPE html><p># One', 'a.md'), '# One'],
    ['HTML by its type', file('<p>One</p>', 'a', 'text/html'), 'One'],
    ['HTML by its name', file('<p>One</p>', 'a.HTM'), 'One'],
    ['HTML by its first words', file('<!DOCTYPE html><p>One', 'a.txt'), 'One'],
    ['a text that speaks of tags', file('Write <p> here', 'a.txt'), 'Write <p> here'],
    ['UTF-8 with a mark of its order', file('\uFEFFOne', 'a.txt'), 'One'],
  ])('reads %s', async (_name, given, text) => {
    expect(await textOfFile(given)).toEqual({ ok: true, text });
  });

  it.each([
    ['a picture', file(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1]), 'a.png')],
    ['a picture that calls itself a text', file(new Uint8Array([0, 1, 2]), 'a.txt', 'text/plain')],
    ['a PDF', file('%PDF-1.4\n1 0 obj', 'a.pdf', 'application/pdf')],
    ['a rich text', file('{\\rtf1\\ansi They fled.}', 'a.rtf')],
    [
      'a folder',
      Object.assign(file('', 'a'), {
        arrayBuffer: () => Promise.reject(new Error('NotFoundError')),
      }),
    ],
    ['half a character in UTF-16', file(new Uint8Array([0xff, 0xfe, 0x41, 0xd8]), 'a.txt')],
  ])('reads no text out of %s', async (_name, given) => {
    expect(await textOfFile(given)).toEqual({ ok: false });
  });
});

describe('textOf', () => {
  it.each(['html', 'markdown'] as const)(
    'says so of %s that no parser can take in',
    async (format) => {
      const deep = format === 'html' ? '<b>'.repeat(20_000) : '> '.repeat(20_000);
      expect(await textOf(deep, format)).toEqual({ ok: false });
    },
  );
});
