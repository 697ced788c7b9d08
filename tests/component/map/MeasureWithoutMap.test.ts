import { screen } from '@testing-library/svelte';
import { beforeEach, expect, it, vi } from 'vitest';
import MeasureWithoutMap from '../../../src/map/MeasureWithoutMap.svelte';
import { explore, show } from '../show';

const network = vi.hoisted(() => ({ down: false }));
vi.mock('../../../src/map/MeasurePanel.svelte', async (original) => {
  if (network.down) throw new TypeError('Failed to fetch dynamically imported module');
  return original();
});

beforeEach(() => {
  network.down = false;
});

it('says where the panel cannot be loaded, and asks for it again at the next press', async () => {
  network.down = true;
  const { user } = show(MeasureWithoutMap, {});
  const button = screen.getByRole('button', { name: 'Measure' });
  await user.click(button);
  expect((await screen.findByRole('alert')).textContent).toContain('could not be loaded');
  expect(button.getAttribute('aria-expanded')).toBe('false');

  network.down = false;
  await user.click(button);
  expect(await screen.findByRole('region', { name: 'Measure' })).toBeTruthy();
  expect(screen.queryByRole('alert')).toBeNull();
});

it('closes on Escape and gives the focus back', async () => {
  const { user } = show(MeasureWithoutMap, {});
  const button = screen.getByRole('button', { name: 'Measure' });
  await user.click(button);
  (await screen.findByLabelText('To')).focus();
  await user.keyboard('{Escape}');
  expect(screen.queryByRole('region')).toBeNull();
  expect(document.activeElement).toBe(button);
});

it('opens what a link has measured', async () => {
  const address = { measure: { from: 'palmyra', to: 'mosul' } } as const;
  show(MeasureWithoutMap, {}, explore({ address }));
  expect((await screen.findByRole('status')).textContent).toContain('480 km');
});
