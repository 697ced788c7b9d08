import type { KioskSettings } from '../../story/parseKiosk';

/** Whether the screen is to be dark at a local time; hours from and to the same time never are. */
export function isQuiet(hours: KioskSettings['quietHours'], time: Date): boolean {
  if (!hours) return false;
  const [from, to, now] = [minutesOf(hours.from), minutesOf(hours.to), minutesAt(time)];
  return from <= to ? now >= from && now < to : now >= from || now < to;
}

const minutesAt = (time: Date) => time.getHours() * 60 + time.getMinutes();

/** Of `hh:mm`, since midnight. */
function minutesOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
}
