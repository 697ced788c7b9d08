import type { EventId, PassageId, PlaceId, Story } from '../story/types';

/** The events that a person has chosen from the time of the story, and what belongs to them. */
export class Period {
  readonly #story: Pick<Story, 'events'>;
  #chosen = $state.raw<readonly EventId[]>([]);

  /** In the order of time. */
  readonly events = $derived.by(() =>
    this.#story.events.filter(({ id }) => this.#chosen.includes(id)),
  );
  readonly isOpen = $derived(this.events.length > 0);
  readonly places: readonly PlaceId[] = $derived(this.events.flatMap(({ places }) => places));
  readonly passages: readonly PassageId[] = $derived(
    this.events.flatMap(({ passages }) => passages),
  );

  constructor(story: Pick<Story, 'events'>) {
    this.#story = story;
  }

  holds(id: EventId): boolean {
    return this.#chosen.includes(id);
  }

  /** Shows what belongs to these events, and to no others. */
  choose(ids: readonly EventId[]): void {
    this.#chosen = ids;
  }

  /** Chooses one event alone; the one that is chosen alone already is let go. */
  toggle(id: EventId): void {
    const alone = this.#chosen.length === 1 && this.holds(id);
    this.choose(alone ? [] : [id]);
  }

  /** Takes one event in among those that are chosen, or out again. */
  toggleAmong(id: EventId): void {
    const others = this.#chosen.filter((each) => each !== id);
    this.choose(this.holds(id) ? others : [...others, id]);
  }

  /** Back to the whole time. */
  close(): void {
    this.choose([]);
  }
}
