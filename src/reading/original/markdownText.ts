import { marked } from 'marked';
import { textOfHtml } from './htmlText';

/** The words of Markdown, without what only sets them: it is read as the page that it stands for. */
export const textOfMarkdown = (markdown: string): string =>
  textOfHtml(marked.parse(markdown, { async: false }));
