import { firstLanguage } from '../src/firstScreen.ts';
import type { HtmlTagDescriptor, Plugin, Rolldown } from 'vite';

const imports = (files: readonly Rolldown.OutputChunk[], { fileName }: Rolldown.OutputChunk) =>
  files.some((file) => file.imports.includes(fileName));

/** Faces that the first screen of text needs; the others load when they are met. */
const faces = [
  'ibm-plex-serif-latin-400-normal',
  'ibm-plex-serif-latin-600-normal',
  'ibm-plex-sans-latin-400-normal',
  'ibm-plex-sans-latin-600-normal',
];

/** The code of the first screen, and its words in the language that the page is written in. */
const firstParts = ['/src/start.ts', `/src/messages/${firstLanguage}.ts`];

/** What draws the map, with all that it imports. */
const mapPart = '/src/map/load.ts';

/**
 * Tells the browser in the first bytes of the page what the first screen will ask for, so that
 * text, fonts and code arrive together and the article stands before the map's code has loaded.
 * The files of the story follow from `src/early.ts`: only the address says which story it is.
 *
 * What draws the map is named too, but in a template: `src/early.ts` asks for it when the text has
 * its letters, so that on a slow network the map never holds up the text.
 */
export function preloads(): Plugin {
  return {
    name: 'dateline:preloads',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle }) {
        const files = Object.keys(bundle ?? {});
        const preload = (href: string, as: string): HtmlTagDescriptor => ({
          tag: 'link',
          attrs: { rel: 'preload', href: `./${href}`, as, crossorigin: 'anonymous' },
          injectTo: 'head',
        });
        const linked = (rel: string, file: string): HtmlTagDescriptor => ({
          tag: 'link',
          attrs: { rel, href: `./${file}`, crossorigin: 'anonymous' },
          injectTo: 'head',
        });
        const isNew = (file: string) => !html.includes(file);
        const chunks = Object.values(bundle ?? {}).filter((file) => file.type === 'chunk');
        const first = chunks.filter(({ moduleIds }) =>
          firstParts.some((part) => moduleIds.some((id) => id.endsWith(part))),
        );
        // what they import is asked for with them, not after them
        const parts = chunks.filter((file) =>
          first.some((one) => one === file || one.imports.includes(file.fileName)),
        );
        const styles = parts.flatMap((file) => [...(file.viteMetadata?.importedCss ?? [])]);
        const fonts = faces.flatMap((face) => files.filter((file) => file.includes(`${face}-`)));
        const map = chunks.filter(({ moduleIds }) => moduleIds.some((id) => id.endsWith(mapPart)));
        const mapFiles = [...map, ...chunks.filter((file) => imports(map, file))]
          .filter((file) => !parts.includes(file))
          .map(({ fileName }) => fileName);
        return [
          {
            tag: 'template',
            attrs: { id: 'map-parts' },
            children: mapFiles.filter(isNew).map((file) => linked('modulepreload', file)),
            injectTo: 'head',
          },
          ...fonts
            .filter((file) => file.endsWith('.woff2'))
            .map((file): HtmlTagDescriptor => {
              const tag = preload(file, 'font');
              return { ...tag, attrs: { ...tag.attrs, type: 'font/woff2' } };
            }),
          // the text that the page holds needs the app's styles before the app itself
          ...[...new Set(styles)].filter(isNew).map((file) => linked('stylesheet', file)),
          ...parts
            .map(({ fileName }) => fileName)
            .filter(isNew)
            .map((file) => linked('modulepreload', file)),
        ];
      },
    },
  };
}
