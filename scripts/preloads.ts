import { firstLanguage } from '../src/firstScreen.ts';
import type { HtmlTagDescriptor, Plugin, Rolldown } from 'vite';

/** Faces that the first screen of text needs; the others load when they are met. */
const faces = [
  'ibm-plex-serif-latin-400-normal',
  'ibm-plex-serif-latin-600-normal',
  'ibm-plex-sans-latin-400-normal',
  'ibm-plex-sans-latin-600-normal',
  'ibm-plex-sans-arabic-arabic-400-normal',
];

/** The code of the first screen, and its words in the language that the page is written in. */
const firstParts = ['/src/start.ts', `/src/messages/${firstLanguage}.ts`];

/**
 * Tells the browser in the first bytes of the page what its text is seen in: faces and styles. They
 * stand before the page's first script: while one holds up the page, and the page carries a policy,
 * Chromium looks no further ahead for what else there is to be fetched.
 */
export function preloadLook(): Plugin {
  return namedInPage('dateline:preload-look', (bundle, isNew) => {
    const fonts = faces.flatMap((face) =>
      Object.keys(bundle).filter((file) => file.includes(`${face}-`) && file.endsWith('.woff2')),
    );
    const styles = partsOf(bundle, firstParts).flatMap(({ viteMetadata }) => [
      ...(viteMetadata?.importedCss ?? []),
    ]);
    return [
      ...fonts.map((file) => linked('preload', file, { as: 'font', type: 'font/woff2' })),
      // the text that the page holds needs the app's styles before the app itself
      ...[...new Set(styles)].filter(isNew).map((file) => linked('stylesheet', file)),
    ];
  });
}

/**
 * Tells the browser what code the first screen will run, so that it arrives together with the text.
 * The files of the story follow from `src/early.ts`: only the address says which story it is. What
 * draws the map is not among it: it is asked for when the text has been painted, since both its way
 * here and its compiling would hold that up.
 */
export function preloadCode(): Plugin {
  return namedInPage('dateline:preload-code', (bundle, isNew) => {
    const files = partsOf(bundle, firstParts).map(({ fileName }) => fileName);
    return files.filter(isNew).map((file) => linked('modulepreload', file));
  });
}

type Bundle = Rolldown.OutputBundle;

/** @param tagsFor What to name, of what was built; `isNew` says whether the page does not yet. */
function namedInPage(
  name: string,
  tagsFor: (bundle: Bundle, isNew: (file: string) => boolean) => HtmlTagDescriptor[],
): Plugin {
  return {
    name,
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (html, { bundle }) => tagsFor(bundle ?? {}, (file) => !html.includes(file)),
    },
  };
}

/** The chunks that hold these modules, and what they import: asked for with them, not after them. */
function partsOf(bundle: Bundle, modules: readonly string[]): Rolldown.OutputChunk[] {
  const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
  const holding = chunks.filter(({ moduleIds }) =>
    modules.some((module) => moduleIds.some((id) => id.endsWith(module))),
  );
  const imported = chunks.filter(
    (file) =>
      !holding.includes(file) && holding.some(({ imports }) => imports.includes(file.fileName)),
  );
  return [...holding, ...imported];
}

const linked = (
  rel: string,
  file: string,
  attrs: Readonly<Record<string, string>> = {},
): HtmlTagDescriptor => ({
  tag: 'link',
  attrs: { rel, ...attrs, href: `./${file}`, crossorigin: true },
  injectTo: 'head',
});
