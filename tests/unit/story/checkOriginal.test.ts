import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { checkOriginal } from '../../../src/story/checkOriginal';
import { parseStory } from '../../../src/story/parseStory';
import { goodStory } from '../../fixtures/folders';

const parsed = parseStory(goodStory);
const original = goodStory['the-original.txt'] ?? '';
const check = (text: string) => {
  if (!parsed.ok) throw new Error('The good story has issues.');
  return checkOriginal(parsed.story, text, createHash('sha256').update(text).digest('hex'));
};

describe('checkOriginal', () => {
  it('has nothing to say of the text that the positions were made on', () => {
    expect(check(original)).toEqual([]);
  });

  it('tells that the text is another, and where the words have gone', () => {
    const issues = check(`Good morning. ${original}`);
    expect(issues).toHaveLength(2);
    expect(issues[0]).toMatchObject({ file: 'original.txt' });
    expect(issues[1]).toMatchObject({ file: 'passages.json', path: '/#station' });
    expect(issues[1]?.remedy).toContain('set "start" to');
  });

  it('tells that a text of our own has no original', () => {
    if (!parsed.ok) throw new Error('The good story has issues.');
    const own = { ...parsed.story };
    delete own.original;
    expect(checkOriginal(own, original, '')).toMatchObject([{ file: 'original.txt', path: '' }]);
  });

  it('tells that words are gone', () => {
    expect(check('Nothing of the kind.')[1]?.remedy).toContain('not in original.txt');
  });
});
