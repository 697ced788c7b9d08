import { cpus, release, totalmem, type } from 'node:os';
import type { Browser } from 'playwright';

/** On what the measuring was done, in words for the report. */
export interface Machine {
  readonly processor: string;
  readonly memory: string;
  readonly system: string;
  readonly node: string;
  readonly browser: string;
  readonly renderer: string;
}

export function thisMachine(browser: Browser, renderer: string): Machine {
  const cores = cpus();
  return {
    processor: `${cores[0]?.model.trim() ?? 'unknown'}, ${cores.length} cores`,
    memory: `${Math.round(totalmem() / 2 ** 30)} GiB`,
    system: `${type()} ${release().split('-')[0] ?? ''}`.trim(),
    node: process.version,
    browser: `Chromium ${browser.version()}, headless`,
    renderer,
  };
}
