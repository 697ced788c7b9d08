/** The drawings of a sheet: both maps, with names and without. */
export const drawingNames = ['region', 'inset', 'blindRegion', 'blindInset'] as const;
export type DrawingName = (typeof drawingNames)[number];

/** What has words on it, and so is another drawing in another language. */
const worded: readonly DrawingName[] = ['region', 'inset'];

/** Draws one of them; nothing where the story needs none of this name. */
export type Draw = (name: DrawingName) => Promise<Blob | undefined>;

/** Pictures of the maps, made one after another; all that they hold is given back in the end. */
export class Drawings {
  #urls = $state.raw<Readonly<Partial<Record<DrawingName, string>>>>({});
  #state = $state<'drawing' | 'drawn' | 'failed'>('drawing');
  /** Counts what was asked for, so that an earlier wish does not overwrite a later one. */
  #wish = 0;

  get state() {
    return this.#state;
  }

  /** The address of a picture that is there. */
  url(name: DrawingName): string | undefined {
    return this.#urls[name];
  }

  /**
   * Makes the drawings, those with words anew. Never rejects: where one cannot be made, none is
   * shown.
   */
  async make(draw: Draw): Promise<void> {
    const wish = ++this.#wish;
    const isWanted = () => wish === this.#wish;
    this.#forget(worded);
    this.#state = 'drawing';
    try {
      for (const name of drawingNames) {
        if (this.#urls[name] !== undefined) continue;
        const picture = await draw(name);
        if (!isWanted()) return;
        if (picture) this.#urls = { ...this.#urls, [name]: URL.createObjectURL(picture) };
      }
      this.#state = 'drawn';
    } catch {
      if (!isWanted()) return;
      this.#forget(drawingNames);
      this.#state = 'failed';
    }
  }

  /** Gives up what is being made and forgets what has been. */
  dispose(): void {
    this.#wish += 1;
    this.#forget(drawingNames);
  }

  #forget(names: readonly DrawingName[]): void {
    const entries = Object.entries(this.#urls) as [DrawingName, string][];
    for (const [name, url] of entries) if (names.includes(name)) URL.revokeObjectURL(url);
    this.#urls = Object.fromEntries(entries.filter(([name]) => !names.includes(name)));
  }
}
