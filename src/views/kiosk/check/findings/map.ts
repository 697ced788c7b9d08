import type { CheckFacts } from '../../../../messages/kiosk/checkFacts';
import type { Rung } from '../../care/ladder';
import type { Finding } from '../finding';

const states: Readonly<Record<Rung, CheckFacts['map']['state']>> = {
  // the page of the staff has no map of its own: whoever opens it first has seen none
  loading: 'notYet',
  drawn: 'drawn',
  lost: 'mending',
  restoring: 'mending',
  rebuilding: 'mending',
  without: 'without',
};

const verdicts = {
  drawn: 'good',
  notYet: 'attention',
  mending: 'attention',
  without: 'bad',
} as const;

export function mapFinding(rung: Rung): Finding {
  const state = states[rung];
  return { name: 'map', verdict: verdicts[state], facts: { state } };
}
