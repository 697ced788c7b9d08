import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { kioskDefaults, parseKiosk } from '../../../src/story/parseKiosk';
import { root, schemas } from '../../fixtures/folders';

const guide = readFileSync(join(root, 'docs/kiosk.md'), 'utf8');
const schema = JSON.parse(readFileSync(join(schemas, 'kiosk.schema.json'), 'utf8')) as {
  readonly properties: Readonly<Record<string, { minimum?: number; maximum?: number }>>;
};

/** The rows of the table of settings: member, what it says, default. */
const rows = Array.from(
  guide.matchAll(/^\| `(\w+)` +\|([^|]+)\|([^|]+)\|$/gm),
  ([, member = '', says = '', value = '']) => ({ member, says, value: value.trim() }),
);

describe('the guide to the kiosk', () => {
  it('has every setting, in the order of the schema', () => {
    const members = Object.keys(schema.properties).filter((name) => name !== '$schema');
    expect(rows.map(({ member }) => member)).toEqual(members);
  });

  it.each(rows)('tells the default of $member', ({ member, value }) => {
    const { [member]: holds } = kioskDefaults as unknown as Record<string, unknown>;
    if (holds === undefined) expect(value).not.toContain('`');
    else expect(value).toBe(`\`${JSON.stringify(holds)}\``);
  });

  it.each(rows)('tells the bounds of $member', ({ member, says }) => {
    const { minimum, maximum } = schema.properties[member] ?? {};
    if (minimum !== undefined) expect(says).toContain(`${minimum} to ${maximum ?? NaN}`);
  });

  it('shows an example that holds', () => {
    const [, example = ''] = /```json\n([^`]+)```/.exec(guide) ?? [];
    expect(parseKiosk(JSON.parse(example)).issues).toEqual([]);
  });

  it('has the commands of the page that is packed', () => {
    const page = readFileSync(join(root, 'kiosk/README.txt'), 'utf8');
    const commands = Array.from(
      page.matchAll(/^ {5}(cd|chmod|ln|mkdir|nginx|rm|systemctl|unzip|useradd) .+$/gm),
    );
    expect(commands.length).toBeGreaterThan(9);
    for (const [command] of commands) expect(guide).toContain(command.trim());
    const [, later = ''] = /After both: +(.+)/.exec(page) ?? [];
    expect(guide.split(later)).toHaveLength(3);
  });
});
