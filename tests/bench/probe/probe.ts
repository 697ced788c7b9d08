import { nextClick } from './clicks';
import { calm } from './frames';
import { readable } from './readable';
import { ready } from './ready';
import { watchShifts } from './shifts';
import { nextTurn, type Turn } from './turns';

/**
 * Runs in every measured page, before its own scripts and the same in all. Milliseconds are since
 * the navigation began.
 */
export interface Probe {
  readonly ready: Promise<number>;
  /** Only where there is an article to wait for, so that no other page pays for the waiting. */
  readonly readable: Promise<number> | undefined;
  readonly shift: () => number;
  readonly nextClick: (popup: string) => Promise<number>;
  /** The click that is being waited for, from one evaluation to the next. */
  click?: Promise<number>;
  readonly nextTurn: () => Promise<Turn>;
  /** The stop that is being waited for. */
  turn?: Promise<Turn>;
  readonly calm: () => Promise<void>;
}

declare global {
  interface Window {
    probe: Probe;
    /** Set before this script where the page holds the article. */
    firstWords?: string;
  }
}

const status = ready();
// whoever asks for it later is told of the failure
status.catch(() => undefined);
window.probe = {
  ready: status,
  readable: window.firstWords === undefined ? undefined : readable(window.firstWords),
  shift: watchShifts(),
  nextClick,
  nextTurn,
  calm,
};
