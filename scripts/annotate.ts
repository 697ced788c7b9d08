import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { articleFile, originalFile, passagesFile } from '../src/story/files';
import { languages } from '../src/story/types';
import { annotateStory, type Collection } from './annotate-story';
import { passagesText } from './passages-text';
import { tellIssues } from './tell-issues';

/*
 * Counts the positions in a story's passages.json anew, after its texts have changed.
 *
 *   npm run annotate <id>
 */

const [id = ''] = process.argv.slice(2);
const folder = join(import.meta.dirname, '..', 'geodata', 'stories', id);
const path = join(folder, passagesFile);

if (id === '' || !existsSync(path)) {
  console.error(
    `✗ found "${id}"; expected the id of a story in geodata/stories: npm run annotate danube`,
  );
  process.exitCode = 1;
} else {
  annotate();
}

function annotate(): void {
  const collection = JSON.parse(readFileSync(path, 'utf8')) as Collection;
  const issues = annotateStory(collection, textsIn(folder));
  writeFileSync(path, passagesText(collection));
  if (issues.length > 0) {
    console.log(`✗ ${id}: ${issues.length} of the annotations are as they were`);
    tellIssues(issues);
    process.exitCode = 1;
    return;
  }
  console.log(
    `✓ ${id}: ${collection.first.items.length} annotations counted. Now: npm run check:stories`,
  );
}

function textsIn(place: string): ReadonlyMap<string, string> {
  const names = [...languages.map(articleFile), originalFile];
  const present = names.filter((name) => existsSync(join(place, name)));
  const read = (name: string) => {
    const content = readFileSync(join(place, name), 'utf8');
    // positions in a digest count without the newline at its end; an original is taken as it is
    return name === originalFile ? content : content.replace(/\n$/, '');
  };
  return new Map(present.map((name) => [name, read(name)]));
}
