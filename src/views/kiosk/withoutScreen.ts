import { loadKiosk } from '../../story/loadKiosk';
import type { KioskSettings } from '../../story/parseKiosk';
import { care as pageCare, type Care } from './care/care.svelte';

const minute = 60_000;

/**
 * What there is of a kiosk whose screen did not come. Care notes it and loads the page anew, within
 * its budget and when a new page would come; every twenty minutes another one is tried. No pulse is
 * shown, so whatever watches from outside starts the browser anew all the same.
 *
 * @param error Why it did not come.
 * @returns Nothing ever: what comes next is another page.
 */
export async function awaitScreen(
  error: unknown,
  care: Pick<Care, 'remember' | 'record' | 'age' | 'grant' | 'renew'> = pageCare,
  settings: Promise<Pick<KioskSettings, 'reloadsPerHour'>> = loadSettings(),
): Promise<never> {
  const { reloadsPerHour } = await settings;
  care.remember(reloadsPerHour);
  care.record(error, 'chunk');
  // whoever allows no reloads is asked for none
  if (reloadsPerHour > 0) {
    setInterval(() => {
      care.age();
      void care.grant();
    }, minute);
    setInterval(() => void care.renew(), 20 * minute);
  }
  return new Promise(() => undefined);
}

const loadSettings = async () => (await loadKiosk(new URL('geodata/', document.baseURI))).settings;
