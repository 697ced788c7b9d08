import type { Explorer } from '../explorer/explorer.svelte';
import type { Findings, FoundPlace, FoundSentence } from '../features/searchIndex';
import { latePart } from '../theme/latePart';
import type SearchResults from './SearchResults.svelte';

type Library = typeof import('../features/searchIndex');

/** One row of what was found. */
export type Option =
  | { readonly kind: 'place'; readonly found: FoundPlace }
  | { readonly kind: 'sentence'; readonly found: FoundSentence };

const nothing: Findings = { places: [], sentences: [], sentenceCount: 0 };

/** What a person looks for in a story, and what was found. */
export class Searcher {
  query = $state('');
  /** The list is shown. */
  isOpen = $state(false);
  /** The row that the keys have gone to; -1 while they are in the field. */
  active = $state(-1);
  failed = $state(false);

  /** The list of what was found; nothing until the library has come with it. */
  Results = $state.raw<typeof SearchResults>();

  readonly #explorer: Explorer;
  #library = $state.raw<Library>();

  readonly #index = $derived.by(() => {
    const { story, text } = this.#explorer;
    return this.#library?.searchIndexOf(story.places.features, text);
  });
  readonly isAsked = $derived(this.query.trim() !== '');
  /** Nothing until there is an answer. */
  readonly findings: Findings | undefined = $derived(
    this.#library && this.#index && this.isAsked
      ? this.#library.find(this.#index, this.query)
      : undefined,
  );
  readonly options: readonly Option[] = $derived.by(() => {
    const { places, sentences } = this.findings ?? nothing;
    return [
      ...places.map((found) => ({ kind: 'place' as const, found })),
      ...sentences.map((found) => ({ kind: 'sentence' as const, found })),
    ];
  });
  /** Sentences that were found and are not shown. */
  readonly more = $derived.by(() => {
    const { sentences, sentenceCount } = this.findings ?? nothing;
    return sentenceCount - sentences.length;
  });

  constructor(explorer: Explorer) {
    this.#explorer = explorer;
  }

  /** Fetches what searches; nothing of it is needed before. */
  async load(): Promise<void> {
    if (this.#library) return;
    try {
      const [library, results] = await Promise.all([
        import('../features/searchIndex'),
        latePart(() => import('./SearchResults.svelte')),
      ]);
      this.Results = results.default;
      this.#library = library;
      this.failed = false;
    } catch {
      this.failed = true;
    }
  }

  /** The sentence cut to fit, with the words that were sought told apart. */
  excerptOf(found: FoundSentence) {
    return this.#library?.excerptOf(this.#explorer.text.text, found) ?? [];
  }

  type(query: string): void {
    this.query = query;
    this.active = -1;
    this.isOpen = true;
  }

  /** Goes to another row, round and round; from the field to the first or the last. */
  step(rows: 1 | -1): void {
    const { length } = this.options;
    this.isOpen = true;
    if (length === 0) return;
    this.active =
      this.active === -1 && rows === -1 ? length - 1 : (this.active + rows + length) % length;
  }

  /** Goes to the first or the last row. */
  goToEnd(end: 'first' | 'last'): void {
    this.active = end === 'first' ? 0 : this.options.length - 1;
  }

  /** Opens what stands in a row: the place, or the sentence in the text. */
  choose(option: Option): void {
    this.close();
    if (option.kind === 'place') this.#explorer.choose(option.found.place.properties.id);
    else this.#explorer.showRange(option.found);
  }

  close(): void {
    this.isOpen = false;
    this.active = -1;
  }
}
