import './theme/fonts.css';
import './theme/flavors.css';
import './theme/base.css';
import { firstPicture } from './firstText';

const target = document.getElementById('app');

/** The app is a chunk of its own: where the page holds text already, the text is drawn first. */
async function begin(target: HTMLElement): Promise<void> {
  const { start } = await import('./start');
  await start(target);
}

if (target) {
  const isWritten =
    target.hasChildNodes() && document.documentElement.dataset['waiting'] === undefined;
  if (isWritten) void firstPicture().then(() => begin(target));
  else void begin(target);
}
