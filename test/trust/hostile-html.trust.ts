import { expect } from '@open-wc/testing';
import { readArticle } from '../../src/formats/read-article.js';
import { renderToString } from '../../src/server/render.js';
import { isVisible } from '../../src/model/text.js';
import { readHostile } from './inputs.js';
import { faultsWithin, shownWords } from './inspect.js';
import { mirrorOf, type NewsElement } from './page.js';
import { LONG, tryAll, type Way } from './try-all.js';
import { lettersOf, visibleWords, withoutSpace } from './visible-words.js';

/** A story has words, whatever becomes of the hostile ones. */
const TITLE = 'Title';

const jsonFeed = (html: string): object => ({
  version: 'https://jsonfeed.org/version/1.1',
  items: [{ id: '1', title: TITLE, content_html: html }],
});
const wordPress = (html: string): object => ({ id: 1, title: { rendered: TITLE }, content: { rendered: html } });
/** As the XML of a feed can have it: without control characters. */
const escapeXml = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replace(/[^\P{Cc}\t\n\r]/gu, '');
const rss = (html: string): string =>
  `<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><item><title>${TITLE}</title><content:encoded>${escapeXml(html)}</content:encoded></item></channel></rss>`;
const PROSE = '<p>The last ferry went back into the water on Monday, and forty people stood on the slip to see it.</p>';
const webPage = (html: string): string =>
  `<!doctype html><html lang="en"><head><title>${TITLE}</title></head><body><article><h1>${TITLE}</h1>${PROSE}${html}${PROSE}</article></body></html>`;
const markdown = (html: string): string => `# ${TITLE}\n\nWords.\n\n${html}\n\nMore words.\n`;

/** Linked by what a server renders, which otherwise has styles of its own. */
const SHEET = '/own.css';

/** A document without a window: what is parsed in it does nothing. */
const inert = document.implementation.createHTMLDocument();

/** Gives an element its input by `src`. */
function bySrc(body: (input: string) => string, type: string): Way['give'] {
  const stories = new Map<string, string>();
  return (element, input, page) => {
    const address = new URL(`/story/${stories.size}`, page.window.location.href).href;
    stories.set(address, body(input));
    page.answer = (asked) =>
      stories.has(asked)
        ? new page.window.Response(stories.get(asked), { headers: { 'content-type': type } })
        : undefined;
    element.setAttribute('src', address);
  };
}

/** Appends nodes as the page's parser would, without what the page itself executes or requests. */
function appendChildren(element: NewsElement, html: string): void {
  inert.body.innerHTML = html;
  inert.body
    .querySelectorAll('meta, base, link, script, style, iframe, frame, object, embed')
    .forEach((own) => own.remove());
  for (const own of inert.body.querySelectorAll('*')) {
    // By the prototype: a field of a form may be named `attributes`.
    const { getAttributeNames, removeAttribute } = Element.prototype;
    for (const name of getAttributeNames.call(own)) {
      if (/^(on|autofocus$|style$|srcset$|background$)/i.test(name)) removeAttribute.call(own, name);
    }
  }
  element.append(...inert.body.childNodes);
}

const withMirror =
  (give: Way['give']): Way['give'] =>
  (element, input, page) => {
    element.setAttribute('mirror', '');
    give(element, input, page);
  };

/** Ways that lead to the same story, whose words are compared with those that a browser shows. */
const STORIES: Readonly<Record<string, Way['give']>> = {
  'a JSON child': withMirror((element, input) => {
    // From a parser, like the page's own: a script that was given its text by another is refused, data or not.
    const json = JSON.stringify(jsonFeed(input)).replaceAll('<', '\\u003c');
    inert.body.innerHTML = `<script type="application/json">${json}</script>`;
    element.append(...inert.body.childNodes);
  }),
  'src, WordPress': withMirror(bySrc((input) => JSON.stringify(wordPress(input)), 'application/json')),
  'src, RSS': bySrc(rss, 'application/rss+xml'),
  'the data property': (element, input) => {
    element.data = jsonFeed(input);
  },
  'the data attribute': (element, input) => element.setAttribute('data', JSON.stringify(jsonFeed(input))),
};

