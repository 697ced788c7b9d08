/**
 * Where a pen was: fractions of the view's width and height from its left and its top, so that a
 * drawing keeps its place when the window changes its size, and the pressure of the pen, 0 to 1.
 */
export type PenPoint = readonly [x: number, y: number, pressure: number];
export type Stroke = readonly PenPoint[];

/** What is drawn over the wall: strokes that are done, and the one that is being drawn. */
export class Drawing {
  strokes = $state.raw<readonly Stroke[]>([]);
  stroke = $state.raw<Stroke | null>(null);

  readonly isEmpty = $derived(this.strokes.length === 0 && this.stroke === null);

  #under = '';

  /** Says what is under the drawing: over anything else it would mean nothing. */
  lieOn(what: string): void {
    if (what === this.#under) return;
    this.#under = what;
    this.wipe();
  }

  begin(point: PenPoint): void {
    this.stroke = [point];
  }

  /** Goes on to where the pen has been since; nothing where it does not touch. */
  extend(points: Stroke): void {
    if (this.stroke) this.stroke = [...this.stroke, ...points];
  }

  lift(): void {
    if (this.stroke) this.strokes = [...this.strokes, this.stroke];
    this.stroke = null;
  }

  wipe(): void {
    this.strokes = [];
    this.stroke = null;
  }
}
