import { languages, type Language } from '../story/types';
import { textSizes, type LessonState } from './lesson.svelte';

/**
 * What the windows of one lesson tell each other: plain JSON text on a `BroadcastChannel`. Another
 * edition of the app may be open in the other window, so a message says which it is written in,
 * and one that is not understood in every part is not taken in any.
 */
export const edition = 1;

/** The channel of the lesson on a story; only windows of the same origin hear it. */
export const channelName = (storyId: string): string => `dateline-lesson-${storyId}`;

/** The window that the class sees, and the teacher's own. */
export const roles = ['wall', 'desk'] as const;
export type Role = (typeof roles)[number];

/**
 * What all windows of a lesson show. The language is among it: a teacher who turns to Arabic turns
 * the wall to Arabic, because what is asked and answered must stand in the words that are spoken.
 */
export interface SharedState extends LessonState {
  readonly language: Language;
}

/** What the desk asks of the wall, where only the wall knows what it means. */
export const orders = ['forward', 'back', 'clear'] as const;
export type Order = (typeof orders)[number];

interface FromSomebody {
  /** A window, for as long as it is open. */
  readonly from: string;
  readonly role: Role;
}

export type Message = FromSomebody &
  (
    | { readonly kind: 'hello' | 'ask' | 'here' | 'bye' }
    | { readonly kind: 'order'; readonly order: Order }
    | {
        readonly kind: 'state';
        /** A Lamport clock: counts the changes that its sender has seen or made. */
        readonly at: number;
        /** Who made the change, which need not be who tells of it. */
        readonly by: string;
        readonly state: SharedState;
        /** Where an activity is; of a shape that the activity alone knows. */
        readonly activity?: unknown;
      }
  );

/** A snapshot of a quiz takes a few hundred characters; more than this is nobody's message. */
const mostCharacters = 20_000;
const greatestClock = 1_000_000_000;
const identifier = /^[a-z0-9-]{1,40}$/;

/** @returns Nothing where the message would be longer than anyone takes it. */
export function writeMessage(message: Message): string | undefined {
  const text = JSON.stringify({ edition, ...message });
  return text.length <= mostCharacters ? text : undefined;
}

/**
 * Reads what has come in on the channel. Never throws.
 *
 * @param steps The ids of the lesson's steps: a state at any other is refused.
 * @returns Nothing where any part is missing, malformed or of another edition.
 */
export function parseMessage(data: unknown, steps: readonly string[]): Message | undefined {
  const raw = recordIn(data);
  if (raw?.['edition'] !== edition) return undefined;
  const { from, kind } = raw;
  const role = oneOf(roles, raw['role']);
  if (!isIdentifier(from) || !role) return undefined;
  if (kind === 'order') {
    const order = oneOf(orders, raw['order']);
    return order && { kind, from, role, order };
  }
  if (kind === 'state') {
    const told = toldIn(raw, steps);
    return told && { kind, from, role, ...told };
  }
  const greeting = oneOf(['hello', 'ask', 'here', 'bye'] as const, kind);
  return greeting && { kind: greeting, from, role };
}

type Raw = Readonly<Record<string, unknown>>;

function toldIn(raw: Raw, steps: readonly string[]) {
  const { at, by, activity } = raw;
  const state = isRecord(raw['state']) ? stateIn(raw['state'], steps) : undefined;
  if (!state || !isIdentifier(by) || !isIndex(at, greatestClock)) return undefined;
  return { at, by, state, ...(activity !== undefined && { activity }) };
}

function stateIn(raw: Raw, steps: readonly string[]): SharedState | undefined {
  const { blank, labels, discussing, textSize } = raw;
  const step = oneOf(steps, raw['step']);
  const language = oneOf(languages, raw['language']);
  if (step === undefined || !language || !isIndex(textSize, textSizes.length - 1)) return undefined;
  if (!isSwitch(blank) || !isSwitch(labels) || !isSwitch(discussing)) return undefined;
  return { step, blank, labels, discussing, textSize, language };
}

function recordIn(data: unknown): Raw | undefined {
  if (typeof data !== 'string' || data.length > mostCharacters) return undefined;
  try {
    const raw: unknown = JSON.parse(data);
    return isRecord(raw) ? raw : undefined;
  } catch {
    return undefined;
  }
}

const isRecord = (value: unknown): value is Raw =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isSwitch = (value: unknown): value is boolean => typeof value === 'boolean';

const isIdentifier = (value: unknown): value is string =>
  typeof value === 'string' && identifier.test(value);

const isIndex = (value: unknown, greatest: number): value is number =>
  Number.isInteger(value) && (value as number) >= 0 && (value as number) <= greatest;

const oneOf = <Name extends string>(names: readonly Name[], value: unknown): Name | undefined =>
  names.find((name) => name === value);
