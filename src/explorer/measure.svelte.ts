import type { Position } from 'geojson';
import { measure, type Measurement } from '../features/distance';
import type { Measured } from '../features/measured';
import type { Place, PlaceId, Story } from '../story/types';
import type { Units } from './preferences';

/** Where one measures from or to: a place of the story, or `[longitude, latitude]` in degrees. */
export type End = PlaceId | Position;
export type EndName = 'from' | 'to';
/** Both ends of what is measured. */
export type Ends = Readonly<Record<EndName, End>>;

/** What was measured, and which of its ends are not certain. */
export interface Result extends Measurement {
  readonly uncertain: readonly Place[];
}

const nothing: Measured = { from: undefined, to: undefined, around: undefined };

/** What a person measures on the map. */
export class Measure {
  open = $state(false);
  from = $state.raw<End | null>(null);
  to = $state.raw<End | null>(null);
  /** The end that the next click on the map sets. */
  waiting = $state<EndName | null>(null);
  ringed = $state(false);
  /** The place that rings are drawn around. */
  around = $state.raw<PlaceId>('');
  units = $state<Units>('metric');

  readonly #places: readonly Place[];

  /** Positions to draw; nothing while the panel is closed. */
  readonly measured = $derived.by((): Measured => {
    if (!this.open) return nothing;
    return {
      from: this.#positionOf(this.from),
      to: this.#positionOf(this.to),
      around: this.ringed ? this.#positionOf(this.around) : undefined,
    };
  });

  readonly result = $derived.by((): Result | undefined => {
    const [from, to] = [this.#positionOf(this.from), this.#positionOf(this.to)];
    if (!from || !to) return undefined;
    const uncertain = [this.from, this.to]
      .map((end) => this.#placeOf(end))
      .filter((place) => place !== undefined && place.properties.certainty !== 'certain');
    return { ...measure(from, to), uncertain: uncertain as Place[] };
  });

  /** The two ends that are measured, for the address; nothing while the panel is closed. */
  readonly ends = $derived.by((): Ends | undefined => {
    const { open, from, to } = this;
    return open && from !== null && to !== null ? { from, to } : undefined;
  });

  /** The place with rings around it, for the address. */
  readonly rings = $derived(this.open && this.ringed ? this.around : undefined);

  constructor(story: Story) {
    this.#places = story.places.features;
    this.around = story.chiefPlace;
  }

  /** Opens, from a place where nothing has been measured yet. */
  begin(place: PlaceId): void {
    this.open = true;
    this.from ??= place;
  }

  close(): void {
    this.open = false;
    this.waiting = null;
  }

  /**
   * Shows what a link says: two ends, rings around a place, or nothing, for which the panel closes.
   * Ends and places that the story does not have count as absent.
   */
  follow(ends: Ends | undefined, rings: PlaceId | undefined): void {
    const measured = ends && this.#positionOf(ends.from) && this.#positionOf(ends.to);
    const around = rings === undefined ? undefined : this.#placeOf(rings);
    this.close();
    this.ringed = around !== undefined;
    if (around) this.around = around.properties.id;
    if (measured) [this.from, this.to] = [ends.from, ends.to];
    if (measured || around) this.begin(this.around);
  }

  swap(): void {
    [this.from, this.to] = [this.to, this.from];
  }

  /** Sets the end that waits for it. */
  take(end: End): void {
    if (this.waiting === null) return;
    this[this.waiting] = end;
    this.waiting = null;
  }

  #placeOf(end: End | null): Place | undefined {
    return this.#places.find(({ properties }) => properties.id === end);
  }

  #positionOf(end: End | null): Position | undefined {
    return Array.isArray(end) ? end : this.#placeOf(end)?.geometry.coordinates;
  }
}
