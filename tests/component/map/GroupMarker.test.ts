import { fireEvent, screen } from '@testing-library/svelte';
import { flushSync } from 'svelte';
import { describe, expect, it } from 'vitest';
import GroupMarker from '../../../src/map/GroupMarker.svelte';
import { shippedStory } from '../../fixtures/shippedStory';
import { explore, nextPicture, show } from '../show';

/** The group around the chief place of the first story, with its rows. */
function openGroup() {
  const explorer = explore();
  explorer.panel = { ...explorer.panel, size: { width: 980, height: 844 } };
  const [group] = explorer.onScreen.groups;
  if (!group?.open) throw new Error('There is no open group.');
  const { user } = show(GroupMarker, { group }, explorer);
  return { explorer, user };
}

/** The group that a phone has no room to open: Vienna, Bratislava, Budapest. */
function closedGroup() {
  const explorer = explore({ story: shippedStory('danube') });
  explorer.panel = {
    size: { width: 390, height: 792 },
    covered: { top: 0, right: 0, bottom: 444, left: 0 },
    foot: 0,
    roomy: false,
  };
  const group = explorer.onScreen.groups.find(({ members }) =>
    members.some(({ place }) => place.properties.id === 'budapest'),
  );
  if (!group || group.open) throw new Error('There is no such closed group.');
  const { user } = show(GroupMarker, { group }, explorer);
  return { explorer, user, disc: screen.getByRole('button') };
}

const looks = ({ classList }: HTMLElement) => [
  classList.contains('lit'),
  classList.contains('dim'),
];

describe('the disc of a closed group', () => {
  it.each([
    ['of one of its places lights it', ['budapest-1873'], [true, false]],
    ['of other places puts it back', ['danube-delta-1991'], [false, true]],
    ['of both lights it', ['budapest-1873', 'danube-delta-1991'], [true, false]],
  ])('shows the chosen time: an event %s', (_, events, expected) => {
    const { explorer, disc } = closedGroup();
    expect(looks(disc)).toEqual([false, false]);
    flushSync(() => {
      explorer.period.choose(events);
    });
    expect(looks(disc)).toEqual(expected);
  });

  it('is lit by one of its places elsewhere', () => {
    const { explorer, disc } = closedGroup();
    flushSync(() => {
      explorer.point('vienna');
    });
    expect(looks(disc)).toEqual([true, false]);
  });

  it.each([
    ['the pointer', 'pointerEnter'],
    ['the focus', 'focus'],
  ] as const)('brings all of its places forward while %s is on it', async (_, event) => {
    const { explorer, disc } = closedGroup();
    await fireEvent[event](disc);
    await expect.poll(() => [...explorer.lit].sort()).toEqual(['bratislava', 'budapest', 'vienna']);
    await fireEvent[event === 'focus' ? 'blur' : 'pointerLeave'](disc);
    await expect.poll(() => explorer.lit).toEqual([]);
  });

  it('leaves nothing lit behind when a click takes it apart', async () => {
    const { explorer, user, disc } = closedGroup();
    await user.click(disc);
    await nextPicture();
    await expect.poll(() => explorer.lit).toEqual([]);
  });

  it('nor does one that comes before the picture, as the tap of a finger does', async () => {
    const { explorer, disc } = closedGroup();
    disc.focus();
    disc.click();
    await nextPicture();
    await nextPicture();
    expect(explorer.lit).toEqual([]);
  });
});

describe('while a point is to be measured to', () => {
  it.each([
    ['a row', /^Jabal Antara/, 'jabal-antara'],
    ['the disc, beside its rows,', /close together/, 'palmyra'],
  ])('%s is the place that is taken', async (_, name, place) => {
    const { explorer, user } = openGroup();
    explorer.measure.begin('raqqa');
    explorer.measure.waiting = 'to';
    await user.click(screen.getByRole('button', { name }));
    expect(explorer.measure.ends).toEqual({ from: 'raqqa', to: place });
    expect(explorer.chosen).toBeNull();
  });

  it('the disc of a closed group shows its places apart, and the point is still awaited', async () => {
    const { explorer, user, disc } = closedGroup();
    let asked = 0;
    explorer.attach({
      reveal: () => undefined,
      goTo: () => (asked += 1),
      zoomBy: () => undefined,
      picture: () => Promise.reject(new Error('nothing is drawn here')),
    });
    explorer.measure.begin('ruse');
    explorer.measure.waiting = 'to';
    await user.click(disc);
    expect(explorer.measure.waiting).toBe('to');
    expect(asked).toBe(1);
  });
});
