import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { Explorer } from '../../../src/explorer/explorer.svelte';
import { Lesson, type Activity } from '../../../src/explorer/lesson.svelte';
import { Quiz } from '../../../src/explorer/quiz.svelte';
import { LessonLink, openChannel, type Channel } from '../../../src/explorer/lessonLink.svelte';
import type { Order, Role } from '../../../src/explorer/lessonMessage';
import { plainTour } from '../../../src/story/tour';
import type { Language } from '../../../src/story/types';
import { theStory } from './theStory';

const story = theStory();

/** Carries what one says to all others, at once and in order, as the browser's channels do. */
class Air {
  readonly said: string[] = [];
  readonly #channels = new Set<Channel>();

  channel(): Channel {
    const channel: Channel = {
      onmessage: null,
      postMessage: (data) => {
        this.said.push(data);
        for (const other of this.#channels) {
          if (other !== channel) other.onmessage?.({ data } as MessageEvent);
        }
      },
      close: () => this.#channels.delete(channel),
    };
    this.#channels.add(channel);
    return channel;
  }
}

/** A window of the lesson. */
function open(air: Air, role: Role, name: string, language: Language = 'en') {
  const explorer = new Explorer(story, { language, flavor: 'day' }, { view: 'classroom' });
  const lesson = new Lesson(explorer, plainTour(story));
  const orders: Order[] = [];
  const link = new LessonLink(
    role,
    lesson,
    explorer,
    air.channel(),
    (order) => orders.push(order),
    name,
  );
  const close = link.open();
  return { explorer, lesson, link, orders, close };
}
type Opened = ReturnType<typeof open>;

/** Does something in a window, which then tells of it as its effect would. */
function act({ lesson, link }: Opened, work: (lesson: Lesson) => void): void {
  work(lesson);
  link.publish();
}

const shownBy = ({ lesson, explorer }: Opened) => ({
  ...lesson.state,
  language: explorer.language,
});

function expectTogether(...windows: Opened[]): void {
  const [first, ...others] = windows.map(shownBy);
  for (const other of others) expect(other).toEqual(first);
}

/** Counts, and can be told and taken over. */
class Counting implements Activity {
  count = 0;
  get snapshot(): unknown {
    return this.count;
  }
  follow(told: unknown): void {
    if (typeof told === 'number') this.count = told;
  }
  forward(): boolean {
    this.count += 1;
    return true;
  }
  back(): boolean {
    return false;
  }
}

const changes: readonly ((lesson: Lesson) => void)[] = [
  (lesson) => {
    lesson.forward();
  },
  (lesson) => {
    lesson.back();
  },
  (lesson) => {
    lesson.blank = !lesson.blank;
  },
  (lesson) => {
    lesson.labels = !lesson.labels;
  },
  (lesson) => {
    lesson.discussing = !lesson.discussing;
  },
  (lesson) => {
    lesson.grow(1);
  },
];

