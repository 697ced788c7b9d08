type Tell = (what: string, error: unknown) => void;

/** Hears of everything that goes wrong on the page without anyone having foreseen it. */
export function hearTroubles(tell: Tell): () => void {
  const controller = new AbortController();
  const { signal } = controller;
  window.addEventListener(
    'error',
    ({ error, message }) => {
      tell('page', error ?? message);
    },
    { signal },
  );
  window.addEventListener(
    'unhandledrejection',
    ({ reason }) => {
      tell('promise', reason);
    },
    { signal },
  );
  document.addEventListener(
    'securitypolicyviolation',
    // what was blocked is named by where it lies, without what may stand behind a question mark
    ({ effectiveDirective, blockedURI }) => {
      tell('policy', `${effectiveDirective} ${blockedURI}`);
    },
    { signal },
  );
  return () => {
    controller.abort();
  };
}
