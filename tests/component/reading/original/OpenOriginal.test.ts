import { screen, waitFor } from '@testing-library/svelte';
import { tick } from 'svelte';
import { describe, expect, it } from 'vitest';
// what comes late on the page is here at once, so that no test waits for it
import '../../../../src/reading/original/OpenOriginal.svelte';
import '../../../../src/story/openOriginal';
import Dialogs from '../../../../src/views/Dialogs.svelte';
import { madeFromDigest } from '../../../fixtures/madeFromDigest';
import { theStory } from '../../../unit/explorer/theStory';
import { explore, show } from '../../show';

const story = madeFromDigest(theStory());
const report = story.articles.en?.text ?? '';

const words = {
  en: {
    title: 'Read the original',
    paste: 'Or paste its text here',
    openPasted: 'Open this text',
    forget: 'Forget it',
    back: 'Back to the digest',
    opened: /Opened: 15 of 15 passages/,
    another: /This is another text/,
    forgotten: 'The text has been forgotten.',
  },
  ar: {
    title: 'قراءة النص الأصلي',
    paste: 'أو ألصق نصه هنا',
    openPasted: 'افتح هذا النص',
    forget: 'انسَه',
    back: 'عودة إلى الملخص',
    opened: /١٥ من ١٥/,
    another: /هذا نص آخر/,
    forgotten: 'نُسي النص.',
  },
} as const;

describe.each(['en', 'ar'] as const)('the dialog that opens the original, in %s', (language) => {
  const says = words[language];

  async function opened() {
    const explorer = explore({ language, story });
    const shown = show(Dialogs, {}, explorer);
    explorer.ask('original');
    await screen.findByRole('dialog', { name: says.title });
    return shown;
  }

  type User = Awaited<ReturnType<typeof opened>>['user'];

  async function paste(user: User, content: string): Promise<void> {
    const field = screen.getByRole('textbox', { name: says.paste });
    await user.clear(field);
    await user.click(field);
    await user.paste(content);
    await user.click(screen.getByRole('button', { name: says.openPasted }));
  }

  it('says that a text was opened, and after another one why it was not', async () => {
    const { user } = await opened();
    await paste(user, report);
    expect(await screen.findByText(says.opened)).toBeTruthy();
    await paste(user, 'The Danube rises in the Black Forest.');
    expect((await screen.findByRole('alert')).textContent).toMatch(says.another);
  });

  it('answers “forget it” after another text was refused', async () => {
    const { user } = await opened();
    await paste(user, report);
    await screen.findByText(says.opened);
    await paste(user, 'The Danube rises in the Black Forest.');
    await screen.findByRole('alert');
    await user.click(screen.getByRole('button', { name: says.forget }));
    expect(screen.getByText(says.forgotten)).toBeTruthy();
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('says no more that the text was forgotten once the next one is opened', async () => {
    const { user } = await opened();
    await paste(user, report);
    await screen.findByText(says.opened);
    await user.click(screen.getByRole('button', { name: says.forget }));
    await paste(user, report);
    expect(await screen.findByText(says.opened)).toBeTruthy();
    expect(screen.queryByText(says.forgotten)).toBeNull();
  });

  it('leads back to the digest, and says no more what was wrong', async () => {
    const { user, explorer } = await opened();
    await paste(user, report);
    await screen.findByText(says.opened);
    await paste(user, 'The Danube rises in the Black Forest.');
    await screen.findByRole('alert');
    await user.click(screen.getByRole('button', { name: says.back }));
    expect(explorer.text.source).toBe('digest');
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('holds no old complaint when it is opened again', async () => {
    const { user, explorer } = await opened();
    await paste(user, 'The Danube rises in the Black Forest.');
    await screen.findByRole('alert');
    explorer.ask(null);
    await waitFor(() => {
      expect(screen.queryByRole('dialog')).toBeNull();
    });
    explorer.ask('original');
    await screen.findByRole('dialog', { name: says.title });
    await tick();
    expect(screen.queryByRole('alert')).toBeNull();
  });
});
