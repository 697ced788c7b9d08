import type { Page } from '@playwright/test';
import { wrapped } from '../fixtures/wrapped';
import { expectNothing } from './axe';
import { asFile, ownOriginal, serveOwnOriginal } from './ownOriginal';
import { article, expect, hasStatus, inList, open, popup, test } from './promise';

const words = {
  en: {
    open: 'Open the original',
    title: 'Read the original',
    file: 'Choose a file',
    paste: 'Or paste its text here',
    openPasted: 'Open this text',
    back: 'Back to the digest',
    keep: /Keep it on this device/,
    forget: 'Forget it',
    whose: /These are the words of ABC News/,
    opened: /Opened: 15 of 15/,
  },
  ar: {
    open: 'افتح النص الأصلي',
    title: 'قراءة النص الأصلي',
    file: 'اختر ملفاً',
    paste: 'أو ألصق نصه هنا',
    openPasted: 'افتح هذا النص',
    back: 'عودة إلى الملخص',
    keep: /احتفظ به على هذا الجهاز/,
    forget: 'انسَه',
    whose: /هذه كلمات/,
    opened: /١٥ من ١٥/,
  },
} as const;

const added = 'A line that stands in no digest.';
const copy = `${added}\n\n${ownOriginal}`.replace(/\n/g, '\r\n').replace(/[“”]/g, '"');

const dialog = (page: Page) => page.getByRole('dialog', { name: /original|الأصلي/ });

async function ask(page: Page, language: 'en' | 'ar' = 'en'): Promise<void> {
  await article(page).getByRole('button', { name: words[language].open }).click();
  await expect(dialog(page)).toBeVisible();
}

test.beforeEach(async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await serveOwnOriginal(page);
});

for (const language of ['en', 'ar'] as const) {
  const says = words[language];

  test(`from a file: the pane shows it whole and the popups quote it, in ${language}`, async ({
    page,
  }) => {
    await open(page, `?lang=${language}`);
    await ask(page, language);
    await expectNothing(page);
    await dialog(page).getByLabel(says.file).setInputFiles(asFile('report.txt', copy));
    await expect(dialog(page)).toContainText(says.opened);
    await expectNothing(page);
    await page.keyboard.press('Escape');
    await expect(article(page)).toContainText(says.whose);
    await expect(article(page)).toContainText(added);
    await expect(article(page).locator('[lang=en]').first()).toHaveAttribute('dir', 'ltr');

    const place = language === 'en' ? 'Mosul' : 'الموصل';
    await inList(page, place).click();
    await expect(popup(page, place).getByRole('blockquote')).toContainText(
      '"killing at least 20 and halting their advance".',
    );
    await expect(popup(page, place)).toContainText(language === 'en' ? 'Sealed' : 'مختوم');
    await expectNothing(page);

    await article(page).getByRole('button', { name: says.back }).click();
    await expect(article(page)).not.toContainText(added);
  });
}

test('by paste into the page, and by paste into the field', async ({ page }) => {
  await open(page);
  // what takes it comes after the map; nobody pastes that soon
  await expect(async () => {
    await page.evaluate((text) => {
      const data = new DataTransfer();
      data.setData('text/plain', text);
      const event = new ClipboardEvent('paste', { clipboardData: data, bubbles: true });
      document.body.dispatchEvent(event);
    }, copy);
    await expect(dialog(page)).toBeVisible({ timeout: 2_000 });
  }).toPass();
  await expect(dialog(page)).toContainText(words.en.opened);
  await dialog(page).getByRole('button', { name: words.en.back }).click();
  await dialog(page).getByLabel(words.en.paste).fill(ownOriginal);
  await dialog(page).getByRole('button', { name: words.en.openPasted }).click();
  await expect(dialog(page)).toContainText(words.en.opened);
});

test('by drop, of a saved web page too, which is never drawn', async ({ page }) => {
  const paragraphs = ownOriginal
    .split('\n\n')
    .map((each) => `<p>${each}</p>`)
    .join('');
  const html = `<!doctype html><title>x</title><nav>Home</nav><article>${paragraphs}<script>document.title = 'run'</script><img src="https://elsewhere.example/x.png"></article>`;
  await open(page);
  await expect(async () => {
    await page.evaluate((content) => {
      const data = new DataTransfer();
      data.items.add(new File([content], 'report.html', { type: 'text/html' }));
      for (const type of ['dragenter', 'dragover', 'drop'])
        document.body.dispatchEvent(new DragEvent(type, { dataTransfer: data, bubbles: true }));
    }, html);
    await expect(dialog(page)).toBeVisible({ timeout: 2_000 });
  }).toPass();
  await expect(dialog(page)).toContainText(words.en.opened);
  await page.keyboard.press('Escape');
  await expect(article(page)).toContainText(words.en.whose);
  await expect(article(page)).not.toContainText('Home');
  await expect(article(page).locator('img, script')).toHaveCount(0);
  await expect(page).not.toHaveTitle('run');
});

/** Where Windows 1252 puts what Latin 1 has not. */
const windows: Readonly<Record<string, string>> = { '“': '\x93', '”': '\x94', '’': '\x92' };
const asWindows = ownOriginal.replace(/[“”’]/g, (mark) => windows[mark] ?? mark);
const pageOfWindows = `<html><meta charset="windows-1252"><article><p>${asWindows.replace(/\n\n/g, '<p>')}`;
const markdown = `# ${added}\n\n${ownOriginal.replace(/Mosul/g, '[Mosul](https://elsewhere.example/)')}`;
const mosulSentence =
  'In the Iraqi city of Mosul its fighters surprised the soldiers who were closing in, “killing at least 20 and halting their advance”.';

