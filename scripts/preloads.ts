import type { HtmlTagDescriptor, Plugin } from 'vite';

/** Faces that the first screen of text needs; the others load when they are met. */
const faces = [
  'ibm-plex-serif-latin-400-normal',
  'ibm-plex-serif-latin-600-normal',
  'ibm-plex-sans-latin-400-normal',
  'ibm-plex-sans-latin-600-normal',
];

/** The story that opens when the address names none, and the files that its judge waits for. */
const firstStory = [
  'story.json',
  'article.en.md',
  'article.ar.md',
  'places.geojson',
  'passages.json',
  'landmarks.geojson',
  'events.json',
].map((file) => `geodata/stories/palmyra-2016/${file}`);

/**
 * Tells the browser in the first bytes of the page what the first screen will ask for, so that
 * text, fonts and code arrive together and the article stands before the map's code has loaded.
 */
export function preloads(): Plugin {
  return {
    name: 'dateline:preloads',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(_html, { bundle }) {
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
        const chunks = Object.values(bundle ?? {}).filter((file) => file.type === 'chunk');
        const app = chunks.find((file) => file.facadeModuleId?.endsWith('src/start.ts'));
        // what the app imports is asked for with it, not after it
        const parts = app
          ? [app, ...chunks.filter((file) => app.imports.includes(file.fileName))]
          : [];
        const styles = parts.flatMap((file) => [...(file.viteMetadata?.importedCss ?? [])]);
        const fonts = faces.flatMap((face) => files.filter((file) => file.includes(`${face}-`)));
        return [
          ...fonts
            .filter((file) => file.endsWith('.woff2'))
            .map((file): HtmlTagDescriptor => {
              const tag = preload(file, 'font');
              return { ...tag, attrs: { ...tag.attrs, type: 'font/woff2' } };
            }),
          ...firstStory.map((file) => preload(file, 'fetch')),
          // the text that the page holds needs the app's styles before the app itself
          ...[...new Set(styles)].map((file) => linked('stylesheet', file)),
          ...parts.map(({ fileName }) => linked('modulepreload', fileName)),
        ];
      },
    },
  };
}
