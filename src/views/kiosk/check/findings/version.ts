import type { CheckFacts } from '../../../../messages/kiosk/checkFacts';
import { orElse, worst, type Finding } from '../finding';
import type { Health } from './health';

/** What is known of the copy of the site that this device keeps for itself. */
export interface Installed {
  readonly state: CheckFacts['version']['state'];
  /** Of what runs. */
  readonly version: string | undefined;
  /** A newer one that is whole. */
  readonly waiting: string | undefined;
  /** The last that did not get ready here. */
  readonly failed?: string | undefined;
  /** Why not all is as it should be. */
  readonly reason: CheckFacts['version']['reason'];
}

const verdicts = {
  complete: 'good',
  fetching: 'attention',
  none: 'attention',
  refused: 'bad',
} as const;

/** The version that the server has, where this device runs another; nothing where it is the same. */
export function offeredBeside(
  { version }: Pick<Installed, 'version'>,
  health: Health | undefined,
): string | undefined {
  return version === undefined || version === health?.version ? undefined : health?.version;
}

/** @param health Says the version where the device keeps no copy that could. */
export function versionFinding(installed: Installed, health: Health | undefined): Finding {
  const { state, version, waiting, failed, reason } = installed;
  const offered = offeredBeside(installed, health);
  const isSettled = offered === undefined && waiting === undefined && reason === undefined;
  const verdict = worst([
    { verdict: verdicts[state] },
    { verdict: orElse(isSettled, 'attention') },
  ]);
  const facts = { state, running: version ?? health?.version, offered, waiting, failed, reason };
  return { name: 'version', verdict, facts };
}
