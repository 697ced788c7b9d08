import js from '@eslint/js';
import type { Linter } from 'eslint';
import { defineConfig } from 'eslint/config';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';

/** Data flows one way: a folder of src/ imports from those before it, never from those after it. */
const order = [
  'article',
  'story',
  'features',
  'export',
  'style',
  'messages',
  'explorer',
  'offline',
  'reading',
  'map',
  'views',
];
const oneWay = order.map((folder, place): Linter.Config => {
  const later = order.slice(place + 1).map((name) => `**/${name}/**`);
  const upstream = {
    group: later,
    message: `${folder}/ comes before these folders: data flows one way (docs/architecture.md).`,
  };
  const mapLibre = {
    group: ['maplibre-gl', 'svelte-maplibre-gl', 'pmtiles'],
    allowTypeImports: true,
    message: 'Only map/ knows MapLibre at run time.',
  };
  const patterns = [
    ...(later.length > 0 ? [upstream] : []),
    ...(folder === 'map' ? [] : [mapLibre]),
  ];
  return {
    files: [`src/${folder}/**`],
    rules: { '@typescript-eslint/no-restricted-imports': ['error', { patterns }] },
  };
});

/**
 * Svelte sets what it cannot name beforehand with code for every kind of attribute, which all of the
 * first load would pay for.
 */
const namedAttributes: Linter.Config = {
  files: ['src/**/*.svelte'],
  rules: {
    'no-restricted-syntax': [
      'error',
      {
        selector: 'SvelteElement[kind="html"] > SvelteStartTag > SvelteSpreadAttribute',
        message: 'Name each attribute of an element; behaviour goes into {@attach …}.',
      },
      {
        selector:
          'SvelteElement[kind="special"][name.name="svelte:element"] > SvelteStartTag > SvelteAttribute',
        message: 'Write the elements out, with {#if …}: a dynamic one has no attributes.',
      },
    ],
  },
};

export default defineConfig(
  {
    ignores: ['dist/', 'node_modules/', 'scripts/basemap/', 'test-results/', 'playwright-report/'],
  },
  js.configs.recommended,
  ...ts.configs.strictTypeChecked,
  ...svelte.configs.recommended,
  {
    languageOptions: {
      globals: { ...globals.browser, ...globals.node },
      parserOptions: {
        projectService: { allowDefaultProject: ['scripts/*.mjs'] },
        tsconfigRootDir: import.meta.dirname,
        extraFileExtensions: ['.svelte'],
      },
    },
    rules: {
      // numbers in template strings are plain to read; everything else stays forbidden
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      eqeqeq: 'error',
    },
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: ts.parser } },
  },
  { files: ['**/*.{js,mjs}'], ...ts.configs.disableTypeChecked },
  namedAttributes,
  ...oneWay,
);
