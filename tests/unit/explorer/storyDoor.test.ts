import { describe, expect, it, vi } from 'vitest';
import { StoryDoor } from '../../../src/explorer/storyDoor.svelte';

const bytes = (text: string) => new TextEncoder().encode(text).buffer;
const noStory = {
  name: 'notes.json',
  size: 2,
  arrayBuffer: () => Promise.resolve(bytes('{}')),
};

describe('the door that stories from the device come in by', () => {
  it('says what is wrong with a file, until that is forgotten', async () => {
    const show = vi.fn();
    const door = new StoryDoor(show);
    expect(await door.bring(noStory)).toBe(false);
    expect(door.trouble?.name).toBe('notes.json');
    expect(show).not.toHaveBeenCalled();
    door.forget();
    expect(door.trouble).toBeNull();
  });

  it.each([
    ['a text', 'They fled.', true],
    ['a list', '[]', true],
    ['a story with problems', '{}', false],
  ])('tells %s from a story with problems', async (_name, content, isOther) => {
    const door = new StoryDoor(vi.fn());
    await door.bring({ ...noStory, arrayBuffer: () => Promise.resolve(bytes(content)) });
    expect(door.trouble?.isOther).toBe(isOther);
  });

  it('says nothing of a file that was forgotten while it was read', async () => {
    const door = new StoryDoor(vi.fn());
    const brought = door.bring(noStory);
    door.forget();
    expect(await brought).toBe(false);
    expect(door.trouble).toBeNull();
  });

  it('says what is wrong with the last of two files', async () => {
    const door = new StoryDoor(vi.fn());
    await Promise.all([door.bring(noStory), door.bring({ ...noStory, name: 'other.json' })]);
    expect(door.trouble?.name).toBe('other.json');
  });
});
