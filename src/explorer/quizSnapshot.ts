import type { Position } from 'geojson';
import type { PlaceId } from '../story/types';

/** Who answers: the class as one, two teams, or single pupils; each points once a question. */
export const quizModes = ['class', 'teams', 'pupils'] as const;
export type QuizMode = (typeof quizModes)[number];

export const phases = ['choosing', 'asking', 'revealed', 'over'] as const;
export type Phase = (typeof phases)[number];

/** How many single pupils may play. */
export const fewestPupils = 2;
export const mostPupils = 8;
export const mostQuestions = 8;

/** Where somebody pointed, and how far from there nobody could have told, in metres. */
export interface Pointed {
  /** `[longitude, latitude]`, degrees. */
  readonly position: Position;
  readonly fingertip: number;
}
/** An answer; `null` where a question was passed over. */
export type Given = Pointed | null;

export interface Score {
  readonly right: number;
  /** All that was off together, metres. */
  readonly meters: number;
  readonly unanswered: number;
}

/** A round as the other window of a lesson has it; plain data, sent from one to the other. */
export interface QuizSnapshot {
  readonly phase: Phase;
  readonly mode: QuizMode;
  /** Chosen for a game of single pupils. */
  readonly pupils: number;
  /** The order of the questions follows from it. */
  readonly seed: number;
  /** Counted from 0. */
  readonly question: number;
  readonly of: number;
  /** How many questions have been answered and shown. */
  readonly revealed: number;
  /** By question, in the order in which the players point. */
  readonly given: readonly (readonly Given[])[];
  /** By player. */
  readonly scores: readonly Score[];
  /** What was sought, once it is shown. */
  readonly place?: PlaceId;
}

/** Reads what another window sent; nothing where it is no round. */
export function parseQuizSnapshot(value: unknown): QuizSnapshot | undefined {
  if (!isRecord(value)) return undefined;
  const phase = phases.find((one) => one === value['phase']);
  const mode = quizModes.find((one) => one === value['mode']);
  const { pupils, seed, question, of, revealed, place } = value;
  const given = listOf(value['given'], (row) => listOf(row, givenOf, mostPupils), mostQuestions);
  const scores = listOf(value['scores'], scoreOf, mostPupils);
  if (!phase || !mode || !given || !scores) return undefined;
  if (!isWhole(pupils, fewestPupils, mostPupils) || !isWhole(seed, 0, 2 ** 32 - 1))
    return undefined;
  if (!isWhole(of, 0, mostQuestions) || !isWhole(question, 0, of)) return undefined;
  if (!isWhole(revealed, 0, of)) return undefined;
  const known = typeof place === 'string' ? { place } : {};
  return { phase, mode, pupils, seed, question, of, revealed, given, scores, ...known };
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

const isNumber = (value: unknown, least: number, most: number): value is number =>
  typeof value === 'number' && value >= least && value <= most;

const isWhole = (value: unknown, least: number, most: number): value is number =>
  isNumber(value, least, most) && Number.isInteger(value);

/** A list with nothing in it that is wrong, at most so long. */
function listOf<Item>(
  value: unknown,
  read: (item: unknown) => Item | undefined,
  most: number,
): Item[] | undefined {
  if (!Array.isArray(value) || value.length > most) return undefined;
  const items = value.map(read).filter((item) => item !== undefined);
  return items.length === value.length ? items : undefined;
}

/** Half of the earth's girth: nothing is farther off. */
const farthestMeters = 20_100_000;

function givenOf(value: unknown): Given | undefined {
  if (value === null) return null;
  if (!isRecord(value) || !Array.isArray(value['position'])) return undefined;
  const [longitude, latitude] = value['position'] as unknown[];
  const { fingertip } = value;
  if (!isNumber(longitude, -180, 180) || !isNumber(latitude, -90, 90)) return undefined;
  return isNumber(fingertip, 0, farthestMeters)
    ? { position: [longitude, latitude], fingertip }
    : undefined;
}

function scoreOf(value: unknown): Score | undefined {
  if (!isRecord(value)) return undefined;
  const { right, meters, unanswered } = value;
  if (!isWhole(right, 0, mostQuestions) || !isWhole(unanswered, 0, mostQuestions)) return undefined;
  return isNumber(meters, 0, mostQuestions * farthestMeters)
    ? { right, meters, unanswered }
    : undefined;
}
