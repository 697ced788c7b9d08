import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type axe from 'axe-core';
import { expect } from './promise';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds, a line a finding. The page's policy lets no script in; the debugger does. */
async function findings(page: Page, more: readonly string[]): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source);
  return page.evaluate(
    async (values) => {
      const { run } = (window as unknown as { axe: typeof axe }).axe;
      const { violations } = await run(document, { runOnly: { type: 'tag', values } });
      return violations.flatMap(({ id, nodes }) =>
        nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary ?? ''}`),
      );
    },
    [...tags, ...more],
  );
}

/**
 * axe has nothing to say against the page as it stands.
 *
 * @param more Tags of rules beyond those that every page is held to.
 */
export async function expectNothing(page: Page, more: readonly string[] = []): Promise<void> {
  expect(await findings(page, more)).toEqual([]);
}