for (const [what, name, content] of [
  ['an old text of Windows', 'report.txt', Buffer.from(asWindows, 'latin1')],
  ['a text in UTF-16', 'report.txt', Buffer.from(`\uFEFF${ownOriginal}`, 'utf16le')],
  ['a page that names its encoding', 'report.html', Buffer.from(pageOfWindows, 'latin1')],
  ['a wrapped text', 'report.txt', wrapped(ownOriginal, 72)],
  ['wrapped Markdown with links', 'report.md', wrapped(markdown, 72)],
] as const) {
  test(`${what} is read as its reader sees it`, async ({ page }) => {
    await open(page);
    await ask(page);
    await dialog(page).getByLabel(words.en.file).setInputFiles(asFile(name, content));
    await expect(dialog(page)).toContainText(words.en.opened);
    await page.keyboard.press('Escape');
    await expect(article(page)).toContainText(words.en.whose);
    await expect(article(page).locator('[lang=en]').first()).not.toContainText(/[#[\]]|�/);
    await inList(page, 'Mosul').click();
    await expect(popup(page, 'Mosul').getByRole('blockquote')).toHaveText(mosulSentence);
  });
}

test('and another text is said to be another, and changes nothing', async ({ page }) => {
  await open(page);
  await ask(page);
  const file = dialog(page).getByLabel(words.en.file);
  for (const [name, content, says] of [
    [
      'other.txt',
      'The Danube rises in the Black Forest. '.repeat(30),
      /another text.*0 stand in it/,
    ],
    ['empty.txt', '  \n', /There is no text in it/],
    ['picture.png', '\u0000\u0001PNG', /“picture.png” is not a text/],
    ['old.doc', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]), /“old.doc” is not a text/],
    ['long.txt', 'word '.repeat(300_000), /longer than 1,000,000 characters/],
  ] as const) {
    await file.setInputFiles(asFile(name, content));
    await expect(dialog(page).getByRole('alert')).toContainText(says);
  }
  await expectNothing(page);
  await page.keyboard.press('Escape');
  await expect(article(page)).toContainText('Retold from ABC News');
  await ask(page);
  await expect(dialog(page).getByRole('alert')).toHaveCount(0);
});

test('a rewritten sentence is altered, a deleted one missing, and the difference is shown', async ({
  page,
}) => {
  const changed = ownOriginal
    .replace('killing at least 20 and halting', 'killing more than 20 and halting')
    .replace('to accelerate the push on the self-declared IS capital of Raqqa', '');
  await open(page);
  await ask(page);
  await dialog(page).getByLabel(words.en.file).setInputFiles(asFile('changed.txt', changed));
  await expect(dialog(page)).toContainText('Opened: 13 of 15');
  await page.keyboard.press('Escape');

  await inList(page, 'Mosul').click();
  await expect(popup(page, 'Mosul')).toContainText('Altered');
  await popup(page, 'Mosul').getByRole('button', { name: 'How do you know?' }).click();
  const explained = page.getByRole('dialog', { name: 'How do you know?' });
  await expect(explained.getByRole('deletion')).toContainText('at least');
  await expect(explained.getByRole('insertion')).toContainText('more than');
  await expectNothing(page);
  await page.keyboard.press('Escape');

  await inList(page, 'Raqqa').click();
  await expect(popup(page, 'Raqqa')).toContainText('Missing');
  await popup(page, 'Raqqa').getByRole('button', { name: 'How do you know?' }).click();
  await expect(explained).toContainText('Nothing in this text is like these words.');
});

test('it is kept only if the person says so, and can be forgotten', async ({ page }) => {
  await open(page);
  await ask(page);
  await dialog(page).getByLabel(words.en.file).setInputFiles(asFile('report.txt', copy));
  await expect(dialog(page)).toContainText(words.en.opened);
  await page.reload();
  await hasStatus(page, 'ready');
  await expect(article(page)).toContainText('Retold from');
  expect(await page.evaluate(() => JSON.stringify(localStorage))).not.toContain(added);

  await ask(page);
  await dialog(page).getByLabel(words.en.file).setInputFiles(asFile('report.txt', copy));
  await dialog(page).getByLabel(words.en.keep).check();
  await page.reload();
  await hasStatus(page, 'ready');
  await expect(article(page)).toContainText(words.en.whose);
  await expect(article(page)).toContainText(added);

  await article(page).getByRole('button', { name: words.en.title }).click();
  await dialog(page).getByRole('button', { name: words.en.forget }).click();
  await expect(dialog(page)).toContainText('The text has been forgotten.');
  await page.reload();
  await hasStatus(page, 'ready');
  await expect(article(page)).toContainText('Retold from');
  expect(await page.evaluate(() => JSON.stringify(localStorage))).not.toContain(added);
});

test('it is opened by itself where the installer has laid it beside the story', async ({
  page,
}) => {
  await page.route('**/palmyra-2016/original.txt', (route) =>
    route.fulfill({ body: copy, contentType: 'text/plain; charset=utf-8' }),
  );
  await open(page);
  await expect(article(page)).toContainText(words.en.whose);
  await expect(article(page)).toContainText(added);
});
