import { describe, expect, it } from 'vitest';
import { formatAddress } from '../../../../src/explorer/address';
import { Explorer } from '../../../../src/explorer/explorer.svelte';
import { windowAddress } from '../../../../src/views/classroom/lessonWindows';
import { shippedStory } from '../../../fixtures/shippedStory';

const danube = shippedStory('danube');
const at = (stop: string) =>
  new Explorer(danube, { language: 'ar', flavor: 'projector' }, { view: 'classroom', stop });

describe('another window of a lesson', () => {
  it.each([
    ['teacher', 'source', '?story=danube&view=classroom&part=teacher&lang=ar#stop=source'],
    ['teacher', 'quiz', '?story=danube&view=classroom&part=teacher&lang=ar#stop=quiz'],
    ['sheet', 'source', '?story=danube&view=classroom&part=sheet&lang=ar'],
    ['sheet', 'quiz', '?story=danube&view=classroom&part=sheet&lang=ar'],
  ] as const)('for the %s, opened at %s, has the same story', (part, stop, address) => {
    expect(formatAddress(windowAddress(at(stop), part))).toBe(address);
  });

  it('tells the wall’s own address nothing', () => {
    expect(formatAddress(at('quiz').address)).not.toContain('danube');
  });
});
