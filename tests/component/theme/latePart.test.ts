import { afterEach, expect, it } from 'vitest';
import { latePart } from '../../../src/theme/latePart';

const links = () => [...document.head.querySelectorAll('link')];
afterEach(() => {
  document.head.replaceChildren();
});

it('is what was loaded', async () => {
  expect(await latePart(() => Promise.resolve('panel'))).toBe('panel');
});

it('asks for its stylesheet again when it is asked for again', async () => {
  const first = document.createElement('link');
  first.rel = 'stylesheet';
  first.href = 'https://dateline.example/assets/panel.css';
  document.head.append(first);
  const failing = () => {
    first.dispatchEvent(new Event('error'));
    return Promise.reject(new TypeError('Failed to fetch'));
  };
  await expect(latePart(failing)).rejects.toThrow('Failed to fetch');
  expect(links()).toEqual([first]);

  const refused = latePart(() => Promise.resolve('bare panel'));
  const [second] = links();
  expect(second).not.toBe(first);
  expect(second?.href).toBe(first.href);
  second?.dispatchEvent(new Event('error'));
  await expect(refused).rejects.toThrow('panel.css');

  const whole = latePart(() => Promise.resolve('panel'));
  links()[0]?.dispatchEvent(new Event('load'));
  expect(await whole).toBe('panel');
  expect(links()).toHaveLength(1);
});
