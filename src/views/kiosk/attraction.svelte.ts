import { boxAround } from '../../features/openingView';
import { rangeIn, type OpenText } from '../../story/openText';
import { placeFrame } from './startFrame';
import type { Bounds, Passage, Place, Story } from '../../story/types';

/** One picture of the tour that attracts: a place and its words, or the story as a whole. */
export interface Picture {
  readonly place: Place | null;
  readonly passage: Passage | null;
  /** What the map shows; the story's own view with `null`. */
  readonly frame: Bounds | null;
}

/** What is shown around a place of which it is certain where it lies. */
const surroundingsMeters = 130_000;

/** The story, then its places with a passage each that its text holds; where there is one, a quoted one. */
export function picturesOf(story: Story, text: OpenText): Picture[] {
  const { places, passages } = story;
  const whole: Picture = { place: null, passage: null, frame: null };
  const single = places.features.map((place): Picture => {
    const about = passages.filter(
      (passage) => passage.placeId === place.properties.id && rangeIn(text, passage),
    );
    const passage = about.find(({ quoted }) => quoted) ?? about[0] ?? null;
    return { place, passage, frame: frameOf(story, place) };
  });
  return [whole, ...single];
}

const frameOf = (story: Story, place: Place) =>
  placeFrame(story, place) ?? boxAround(place.geometry.coordinates, surroundingsMeters);

/** The tour stands still for so many pictures at most, lest one of them burn itself in. */
export const longestPause = 20;

/** The tour of a screen that nobody stands before: round after round, until somebody comes. */
export class Attraction {
  /** Counts the pictures that have been shown. */
  step = $state(0);
  #isPaused = $state(false);
  /** Pictures that did not come because of the pause. */
  #heldBack = 0;
  readonly #count: number;

  readonly index = $derived.by(() => this.step % this.#count);
  /** Counts the times that all of them have been shown. */
  readonly round = $derived.by(() => Math.floor(this.step / this.#count));

  constructor(count: number) {
    this.#count = Math.max(count, 1);
  }

  /** Somebody wants the pictures to stand still (WCAG 2.2.2). */
  get isPaused(): boolean {
    return this.#isPaused;
  }
  set isPaused(isPaused: boolean) {
    this.#isPaused = isPaused;
    this.#heldBack = 0;
  }

  begin(): void {
    this.isPaused = false;
    this.step = 0;
  }

  /** On to the next picture, unless they are to stand still; whoever wanted that may have left. */
  advance(): void {
    if (this.#isPaused && this.#heldBack < longestPause) {
      this.#heldBack += 1;
      return;
    }
    this.isPaused = false;
    this.step += 1;
  }
}

/** How far the whole picture is moved, as shares from -1 to 1: no two steps in a row the same. */
export function shiftAt(step: number): readonly [x: number, y: number] {
  return [Math.sin(step * 1.1), Math.cos(step * 0.7)];
}
