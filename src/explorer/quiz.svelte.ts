import type { Position } from 'geojson';
import { fingertipMeters, judge, revealingView, type Judgement } from '../features/answer';
import { clueOf } from '../features/clue';
import { openingView } from '../features/openingView';
import { screenOf, type Screen } from '../features/screen';
import { shuffled } from '../features/shuffle';
import { digestText } from '../story/openText';
import type { Bounds, Place, Story } from '../story/types';
import { switchable, type Switchable } from '../style/options';
import type { Explorer } from './explorer.svelte';
import type { Activity } from './lesson.svelte';
import {
  fewestPupils,
  mostPupils,
  mostQuestions,
  type Given,
  type Phase,
  type QuizMode,
  type QuizSnapshot,
  type Score,
  parseQuizSnapshot,
} from './quizSnapshot';

/** One answer to a question that has been shown. */
export interface Result {
  /** Counted from 0. */
  readonly player: number;
  readonly given: Given;
  /** Nothing where the question was passed over. */
  readonly judged: Judgement | undefined;
}

/** A pupil in the last row follows a camera that takes its time. */
const travel = { duration: 1200 };

/** “Where is it?”: a round over the story's places. Nothing of it is kept. */
export class Quiz implements Activity {
  mode = $state<QuizMode>('class');
  #pupils = $state(fewestPupils);

  readonly #explorer: Explorer;
  readonly #newSeed: () => number;
  #seed = $state(0);
  /** The question that is shown, counted from 0; nothing before the round begins. */
  #at = $state<number | null>(null);
  #revealed = $state(0);
  /** By question, in the order in which the players point. */
  #given = $state.raw<readonly (readonly Given[])[]>([]);

