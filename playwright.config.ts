import { defineConfig } from '@playwright/test';
import { findBrowser } from './scripts/lib/browser.mjs';

const executablePath = findBrowser();
/** Another port lets two checkouts be tested at once. */
const port = Number(process.env['PORT'] ?? 4180);

/** Software WebGL for machines without a graphics card; nothing that talks to other hosts. */
const args = [
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--disable-background-networking',
  '--disable-component-update',
  '--no-first-run',
  // Chromium refuses its sandbox to root, as whom containers run
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '**/*.e2e.ts',
  outputDir: 'test-results',
  snapshotPathTemplate: '{testDir}/pictures/{arg}{ext}',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: true,
  reporter: [['list']],
  // drawing in software takes seconds on a small machine; no test asserts how many
  timeout: 180_000,
  expect: { timeout: 30_000 },
  use: {
    baseURL: `http://127.0.0.1:${port}/`,
    viewport: { width: 1440, height: 900 },
    // laid out in full, but drawn with a quarter of the pixels: by software, which takes most of the time
    deviceScaleFactor: 0.5,
    locale: 'en-GB',
    timezoneId: 'UTC',
    // a trace of every test takes an eighth of the time; `--trace on` keeps one of those that are run
    trace: 'off',
    screenshot: 'only-on-failure',
    // it would hide from the tests what the page asks for; two promises have browsers of their own
    serviceWorkers: 'block',
    launchOptions: { args, ...(executablePath !== undefined && { executablePath }) },
  },
  webServer: {
    command: `npx --no-install vite preview --port ${port} --strictPort`,
    url: `http://127.0.0.1:${port}/`,
    reuseExistingServer: false,
  },
});
