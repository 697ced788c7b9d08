import { localBounds } from '../features/bounds';
import { surroundingsOf } from '../features/openingView';
import type { Position } from 'geojson';
import {
  activities,
  type ActivityName,
  type Claim,
  type Stop,
  type StopId,
  type Tour,
} from '../story/tour';
import type { Bounds, Place, PlaceId, Story } from '../story/types';
import type { Explorer, Travel } from './explorer.svelte';

/** One step on the way of a lesson. */
export type Step =
  | { readonly id: StopId; readonly kind: 'stop'; readonly stop: Stop }
  | { readonly id: ActivityName; readonly kind: 'activity' };

/** Something with steps of its own: the keys go through them before they leave it. */
export interface Activity {
  /** False where there is nothing further. */
  forward(): boolean;
  back(): boolean;
  /** What is shown of it, where that changes: what was drawn over anything else means nothing. */
  readonly standing?: string;
}

/** What stands in for a task that cannot be shown here: the keys go past it. */
export const noActivity: Activity = { forward: () => false, back: () => false };

/** How large the text may be, times the usual size. */
export const textSizes = [1, 1.25, 1.5, 1.75, 2] as const;

/** A pupil in the last row follows a camera that takes its time. */
const travelMilliseconds = 1800;

/** What both windows of a lesson show; plain data, sent from one to the other. */
export interface LessonState {
  readonly step: string;
  readonly blank: boolean;
  readonly labels: boolean;
  readonly discussing: boolean;
  /** Index in `textSizes`. */
  readonly textSize: number;
}

/** A lesson on a story: where it is, and what the class is to see. */
export class Lesson {
  readonly steps: readonly Step[];
  readonly claims: readonly Claim[];

  /** The wall shows nothing: the class shall look at the teacher. */
  blank = $state(false);
  /** The questions of the stop stand large in place of its passage. */
  discussing = $state(false);
  /** Index in `textSizes`. */
  textSize = $state(0);
  /** What the class does now, where it has steps of its own. */
  activity = $state.raw<Activity | null>(null);
  /** Takes the spot on the map that somebody points at, `[longitude, latitude]`, where one is sought. */
  pick = $state.raw<((position: Position) => void) | null>(null);

  readonly #explorer: Explorer;
  readonly #holdsTasks: boolean;

  readonly index = $derived.by(() => {
    const { stop } = this.#explorer;
    return Math.max(
      this.steps.findIndex(({ id }) => id === stop),
      0,
    );
  });
  readonly step: Step | undefined = $derived.by(() => this.steps[this.index]);
  readonly next: Step | undefined = $derived.by(() => this.steps[this.index + 1]);
  /** Times the usual size. */
  readonly enlargement = $derived(textSizes[this.textSize] ?? 1);

  /** @param holdsTasks Whether the class does here what ends the lesson: a desk only tells of it. */
  constructor(
    explorer: Explorer,
    readonly tour: Tour,
    holdsTasks = false,
  ) {
    this.#explorer = explorer;
    this.#holdsTasks = holdsTasks;
    this.claims = tour.claims;
    this.steps = [
      ...tour.stops.map((stop) => ({ id: stop.id, kind: 'stop' as const, stop })),
      ...activities
        .filter((id) => id !== 'voices' || tour.claims.length > 0)
        .map((id) => ({ id, kind: 'activity' as const })),
    ];
  }

  get story(): Story {
    return this.#explorer.story;
  }

  /** The names on the map, as the teacher wants them; off, it is a blind map. */
  get labels(): boolean {
    return !this.#explorer.hidden.has('labels');
  }

  set labels(shown: boolean) {
    if (shown) this.#explorer.hidden.delete('labels');
    else this.#explorer.hidden.add('labels');
  }

  /** Goes on: in what the class does now, else to the next step. */
  forward(): void {
    if (this.blank) this.blank = false;
    else if (this.#isComing) return;
    else if (!this.activity?.forward()) this.goTo(this.index + 1);
  }

  /** A task is a part of its own: until it is here, going on would pass it over unseen. */
  get #isComing(): boolean {
    return this.#holdsTasks && this.step?.kind === 'activity' && this.activity === null;
  }

  back(): void {
    if (this.blank) this.blank = false;
    else if (!this.activity?.back()) this.goTo(this.index - 1);
  }

  /** Goes to a step; stays where there is none. */
  goTo(index: number): void {
    const step = this.steps[index];
    if (!step) return;
    this.blank = false;
    // whoever has moved the map comes back to what the stop shows
    if (index === this.index) this.arrange();
    else {
      this.#explorer.stop = step.id;
      this.discussing = false;
    }
  }

  /** Shows the questions of a stop in large, or its passage again; where there are none, nothing. */
  discuss(): void {
    if (this.step?.kind !== 'stop' || this.step.stop.questions.length === 0) return;
    this.discussing = !this.discussing;
  }

  grow(steps: 1 | -1): void {
    this.textSize = Math.min(Math.max(this.textSize + steps, 0), textSizes.length - 1);
  }

  /** Moves the map to where a step is: one movement. */
  arrange(step = this.step, how: Travel = { duration: travelMilliseconds }): void {
    if (step?.kind !== 'stop') {
      this.#explorer.visit(null, null, null, how);
      return;
    }
    const { places, passage = null, bounds } = step.stop;
    const [place = null, ...others] = places;
    this.#explorer.visit(
      others.length === 0 ? place : null,
      passage,
      bounds ?? this.#boundsOf(places),
      how,
    );
  }

  /** A place is shown with its surroundings, and with the chief place that its distance is told from. */
  #boundsOf(ids: readonly PlaceId[]): Bounds | null {
    const places = ids.flatMap((id) => this.#explorer.placeOf(id) ?? []);
    const [first] = places;
    if (!first) return null;
    if (places.length > 1) return localBounds(this.story, ids);
    const { chief } = this.#explorer;
    return first === chief ? surroundingsOf(first) : this.#withChief(first, chief);
  }

  #withChief(place: Place, chief: Place): Bounds {
    return localBounds(this.story, [place.properties.id, chief.properties.id], 0.35);
  }

  /** What the other window has to show. */
  get state(): LessonState {
    const { blank, labels, discussing, textSize, step } = this;
    return { step: step?.id ?? '', blank, labels, discussing, textSize };
  }

  /** Shows what the other window shows. */
  adopt({ step, blank, labels, discussing, textSize }: LessonState): void {
    if (this.steps.some(({ id }) => id === step)) this.#explorer.stop = step;
    this.blank = blank;
    if (labels !== this.labels) this.labels = labels;
    this.discussing = discussing;
    this.textSize = textSize;
  }
}
