/** What a renewal asks and does; a parameter, so that tests hold it. */
interface Ways {
  /** Whether nobody would be disturbed. */
  readonly isFree: () => boolean;
  /** Makes the next page one of a newer version, and says whether there is one. */
  readonly takeOver: () => Promise<boolean>;
  readonly reload: () => void;
  /** Whether the night has come. */
  readonly isDue: () => boolean;
  readonly renew: () => void;
}

/** A newer version, or else the night, gives the screen a new page while nobody is there. */
export class Renewal {
  readonly #ways: Ways;
  /** A page that is asked for twice would look like one that has been closed before it was ready. */
  #isUnderWay = false;

  constructor(ways: Ways) {
    this.#ways = ways;
  }

  /** Looks whether it is time; as often as one likes. */
  async look(): Promise<void> {
    if (this.#isUnderWay || !this.#ways.isFree()) return;
    this.#isUnderWay = true;
    this.#isUnderWay = await this.#begin();
  }

  /** @returns Whether the next page is on its way. */
  async #begin(): Promise<boolean> {
    const { isFree, takeOver, reload, isDue, renew } = this.#ways;
    const isNext = await takeOver();
    // somebody may have come in between
    if (!isFree()) return false;
    if (isNext) reload();
    else if (isDue()) renew();
    return isNext;
  }
}
