import type { Care } from '../../care/care.svelte';
import type { Trouble } from '../../care/ring';
import { orElse, type Finding } from '../finding';

/** What care remembers of the time since the screen was set up. */
export type Remembered = Pick<Care, 'troubles' | 'tally' | 'isKept'>;

/** Noted beside errors, though nothing went wrong by itself. */
const isError = ({ kind }: Trouble) => kind !== 'reload';

export function historyFindings({ troubles, tally }: Remembered): Finding[] {
  const errors = troubles.filter(isError);
  const last = errors.at(-1)?.at;
  const count = errors.reduce((sum, trouble) => sum + trouble.count, 0);
  return [
    { name: 'resets', verdict: 'good', facts: tally.resets ?? {} },
    { name: 'reloads', verdict: orElse(!tally.reloads, 'attention'), facts: tally.reloads ?? {} },
    {
      name: 'contexts',
      verdict: orElse(!tally.contextsLost, 'attention'),
      facts: tally.contextsLost ?? {},
    },
    {
      name: 'maps',
      verdict: orElse(!tally.mapsRebuilt, 'attention'),
      facts: tally.mapsRebuilt ?? {},
    },
    {
      name: 'workers',
      verdict: orElse(!tally.workersReplaced, 'attention'),
      facts: tally.workersReplaced ?? {},
    },
    {
      name: 'errors',
      verdict: orElse(count === 0, 'attention'),
      facts: last === undefined ? {} : { count, last },
    },
  ];
}

export const logFinding = ({ isKept }: Remembered): Finding => ({
  name: 'log',
  verdict: orElse(isKept, 'attention'),
  facts: { isKept },
});
