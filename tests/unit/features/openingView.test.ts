import { describe, expect, it } from 'vitest';
import { openingView } from '../../../src/features/openingView';
import { cameraFor, screenOf } from '../../../src/features/screen';
import { theStory } from '../explorer/theStory';

const story = theStory();
const none = { top: 0, right: 0, bottom: 0, left: 0 };

describe('openingView', () => {
  it("is the story's own bounds where the map is wide", () => {
    const size = { width: 1300, height: 812 };
    expect(openingView(story, { size, covered: none, roomy: true })).toEqual(
      cameraFor(story.bounds, size, none),
    );
  });

  it.each([
    ['a laptop', { width: 980, height: 844 }, none, true],
    ['a screen on its side', { width: 620, height: 1864 }, none, true],
    ['a phone', { width: 390, height: 792 }, { ...none, bottom: 440 }, false],
    ['a small phone', { width: 320, height: 560 }, { ...none, bottom: 300 }, false],
  ])('leaves room for every name on %s', (_name, size, covered, roomy) => {
    const { project } = screenOf(openingView(story, { size, covered, roomy }), size);
    for (const { geometry } of story.places.features) {
      const { x, y } = project(geometry.coordinates);
      expect(x).toBeGreaterThan(60);
      expect(x).toBeLessThan(size.width - 60);
      expect(y).toBeGreaterThan(24);
      expect(y).toBeLessThan(size.height - covered.bottom - 24);
    }
  });
});
