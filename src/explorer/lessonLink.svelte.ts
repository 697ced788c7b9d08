import { untrack } from 'svelte';
import type { Language } from '../story/types';
import type { Explorer } from './explorer.svelte';
import type { Lesson } from './lesson.svelte';
import {
  channelName,
  parseMessage,
  writeMessage,
  type Message,
  type Order,
  type Role,
  type SharedState,
} from './lessonMessage';

/** What the link needs of a `BroadcastChannel`. */
export interface Channel {
  onmessage: ((event: MessageEvent) => void) | null;
  postMessage(data: string): void;
  close(): void;
}

/** Opens the channel of a story; nothing where the browser has none or refuses it. */
export function openChannel(storyId: string): Channel | undefined {
  try {
    return new BroadcastChannel(channelName(storyId));
  } catch {
    return undefined;
  }
}

/**
 * An activity whose place can be told to another window, and followed in one. What another window
 * tells is of any shape: whoever follows it checks it first, and never throws.
 */
interface SharedActivity {
  readonly snapshot: unknown;
  follow(told: unknown): void;
}

const isShared = (activity: object | null): activity is SharedActivity =>
  activity !== null && 'snapshot' in activity && 'follow' in activity;

/** A wall that has left so many questions unanswered is gone. */
const patience = 2;

const newName = () =>
  Array.from(crypto.getRandomValues(new Uint32Array(3)), (part) => part.toString(36)).join('-');

/** A window that the class sees, and how many questions it has left unanswered. */
interface Wall {
  readonly name: string;
  readonly unanswered: number;
}

/** Where an activity is, and which one. */
interface Heard {
  readonly step: string;
  readonly snapshot: unknown;
}

/**
 * Keeps the windows of a lesson together. Each tells the others what has changed, with a Lamport
 * clock on it, so that the latest change wins in all of them and what comes back as an echo is
 * older than what is shown. No window needs another: what one says is heard or it is not.
 */
export class LessonLink {
  readonly role: Role;
  /** False where this browser has no channel: the windows go their own ways. */
  readonly works: boolean;

  readonly #name: string;
  readonly #lesson: Lesson;
  readonly #explorer: Explorer;
  readonly #onorder: (order: Order) => void;
  #channel: Channel | undefined;
  #walls = $state.raw<readonly Wall[]>([]);
  /** The change that is shown: its time, and who made it. Older than any while nothing is known. */
  #at = -1;
  #by = '';
  /** What is shown, as it was last told or heard. */
  #known: string;
  /** A language that is asked for and whose words have not come yet. */
  #coming = $state.raw<Language>();
  /** Where the activity is, as a wall has told. */
  #heard = $state.raw<Heard>();
  /** The same, where an activity has yet to begin here before it can take it over. */
  #waiting: Heard | undefined;

  /**
   * @param channel Where the others are heard; the link closes it.
   * @param onorder Only a wall is given orders.
   * @param name Of this window; a parameter, so that tests hold it.
   */
  constructor(
    role: Role,
    lesson: Lesson,
    explorer: Explorer,
    channel: Channel | undefined,
    onorder: (order: Order) => void = () => undefined,
    name: string = newName(),
  ) {
    this.role = role;
    this.#name = name;
    this.#lesson = lesson;
    this.#explorer = explorer;
    this.#onorder = onorder;
    this.#channel = channel;
    this.works = channel !== undefined;
    this.#known = this.#shown;
  }

