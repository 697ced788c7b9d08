import { svelte } from '@sveltejs/vite-plugin-svelte';
import { svelteTesting } from '@testing-library/svelte/vite';
import { defineConfig } from 'vitest/config';

import { carriedPolicy } from './scripts/carried-policy.ts';
import { leanPmtiles } from './scripts/lean-pmtiles.ts';
import { offline } from './scripts/offline.ts';
import { headers } from './scripts/policy.ts';
import { preloadCode, preloadLook } from './scripts/preloads.ts';
import { prerendered } from './scripts/prerendered.ts';
import { servedData } from './scripts/served-data.ts';

const components = () =>
  svelte({
    compilerOptions: {
      runes: true,
      // the page that is written beforehand and the scripts must agree on the names of classes
      cssHash: ({ hash, css }) => `s-${hash(css)}`,
    },
  });

export default defineConfig({
  // relative addresses: the built folder works below any path of any static host
  base: './',
  publicDir: false,
  plugins: [
    components(),
    leanPmtiles(),
    servedData('geodata'),
    // in the order in which the page names what it needs
    preloadLook(),
    prerendered(() => [components()]),
    preloadCode(),
    // last, so that the policy stands first in the page and holds for all that follows
    carriedPolicy(),
    // lists what all the others have written
    offline(),
    svelteTesting(),
  ],
  server: { host: '127.0.0.1' },
  preview: { host: '127.0.0.1', port: 4173, headers },
  build: {
    target: 'es2023',
    // MapLibre alone is larger than Vite's default limit
    chunkSizeWarningLimit: 1200,
    // inlined fonts and images would need data: in more places of the policy than they save bytes
    assetsInlineLimit: 0,
    rolldownOptions: {
      output: {
        codeSplitting: {
          // what the first screen needs comes whole: in many small files it packs less well
          groups: [
            { name: 'app', test: /[\\/]src[\\/]start\.ts$/ },
            // the page's own script asks for the app, and does not wait for it
            {
              name: 'begin',
              test: /preload-helper|[\\/]src[\\/](main|firstText)\.ts$/,
              priority: 1,
            },
          ],
        },
      },
    },
  },
  test: {
    // what a module holds, its tests make anew; to load all modules for each file takes four times as long
    isolate: false,
    // a busy machine loads late what is loaded late; no test asserts how long
    testTimeout: 30_000,
    expect: { poll: { timeout: 10_000 } },
    projects: [
      {
        extends: true,
        test: {
          name: 'pure',
          include: ['tests/{unit,geodata}/**/*.test.ts'],
          environment: 'node',
          setupFiles: ['tests/properties.ts', 'tests/words.ts', 'tests/faces.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'component',
          include: ['tests/component/**/*.test.ts'],
          environment: 'jsdom',
          setupFiles: [
            'tests/component/setup.ts',
            'tests/properties.ts',
            'tests/words.ts',
            'tests/faces.ts',
          ],
        },
      },
    ],
  },
});
