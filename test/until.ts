import { waitUntil } from '@open-wc/testing';

/**
 * Waits until something is so.
 *
 * As long as a machine under load may need to load one part of ours after another: who waits for what comes is no slower
 * for it, and who waits in vain is told in the end.
 */
export const until = (
  isSo: () => unknown,
  message = 'it has not come about',
  { interval = 50 }: { readonly interval?: number } = {},
): Promise<void> => waitUntil(() => Boolean(isSo()), message, { timeout: 45_000, interval });