describe('hostile HTML in data', () => {
  for (const [name, give] of Object.entries(STORIES)) {
    it(`runs nothing, and keeps its words: ${name}`, async function () {
      this.timeout(LONG);
      const inputs = await readHostile(this, 'html');
      const others: string[] = [];
      let mirrors = 0;
      await tryAll(inputs, { tag: 'news-article', give }, ({ id, input, element }) => {
        // The page sets quotation marks, and the dash before a name.
        if (lettersOf(shownWords(element.shadowRoot!)) !== lettersOf(TITLE + visibleWords(input))) others.push(id);
        if (mirrorOf(element)) mirrors++;
      });
      expect(inputs.length).to.be.greaterThan(1000);
      expect(others.length, others.join(' ')).to.be.at.most(inputs.length * 0.005);
      expect(mirrors).to.equal(/child|WordPress/.test(name) ? inputs.length : 0);
    });
  }

  const OTHERS: Readonly<Record<string, Way['give']>> = {
    'src, a web page': bySrc(webPage, 'text/html'),
    'src, Markdown': bySrc(markdown, 'text/markdown'),
  };
  for (const [name, give] of Object.entries(OTHERS)) {
    it(`runs nothing: ${name}`, async function () {
      this.timeout(LONG);
      await tryAll(await readHostile(this, 'html'), { tag: 'news-article', give });
    });
  }

  it('brings nothing along into what a server renders', async function () {
    this.timeout(LONG);
    for (const { id, input } of await readHostile(this, 'html')) {
      const { primary } = await readArticle(jsonFeed(input), { url: location.href });
      const html = renderToString('news-article', primary as never, { styles: [SHEET], onIssue: () => undefined });
      const { body } = new DOMParser().parseFromString(html, 'text/html');
      expect(outsideOf(body), id).to.deep.equal([]);
    }
  });
});

/** What is wrong in an element that a server rendered: in its shadow root, its children, and beside it. */
function outsideOf(body: HTMLElement): string[] {
  const element = body.firstElementChild!;
  const root = element.querySelector('template')!.content;
  root.querySelectorAll(`link[rel="stylesheet"][href="${SHEET}"]`).forEach((own) => own.remove());
  const faults = [...body.childNodes].slice(1).map(({ nodeName }) => `beside the element: ${nodeName}`);
  const [template, ...children] = element.children;
  if (template!.localName !== 'template') faults.push('no shadow root');
  const plain = document.createDocumentFragment();
  plain.append(...children.filter((child) => !child.matches('script[type="application/json"]')));
  return [...faults, ...faultsWithin(root), ...faultsWithin(plain, 'plain')];
}

describe('hostile HTML in a page', () => {
  for (const tag of ['news-article', 'pull-quote', 'itinerary-card']) {
    it(`is read from children without running, or bringing anything along: <${tag}>`, async function () {
      this.timeout(LONG);
      await tryAll(await readHostile(this, 'html'), { tag, give: appendChildren, isContent: true });
    });
  }
});

/** A quotation sets marks of its own, and takes away those around it. A field closes the bidi controls that it opens. */
const withoutMarks = (words: string): string =>
  withoutSpace(words).replace(/["“”„«»'‘’‚‹›\u202a-\u202e\u2066-\u2069]/g, '');

describe('hostile HTML in attributes', () => {
  for (const [tag, attribute, part] of [
    ['news-article', 'headline', 'headline'],
    ['pull-quote', 'quotation', 'quotation'],
    ['itinerary-card', 'heading', 'title'],
  ] as const) {
    it(`is shown as it is written: ${tag} ${attribute}`, async function () {
      this.timeout(LONG);
      const others: string[] = [];
      const give = (element: NewsElement, input: string): void => element.setAttribute(attribute, input);
      await tryAll(await readHostile(this, 'html'), { tag, give }, ({ id, input, element }) => {
        const shown = element.shadowRoot!.querySelector(`[part~="${part}"]`)?.textContent ?? '';
        // What nobody can see is no headline and no quotation.
        if (withoutMarks(shown) !== (isVisible(input) ? withoutMarks(input) : '')) others.push(id);
      });
      expect(others).to.deep.equal([]);
    });
  }
});
