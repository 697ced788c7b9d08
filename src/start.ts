import { hydrate, mount, unmount, type ComponentProps } from 'svelte';
import App from './App.svelte';
import { parseAddress } from './explorer/address';
import { Explorer } from './explorer/explorer.svelte';
import { preferencesOf, thisDevice, type Device } from './explorer/preferences';
import type { BroughtStory } from './explorer/storyDoor.svelte';
import { firstStory, narrowWindow, storyOf } from './firstScreen';
import { directionOf, loadMessages, messagesIn } from './messages/catalogue';
import { report } from './status';
import { loadStory } from './story/loadStory';
import { firstFaces, firstMapFaces } from './theme/faces';
import { allowOwnScripts } from './trustedTypes';

const root = document.documentElement;
const storyIn = (id: string) => loadStory(new URL(`geodata/stories/${id}/`, document.baseURI));
/** The built page holds the first screen already, and `early.ts` has found that it may be seen. */
const isWritten = (target: HTMLElement) =>
  target.hasChildNodes() && root.dataset['waiting'] === undefined;

/** Of a phone's first screen the text is part; where it does not come, the screen will say so. */
const sheet = () => import('./views/explore/Sheet.svelte').catch(() => undefined);

async function show(target: HTMLElement, seen: Promise<void>): Promise<void> {
  const address = parseAddress(location);
  const device = thisDevice();
  const preferences = preferencesOf(device);
  const language = address.language ?? preferences.language;
  root.dataset['flavor'] = preferences.flavor;

  // they come while the story is fetched and judged, so that the map need not wait for them
  void firstMapFaces(language);
  const storyId = storyOf(address);
  const [wanted] = await Promise.all([
    storyIn(storyId),
    firstFaces(language),
    loadMessages(language),
    window.matchMedia(narrowWindow).matches && sheet(),
    seen,
  ]);
  // nobody stands at a kiosk who could choose another one
  const parsed = !wanted.ok && address.view === 'kiosk' ? await storyIn(firstStory) : wanted;
  if (!parsed.ok) {
    root.lang = language;
    root.dir = directionOf(language);
    const { default: StoryProblems } = await import('./reading/StoryProblems.svelte');
    clear(target);
    mount(StoryProblems, {
      target,
      props: { messages: messagesIn(language), issues: parsed.issues, storyId },
    });
    report('failed');
    return;
  }
  // the faces of the text have come, or have been waited for long enough
  delete root.dataset['lettering'];
  const explorer = new Explorer(parsed.story, { ...preferences, language }, address);
  if (isWritten(target) && explorer.chosen === null) {
    present((options) => hydrate(App, options), target, explorer, device);
    const { asked } = root.dataset;
    if (asked !== undefined) explorer.choose(asked);
    delete root.dataset['asked'];
    return;
  }
  clear(target);
  present(drawAnew, target, explorer, device);
}

interface Options {
  readonly target: HTMLElement;
  readonly props: ComponentProps<typeof App>;
}
const drawAnew = (options: Options) => mount(App, options);

/** Shows a story, and in its place the one that the person brings. */
function present(
  draw: (options: Options) => object,
  target: HTMLElement,
  explorer: Explorer,
  device: Device,
): void {
  const onstory = ({ story, files }: BroughtStory) => {
    const { language, flavor } = explorer;
    report('loading');
    void unmount(app);
    present(drawAnew, target, new Explorer(story, { language, flavor }, {}, files), device);
    // what had the focus is gone; the new text takes it, and is read out
    target.querySelector<HTMLElement>('section[tabindex="0"]')?.focus();
  };
  const app = draw({ target, props: { explorer, device, onstory } });
}

/** What the page held beforehand gives way, in the same frame, to what answers. */
function clear(target: HTMLElement): void {
  target.replaceChildren();
  delete root.dataset['waiting'];
}

/**
 * Loads the story that the address asks for and shows it in `target`. Never rejects.
 * @param seen When the text that the page holds is on the screen; at once where it holds none.
 */
export async function start(target: HTMLElement, seen: Promise<void>): Promise<void> {
  allowOwnScripts();
  // both its way here and its compiling would hold up the words that the page holds; the panel that
  // needs it says so where it does not come
  void seen.then(() => import('./map/load')).catch(() => undefined);
  try {
    await show(target, seen);
  } catch (error) {
    // nothing that is foreseen leads here; the reader keeps what the page held
    delete root.dataset['waiting'];
    report('failed');
    console.error(error);
  }
  delete root.dataset['undrawn'];
}
