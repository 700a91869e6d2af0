/* global document */
import { pageOf } from './page.mjs';

/**
 * The rendered HTML of our elements with their shadow roots, and the style sheets.
 *
 * It is the content of the static page that ours is compared with. That page renders everything at once:
 * `content-visibility` is removed from the sheets.
 */
export async function drawnBy(bench, name, page, tag) {
  const address = bench.pages.add(`/drawn-${name}.html`, pageOf(page));
  const chromium = await bench.open();
  const drawn = await chromium.evaluate(address, () => {
    const main = document.querySelector('main');
    const shadowRoots = [...main.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? []);
    const texts = shadowRoots[0].adoptedStyleSheets.map(({ cssRules }) =>
      [...cssRules].map(({ cssText }) => cssText).join('\n'),
    );
    return { html: main.getHTML({ shadowRoots }), texts };
  });
  return {
    tag,
    html: drawn.html,
    sheets: drawn.texts.map((text) => text.replace(/content-visibility:[^;]*;/g, '')),
  };
}

/** Adapts style sheets of a shadow root for components without one, inside an element with the class `host`. */
export const lightSheet = (sheets) =>
  sheets
    .join('\n')
    .replace(/:host\(([^()]*(?:\([^()]*\))?[^()]*)\)/g, '.host$1')
    .replaceAll(':host', '.host');
