import { mount } from 'svelte';
import './theme/fonts.css';
import './theme/flavors.css';
import './theme/base.css';
import { afterPaint } from './afterPaint';
import App from './App.svelte';
import { parseAddress } from './explorer/address';
import { Explorer } from './explorer/explorer.svelte';
import { preferencesOf, thisDevice } from './explorer/preferences';
import { firstStory } from './firstScreen';
import { directionOf, messagesIn } from './messages/catalogue';
import StoryProblems from './reading/StoryProblems.svelte';
import { report } from './status';
import { loadStory } from './story/loadStory';
import { firstFaces } from './theme/faces';
import { allowOwnScripts } from './trustedTypes';

async function start(target: HTMLElement): Promise<void> {
  const address = parseAddress(location);
  const device = thisDevice();
  const preferences = preferencesOf(device);
  const language = address.language ?? preferences.language;
  document.documentElement.dataset['flavor'] = preferences.flavor;

  const storyId = address.story ?? firstStory;
  const [parsed] = await Promise.all([
    loadStory(new URL(`geodata/stories/${storyId}/`, document.baseURI)),
    firstFaces(language),
  ]);
  // what the page held beforehand gives way, in the same frame, to what answers
  target.replaceChildren();
  delete document.documentElement.dataset['waiting'];
  if (!parsed.ok) {
    document.documentElement.lang = language;
    document.documentElement.dir = directionOf(language);
    mount(StoryProblems, {
      target,
      props: { messages: messagesIn(language), issues: parsed.issues, storyId },
    });
    report('failed');
    return;
  }
  const explorer = new Explorer(parsed.story, { ...preferences, language }, address);
  mount(App, { target, props: { explorer, device } });
}

allowOwnScripts();
const target = document.getElementById('app');
// the page holds text already: it is painted before anything here takes the time to answer
if (target) afterPaint(() => void start(target));
