import { describe, expect, it } from 'vitest';
import { textOfFile } from '../../../../src/reading/original/fileText';

const file = (content: string | Uint8Array<ArrayBuffer>, name: string, type = '') =>
  new File([content], name, { type });

describe('textOfFile', () => {
  it.each([
    ['a text as it is', file('One.\r\nTwo.', 'a.txt', 'text/plain'), 'One.\r\nTwo.'],
    ['Markdown as it is', file('# One', 'a.md'), '# One'],
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
    ['bytes that are no UTF-8', file(new Uint8Array([0xff, 0xfe, 0x41, 0xd8]), 'a.txt')],
  ])('reads no text out of %s', async (_name, given) => {
    expect(await textOfFile(given)).toEqual({ ok: false });
  });
});
