import { expect } from '@open-wc/testing';
import '../../src/define.js';
import type { NewsErrorEvent } from '../../src/input/events.js';
import type { NewsArticleElement } from '../../src/elements/news-article.js';

/** Breaks a method of the platform that the drawing needs, as another script of the page may. */
function breakMethod(prototype: object, method: string): () => void {
  const given = Object.getOwnPropertyDescriptor(prototype, method)!;
  Object.defineProperty(prototype, method, {
    ...given,
    value() {
      throw new TypeError(`${method} is broken`);
    },
  });
  return () => void Object.defineProperty(prototype, method, given);
}
const METHODS = [
  [Document.prototype, 'createTextNode'],
  [Node.prototype, 'appendChild'],
] as const;
function make(): { element: NewsArticleElement; codes: string[] } {
  const codes: string[] = [];
  const element = document.createElement('news-article');
  element.append(Object.assign(document.createElement('h2'), { textContent: 'CHILD' }));
  element.addEventListener('news-error', (event: NewsErrorEvent) => codes.push(event.code));
  // Not a fixture, which lit draws.
  document.body.append(element);
  return { element, codes };
}
const slots = (element: Element): number => element.shadowRoot!.querySelectorAll('slot').length;
const drawn = (element: Element): string => element.shadowRoot!.textContent.replace(/\s+/g, ' ').trim();

describe('an element that cannot be drawn', () => {
  afterEach(() => document.querySelector('news-article')?.remove());

  for (const [prototype, method] of METHODS) {
    it(`shows its children and reports an error until it can be drawn: ${method} is broken`, async () => {
      const { element, codes } = make();
      const restore = breakMethod(prototype, method);
      try {
        element.headline = 'H';
        await element.ready;
        expect([element.status, element.getAttribute('status'), slots(element)]).to.deep.equal(['error', 'error', 1]);
        expect(codes).to.deep.equal(['part']);
        element.headline = 'I';
        await element.ready;
        expect([element.status, slots(element)]).to.deep.equal(['error', 1]);
        expect(codes).to.deep.equal(['part']);
      } finally {
        restore();
      }
      element.headline = 'J';
      await element.ready;
      expect([element.status, slots(element), drawn(element)]).to.deep.equal(['ready', 0, 'J']);
    });

    it(`gives up what it showed before: ${method} is broken later`, async () => {
      const { element } = make();
      await element.ready;
      expect([element.status, drawn(element)]).to.deep.equal(['ready', 'CHILD']);
      const restore = breakMethod(prototype, method);
      try {
        element.data = { headline: 'H', kicker: 'K', body: ['One.', { type: 'list', items: ['a', 'b'] }] };
        await element.ready;
        expect([element.status, slots(element), drawn(element)]).to.deep.equal(['error', 1, '']);
      } finally {
        restore();
      }
      element.kicker = 'L';
      await element.ready;
      expect([element.status, slots(element)]).to.deep.equal(['ready', 0]);
      expect(drawn(element)).to.contain('L H One.');
    });
  }
});
