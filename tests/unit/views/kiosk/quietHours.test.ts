import { describe, expect, it } from 'vitest';
import { isQuiet } from '../../../../src/views/kiosk/quietHours';

const at = (time: string) => new Date(`2026-03-29T${time}:00`);

describe('whether the screen is dark', () => {
  const night = { from: '22:00', to: '07:30' };
  const noon = { from: '12:00', to: '13:00' };
  it.each([
    ['no hours', undefined, '03:00', false],
    ['over midnight, before', night, '21:59', false],
    ['over midnight, at the beginning', night, '22:00', true],
    ['over midnight, after it', night, '00:00', true],
    ['over midnight, the last minute', night, '07:29', true],
    ['over midnight, at the end', night, '07:30', false],
    ['in a day, before', noon, '11:59', false],
    ['in a day, within', noon, '12:30', true],
    ['in a day, at the end', noon, '13:00', false],
    ['from and to the same time', { from: '05:00', to: '05:00' }, '05:00', false],
  ])('%s', (_, hours, time, expected) => {
    expect(isQuiet(hours, at(time))).toBe(expected);
  });
});
