/** Something that went wrong. */
export interface Trouble {
  /** Milliseconds since 1970 by the wall clock, which may be wrong: of the last time. */
  readonly at: number;
  /** What noticed it: `page`, `policy`, `map`, … */
  readonly kind: string;
  readonly message: string;
  /** How often the same went wrong. */
  readonly count: number;
}

/** As many different troubles are kept. */
export const ringSize = 200;
const longestKind = 24;
const longestMessage = 160;

/**
 * What is left of a message once nothing in it can be a visitor's: the state behind an address,
 * a position, words in quotation marks, which may have been read or sought.
 */
export function withoutVisitor(message: string): string {
  return message
    .slice(0, 2000)
    .replace(/\s+/g, ' ')
    .replace(/(\b[a-z][a-z0-9+.-]*:\/\/[^\s?#]*)[?#]\S*/gi, '$1')
    .replace(/["“«][^"”»]*["”»]?/g, '“…”')
    .replace(/[?#]\S*=\S*/g, '…')
    .replace(/[-−]?\d+[.,]\d+/g, '…')
    .trim()
    .slice(0, longestMessage);
}

/** Notes one more; the same again counts up and moves to the end, the oldest gives way. */
export function noted(
  ring: readonly Trouble[],
  kind: string,
  message: string,
  at: number,
): Trouble[] {
  const trouble = { kind: kind.slice(0, longestKind), message: withoutVisitor(message) };
  const isSame = (other: Trouble) =>
    other.kind === trouble.kind && other.message === trouble.message;
  const before = ring.find(isSame)?.count ?? 0;
  const others = ring.filter((other) => !isSame(other));
  return [...others, { at, ...trouble, count: before + 1 }].slice(-ringSize);
}

/** Reads what was kept; a ring that is broken or another's is an empty one. */
export function parseRing(kept: unknown): Trouble[] {
  return Array.isArray(kept) && kept.every(isTrouble) ? kept.slice(-ringSize) : [];
}

function isTrouble(value: unknown): value is Trouble {
  if (typeof value !== 'object' || value === null) return false;
  const { at, kind, message, count } = value as Partial<Record<string, unknown>>;
  return (
    Number.isFinite(at) &&
    typeof kind === 'string' &&
    kind.length <= longestKind &&
    typeof message === 'string' &&
    message.length <= longestMessage &&
    Number.isSafeInteger(count) &&
    Number(count) > 0
  );
}
