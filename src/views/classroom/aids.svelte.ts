import { Drawing } from './drawing.svelte';

/** What a hand can hold at the wall. */
export type Held = 'pointer' | 'pen';

/** What helps to show something on the wall: the teacher's hand, the drawing, the notes. */
export class Aids {
  held = $state<Held | null>(null);
  /** The notes are on the wall, where the class can read them. Never by themselves. */
  notes = $state(false);
  readonly drawing = new Drawing();

  /** Takes a tool in place of another, or puts the same one away. */
  take(tool: Held): void {
    if (this.held === tool) this.putAway();
    else this.held = tool;
  }

  putAway(): void {
    this.drawing.lift();
    this.held = null;
  }
}
