import { parseAddress } from './explorer/address';
import { preferencesOf, thisDevice } from './explorer/preferences';
import { firstText } from './firstText';
import { firstStory, isFirstScreen, storyOf } from './firstScreen';
import { firstFiles, storyFiles } from './story/files';
import { haveWrittenFaces, writtenFaces } from './theme/faces';

const root = document.documentElement;
const address = parseAddress(location);

// What the story needs is asked for together with the code that reads it. The page itself cannot
// say so: a file that it preloads for one story would be loaded for nothing with another.
const story = storyOf(address);
// of the first story all files are known to be there
for (const file of story === firstStory ? storyFiles : firstFiles) {
  const link = document.createElement('link');
  link.rel = 'preload';
  link.as = 'fetch';
  link.crossOrigin = 'anonymous';
  link.href = `./geodata/stories/${story}/${file}`;
  document.head.append(link);
}

// Runs before the first paint: the built page already holds the first story in English, laid out
// for a wide window. Whoever will see something else should not see that first. A browser may have
// to fetch from disk what it keeps for this site, so this comes second.
const { flavor, language } = preferencesOf(thisDevice());
root.dataset['flavor'] = flavor;
if (isFirstScreen({ language, ...address })) {
  letter();
  drawLater();
} else {
  root.dataset['waiting'] = '';
}

/** So long the drawings wait for the app, which answers where one of them is pressed. */
const patienceMilliseconds = 500;

/**
 * The first picture holds the words alone, and the drawings beside them follow with the next, which
 * the app makes: what a drawing takes of the browser before it can be shown, the words would have to
 * wait for too.
 */
function drawLater(): void {
  root.dataset['undrawn'] = '';
  void firstText().then(() => {
    setTimeout(() => {
      delete root.dataset['undrawn'];
    }, patienceMilliseconds);
  });
}

/**
 * The text is not seen before all of it has been read, and can be set in its own faces: it would
 * jump when the rest came.
 */
function letter(): void {
  root.dataset['lettering'] = '';
  const seen = () => {
    delete root.dataset['lettering'];
  };
  // the first change comes with the end of the page; the styles, which name the faces, stand before
  // this script
  const read = () => {
    if (haveWrittenFaces()) seen();
    else void writtenFaces().then(seen);
  };
  document.addEventListener('readystatechange', read, { once: true });
}

// The list can be clicked as soon as it is seen; the app answers once it has come.
document.addEventListener('click', ({ target }) => {
  const place = target instanceof Element ? target.closest<HTMLElement>('[data-place]') : null;
  if (place && root.dataset['status'] === 'loading') root.dataset['asked'] = place.dataset['place'];
});
