/** What lies on the screen without moving is no finger; drops and stickers stir a little. CSS pixels. */
const least = 10;

type Act = Pick<PointerEvent, 'type' | 'pointerId' | 'clientX' | 'clientY' | 'buttons'>;

interface Spot {
  readonly x: number;
  readonly y: number;
}

/** Tells what somebody does with fingers from what only happens on the screen. */
export class Fingers {
  /** Where each pointer was when it last counted. */
  readonly #spots = new Map<number, Spot>();

  /** Takes what a pointer does; whether it shows that somebody is there. */
  act({ type, pointerId, clientX: x, clientY: y, buttons }: Act): boolean {
    if (type === 'pointerup' || type === 'pointercancel') this.#spots.delete(pointerId);
    else if (type === 'pointerdown') this.#spots.set(pointerId, { x, y });
    // a mouse that is only moved may stand on a table that shakes
    else if (type === 'pointermove' && buttons > 0) return this.#moved(pointerId, { x, y });
    return type === 'pointerdown';
  }

  #moved(pointer: number, now: Spot): boolean {
    const before = this.#spots.get(pointer);
    if (before && Math.hypot(now.x - before.x, now.y - before.y) <= least) return false;
    this.#spots.set(pointer, now);
    return before !== undefined;
  }
}
