import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { headers } from '../../../scripts/policy.ts';

const guide = readFileSync('docs/hosting.md', 'utf8');

/** The parts of the guide under its headings, by their titles. */
const sections = new Map(
  guide.split(/^## /m).map((section) => [section.split('\n', 1)[0] ?? '', section] as const),
);

describe.each(['nginx', 'Caddy', 'Static hosts'])('the guide for %s', (server) => {
  it.each(Object.entries(headers))('sends %s as the preview server does', (name, value) => {
    const section = sections.get(server) ?? '';
    const line = section.split('\n').find((candidate) => candidate.includes(name)) ?? '';
    expect(line).toContain(value);
  });
});
