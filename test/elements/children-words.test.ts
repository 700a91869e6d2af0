import { expect } from '@open-wc/testing';
import '../../src/define.js';
import { fetchCorpus } from '../corpus.js';

interface NewsElement extends HTMLElement {
  readonly ready: Promise<void>;
  readonly status: string;
}

/** Runs of letters and digits. */
const wordsOf = (text: string): string[] => text.normalize('NFC').match(/[\p{L}\p{N}]+/gu) ?? [];

/** The text of a tree that a reader is meant to see: not programs, what is hidden, choices of a form, frames' fallback. */
function textOf(node: Node): string {
  if (node.nodeType === Node.TEXT_NODE) return node.nodeValue ?? '';
  let text = '';
  for (const child of node.childNodes) {
    if (child instanceof Element) {
      if (/^(script|style|noscript|template|select|datalist|iframe|object|embed|annotation)$/.test(child.localName))
        continue;
      if (child.hasAttribute('hidden') || /display:\s*none/.test(child.getAttribute('style') ?? '')) continue;
    }
    // Blocks separate words, and so do the cells of a table.
    const isLine =
      child instanceof Element &&
      /^(a|abbr|b|bdi|bdo|cite|code|del|dfn|em|font|i|ins|kbd|mark|nobr|q|s|samp|small|span|strong|sub|sup|time|tt|u|var|wbr)$/.test(
        child.localName,
      );
    const inner = textOf(child);
    text += child.nodeType === Node.TEXT_NODE || isLine ? inner : ` ${inner} `;
  }
  return text;
}

/** How often each word appears. */
function countsOf(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** The words that are in one text more often than in another. */
function missing(of: readonly string[], from: readonly string[]): string[] {
  const left = countsOf(from);
  return of.filter((word) => {
    const count = left.get(word) ?? 0;
    left.set(word, count - 1);
    return count <= 0;
  });
}

async function bodies(test: Mocha.Context): Promise<{ id: string; html: string }[]> {
  const folders: [folder: string, read: (text: string) => string[]][] = [
    ['formats/readability', (text) => [text]],
    ['formats/wordpress-rest', (text) => htmlIn(JSON.parse(text))],
    ['formats/ghost', (text) => [text]],
    ['formats/json-feed', (text) => htmlIn(JSON.parse(text))],
  ];
  const found: { id: string; html: string }[] = [];
  for (const [folder, read] of folders) {
    const files = (await (await fetchCorpus(test, folder)).json()) as string[];
    const wanted = files.filter(
      (file) => /\.expected\.html$|\.html$|\.json$/.test(file) && !/\.source\.html$|metadata/.test(file),
    );
    for (const file of wanted) {
      const text = await (await fetch(`/@test/corpus/${folder}/${file}`)).text();
      try {
        read(text).forEach((html, index) => found.push({ id: `${file}#${index}`, html }));
      } catch {
        // Files that are no JSON are there for other tests.
      }
    }
  }
  return found;
}

/** The HTML in the fields of data. */
function htmlIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, field]) =>
    typeof field === 'string' && /^(rendered|content_html|html)$/.test(name) && field.includes('<p')
      ? [field]
      : htmlIn(field),
  );
}

describe('the words of the children', function () {
  this.timeout(300_000);

  for (const tag of ['news-article', 'pull-quote', 'itinerary-card']) {
    it(`are shown by <${tag}>, all of them, with links and pictures`, async function () {
      const inputs = await bodies(this);
      expect(inputs.length).to.be.greaterThan(50);
      let [words, lost, links, lostLinks, pictures, lostPictures] = [0, 0, 0, 0, 0, 0];
      const worst: string[] = [];
      for (const { id, html } of inputs) {
        const inert = document.implementation.createHTMLDocument();
        inert.body.innerHTML = html;
        const element = document.createElement(tag) as NewsElement;
        // Nothing is loaded: this test is about words.
        for (const picture of inert.body.querySelectorAll('img')) picture.setAttribute('loading', 'lazy');
        element.append(...[...inert.body.childNodes].map((node) => document.adoptNode(node)));
        const own = wordsOf(textOf(element));
        const addresses = [...element.querySelectorAll('a[href^=http]')].filter(
          (link) => wordsOf(textOf(link)).length > 0,
        );
        const images = element.querySelectorAll('img[src^=http]:not([hidden] *, noscript *)').length;
        const box = document.createElement('div');
        box.hidden = true;
        box.append(element);
        document.body.append(box);
        await element.ready;
        const shown = element.shadowRoot!;
        const gone = shown.querySelector('slot') ? [] : missing(own, wordsOf(textOf(shown)));
        words += own.length;
        lost += gone.length;
        links += addresses.length;
        pictures += images;
        if (!shown.querySelector('slot')) {
          const drawnLinks = shown.querySelectorAll('a[href^=http]').length;
          const drawnPictures = shown.querySelectorAll('img').length;
          lostLinks += Math.max(0, addresses.length - drawnLinks);
          lostPictures += Math.max(0, images - drawnPictures);
          if (gone.length > 0) worst.push(`${id}: ${gone.slice(0, 12).join(' ')} (${gone.length} of ${own.length})`);
          if (images > drawnPictures) worst.push(`${id}: pictures ${images} > ${drawnPictures}`);
          if (addresses.length > drawnLinks) worst.push(`${id}: links ${addresses.length} > ${drawnLinks}`);
        }
        box.remove();
      }
      console.info(
        `${tag}: ${lost} of ${words} words, ${lostLinks} of ${links} links, ${lostPictures} of ${pictures} pictures lost`,
      );
      expect(worst).to.deep.equal([]);
    });
  }
});

describe('children that are nested deeply', () => {
  for (const levels of [5, 150, 250, 5_000]) {
    it(`${levels} levels lose no word, and are reported once if they are flattened`, async () => {
      const story = document.createElement('news-article');
      let parent: Element = story;
      for (let level = 0; level < levels; level++) {
        parent.append(`w${level} `);
        parent = parent.appendChild(document.createElement(level % 2 ? 'div' : 'blockquote'));
      }
      document.body.append(story);
      await story.ready;
      expect(new Set(story.shadowRoot!.textContent.match(/w\d+/g)).size).to.equal(levels);
      expect(story.issues.map(({ code }) => code)).to.deep.equal(levels > 200 ? ['too-deep'] : []);
      story.remove();
    });
  }
});
