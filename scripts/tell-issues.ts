import type { Issue } from '../src/story/types';

/** Prints issues for people: where each is, what was found and expected, and what to do. */
export function tellIssues(issues: readonly Issue[]): void {
  for (const { file, path, found, expected, remedy } of issues) {
    console.log(
      [
        '',
        `  ${file}${path === '' ? '' : `  ${path}`}`,
        `    found     ${found}`,
        `    expected  ${expected}`,
        `    to do     ${remedy}`,
      ].join('\n'),
    );
  }
}