describe('the windows of a lesson', () => {
  it('show the same after any change in any of them', () => {
    const change = fc.tuple(fc.nat(2), fc.constantFrom(...changes));
    fc.assert(
      fc.property(fc.array(change, { maxLength: 20 }), (made) => {
        const air = new Air();
        const windows = [
          open(air, 'wall', 'a'),
          open(air, 'desk', 'b'),
          open(air, 'wall', 'c'),
        ] as const;
        for (const [who, work] of made) {
          act(windows[who as 0 | 1 | 2], work);
          expectTogether(...windows);
        }
      }),
    );
  });

  it('say a change once: what is heard is not repeated', () => {
    const air = new Air();
    const wall = open(air, 'wall', 'a');
    const desk = open(air, 'desk', 'b');
    air.said.length = 0;
    act(desk, (lesson) => {
      lesson.goTo(2);
    });
    wall.link.publish();
    desk.link.publish();
    expect(air.said).toHaveLength(1);
  });

  it('agree where two of them changed at once', () => {
    const air = new Air();
    const [wall, desk] = [open(air, 'wall', 'a'), open(air, 'desk', 'b')];
    wall.lesson.goTo(1);
    desk.lesson.goTo(2);
    wall.link.publish();
    desk.link.publish();
    expectTogether(wall, desk);
  });

  it('are told where the lesson is when they open, or open again', () => {
    const air = new Air();
    const wall = open(air, 'wall', 'a');
    act(wall, (lesson) => {
      lesson.goTo(2);
      lesson.grow(1);
    });
    const desk = open(air, 'desk', 'b');
    expectTogether(wall, desk);
    wall.close();
    act(desk, (lesson) => {
      lesson.goTo(3);
    });
    const again = open(air, 'wall', 'c');
    expect(again.lesson.index).toBe(3);
    expectTogether(again, desk);
  });

  it('tell even what nobody has changed: a newcomer comes to the others', () => {
    const air = new Air();
    const wall = open(air, 'wall', 'z');
    wall.explorer.stop = wall.lesson.steps[2]?.id ?? '';
    const desk = open(air, 'desk', 'a');
    expect(desk.lesson.index).toBe(2);
  });

  it('go on alone when the others have gone, and where there is no channel', () => {
    const air = new Air();
    const [wall, desk] = [open(air, 'wall', 'a'), open(air, 'desk', 'b')];
    desk.close();
    act(wall, (lesson) => {
      lesson.forward();
    });
    expect(wall.lesson.index).toBe(1);
    expect(desk.lesson.index).toBe(0);

    vi.stubGlobal('BroadcastChannel', undefined);
    expect(openChannel('palmyra-2016')).toBeUndefined();
    vi.unstubAllGlobals();
    const { lesson, explorer } = open(new Air(), 'desk', 'c');
    const alone = new LessonLink('desk', lesson, explorer, undefined);
    expect(alone.works).toBe(false);
    alone.open();
    lesson.forward();
    alone.publish();
    alone.ask();
    expect(lesson.index).toBe(1);
  });

  it('are not moved by what is no message', () => {
    const air = new Air();
    const wall = open(air, 'wall', 'a');
    act(wall, (lesson) => {
      lesson.goTo(1);
    });
    const [said = ''] = air.said.slice(-1);
    const before = shownBy(wall);
    const stranger = air.channel();
    const broken = [
      '{}',
      said.replace('"edition":1', '"edition":2').replace('"at":0', '"at":99'),
      said.replace(/"step":"[^"]*"/, '"step":"nowhere"').replace('"at":0', '"at":99'),
    ];
    for (const data of broken) stranger.postMessage(data);
    expect(shownBy(wall)).toEqual(before);
  });

  it('speak the same language, and do not turn back while its words come', async () => {
    const air = new Air();
    const [wall, desk] = [open(air, 'wall', 'a'), open(air, 'desk', 'b')];
    await desk.explorer.speak('ar');
    desk.link.publish();
    act(wall, (lesson) => {
      lesson.forward();
    });
    await vi.waitFor(() => {
      expect(wall.explorer.language).toBe('ar');
    });
    wall.link.publish();
    expect(desk.explorer.language).toBe('ar');
    expectTogether(wall, desk);
  });
});

describe('the desk', () => {
  it('knows how many walls there are', () => {
    const air = new Air();
    const wall = open(air, 'wall', 'a');
    const desk = open(air, 'desk', 'b');
    open(air, 'desk', 'd');
    expect(desk.link.walls).toBe(1);
    const second = open(air, 'wall', 'c');
    expect(desk.link.walls).toBe(2);
    second.close();
    expect(desk.link.walls).toBe(1);
    wall.link.leave();
    expect(desk.link.walls).toBe(0);
    wall.link.return();
    expect(desk.link.walls).toBe(1);
  });

  it('misses a wall that has gone without a word', () => {
    const air = new Air();
    const desk = open(air, 'desk', 'b');
    const lost = air.channel();
    lost.postMessage(JSON.stringify({ edition: 1, kind: 'here', from: 'lost', role: 'wall' }));
    expect(desk.link.walls).toBe(1);
    desk.link.ask();
    desk.link.ask();
    expect(desk.link.walls).toBe(1);
    desk.link.ask();
    expect(desk.link.walls).toBe(0);
  });

  it('keeps a wall that answers', () => {
    const air = new Air();
    const desk = open(air, 'desk', 'b');
    open(air, 'wall', 'a');
    for (let asked = 0; asked < 9; asked += 1) desk.link.ask();
    expect(desk.link.walls).toBe(1);
  });

  it('gives orders to walls alone', () => {
    const air = new Air();
    const [wall, desk, other] = [
      open(air, 'wall', 'a'),
      open(air, 'desk', 'b'),
      open(air, 'desk', 'c'),
    ];
    desk.link.order('clear');
    expect(wall.orders).toEqual(['clear']);
    expect(other.orders).toEqual([]);
  });
});

