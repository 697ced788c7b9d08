import { languages, type Language } from '../article/types';
import { valuesAreHarmless } from './checks/valuesAreHarmless';
import { kioskFile } from './files';
import { pointer } from './issues';
import { Spot, wrong } from './shape';
import { kioskShape } from './shapes/kiosk';
import type { Issue } from './types';
import { codeUntold } from './untold';

/** How a screen behaves that nobody watches: what a curator has said, and what holds without it. */
export interface KioskSettings {
  /** Ids of the stories that visitors choose from, the first of which opens; never empty. */
  readonly stories: readonly string[];
  /** What visitors choose from, the first of which greets them; never empty. */
  readonly languages: readonly Language[];
  /** Without input for so long, somebody is asked whether they are still there. */
  readonly idleSeconds: number;
  /** How long that question stands before everything starts afresh. */
  readonly countdownSeconds: number;
  /** Where the map begins; degrees. Without it, with the story's own view. */
  readonly startView?: { readonly zoom: number; readonly lat: number; readonly lng: number };
  /** What “Take it home” leads to; without it there is no such button. */
  readonly qrAddress?: string;
  /** Local times of day, `hh:mm`, between which the screen is dark; the span may cross midnight. */
  readonly quietHours?: { readonly from: string; readonly to: string };
  /** Local time of day, `hh:mm`, after which the page is loaded anew while nobody is there. */
  readonly nightlyReload: string;
  /** How often in an hour the page may load itself anew to mend something. */
  readonly reloadsPerHour: number;
  /** Digits that open the page for staff; without them nobody is asked for any. */
  readonly staffCode?: string;
}

export const kioskDefaults: KioskSettings = {
  stories: ['palmyra-2016'],
  languages,
  idleSeconds: 60,
  countdownSeconds: 10,
  nightlyReload: '04:00',
  reloadsPerHour: 3,
};

/** Settings hold in any case: what is wrong with one member leaves all others as they are set. */
export interface ParsedKiosk {
  readonly settings: KioskSettings;
  readonly issues: readonly Issue[];
}

/** The judge of what `kiosk.json` holds, read as JSON: all that is wrong with it. Never throws. */
export function parseKiosk(raw: unknown): ParsedKiosk {
  const issues: Issue[] = [];
  const values = membersOf(raw);
  const report = (issue: Issue) => issues.push(codeUntold(issue, values['staffCode']));
  valuesAreHarmless(raw, kioskFile, '', report);
  const read = kioskShape(new Spot(raw, kioskFile, '', report));
  if (read !== wrong && issues.length === 0) {
    return { settings: { ...kioskDefaults, ...read }, issues };
  }
  return { settings: { ...kioskDefaults, ...readWithout(issues, values) }, issues };
}

type Values = Readonly<Record<string, unknown>>;

const membersOf = (raw: unknown): Values =>
  typeof raw === 'object' && raw !== null && !Array.isArray(raw) ? (raw as Values) : {};

/** The members of which nothing was told. */
function readWithout(issues: readonly Issue[], values: Values): Partial<KioskSettings> {
  const told = new Set(issues.map(({ path }) => path.split('/')[1]));
  const good = Object.entries(values).filter(([name]) => !told.has(pointer('', name).slice(1)));
  const read = kioskShape(new Spot(Object.fromEntries(good), kioskFile, '', () => undefined));
  return read === wrong ? {} : read;
}
