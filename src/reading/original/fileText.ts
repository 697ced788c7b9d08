import { decoded } from './decoded';

/** The words of a file, or nothing where it holds no text. */
export type FileText = { readonly ok: true; readonly text: string } | { readonly ok: false };

/** What a text is written in. */
export type Format = 'plain' | 'html' | 'markdown';

/** Each comes when it is needed; one that does not come rejects. */
const reducers = {
  html: async () => (await import('./htmlText')).textOfHtml,
  markdown: async () => (await import('./markdownText')).textOfMarkdown,
};

/** Documents that are written in letters, most of which are not their words. */
const document = /^(?:%PDF-|\{\\rtf)/;

/**
 * Reads a file as text: HTML and Markdown are reduced to their words and never drawn. Files of other
 * kinds hold no text, whatever their name says.
 */
export async function textOfFile(file: File): Promise<FileText> {
  // a folder, or a file that has gone, cannot be read
  const bytes = await file.arrayBuffer().catch(() => undefined);
  const content = bytes && decoded(new Uint8Array(bytes));
  if (content === undefined || document.test(content)) return { ok: false };
  return textOf(content, formatOf(file, content));
}

/** The words of what was pasted, dropped or read. */
export async function textOf(content: string, format: Format): Promise<FileText> {
  if (format === 'plain') return { ok: true, text: content };
  const reduced = await reducers[format]();
  try {
    return { ok: true, text: reduced(content) };
  } catch {
    // nested so deeply that no parser can take it in
    return { ok: false };
  }
}

function formatOf({ name, type }: File, content: string): Format {
  if (
    type === 'text/html' ||
    /\.x?html?$/i.test(name) ||
    /^\s*<(?:!doctype html|html)\b/i.test(content)
  ) {
    return 'html';
  }
  return type === 'text/markdown' || /\.(?:md|markdown)$/i.test(name) ? 'markdown' : 'plain';
}
