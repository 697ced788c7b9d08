import type { Care } from '../../care/care.svelte';
import type { Trouble } from '../../care/ring';
import type { Times } from '../../care/tally';
import { orElse, type Finding } from '../finding';

/** What care remembers of the time since the screen was set up. */
export type Remembered = Pick<Care, 'troubles' | 'tally' | 'isKept'>;

/** Noted beside errors, though nothing went wrong by itself. */
const isError = ({ kind }: Trouble) => kind !== 'reload';

/** What is longer ago stands in its line, and worries nobody any more; milliseconds. */
const recent = 7 * 24 * 60 * 60 * 1000;

/** @param now Milliseconds since 1970 by the wall clock. */
export function historyFindings({ troubles, tally }: Remembered, now: number): Finding[] {
  // the clock may have been wrong then, or be wrong now
  const since = ({ last }: Partial<Times>) =>
    orElse(last === undefined || Math.abs(now - last) > recent, 'attention');
  const { resets = {}, reloads = {}, contextsLost = {}, mapsRebuilt = {} } = tally;
  const { workersReplaced = {} } = tally;
  const errors = errorsIn(troubles);
  return [
    { name: 'resets', verdict: 'good', facts: resets },
    { name: 'reloads', verdict: since(reloads), facts: reloads },
    { name: 'contexts', verdict: since(contextsLost), facts: contextsLost },
    { name: 'maps', verdict: since(mapsRebuilt), facts: mapsRebuilt },
    { name: 'workers', verdict: since(workersReplaced), facts: workersReplaced },
    { name: 'errors', verdict: since(errors), facts: errors },
  ];
}

function errorsIn(troubles: readonly Trouble[]): Partial<Times> {
  const errors = troubles.filter(isError);
  const last = errors.at(-1)?.at;
  if (last === undefined) return {};
  return { count: errors.reduce((sum, { count }) => sum + count, 0), last };
}

export const logFinding = ({ isKept }: Remembered): Finding => ({
  name: 'log',
  verdict: orElse(isKept, 'attention'),
  facts: { isKept },
});
