/** Below so many CSS pixels a hand that shakes has only clicked. */
const least = 6;

/**
 * A pointer that sweeps over a stretch of an element. Both ends are told from the left edge, as
 * shares of the width, the smaller first.
 */
export class Sweep {
  /** The stretch under the pointer, while it goes on. */
  swept = $state.raw<readonly [number, number]>();
  #justEnded = false;
  #byFinger = false;

  readonly #over: (from: number, to: number) => void;
  #from: number | undefined;

  constructor(over: (from: number, to: number) => void) {
    this.#over = over;
  }

  /** The click that follows a sweep belongs to it; one by a key, which counts no clicks, never does. */
  owns(click: MouseEvent): boolean {
    return this.#justEnded && click.detail > 0;
  }

  /** A click by a finger, which cannot sweep: it takes one thing after the other. */
  isTap(click: MouseEvent): boolean {
    return this.#byFinger && click.detail > 0;
  }

  readonly begin = (event: PointerEvent): void => {
    this.#justEnded = false;
    // a finger scrolls
    this.#byFinger = event.pointerType === 'touch';
    if (!this.#byFinger && event.button === 0) this.#from = event.clientX;
  };

  readonly go = (event: PointerEvent & { currentTarget: HTMLElement }): void => {
    if (this.#from === undefined) return;
    if (!this.swept && Math.abs(event.clientX - this.#from) < least) return;
    const element = event.currentTarget;
    if (!this.swept) element.setPointerCapture(event.pointerId);
    const { left, width } = element.getBoundingClientRect();
    const share = (x: number) => Math.min(Math.max((x - left) / width, 0), 1);
    const [a, b] = [share(this.#from), share(event.clientX)];
    this.swept = a < b ? [a, b] : [b, a];
    this.#over(...this.swept);
  };

  readonly end = (): void => {
    this.#justEnded = this.swept !== undefined;
    this.#from = undefined;
    this.swept = undefined;
  };
}