  /** What is asked for, in this order. */
  readonly questions = $derived.by(() =>
    shuffled(askable(this.#explorer.story), this.#seed).slice(0, mostQuestions),
  );
  readonly players = $derived({ class: 1, teams: 2, pupils: this.#pupils }[this.mode]);
  readonly phase: Phase = $derived.by(() => {
    if (this.#at === null) return 'choosing';
    if (this.#at >= this.questions.length) return 'over';
    return this.#at < this.#revealed ? 'revealed' : 'asking';
  });
  /** Counted from 0. */
  readonly question = $derived(Math.min(this.#at ?? 0, this.questions.length));
  readonly #here = $derived(this.#given[this.question] ?? []);

  /** The sentence that is the clue, with blanks for names. */
  readonly clue = $derived.by(() => {
    const place = this.questions[this.question];
    const { story, text, language } = this.#explorer;
    if (!place) return undefined;
    const { id } = place.properties;
    return clueOf(story, text, id) ?? clueOf(story, digestText(story, language), id);
  });
  /** Whose turn it is to point, counted from 0; nobody's where all have. */
  readonly turn: number | undefined = $derived.by(() =>
    this.phase === 'asking' && this.#here.length < this.players
      ? this.#playerAt(this.question, this.#here.length)
      : undefined,
  );
  /** What has been given to the question that is shown, judged or not. */
  readonly answers = $derived(
    this.#here.map((given, turn) => ({ player: this.#playerAt(this.question, turn), given })),
  );
  /** What was sought; nothing before it is shown. */
  readonly place: Place | undefined = $derived.by(() =>
    this.phase === 'revealed' ? this.questions[this.question] : undefined,
  );
  /** Of every question that has been shown, by player. */
  readonly results: readonly (readonly Result[])[] = $derived.by(() =>
    this.questions
      .slice(0, this.#revealed)
      .map((place, question) => this.#judgedAll(place, question)),
  );
  /** By player. */
  readonly scores: readonly Score[] = $derived.by(() =>
    Array.from({ length: this.players }, (_, player) =>
      scoreOf(this.results.map((row) => row[player])),
    ),
  );

  /** @param newSeed Gives a whole number below 2^32, another one for each round. */
  constructor(explorer: Explorer, newSeed: () => number) {
    this.#explorer = explorer;
    this.#newSeed = newSeed;
    this.#seed = newSeed();
  }

  get pupils(): number {
    return this.#pupils;
  }

  set pupils(count: number) {
    this.#pupils = Math.min(Math.max(count, fewestPupils), mostPupils);
  }

  /** As long as it is, nothing on the page may name a place of the story. */
  get isBlind(): boolean {
    return this.phase !== 'over';
  }

  get standing(): string {
    return `${this.phase} ${this.question}`;
  }

  /** Begins a round with the players that are chosen. */
  begin(): void {
    this.#seed = this.#newSeed();
    this.#given = [];
    this.#revealed = 0;
    this.#at = 0;
  }

  /** Back to where a round is chosen. */
  leave(): void {
    this.#at = null;
  }

  /**
   * Takes where somebody points; shows the place once all have pointed.
   *
   * @param unit Pixels of the screen in one unit of the classroom.
   */
  answer(position: Position, unit = 1): void {
    if (this.turn === undefined) return;
    const fingertip = fingertipMeters(this.#explorer.screen, this.#ownScreen, unit);
    this.#give([...this.#here, { position, fingertip }]);
    if (this.#here.length === this.players) this.#revealed = this.question + 1;
  }

  forward(): boolean {
    if (this.phase === 'over') return false;
    if (this.#at === null) this.begin();
    else if (this.phase === 'asking') this.#reveal();
    else this.#at += 1;
    return true;
  }

  /** Takes back the last answer to an open question; else goes one question back. */
  back(): boolean {
    if (this.#at === null) return false;
    if (this.phase === 'asking' && this.#here.length > 0) this.#give(this.#here.slice(0, -1));
    else this.#at = this.#at === 0 ? null : this.#at - 1;
    return true;
  }

  /**
   * Moves the map so that what is shown is seen and can be told apart, and back to the story's view
   * for a question.
   */
  arrange(): void {
    const view = this.#wantedView;
    if (view !== undefined) this.#explorer.visit(null, null, view, travel);
  }

  /** The story's own view with `null`; nothing where the map stays. */
  get #wantedView(): Bounds | null | undefined {
    const { place } = this;
    if (!place) return null;
    const { story, screen, panel } = this.#explorer;
    const pointed = this.#here.flatMap((given) => (given ? [given.position] : []));
    return revealingView(place, pointed, {
      now: screen,
      own: this.#ownScreen,
      covered: panel.covered,
      bounds: story.bounds,
    });
  }

  /**
   * What is off the map: all names and marks, until the round is over. What lies around a place,
   * without its name, helps to see where the place is once it is shown.
   */
  get covers(): readonly Switchable[] {
    if (!this.isBlind) return [];
    return switchable.filter((group) => group !== 'landmarks' || this.phase !== 'revealed');
  }

  /** What the other window has to show. */
  get snapshot(): QuizSnapshot {
    const { phase, mode, pupils, question, scores, place } = this;
    return {
      phase,
      mode,
      pupils,
      seed: this.#seed,
      question,
      of: this.questions.length,
      revealed: this.#revealed,
      given: this.#given,
      scores,
      ...(place && { place: place.properties.id }),
    };
  }

  /** Shows what another window tells; anything else than a snapshot changes nothing. */
  follow(told: unknown): void {
    const snapshot = parseQuizSnapshot(told);
    if (snapshot) this.adopt(snapshot);
  }

  /** Shows what the other window shows. */
  adopt({ phase, mode, pupils, seed, question, revealed, given }: QuizSnapshot): void {
    this.mode = mode;
    this.pupils = pupils;
    this.#seed = seed;
    this.#given = given.map((row) => row.slice(0, this.players));
    this.#revealed = Math.min(revealed, this.questions.length);
    this.#at = phase === 'choosing' ? null : Math.min(question, this.#revealed);
  }

  #reveal(): void {
    const passedOver = Array<Given>(this.players - this.#here.length).fill(null);
    this.#give([...this.#here, ...passedOver]);
    this.#revealed = this.question + 1;
  }

  #give(answers: readonly Given[]): void {
    this.#given = [...this.#given.slice(0, this.question), answers];
  }

  /** Who points first changes with each question. */
  #playerAt(question: number, turn: number): number {
    return (turn + question) % this.players;
  }

  #judgedAll(place: Place, question: number): Result[] {
    return (this.#given[question] ?? [])
      .map((given, turn) => ({
        player: this.#playerAt(question, turn),
        given,
        judged: given ? judge(given.position, place, given.fingertip) : undefined,
      }))
      .sort((a, b) => a.player - b.player);
  }

  /** What the map shows when a question is asked. */
  get #ownScreen(): Screen {
    const { story, panel } = this.#explorer;
    return screenOf(openingView(story, panel), panel.size);
  }
}

/** Places that the story tells of: of the others there is no clue. */
const askable = ({ places, passages }: Story): Place[] =>
  places.features.filter(({ properties: { id } }) =>
    passages.some(({ placeId }) => placeId === id),
  );

function scoreOf(results: readonly (Result | undefined)[]): Score {
  const judged = results.flatMap((result) => result?.judged ?? []);
  return {
    right: judged.filter(({ verdict }) => verdict !== 'off').length,
    meters: judged.reduce((sum, { meters }) => sum + meters, 0),
    unanswered: results.length - judged.length,
  };
}
