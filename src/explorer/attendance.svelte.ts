/** Whether somebody stands before a screen that nobody watches, as far as it can know. */
export type Presence = 'attracting' | 'visited' | 'asking';

export interface Patience {
  /** Without input for so long, a visitor is asked whether they are still there; seconds. */
  readonly idleSeconds: number;
  /** How long the question stands; seconds. */
  readonly countdownSeconds: number;
}

/**
 * More than this between two looks is no waiting, but a sleep of the machine or a browser that was
 * held up: the rest of it counts for nobody. Milliseconds.
 */
export const longestLook = 2000;

/**
 * `attracting → visited → asking → attracting`: an input begins a visit or prolongs it, and time
 * without any ends it. Time is what passes between two looks, on a clock that only goes forward.
 * Whatever the clock does, a visit ends after the same number of looks, and never without having
 * been asked.
 */
export class Attendance {
  state = $state<Presence>('attracting');
  /** What is left of the countdown, milliseconds; 0 where nobody is asked. */
  left = $state(0);

  readonly #patience: Patience;
  readonly #now: () => number;
  #looked: number;
  /** Since the last input, or since the question; milliseconds. */
  #waited = 0;

  /** @param now Milliseconds from any beginning; a parameter, so that tests hold it. */
  constructor(patience: Patience, now: () => number = () => performance.now()) {
    this.#patience = patience;
    this.#now = now;
    this.#looked = now();
  }

  /** How much of the countdown is left, from 1 to 0. */
  get share(): number {
    return this.left / (this.#patience.countdownSeconds * 1000);
  }

  /** Somebody touches the screen or a key; whether that has changed anything but the waiting. */
  touch(): boolean {
    const changes = this.state !== 'visited';
    this.#enter('visited');
    this.#looked = this.#now();
    return changes;
  }

  /** Looks at the clock; to be called several times a second. */
  look(): void {
    this.#waited += this.#passed();
    const { idleSeconds, countdownSeconds } = this.#patience;
    if (this.state === 'visited' && this.#waited >= idleSeconds * 1000) this.#enter('asking');
    else if (this.state === 'asking' && this.#waited >= countdownSeconds * 1000) {
      this.#enter('attracting');
    }
    if (this.state === 'asking') this.left = countdownSeconds * 1000 - this.#waited;
  }

  #enter(state: Presence): void {
    this.state = state;
    this.#waited = 0;
    this.left = 0;
  }

  /** Milliseconds since the last look, as far as they count. */
  #passed(): number {
    const now = this.#now();
    const passed = now - this.#looked;
    this.#looked = now;
    return Math.min(Math.max(passed, 0), longestLook);
  }
}
