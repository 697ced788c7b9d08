import { cameraOf, expect, hashOf, inList, map, onMap, open, popup, test } from './promise';

test('zoom buttons, the way back to the story, arrow keys, plus and minus', async ({ page }) => {
  const start = { zoom: 8, lat: 35.5, lng: 40 };
  await open(page, '#map=8/35.5/40');
  const camera = () => cameraOf(page);

  await test.step('zoom buttons', async () => {
    await map(page).getByRole('button', { name: 'Zoom in', exact: true }).click();
    await expect.poll(async () => (await camera()).zoom).toBe(9);
    await map(page).getByRole('button', { name: 'Zoom out' }).click();
    await expect.poll(camera).toEqual(start);
  });

  const canvas = map(page).getByRole('application');
  await canvas.focus();
  for (const [key, direction, sign] of [
    ['ArrowRight', 'lng', 1],
    ['ArrowLeft', 'lng', -1],
    ['ArrowUp', 'lat', 1],
    ['ArrowDown', 'lat', -1],
  ] as const) {
    await test.step(key, async () => {
      const before = (await camera())[direction];
      await page.keyboard.press(key);
      await expect
        .poll(async () => Math.sign(((await camera())[direction] - before) * sign))
        .toBe(1);
    });
  }
  await test.step('plus and minus', async () => {
    const { zoom } = await camera();
    await page.keyboard.press('+');
    await expect.poll(async () => (await camera()).zoom).toBeGreaterThan(zoom);
    await page.keyboard.press('-');
    await expect.poll(async () => (await camera()).zoom).toBeCloseTo(zoom, 1);
  });

  await test.step('back to the story: all five places are in sight again', async () => {
    await map(page).getByRole('button', { name: 'Back to the story' }).click();
    await expect(map(page).getByRole('region', { name: 'Around Palmyra' })).toBeVisible();
    await expect(onMap(page, 'Mosul')).toBeInViewport();
    await expect(onMap(page, 'Raqqa')).toBeInViewport();
    await expect(onMap(page, 'Palmyra').first()).toBeInViewport();
  });
});

test('a place out of sight is brought into sight, with its popup', async ({ page }) => {
  await open(page, '#map=9/34.5/38.3');
  await inList(page, 'Mosul').click();
  await expect(popup(page, 'Mosul')).toBeVisible();
  await expect.poll(async () => (await cameraOf(page)).lng).toBeCloseTo(43.1, 0);
  await expect(onMap(page, 'Mosul')).toBeInViewport();
});

test('for a person who wants no motion the camera is there at once', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await open(page, '#map=9/34.5/38.3');
  // within the frame that follows the click, whatever the machine
  const there = await inList(page, 'Mosul').evaluate(async (button: HTMLElement) => {
    button.click();
    await new Promise(requestAnimationFrame);
    const mark = document.querySelector('section[aria-label="Map"] button[aria-label^="Mosul"]');
    const { left, top } = mark?.getBoundingClientRect() ?? new DOMRect(NaN, NaN);
    return { left, top };
  });
  await expect.poll(async () => (await hashOf(page))['map']).toMatch(/^9\/36\.\d+\/43\.\d+$/);
  const later = await onMap(page, 'Mosul').boundingBox();
  expect([later?.x, later?.y]).toEqual([there.left, there.top]);

  const scaleAfter = await map(page)
    .getByRole('button', { name: 'Zoom out' })
    .evaluate(async (button: HTMLElement) => {
      const scale = () => [...document.querySelectorAll('.scale')].at(-1)?.textContent;
      const before = scale();
      button.click();
      await new Promise(requestAnimationFrame);
      return scale() === before ? 'as before' : scale();
    });
  await expect.poll(async () => (await hashOf(page))['map']).toMatch(/^8\//);
  await expect(map(page).locator('.scale').last()).toHaveText(scaleAfter ?? '');
});
