import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textSizes } from '../../../src/explorer/lesson.svelte';
import {
  channelName,
  edition,
  orders,
  parseMessage,
  roles,
  writeMessage,
  type Message,
} from '../../../src/explorer/lessonMessage';

const steps = ['where-we-are', 'palmyra', 'quiz'];
const read = (data: unknown) => parseMessage(data, steps);

const name = fc.stringMatching(/^[a-z0-9-]{1,40}$/);
const somebody = { from: name, role: fc.constantFrom(...roles) };
/** What JSON keeps as it is. */
const snapshot = fc
  .jsonValue({ maxDepth: 3 })
  .map((value): unknown => JSON.parse(JSON.stringify(value)));
const messages: fc.Arbitrary<Message> = fc.oneof(
  fc.record({ ...somebody, kind: fc.constantFrom('hello', 'ask', 'here', 'bye') }),
  fc.record({ ...somebody, kind: fc.constant('order'), order: fc.constantFrom(...orders) }),
  fc.record(
    {
      ...somebody,
      kind: fc.constant('state'),
      at: fc.nat(1_000_000_000),
      by: name,
      state: fc.record({
        step: fc.constantFrom(...steps),
        blank: fc.boolean(),
        labels: fc.boolean(),
        discussing: fc.boolean(),
        textSize: fc.nat(textSizes.length - 1),
        language: fc.constantFrom('en', 'ar'),
      }),
      activity: snapshot,
    },
    { requiredKeys: ['from', 'role', 'kind', 'at', 'by', 'state'] },
  ),
);

const state = {
  step: 'palmyra',
  blank: false,
  labels: true,
  discussing: false,
  textSize: 1,
  language: 'ar',
};
const told = { edition, from: 'a-1', role: 'desk', kind: 'state', at: 3, by: 'b-2', state };
const text = (changed: object = {}) => JSON.stringify({ ...told, ...changed });
const stateWith = (changed: object) => text({ state: { ...state, ...changed } });

describe('a message between the windows of a lesson', () => {
  it('is read as it was written', () => {
    fc.assert(
      fc.property(messages, (message) => {
        expect(read(writeMessage(message))).toEqual(message);
      }),
    );
  });

  it('is refused, and never throws, whatever it is', () => {
    fc.assert(
      fc.property(fc.anything({ withBigInt: true, withNullPrototype: true }), (data) => {
        expect(read(data)).toBeUndefined();
      }),
    );
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (data) => {
        expect(read(data)).toBeUndefined();
      }),
    );
  });

  it('is refused with any one part left out', () => {
    for (const part of Object.keys(told)) expect(read(text({ [part]: undefined }))).toBeUndefined();
    for (const part of Object.keys(state)) {
      expect(read(stateWith({ [part]: undefined }))).toBeUndefined();
    }
  });

  it.each<[what: string, data: string]>([
    ['of another edition', text({ edition: edition + 1 })],
    ['from nobody', text({ from: '' })],
    ['from somebody with a strange name', text({ from: '<b>' })],
    ['from somebody with a long name', text({ from: 'a'.repeat(41) })],
    ['in a role that there is not', text({ role: 'pupil' })],
    ['of a kind that there is not', text({ kind: 'toString' })],
    ['with an order that there is not', text({ kind: 'order', order: 'leave' })],
    ['at a step that the lesson has not', stateWith({ step: 'mosul' })],
    ['at a step that every object has', stateWith({ step: 'constructor' })],
    ['in a language that the app has not', stateWith({ language: 'fr' })],
    ['with text larger than it can be', stateWith({ textSize: textSizes.length })],
    ['with text between two sizes', stateWith({ textSize: 0.5 })],
    ['with a switch that is not one', stateWith({ blank: 'true' })],
    ['with a state that is a list', text({ state: [state] })],
    ['before all time', text({ at: -1 })],
    ['after all time', text({ at: 1e12 })],
    ['with a broken time', text({ at: 1.5 })],
    ['that is a list', `[${text()}]`],
    ['that is cut off', text().slice(0, -1)],
    ['that is longer than any', text({ activity: 'a'.repeat(20_000) })],
  ])('is refused %s', (_, data) => {
    expect(read(text())).toBeDefined();
    expect(read(data)).toBeUndefined();
  });

  it('keeps nothing that it does not know', () => {
    expect(read(text({ extra: 1, state: { ...state, extra: 1 } }))).toEqual(read(text()));
  });

  it('is not written where nobody would take it', () => {
    const long = { ...told, activity: 'a'.repeat(20_000) } as unknown as Message;
    expect(writeMessage(long)).toBeUndefined();
  });

  it('goes to the windows of one story', () => {
    expect(channelName('palmyra-2016')).toBe('dateline-lesson-palmyra-2016');
  });
});
