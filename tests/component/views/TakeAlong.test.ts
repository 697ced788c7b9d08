import { screen } from '@testing-library/svelte';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import TakeAlong from '../../../src/views/explore/TakeAlong.svelte';
import { shippedStory } from '../../fixtures/shippedStory';
import { explore, show } from '../show';

// the files are made one after the other in time, which stands still here
beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

it.each([
  [
    'en',
    'palmyra-2016',
    'Citation',
    '“Islamic State is back in Palmyra.” Retold from ABC News (AP/Reuters), 11 December 2016. Dateline. Accessed 25 November 2026. ',
  ],
  [
    'en',
    'danube',
    'Citation',
    '“The Danube from source to sea.” Dateline, 22 November 2026. Accessed 25 November 2026. ',
  ],
  [
    'ar',
    'palmyra-2016',
    'توثيق',
    '«تنظيم الدولة الإسلامية يعود إلى تدمر». نقلاً بتصرف عن إيه بي سي نيوز (أسوشيتد برس/رويترز)، ١١ كانون الأول ٢٠١٦. Dateline. اطُّلع عليه في ٢٥ تشرين الثاني ٢٠٢٦. ',
  ],
  [
    'ar',
    'danube',
    'توثيق',
    '«الدانوب من المنبع إلى البحر». Dateline، ٢٢ تشرين الثاني ٢٠٢٦. اطُّلع عليه في ٢٥ تشرين الثاني ٢٠٢٦. ',
  ],
] as const)('cites in %s what %s is', (language, id, name, citation) => {
  const explorer = explore({ language, story: shippedStory(id) });
  show(TakeAlong, { onclose: () => undefined, today: '2026-11-25' }, explorer);
  const [link = ''] = screen
    .getAllByRole<HTMLTextAreaElement>('textbox')
    .map(({ value }) => value)
    .filter((value) => value.startsWith('http'));
  expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name }).value).toBe(citation + link);
});
