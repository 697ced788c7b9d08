import { join, relative } from 'node:path';
import { layOutStory } from './lay-out-story';
import { tellIssues } from './tell-issues';

/*
 * Lays out the folder of a new story.
 *
 *   npm run new-story <id>            in geodata/stories
 *   npm run new-story <id> <folder>   in another folder of stories
 */

const [id = '', folder = join(import.meta.dirname, '..', 'geodata', 'stories')] =
  process.argv.slice(2);
const today = new Date().toISOString().slice(0, 10);
const laidOut = layOutStory(id, folder, today);

if (laidOut.ok) {
  const place = relative(process.cwd(), laidOut.folder);
  console.log(
    [
      `✓ ${place}: ${laidOut.files.join(', ')}; listed as the last story of the menu.`,
      '',
      'Next:',
      '  1. Write the texts, the places and the passages: docs/editing.md leads through it.',
      `  2. npm run annotate ${id}   counts the positions of the passages anew`,
      '  3. npm run check:stories   says what is still wrong, and what to do',
      `  4. npm run dev   and open it with ?story=${id}`,
    ].join('\n'),
  );
} else {
  console.error('✗ Nothing was written.');
  tellIssues(laidOut.issues);
  process.exitCode = 1;
}
