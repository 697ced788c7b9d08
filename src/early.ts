import { parseAddress } from './explorer/address';
import { preferencesOf, thisDevice } from './explorer/preferences';
import { isFirstScreen } from './firstScreen';

// Runs before the first paint: the built page already holds the first story in English, laid out
// for a wide window. Whoever will see something else should not see that first.
const root = document.documentElement;
const address = parseAddress(location);
const { flavor, language } = preferencesOf(thisDevice());
root.dataset['flavor'] = flavor;
if (!isFirstScreen({ language, ...address })) root.dataset['waiting'] = '';

// The list can be clicked as soon as it is seen; the app answers once it has come.
document.addEventListener('click', ({ target }) => {
  const place = target instanceof Element ? target.closest<HTMLElement>('[data-place]') : null;
  if (place && root.dataset['status'] === 'loading') root.dataset['asked'] = place.dataset['place'];
});
