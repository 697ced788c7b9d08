/**
 * How long a lesson has taken. It asks a clock that only goes forward: the time of day jumps when
 * a computer corrects it.
 */
export class LessonClock {
  /** Milliseconds since the lesson began, as of the last look; none before it has begun. */
  elapsed = $state<number>();

  readonly #now: () => number;
  #began: number | undefined;

  /** @param now Milliseconds from any beginning; a parameter, so that tests hold it. */
  constructor(now: () => number = () => performance.now()) {
    this.#now = now;
  }

  /** Begins; what has begun goes on. */
  begin(): void {
    this.#began ??= this.#now();
    this.look();
  }

  /** The time begins with the next step. */
  reset(): void {
    this.#began = this.elapsed = undefined;
  }

  look(): void {
    if (this.#began !== undefined) this.elapsed = this.#now() - this.#began;
  }
}
