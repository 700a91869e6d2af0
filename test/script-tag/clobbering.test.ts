import { expect } from '@open-wc/testing';
import { native } from '../../src/input/native.js';
import { openFrame, type Frame } from '../frame.js';
import { until } from '../until.js';

/**
 * Names that a reader's comment may give to its pictures, forms and fields, and that hide what the platform has under them.
 */
const NAMES: readonly string[] = [
  ...new Set(
    [HTMLDocument, Document, HTMLFormElement, HTMLElement, Element, Node, EventTarget, Object]
      .flatMap(({ prototype }) => Object.getOwnPropertyNames(prototype))
      .concat(Object.getOwnPropertyNames(window))
      .concat('trustedTypes', 'requestIdleCallback', 'litHtmlPolyfillSupport', '__vue_app__', '_reactRoot'),
  ),
].filter((name) => /^\w+$/.test(name));

const SCRIPT = '/dist/cdn/broadsheet.js';
const PIXEL = 'data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==';

/** How a name gets into the page. */
const KINDS: Readonly<Record<string, (names: readonly string[]) => string>> = {
  'a picture': (names) => names.map((name) => `<img name="${name}" src="${PIXEL}" alt="">`).join(''),
  'a picture with an id': (names) => names.map((name) => `<img id="${name}" name="${name}" alt="">`).join(''),
  'a form': (names) => names.map((name) => `<form name="${name}">${wordFor(name)}</form>`).join(''),
  'a field in a form': (names) => names.map((name) => `<form>${wordFor(name)}<input name="${name}"></form>`).join(''),
  'two fields in a form': (names) =>
    names.map((name) => `<form>${wordFor(name)}<input name="${name}"><input name="${name}"></form>`).join(''),
  'all fields in one form': (names) =>
    `<form>${names.map((name) => `${wordFor(name)}<input name="${name}">`).join('')}</form>`,
};
const wordFor = (name: string): string => `<p>Word-${name}.</p>`;

const STORY = '<article><h2>First headline</h2><p>First words.</p>';
const OTHER = '<news-article><article><h2>Second headline</h2><p>Second words.</p></article></news-article>';

/** The page's own elements, whatever they are called. */
const find = (frame: Frame, selector: string): HTMLElement[] => [
  ...native(frame.document, 'querySelectorAll')<HTMLElement>(selector),
];
const words = (element: HTMLElement): string => element.shadowRoot!.textContent.replace(/\s+/g, ' ');

async function opened(markup: string): Promise<Frame> {
  const frame = await openFrame(markup);
  const isDone = (element: HTMLElement): boolean => /ready|error/.test(element.getAttribute('status') ?? '');
  await until(() => find(frame, 'news-article').every(isDone), 'not all are done');
  return frame;
}

describe('names in children', () => {
  for (const [kind, markupOf] of Object.entries(KINDS)) {
    for (const [place, page] of Object.entries({
      'with the script first': (names: string) =>
        `<head><script src="${SCRIPT}"></script></head><body><news-article>${STORY}${names}</article></news-article>${OTHER}`,
      'with the script last': (names: string) =>
        `<head></head><body><news-article>${STORY}${names}</article></news-article>${OTHER}<script src="${SCRIPT}"></script>`,
      'around the elements': (names: string) =>
        `<head><script src="${SCRIPT}"></script></head><body><form>${names.replace(/<\/?form>/g, '')}<news-article>${STORY}</article></news-article>${OTHER}</form>`,
    })) {
      it(`of ${kind} hide nothing that is needed to draw an element: ${place}`, async () => {
        const markup = markupOf(NAMES);
        const frame = await opened(page(markup));
        const [first, second] = find(frame, 'news-article');
        expect([first!.getAttribute('status'), second!.getAttribute('status')]).to.deep.equal(['ready', 'ready']);
        expect(words(first!)).to.contain('First headline').and.contain('First words.');
        expect(words(second!)).to.contain('Second headline').and.contain('Second words.');
        if (place !== 'around the elements') {
          for (const [word] of markup.matchAll(/Word-\w+\./g)) expect(words(first!)).to.contain(word);
        }
        expect(Math.min(first!.offsetHeight, second!.offsetHeight)).to.be.greaterThan(20);
        expect(frame.errors).to.deep.equal([]);
      });
    }
  }

  it('hide nothing from the parts, from data or from twins', async () => {
    const names = KINDS['a picture']!(NAMES) + KINDS['a field in a form']!(NAMES);
    const quote = JSON.stringify({ quotation: 'Words from data.', date: '2022-10-03' });
    const frame = await openFrame(`<head><script src="${SCRIPT}"></script></head><body>
      <news-article>${STORY}${names}</article></news-article>
      <pull-quote data='${quote}' theme="house" locale="de" mirror></pull-quote>
      <pull-quote src="/@test/json?body=${encodeURIComponent(quote)}"></pull-quote>
      <pull-quote><script type="application/json">${quote}</script></pull-quote>
      <itinerary-card><section><h3>A tour</h3><ol><li><b>Lima</b></li></ol></section></itinerary-card>
      <news-article data='{"body":[{"type":"table","rows":[["A cell"]]}]}'></news-article>
      <figure data-news="pull-quote"><blockquote><p>Words of a twin.</p></blockquote></figure>`);
    const wanted = [
      ['news-article', ['First words.', 'A cell']],
      ['pull-quote', ['Words from data.', 'Words from data.', 'Words from data.', 'Words of a twin.']],
      ['itinerary-card', ['Lima']],
    ] as const;
    for (const [tag, expected] of wanted) {
      await until(
        () => find(frame, tag).every((element, index) => words(element).includes(expected[index]!)),
        `not all of <${tag}> is shown`,
      );
      expect(find(frame, tag)).to.have.length(expected.length);
      expect(find(frame, tag).map((element) => element.getAttribute('status'))).to.deep.equal(
        expected.map(() => 'ready'),
      );
    }
    const [first] = find(frame, 'pull-quote');
    await until(() => first!.querySelector('[data-news-mirror]'), 'no mirror');
    expect(frame.window.getComputedStyle(first!).getPropertyValue('--news-paper')).not.to.equal('');
    expect(frame.errors).to.deep.equal([]);
  });

  it('lead the script to no other place for its parts', async () => {
    const frame =
      await openFrame(`<head></head><body><img name="currentScript" src="/@test/status/404?stranger/" alt="">
      <img name="head" alt=""><pull-quote data='{"quotation":"Words from data."}'></pull-quote><script src="${SCRIPT}"></script>`);
    const [quote] = find(frame, 'pull-quote');
    await until(() => words(quote!).includes('Words from data.'), 'the part is not there');
  });
});
