import { describe, expect, it } from 'vitest';
import { Fingers } from '../../../../src/views/kiosk/fingers';

const act = (type: string, clientX = 0, clientY = 0, pointerId = 1, buttons = 1) => ({
  ...{ type, clientX, clientY, pointerId, buttons },
});

describe('what shows that somebody is there', () => {
  it('is a touch, and a finger that goes on', () => {
    const fingers = new Fingers();
    expect(fingers.act(act('pointerdown', 100, 100))).toBe(true);
    expect(fingers.act(act('pointermove', 104, 103))).toBe(false);
    expect(fingers.act(act('pointermove', 108, 108))).toBe(true);
    expect(fingers.act(act('pointermove', 112, 108))).toBe(false);
    expect(fingers.act(act('pointermove', 100, 100))).toBe(true);
    expect(fingers.act(act('pointerup', 100, 100))).toBe(false);
  });

  it('is nothing that lies there and stirs, however long', () => {
    const fingers = new Fingers();
    fingers.act(act('pointerdown', 100, 100));
    for (let time = 0; time < 1000; time += 1) {
      expect(fingers.act(act('pointermove', 100 + (time % 9), 100 - (time % 4)))).toBe(false);
    }
  });

  it('is each finger by itself', () => {
    const fingers = new Fingers();
    fingers.act(act('pointerdown', 100, 100, 1));
    fingers.act(act('pointerdown', 500, 500, 2));
    expect(fingers.act(act('pointermove', 101, 100, 1))).toBe(false);
    expect(fingers.act(act('pointermove', 500, 501, 2))).toBe(false);
    expect(fingers.act(act('pointermove', 500, 540, 2))).toBe(true);
  });

  it('is neither a mouse that is moved alone, nor a finger of which nobody saw the touch', () => {
    const fingers = new Fingers();
    expect(fingers.act(act('pointermove', 0, 0, 1, 0))).toBe(false);
    expect(fingers.act(act('pointermove', 400, 0, 1, 0))).toBe(false);
    expect(fingers.act(act('pointermove', 0, 0, 2))).toBe(false);
    expect(fingers.act(act('pointermove', 5, 0, 2))).toBe(false);
    fingers.act(act('pointercancel', 5, 0, 2));
    expect(fingers.act(act('pointermove', 300, 0, 2))).toBe(false);
  });
});
