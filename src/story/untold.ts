import type { Issue } from './types';

// What is wrong in its settings stands on the screen of a kiosk, for whoever comes by.

/** What was found where the code for staff belongs, told by its kind alone. */
export function codeUntold(issue: Issue, code: unknown): Issue {
  const isOfCode = issue.path === '/staffCode' || issue.path.startsWith('/staffCode/');
  return isOfCode ? { ...issue, found: kindOf(code) } : issue;
}

function kindOf(value: unknown): string {
  if (typeof value === 'string') return `${value.length} characters`;
  if (typeof value === 'number') return 'a number';
  return Array.isArray(value) ? 'a list' : 'something else';
}

/** What an engine says of text that is not JSON, without the digits of the lines that it quotes. */
export const digitsUntold = (issue: Issue): Issue => ({
  ...issue,
  found: issue.found.replace(/"[^]*"/, (quoted) => quoted.replace(/\d+/g, '…')),
});
