import type { Language, Story } from '../story/types';

/** Characters that TeX takes for commands. */
const special: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  '%': '\\%',
  '&': '\\&',
  '#': '\\#',
  $: '\\$',
  _: '\\_',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

const escaped = (text: string) => text.replace(/[\\{}%&#$_~^]/g, (mark) => special[mark] ?? mark);

/**
 * The story as an entry for reference managers. The texts of a story name no author, so none is
 * given.
 *
 * @param accessed ISO 8601 date on which the story was read.
 * @param url Where the story opens; nothing where it lies nowhere on the web.
 */
export function toBibtex(story: Story, language: Language, accessed: string, url?: string): string {
  const fields = {
    title: `{${escaped(story.title[language])}}`,
    howpublished: 'Dateline',
    date: story.published,
    note: escaped(story.credit.notice[language]),
    ...(url !== undefined && { url, urldate: accessed }),
  };
  const lines = Object.entries(fields).map(([name, value]) => `  ${name} = {${value}},`);
  return [`@misc{${story.id},`, ...lines, '}'].join('\n');
}
