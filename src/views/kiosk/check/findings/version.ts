import type { CheckFacts } from '../../../../messages/kiosk/check';
import type { Finding } from '../finding';
import type { Health } from './health';

/** What is known of the copy of the site that this device keeps for itself. */
export interface Installed {
  readonly state: CheckFacts['version']['state'];
  /** Of what runs. */
  readonly version: string | undefined;
  /** A newer one that is whole. */
  readonly waiting: string | undefined;
  /** Why nothing is kept. */
  readonly reason: string | undefined;
}

const verdicts = {
  complete: 'good',
  fetching: 'attention',
  none: 'attention',
  refused: 'bad',
} as const;

/** @param health Says the version where the device keeps no copy that could. */
export function versionFinding(
  { state, version, waiting, reason }: Installed,
  health: Health | undefined,
): Finding {
  const facts = { state, running: version ?? health?.version, waiting, reason };
  return { name: 'version', verdict: verdicts[state], facts };
}
