import { valuesAreHarmless } from './checks/valuesAreHarmless';
import { siteFile } from './files';
import { Spot, wrong } from './shape';
import { siteShape } from './shapes/site';
import type { Issue } from './types';

/** What an installer has said of the place where Dateline is served. */
export interface Site {
  /** Where readers find it; nothing as it ships. */
  readonly address?: string;
}

export type ParsedSite =
  { readonly ok: true; readonly site: Site } | { readonly ok: false; readonly issues: Issue[] };

/** The judge of what `site.json` holds, read as JSON: all that is wrong with it. Never throws. */
export function parseSite(raw: unknown): ParsedSite {
  const issues: Issue[] = [];
  const report = (issue: Issue) => issues.push(issue);
  valuesAreHarmless(raw, siteFile, '', report);
  const read = siteShape(new Spot(raw, siteFile, '', report));
  return read === wrong || issues.length > 0 ? { ok: false, issues } : { ok: true, site: read };
}
