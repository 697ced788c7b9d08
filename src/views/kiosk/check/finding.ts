import {
  verdicts,
  type CheckFacts,
  type FactName,
  type Verdict,
} from '../../../messages/kiosk/checkFacts';
import type { Localized } from '../../../story/types';

/** One line of the page: what was found out, and whether it is good. */
export type Finding = {
  readonly [Name in FactName]: {
    readonly name: Name;
    readonly verdict: Verdict;
    readonly facts: CheckFacts[Name];
    /** What it is about, where there are several of the kind. */
    readonly of?: Localized;
  };
}[FactName];

/** The verdict over all of them: that of the worst. */
export const worst = (findings: readonly Pick<Finding, 'verdict'>[]): Verdict =>
  verdicts[Math.max(0, ...findings.map(({ verdict }) => verdicts.indexOf(verdict)))] ?? 'good';

/** Good where nothing is the matter. */
export const orElse = (isGood: boolean, otherwise: Verdict): Verdict =>
  isGood ? 'good' : otherwise;
