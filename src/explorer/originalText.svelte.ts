import { createContext } from 'svelte';
import type { Explorer } from './explorer.svelte';
import type { Device } from './preferences';

/** Why a text was not opened. */
export type OriginalTrouble =
  | { readonly kind: 'empty' }
  | { readonly kind: 'tooLong'; readonly most: number }
  | { readonly kind: 'noText'; readonly name: string }
  | { readonly kind: 'failed' }
  | { readonly kind: 'another'; readonly found: number; readonly of: number };

/** A text, or why there is none. */
type Brought = string | OriginalTrouble;

/** Far more than a report, in code units or bytes; beyond it a browser would be slow, not helpful. */
export const mostOfAnOriginal = 1_000_000;

/**
 * The publisher's text as the reader brings it: opened, kept on the device only if they say so,
 * and forgotten. It never leaves the device.
 */
export class OriginalText {
  readonly #explorer: Explorer;
  readonly #storage: Device['storage'];
  /** The text that is open, as it was brought. */
  #content = '';
  /** Counts what the reader has done, so that what takes time does not undo it afterwards. */
  #generation = 0;

  trouble = $state.raw<OriginalTrouble | null>(null);
  busy = $state(false);
  /** Whether the very text that is open is kept. */
  kept = $state(false);
  /** Whether the device keeps any text for this story. */
  stored = $state(false);
  /** How many passages the last text that was opened seals, and of how many. */
  sealed = $state.raw<{ readonly sealed: number; readonly of: number } | null>(null);

  /** @param storage What keeps; a story that came from the device is kept by nobody else. */
  constructor(explorer: Explorer, storage: Device['storage']) {
    this.#explorer = explorer;
    this.#storage = explorer.ownFiles ? undefined : storage;
  }

  get isOpen(): boolean {
    return this.#explorer.text.source === 'original';
  }

  /** Whether the device keeps anything at all. */
  get canKeep(): boolean {
    return this.#storage !== undefined;
  }

  /**
   * Opens a text if it is the original of the story; otherwise says why and changes nothing. What
   * is still being read, and then is a text or why there is none, counts from now on: it gives way
   * to whatever the reader does meanwhile.
   */
  async open(reading: Brought | Promise<Brought>): Promise<boolean> {
    this.#generation += 1;
    const generation = this.#generation;
    this.trouble = null;
    this.busy = true;
    try {
      const content = await reading;
      if (generation !== this.#generation) return false;
      this.trouble = problemOf(content);
      if (this.trouble || typeof content !== 'string') return false;
      const { openOriginal } = await import('../story/openOriginal');
      const opened = await openOriginal(this.#explorer.story, content);
      if (generation !== this.#generation) return false;
      if (!opened.ok) {
        this.trouble = { kind: 'another', found: opened.found, of: opened.of };
        return false;
      }
      this.#content = content;
      this.#explorer.read(opened.text);
      this.sealed = this.#count();
      this.kept = this.#stored() === content;
      return true;
    } catch {
      // the code that reads it did not come, or met what nobody foresaw
      if (generation === this.#generation) this.trouble = { kind: 'failed' };
      return false;
    } finally {
      if (generation === this.#generation) this.busy = false;
    }
  }

  /** Reads the digest again; what is kept stays kept. */
  close(): void {
    this.#generation += 1;
    this.busy = false;
    this.trouble = null;
    this.#explorer.read(null);
    this.sealed = null;
  }

  /** Keeps the open text on this device, or no longer; says whether it was done. */
  keep(wanted: boolean): boolean {
    this.trouble = null;
    const done = this.#write(wanted ? this.#content : null);
    const stored = this.#stored();
    this.stored = stored !== null;
    this.kept = stored !== null && stored === this.#content;
    return done;
  }

  /** Reads the digest again and keeps nothing; says whether nothing is kept any more. */
  forget(): boolean {
    this.keep(false);
    this.close();
    this.#content = '';
    return !this.stored;
  }

  /** Opens what was kept here before; says whether it was opened. */
  async restore(): Promise<boolean> {
    const content = this.#stored();
    this.stored = content !== null;
    return content !== null && (await this.open(content));
  }

  /** Opens the text that an installer laid beside the story, if there is one. */
  async openBeside(url: URL, fetcher: typeof fetch = fetch): Promise<boolean> {
    const generation = this.#generation;
    const response = await fetcher(url).catch(() => undefined);
    // some servers answer with the page itself where a file is absent
    const isText = response?.headers.get('content-type')?.includes('text/plain') ?? false;
    const content = response?.ok && isText ? await response.text().catch(() => '') : '';
    // whoever has opened a text of their own in the meantime reads that
    if (content === '' || generation !== this.#generation) return false;
    const opened = await this.open(content);
    // nobody has asked for it, so nobody need hear that it is another text
    if (generation + 1 === this.#generation) this.trouble = null;
    return opened;
  }

  /** Writes before it removes, so that a full storage loses nothing; the browser may refuse both. */
  #write(content: string | null): boolean {
    try {
      if (content === null) this.#storage?.removeItem(this.#key);
      else this.#storage?.setItem(this.#key, content);
      return this.canKeep;
    } catch {
      return false;
    }
  }

  #stored(): string | null {
    try {
      return this.#storage?.getItem(this.#key) ?? null;
    } catch {
      return null;
    }
  }

  get #key(): string {
    return `dateline.original.${this.#explorer.story.id}`;
  }

  #count() {
    const { story, text } = this.#explorer;
    const states = story.passages.map(({ id }) => text.seals.get(id)?.state);
    return { sealed: states.filter((state) => state === 'sealed').length, of: states.length };
  }
}

function problemOf(content: Brought): OriginalTrouble | null {
  if (typeof content !== 'string') return content;
  if (content.trim() === '') return { kind: 'empty' };
  return content.length > mostOfAnOriginal ? { kind: 'tooLong', most: mostOfAnOriginal } : null;
}

export const [useOriginalText, provideOriginalText] = createContext<OriginalText>();
