/** Where the beginning of a lesson is kept while a window is loaded again. */
export interface Keeping {
  /** Milliseconds since 1970; nothing where none has been kept. */
  read(): number | undefined;
  write(began: number | undefined): void;
}

/** Goes forward alone while a page is open, and goes on where the page is loaded again. */
const sinceEpoch = (): number => performance.timeOrigin + performance.now();

/**
 * How long a lesson has taken. It asks a clock that only goes forward: the time of day jumps when
 * a computer corrects it.
 */
export class LessonClock {
  /** Milliseconds since the lesson began, as of the last look; none before it has begun. */
  elapsed = $state<number>();

  readonly #keeping: Keeping;
  readonly #now: () => number;
  #began: number | undefined;

  /** @param now Milliseconds since 1970; a parameter, so that tests hold it. */
  constructor(keeping: Keeping, now: () => number = sinceEpoch) {
    this.#keeping = keeping;
    this.#now = now;
    const began = keeping.read();
    // the time of day was set back meanwhile: nobody knows when it began
    this.#began = began !== undefined && began <= now() ? began : undefined;
    this.look();
  }

  /** Begins; what has begun goes on. */
  begin(): void {
    this.#set(this.#began ?? this.#now());
    this.look();
  }

  /** The time begins with the next step. */
  reset(): void {
    this.#set(undefined);
    this.elapsed = undefined;
  }

  look(): void {
    if (this.#began !== undefined) this.elapsed = this.#now() - this.#began;
  }

  #set(began: number | undefined): void {
    this.#began = began;
    this.#keeping.write(began);
  }
}

/** Keeps the beginning of the lesson on a story in this tab, until the tab is closed. */
export function keptInTab(storyId: string, storage = tabStorage()): Keeping {
  const name = `dateline-lesson-began-${storyId}`;
  return {
    read: () => {
      const began = Number.parseFloat(storage?.getItem(name) ?? '');
      return Number.isFinite(began) ? began : undefined;
    },
    write: (began) => {
      try {
        if (began === undefined) storage?.removeItem(name);
        else storage?.setItem(name, String(began));
      } catch {
        // a full storage costs the count after a reload, no more
      }
    },
  };
}

/** Nothing where the browser refuses it. */
function tabStorage(): Storage | undefined {
  try {
    return window.sessionStorage;
  } catch {
    return undefined;
  }
}
