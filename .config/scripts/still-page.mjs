// Functions that run in a page before a screenshot, so that it looks the same each time.
/* global document, requestAnimationFrame */

/** Fixes the time and the random numbers. Runs before any script of the page. */
export function stopClock(now) {
  const Real = Date;
  globalThis.Date = new Proxy(Real, {
    construct: (target, given, made) => Reflect.construct(target, given.length ? given : [now], made),
    apply: () => new Real(now).toString(),
    get: (target, name) => (name === 'now' ? () => now : Reflect.get(target, name)),
  });
  let seed = 1;
  Math.random = () => (seed = (seed * 16_807) % 2_147_483_647) / 2_147_483_647;
}

/** Waits for fonts, pictures and elements, ends animations, and returns the page's height. */
export async function settle() {
  const all = (root) =>
    [...root.querySelectorAll('*')].flatMap((one) => [one, ...(one.shadowRoot ? all(one.shadowRoot) : [])]);
  const elements = all(document);
  for (const picture of elements.filter(({ localName }) => localName === 'img')) picture.loading = 'eager';
  await document.fonts.ready;
  await Promise.allSettled(elements.map((one) => (one.localName === 'img' ? one.decode() : one.ready)));
  for (const one of [document, ...elements.flatMap(({ shadowRoot }) => shadowRoot ?? [])]) {
    for (const animation of one.getAnimations()) {
      // An endless animation cannot be finished.
      if (animation.effect?.getComputedTiming().endTime === Infinity) animation.cancel();
      else animation.finish();
    }
  }
  await new Promise((go) => requestAnimationFrame(() => requestAnimationFrame(go)));
  return document.documentElement.scrollHeight;
}
