import { createContext } from 'svelte';
import type { Explorer } from './explorer.svelte';
import type { Device } from './preferences';

/** Why a text was not opened. */
export type OriginalTrouble =
  | { readonly kind: 'empty' }
  | { readonly kind: 'tooLong'; readonly most: number }
  | { readonly kind: 'noText'; readonly name: string }
  | { readonly kind: 'another'; readonly found: number; readonly of: number };

/** Far more than a report; beyond it a browser would be slow rather than helpful. */
const mostUnits = 1_000_000;

/**
 * The publisher's text as the reader brings it: opened, kept on the device only if they say so,
 * and forgotten. It never leaves the device.
 */
export class OriginalText {
  readonly #explorer: Explorer;
  readonly #storage: Device['storage'];
  /** The text that is open, as it was brought. */
  #content = '';

  trouble = $state.raw<OriginalTrouble | null>(null);
  busy = $state(false);
  kept = $state(false);
  /** How many passages the last text that was opened seals, and of how many. */
  sealed = $state.raw<{ readonly sealed: number; readonly of: number } | null>(null);

  constructor(explorer: Explorer, storage: Device['storage']) {
    this.#explorer = explorer;
    this.#storage = storage;
  }

  get isOpen(): boolean {
    return this.#explorer.text.source === 'original';
  }

  /** Whether the device keeps anything at all. */
  get canKeep(): boolean {
    return this.#storage !== undefined;
  }

  /** Opens a text if it is the original of the story; otherwise says why and changes nothing. */
  async open(content: string): Promise<boolean> {
    this.trouble = problemOf(content);
    if (this.trouble) return false;
    this.busy = true;
    try {
      const { openOriginal } = await import('../story/openOriginal');
      const opened = await openOriginal(this.#explorer.story, content);
      if (!opened.ok) {
        this.trouble = { kind: 'another', found: opened.found, of: opened.of };
        return false;
      }
      this.#content = content;
      this.#explorer.read(opened.text);
      this.sealed = this.#count();
      if (this.kept) this.keep(true);
      return true;
    } finally {
      this.busy = false;
    }
  }

  /** Reads the digest again; what is kept stays kept. */
  close(): void {
    this.#explorer.read(null);
    this.sealed = null;
  }

  /** Keeps the open text on this device, or no longer. */
  keep(wanted: boolean): void {
    try {
      if (wanted) this.#storage?.setItem(this.#key, this.#content);
      else this.#storage?.removeItem(this.#key);
      this.kept = wanted && this.canKeep;
    } catch {
      // a full storage keeps nothing: the text stays open until the page is closed
      this.kept = false;
    }
  }

  /** Reads the digest again and keeps nothing. */
  forget(): void {
    this.keep(false);
    this.close();
    this.#content = '';
  }

  /** Opens what was kept here before; says whether there was something. */
  async restore(): Promise<boolean> {
    const content = this.#stored();
    if (content === null) return false;
    this.kept = true;
    return this.open(content);
  }

  /** Opens the text that an installer laid beside the story, if there is one. */
  async openBeside(url: URL, fetcher: typeof fetch = fetch): Promise<boolean> {
    const response = await fetcher(url).catch(() => undefined);
    // some servers answer with the page itself where a file is absent
    const isText = response?.headers.get('content-type')?.includes('text/plain') ?? false;
    if (!response?.ok || !isText) return false;
    const opened = await this.open(await response.text());
    // nobody has asked for it, so nobody need hear that it is another text
    this.trouble = null;
    return opened;
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

function problemOf(content: string): OriginalTrouble | null {
  if (content.trim() === '') return { kind: 'empty' };
  return content.length > mostUnits ? { kind: 'tooLong', most: mostUnits } : null;
}

export const [useOriginalText, provideOriginalText] = createContext<OriginalText>();