  /** Begins to listen, and asks what the others show; returns how to leave them. */
  open(): () => void {
    if (this.#channel) {
      this.#channel.onmessage = ({ data }) => {
        this.#hear(data);
      };
    }
    this.#say({ kind: 'hello' });
    return () => {
      this.leave();
      this.#channel?.close();
      this.#channel = undefined;
    };
  }

  /** Says good-bye; the window may come back. */
  leave(): void {
    this.#say({ kind: 'bye' });
  }

  /** Comes back after `leave`. */
  return(): void {
    this.#say({ kind: 'hello' });
  }

  /**
   * Tells the others what is shown, where it has changed since they were told. For an effect: it
   * reads all that may change.
   */
  publish(): void {
    untrack(() => {
      this.#handOver(this.#lesson.activity);
    });
    const shown = this.#shown;
    if (shown === this.#known) return;
    this.#known = shown;
    this.#forget();
    this.#at += 1;
    this.#by = this.#name;
    this.#tell(this.#snapshot);
  }

  /** What an activity had come to is over when the lesson goes elsewhere. */
  #forget(): void {
    const step = this.#lesson.step?.id;
    if (this.#heard?.step !== step) this.#heard = undefined;
    if (this.#waiting?.step !== step) this.#waiting = undefined;
  }

  /** Where the activity of the present step is; of a shape that the activity alone knows. */
  get activity(): unknown {
    return this.#heard?.step === this.#lesson.step?.id ? this.#heard?.snapshot : undefined;
  }

  /** The desk asks which walls are there; those that have not answered for long are gone. */
  ask(): void {
    this.#walls = this.#walls
      .filter(({ unanswered }) => unanswered < patience)
      .map(({ name, unanswered }) => ({ name, unanswered: unanswered + 1 }));
    this.#say({ kind: 'ask' });
  }

  /** Lets the wall do what only the wall can. */
  order(order: Order): void {
    this.#say({ kind: 'order', order });
  }

  /** How many windows that the class sees have answered; for the desk, which asks. */
  get walls(): number {
    return this.#walls.length;
  }

  get #state(): SharedState {
    return { ...this.#lesson.state, language: this.#coming ?? this.#explorer.language };
  }

  get #snapshot(): unknown {
    const { activity } = this.#lesson;
    return isShared(activity) ? activity.snapshot : undefined;
  }

  /** All that is shown, in a form that can be compared. */
  get #shown(): string {
    return JSON.stringify([this.#state, this.#snapshot]);
  }

  /** Gives an activity that has begun the snapshot that came before it. */
  #handOver(activity: object | null): void {
    if (!this.#waiting || !isShared(activity)) return;
    const { step, snapshot } = this.#waiting;
    this.#waiting = undefined;
    if (step === this.#lesson.step?.id) activity.follow(snapshot);
  }

  #tell(activity: unknown): void {
    this.#say({
      kind: 'state',
      at: this.#at,
      by: this.#by,
      state: this.#state,
      ...(activity !== undefined && { activity }),
    });
  }

  #say(what: Saying): void {
    const text = writeMessage({ ...what, from: this.#name, role: this.role });
    if (text !== undefined) this.#channel?.postMessage(text);
  }

  #hear(data: unknown): void {
    const message = parseMessage(
      data,
      this.#lesson.steps.map(({ id }) => id),
    );
    if (!message || message.from === this.#name) return;
    if (this.role === 'desk' && message.role === 'wall') this.#note(message);
    switch (message.kind) {
      case 'hello':
        this.#welcome();
        break;
      case 'ask':
        if (this.role === 'wall') this.#say({ kind: 'here' });
        break;
      case 'order':
        if (this.role === 'wall') this.#onorder(message.order);
        break;
      case 'state':
        this.#follow(message);
        break;
    }
  }

  /** A window that has just opened is told what the lesson shows. */
  #welcome(): void {
    if (this.#at < 0) {
      this.#at = 0;
      this.#by = this.#name;
    }
    // what an activity of the wall has come to survives a reload of the wall
    this.#tell(this.#snapshot ?? this.activity);
  }

  #follow({ at, by, state, activity }: Extract<Message, { kind: 'state' }>): void {
    const isNewer = at > this.#at || (at === this.#at && by > this.#by);
    if (!isNewer) return;
    this.#at = at;
    this.#by = by;
    const { language, ...lesson } = state;
    const isElsewhere = lesson.step !== this.#lesson.step?.id;
    this.#lesson.adopt(lesson);
    this.#forget();
    if (activity !== undefined) {
      this.#heard = this.#waiting = { step: state.step, snapshot: activity };
      // at another step the activity that is still here is the one before
      if (!isElsewhere) this.#handOver(this.#lesson.activity);
    }
    if (language !== (this.#coming ?? this.#explorer.language)) void this.#speak(language);
    this.#known = this.#shown;
  }

  async #speak(language: Language): Promise<void> {
    this.#coming = language;
    await this.#explorer.speak(language);
    if (this.#coming === language) this.#coming = undefined;
  }

  #note({ kind, from }: Message): void {
    const others = this.#walls.filter(({ name }) => name !== from);
    this.#walls = kind === 'bye' ? others : [...others, { name: from, unanswered: 0 }];
  }
}

type Saying = Message extends infer One
  ? One extends Message
    ? Omit<One, 'from' | 'role'>
    : never
  : never;
