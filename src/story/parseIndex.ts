import { jsonIsWellFormed } from './checks/jsonIsWellFormed';
import { valuesAreHarmless } from './checks/valuesAreHarmless';
import { indexFile } from './files';
import { Spot, wrong } from './shape';
import { storiesShape } from './shapes/stories';
import type { Issue, ParsedIndex } from './types';

/** The judge of `index.json`: the stories in the order of the menu, or every problem. Never throws. */
export function parseIndex(content: string): ParsedIndex {
  const issues: Issue[] = [];
  const report = (issue: Issue) => issues.push(issue);
  const raw = jsonIsWellFormed(indexFile, content, report);
  if (issues.length > 0) return { ok: false, issues };
  valuesAreHarmless(raw, indexFile, '', report);
  const read = storiesShape(new Spot(raw, indexFile, '', report));
  return read === wrong || issues.length > 0
    ? { ok: false, issues }
    : { ok: true, stories: read.stories };
}
