/** A run of words that two texts share, or that only one of them has. */
export interface Difference {
  readonly kind: 'same' | 'missing' | 'added';
  readonly text: string;
}

/** Beyond so many words the texts are shown whole, one after the other. */
const mostWords = 400;

/**
 * How `found` differs from `expected`, word by word: `missing` words are only in `expected`,
 * `added` ones only in `found`. Joined, `same` and `added` are `found`.
 */
export function differenceOf(expected: string, found: string): Difference[] {
  const a = pieces(expected);
  const b = pieces(found);
  if (a.length > mostWords || b.length > mostWords) {
    return joined([
      { kind: 'missing', text: expected },
      { kind: 'added', text: found },
    ]);
  }
  const common = commonLengths(a, b);
  const at = (i: number, j: number) => common[i]?.[j] ?? 0;
  const steps: Difference[] = [];
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    const left = a[i];
    const right = b[j];
    if (left !== undefined && left === right) {
      steps.push({ kind: 'same', text: left });
      i += 1;
      j += 1;
    } else if (left !== undefined && (right === undefined || at(i + 1, j) >= at(i, j + 1))) {
      steps.push({ kind: 'missing', text: left });
      i += 1;
    } else if (right !== undefined) {
      steps.push({ kind: 'added', text: right });
      j += 1;
    }
  }
  return joined(steps);
}

/** Words, each with the space after it. */
function pieces(text: string): string[] {
  return text.match(/^\s+|\S+\s*/gu) ?? [];
}

/** `lengths[i][j]`: how many pieces `a` from `i` and `b` from `j` have in common, in order. */
function commonLengths(a: readonly string[], b: readonly string[]): number[][] {
  const lengths = Array.from({ length: a.length + 1 }, () =>
    new Array<number>(b.length + 1).fill(0),
  );
  for (let i = a.length - 1; i >= 0; i -= 1) {
    for (let j = b.length - 1; j >= 0; j -= 1) {
      const row = lengths[i];
      const below = lengths[i + 1];
      if (!row || !below) continue;
      row[j] = a[i] === b[j] ? (below[j + 1] ?? 0) + 1 : Math.max(below[j] ?? 0, row[j + 1] ?? 0);
    }
  }
  return lengths;
}

function joined(steps: readonly Difference[]): Difference[] {
  const runs: Difference[] = [];
  for (const step of steps) {
    const last = runs.at(-1);
    if (last?.kind === step.kind) {
      runs[runs.length - 1] = { kind: last.kind, text: last.text + step.text };
    } else if (step.text !== '') {
      runs.push(step);
    }
  }
  return runs;
}
