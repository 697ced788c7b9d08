import { render } from 'svelte/server';
import App from './App.svelte';
import { Explorer } from './explorer/explorer.svelte';
import type { Device } from './explorer/preferences';
import { firstLanguage } from './firstScreen';
import { loadMessages } from './messages/catalogue';
import { readStory, type ReadFile } from './story/readStory';

/** A browser that says nothing of itself. */
const nobody: Device = { languages: [], matches: () => false, storage: undefined };

/** The first screen as HTML, for the built page to hold. Throws where the story has problems. */
export async function prerender(read: ReadFile): Promise<string> {
  const parsed = await readStory(read);
  if (!parsed.ok) throw new Error(`The first story has problems: ${JSON.stringify(parsed.issues)}`);
  await loadMessages(firstLanguage);
  const explorer = new Explorer(parsed.story, { language: firstLanguage, flavor: 'day' });
  return render(App, { props: { explorer, device: nobody, onstory: () => undefined } }).body;
}
