/** Stylesheets that did not come. */
const missing = new Set<HTMLLinkElement>();

/**
 * Loads a part of the page that is asked for late, with its stylesheets. Rejects where it does not
 * come; then it can be asked for again. The bundler itself asks for a stylesheet once only, and
 * would show the part without it the second time.
 */
export async function latePart<Part>(load: () => Promise<Part>): Promise<Part> {
  await Promise.all([...missing].map(askAgain));
  // the errors of single files do not rise to the window, but can be caught on their way down
  window.addEventListener('error', note, true);
  try {
    return await load();
  } finally {
    window.removeEventListener('error', note, true);
  }
}

function note({ target }: Event): void {
  if (target instanceof HTMLLinkElement && target.rel === 'stylesheet') missing.add(target);
}

function askAgain(link: HTMLLinkElement): Promise<void> {
  const again = document.createElement('link');
  again.rel = 'stylesheet';
  again.href = link.href;
  missing.delete(link);
  return new Promise((resolve, reject) => {
    again.addEventListener('load', () => {
      resolve();
    });
    again.addEventListener('error', () => {
      missing.add(again);
      reject(new Error(`the stylesheet ${again.href} did not come`));
    });
    link.replaceWith(again);
  });
}