describe('an activity', () => {
  const atQuiz = (lesson: Lesson) => {
    lesson.goTo(lesson.steps.length - 1);
  };

  it('is told to the desk and survives a reload of the wall', () => {
    const air = new Air();
    const [wall, desk] = [open(air, 'wall', 'a'), open(air, 'desk', 'b')];
    act(wall, atQuiz);
    act(wall, (lesson) => {
      lesson.activity = new Counting();
      lesson.forward();
      lesson.forward();
    });
    expect(desk.link.activity).toBe(2);
    wall.close();

    const again = open(air, 'wall', 'c');
    const fresh = new Counting();
    again.lesson.activity = fresh;
    again.link.publish();
    expect(fresh.count).toBe(2);
  });

  it('is not mistaken for the one before it', () => {
    const air = new Air();
    const wall = open(air, 'wall', 'a');
    act(wall, atQuiz);
    act(wall, (lesson) => {
      lesson.activity = new Counting();
      lesson.forward();
    });
    const other = open(new Air(), 'wall', 'b');
    const before = new Counting();
    other.lesson.activity = before;
    const joined = new LessonLink('wall', other.lesson, other.explorer, air.channel());
    joined.open();
    expect(before.count).toBe(0);
    const begun = new Counting();
    other.lesson.activity = begun;
    joined.publish();
    expect(begun.count).toBe(1);
  });

  it('is followed by a second wall', () => {
    const air = new Air();
    const [one, two] = [open(air, 'wall', 'a'), open(air, 'wall', 'b')];
    act(one, atQuiz);
    const [first, second] = [new Counting(), new Counting()];
    one.lesson.activity = first;
    two.lesson.activity = second;
    act(one, (lesson) => {
      lesson.forward();
    });
    expect(second.count).toBe(1);
  });

  it('begins anew when the lesson comes back to it', () => {
    const air = new Air();
    const [wall, desk] = [open(air, 'wall', 'a'), open(air, 'desk', 'b')];
    act(wall, atQuiz);
    act(wall, (lesson) => {
      lesson.activity = new Counting();
      lesson.forward();
    });
    act(desk, (lesson) => {
      lesson.goTo(0);
    });
    wall.lesson.activity = null;
    wall.link.publish();
    act(desk, atQuiz);
    expect(desk.link.activity).toBeUndefined();
    const fresh = new Counting();
    wall.lesson.activity = fresh;
    wall.link.publish();
    expect(fresh.count).toBe(0);
  });

  it('that takes the names off the map leaves them on for what comes after', () => {
    const air = new Air();
    const [wall, desk] = [open(air, 'wall', 'a'), open(air, 'desk', 'b')];
    act(wall, (lesson) => {
      atQuiz(lesson);
      const quiz = new Quiz(wall.explorer, () => 7);
      lesson.activity = quiz;
      quiz.begin();
      wall.explorer.covered = quiz.covers;
    });
    expect(wall.explorer.off.has('labels')).toBe(true);
    wall.close();
    act(desk, (lesson) => {
      lesson.goTo(0);
    });
    const again = open(air, 'wall', 'c');
    expect(again.lesson.labels).toBe(true);
    expect(again.explorer.off.has('labels')).toBe(false);
  });
});
