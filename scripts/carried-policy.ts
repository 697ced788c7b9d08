import type { Plugin } from 'vite';
import { pagePolicy } from './policy.ts';

/**
 * Writes the policy into the built page, so that it holds on hosts that send no headers too. The
 * development server is left out: it works by inline scripts, which the policy forbids.
 */
export function carriedPolicy(): Plugin {
  return {
    name: 'dateline:carried-policy',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: () => [
        {
          tag: 'meta',
          attrs: { 'http-equiv': 'Content-Security-Policy', content: pagePolicy },
          injectTo: 'head-prepend',
        },
      ],
    },
  };
}
