import { languages } from '../article/types';
import { articleFile, firstFiles, storyFile } from './files';
import { unreadable } from './issues';
import { parseStory } from './parseStory';
import type { Issue, ParsedStory } from './types';

/** Where a story's files come from: the text of a file, or nothing where there is no such file. */
export type ReadFile = (name: string) => Promise<string | undefined>;

const [, ...otherLanguages] = languages;

/** The texts of a story's files by their names, and what could not be read. */
export interface StoryFiles {
  readonly files: Readonly<Record<string, string>>;
  readonly issues: Issue[];
}

/** Reads and judges a story. Never rejects: a file that cannot be read is an issue. */
export async function readStory(read: ReadFile): Promise<ParsedStory> {
  const { files, issues } = await readFiles(read);
  return issues.length > 0 ? { ok: false, issues } : parseStory(files);
}

/**
 * Reads a story's files without judging them. All are asked for at once; a digest in another
 * language is asked for only where `story.json` lists it. Never rejects.
 */
export async function readFiles(read: ReadFile): Promise<StoryFiles> {
  const issues: Issue[] = [];
  const files: Record<string, string> = {};
  const readInto = async (name: string) => {
    try {
      const content = await read(name);
      if (content !== undefined) files[name] = content;
    } catch (error) {
      issues.push(unreadable(name, error));
    }
  };
  const readListed = async () => {
    await readInto(storyFile);
    const listed = otherLanguages.filter((language) => lists(files[storyFile], language));
    await Promise.all(listed.map((language) => readInto(articleFile(language))));
  };
  await Promise.all([
    readListed(),
    ...firstFiles.filter((file) => file !== storyFile).map(readInto),
  ]);
  return { files, issues };
}

/** A glance before the judge reads the file: is there such a word in its list of digests? */
function lists(story: string | undefined, language: string): boolean {
  const articles = /"articles"\s*:\s*\[([^\]]*)\]/.exec(story ?? '')?.[1] ?? '';
  return articles.includes(`"${language}"`);
}
