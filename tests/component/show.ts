import { render } from '@testing-library/svelte';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import type { Component } from 'svelte';
import type { Address } from '../../src/explorer/address';
import { Explorer } from '../../src/explorer/explorer.svelte';
import type { Files } from '../../src/export/storyZip';
import type { Language, Place, Story } from '../../src/story/types';
import { theStory } from '../unit/explorer/theStory';
import Host from './Host.svelte';

export interface Shown {
  readonly explorer: Explorer;
  readonly user: UserEvent;
  readonly container: HTMLElement;
}

interface Circumstances {
  readonly language?: Language;
  readonly address?: Address;
  readonly story?: Story;
  /** The files of a story that came from the device. */
  readonly ownFiles?: Files;
}

/** An explorer of the first story, as it ships. */
export function explore({
  language = 'en',
  address = {},
  story = theStory(),
  ownFiles,
}: Circumstances = {}) {
  return new Explorer(story, { language, flavor: 'day' }, address, ownFiles);
}

/** Draws a component as it stands in the app: below an explorer. */
export function show<Props extends Record<string, unknown>>(
  part: Component<Props>,
  given: Props,
  explorer: Explorer = explore(),
): Shown {
  const Part = part as unknown as Component<Record<string, unknown>>;
  const { container } = render(Host, { props: { explorer, Part, given } });
  return { explorer, user: userEvent.setup(), container };
}

/** Resolves when the browser would have drawn what has changed. */
export const nextPicture = () => new Promise(requestAnimationFrame);

export function placeOf(explorer: Explorer, id: string): Place {
  const place = explorer.placeOf(id);
  if (!place) throw new Error(`The story has no place ${id}.`);
  return place;
}

/** What a reader of the screen sees: text with every run of space as one. */
export const textOf = (element: Element): string => element.textContent.replace(/\s+/g, ' ').trim();
