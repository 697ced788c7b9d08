import type { Claim, Tour, Voice } from '../story/tour';
import type { Activity } from './lesson.svelte';

/** The claims that stand on the word of one voice. */
export interface Standing {
  readonly voice: Voice;
  readonly claims: readonly Claim[];
}

/** How far a class is, for the other window of a lesson; plain data. */
export interface VoicesSnapshot {
  /** The claim that is shown, counted from 0; after the last one comes the summary. */
  readonly claim: number;
  /** How many claims have been answered and shown. */
  readonly revealed: number;
  /** What was chosen, by claim. */
  readonly choices: readonly (Voice['id'] | null)[];
}

/** “Who says so?”: the class matches each claim of the article to who made it. */
export class Voices implements Activity {
  readonly claims: readonly Claim[];
  readonly voices: readonly Voice[];

  #at = $state(0);
  #revealed = $state(0);
  #choices = $state.raw<readonly (Voice['id'] | null)[]>([]);

  /** Counted from 0. */
  readonly index = $derived(this.#at);
  /** Nothing once all have been shown. */
  readonly claim: Claim | undefined = $derived.by(() => this.claims[this.#at]);
  readonly isRevealed = $derived(this.#at < this.#revealed);
  readonly choice: Voice | undefined = $derived.by(() => this.#voiceOf(this.#choices[this.#at]));
  /** Who made the claim; nothing before it is shown. */
  readonly answer: Voice | undefined = $derived.by(() =>
    this.isRevealed ? this.#voiceOf(this.claim?.voice) : undefined,
  );
  /** Every claim under who made it, in the order of the voices. */
  readonly standings: readonly Standing[] = $derived.by(() =>
    this.voices
      .map((voice) => ({ voice, claims: this.claims.filter((claim) => claim.voice === voice.id) }))
      .filter(({ claims }) => claims.length > 0),
  );

  constructor({ claims, voices }: Pick<Tour, 'claims' | 'voices'>) {
    this.claims = claims;
    this.voices = voices;
  }

  get standing(): string {
    return `${this.#at}`;
  }

  /** Takes what the class thinks, as long as it is not shown. */
  choose(voice: Voice['id']): void {
    if (!this.claim || this.isRevealed || !this.#voiceOf(voice)) return;
    this.#choices = this.claims.map((_, at) =>
      at === this.#at ? voice : (this.#choices[at] ?? null),
    );
  }

  /** Shows who made the claim, then goes to the next one and at last to the summary. */
  forward(): boolean {
    if (!this.claim) return false;
    if (this.isRevealed) this.#at += 1;
    else this.#revealed = this.#at + 1;
    return true;
  }

  back(): boolean {
    if (this.#at === 0) return false;
    this.#at -= 1;
    return true;
  }

  get snapshot(): VoicesSnapshot {
    return { claim: this.#at, revealed: this.#revealed, choices: this.#choices };
  }

  /** Shows what another window tells; anything else than a snapshot changes nothing. */
  follow(told: unknown): void {
    const snapshot = parseVoicesSnapshot(told);
    if (snapshot) this.adopt(snapshot);
  }

  /** Shows what the other window shows. */
  adopt({ claim, revealed, choices }: VoicesSnapshot): void {
    this.#choices = this.claims.map((_, at) => this.#voiceOf(choices[at])?.id ?? null);
    this.#revealed = Math.min(revealed, this.claims.length);
    this.#at = Math.min(claim, this.#revealed);
  }

  #voiceOf(id: Voice['id'] | null | undefined): Voice | undefined {
    return this.voices.find((voice) => voice.id === id);
  }
}

/** Reads what another window sent; nothing where it is none of this. */
export function parseVoicesSnapshot(value: unknown): VoicesSnapshot | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { claim, revealed, choices } = value as Record<string, unknown>;
  if (!isCount(claim) || !isCount(revealed) || !Array.isArray(choices)) return undefined;
  const isChoice = (item: unknown): item is string | null =>
    item === null || typeof item === 'string';
  return choices.every(isChoice) ? { claim, revealed, choices } : undefined;
}

const isCount = (value: unknown): value is number => Number.isInteger(value) && Number(value) >= 0;
