import type { Issue } from '../../../story/types';
import type { Trouble } from '../care/ring';
import { worst, type Finding } from './finding';

/** All that the page says, for monitoring; moments as ISO 8601 where the clock names any. */
export function asJson(
  findings: readonly Finding[],
  issues: readonly Issue[],
  troubles: readonly Trouble[],
  now: number,
): string {
  const told = {
    at: isoOf(now),
    verdict: worst(findings),
    findings: findings.map(({ name, of, verdict, facts }) => ({
      name,
      ...(of && { of: of.en }),
      verdict,
      ...facts,
    })),
    settings: issues,
    errors: troubles.map((trouble) => ({ ...trouble, at: isoOf(trouble.at) })),
  };
  return JSON.stringify(told, null, 2);
}

const isoOf = (at: number) => (Math.abs(at) <= 8.64e15 ? new Date(at).toISOString() : null);
