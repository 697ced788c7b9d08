import './theme/fonts.css';
import './theme/flavors.css';
import './theme/base.css';
import { firstPicture, firstText } from './firstText';

const target = document.getElementById('app');

/**
 * The app is a chunk of its own: where the page holds text already, the text is drawn first.
 * @param seen When that text is on the screen.
 */
async function begin(target: HTMLElement, seen: Promise<void>): Promise<void> {
  const { start } = await import('./start');
  await start(target, seen);
}

if (target) {
  const isWritten =
    target.hasChildNodes() && document.documentElement.dataset['waiting'] === undefined;
  const seen = isWritten ? firstText() : Promise.resolve();
  if (isWritten) void firstPicture().then(() => begin(target, seen));
  else void begin(target, seen);
}
