import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Attendance, longestLook } from '../../../src/explorer/attendance.svelte';

const patience = { idleSeconds: 60, countdownSeconds: 10 };
/** As the screen looks at the clock; milliseconds. */
const step = 250;

function before() {
  let now = 1_000_000;
  const attendance = new Attendance(patience, () => now);
  return {
    attendance,
    /** The clock shows another time before the next look. */
    jump: (milliseconds: number) => {
      now += milliseconds;
    },
    /** Time passes while the screen looks at it. */
    wait: (seconds: number) => {
      for (let passed = 0; passed < seconds * 1000; passed += step) {
        now += step;
        attendance.look();
      }
    },
  };
}

describe('a screen that nobody watches', () => {
  it('attracts until somebody comes', () => {
    const { attendance, wait } = before();
    wait(3600);
    expect(attendance.state).toBe('attracting');
    expect(attendance.touch()).toBe(true);
    expect(attendance.state).toBe('visited');
  });

  it('asks after a minute, and starts afresh ten seconds later', () => {
    const { attendance, wait } = before();
    attendance.touch();
    wait(59.75);
    expect(attendance.state).toBe('visited');
    wait(0.25);
    expect(attendance.state).toBe('asking');
    expect(attendance.share).toBe(1);
    wait(5);
    expect(attendance.share).toBe(0.5);
    wait(4.75);
    expect(attendance.state).toBe('asking');
    wait(0.25);
    expect(attendance.state).toBe('attracting');
    expect(attendance.left).toBe(0);
  });

  it('waits anew after every input, and after an answer', () => {
    const { attendance, wait } = before();
    attendance.touch();
    wait(50);
    expect(attendance.touch()).toBe(false);
    wait(50);
    expect(attendance.state).toBe('visited');
    wait(15);
    expect(attendance.state).toBe('asking');
    expect(attendance.touch()).toBe(true);
    expect(attendance.left).toBe(0);
    wait(59);
    expect(attendance.state).toBe('visited');
  });

  it('takes no visitor for gone after a sleep, and asks all the same', () => {
    const { attendance, wait, jump } = before();
    attendance.touch();
    wait(10);
    jump(8 * 3_600_000);
    attendance.look();
    expect(attendance.state).toBe('visited');
    wait(50);
    expect(attendance.state).toBe('asking');
    jump(8 * 3_600_000);
    attendance.look();
    expect(attendance.state).toBe('asking');
    wait(10);
    expect(attendance.state).toBe('attracting');
  });

  it('bears a clock that goes back', () => {
    const { attendance, wait, jump } = before();
    attendance.touch();
    wait(10);
    jump(-500_000);
    wait(50.25);
    expect(attendance.state).toBe('asking');
  });
});

describe('whatever the clock does', () => {
  const anyJump = fc.oneof(
    fc.integer({ min: 0, max: 1000 }),
    fc.integer({ min: -1e12, max: 1e12 }),
    fc.constantFrom(Number.MAX_SAFE_INTEGER, -Number.MAX_SAFE_INTEGER, 0),
  );

  it('never goes from a visit to a fresh start without having asked', () => {
    const event = fc.oneof(fc.constant('touch' as const), anyJump);
    fc.assert(
      fc.property(fc.array(event, { maxLength: 400 }), (events) => {
        const { attendance, jump } = before();
        for (const what of events) {
          const { state } = attendance;
          if (what === 'touch') attendance.touch();
          else {
            jump(what);
            attendance.look();
          }
          if (state === 'visited') expect(attendance.state).not.toBe('attracting');
          if (state === 'attracting' && what !== 'touch') {
            expect(attendance.state).toBe('attracting');
          }
          expect(attendance.left).toBeGreaterThanOrEqual(0);
          expect(attendance.left).toBeLessThanOrEqual(patience.countdownSeconds * 1000);
        }
      }),
    );
  });

  it('counts no look for more than the longest one, and starts afresh in the end', () => {
    fc.assert(
      fc.property(fc.array(anyJump, { maxLength: 25 }), (jumps) => {
        const { attendance, jump, wait } = before();
        attendance.touch();
        for (const milliseconds of jumps) {
          jump(milliseconds);
          attendance.look();
        }
        // so many looks are less than the patience, whatever they saw
        const most = jumps.length * longestLook;
        if (most < patience.idleSeconds * 1000) expect(attendance.state).toBe('visited');
        wait(patience.idleSeconds + patience.countdownSeconds + 1);
        expect(attendance.state).toBe('attracting');
      }),
    );
  });
});
