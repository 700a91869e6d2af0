import { expect } from '@open-wc/testing';
import { isVisible } from '../../src/model/text.js';
import { readCorpus } from '../corpus.js';
import { faultsWithin, shownWords } from './inspect.js';
import { POLICY, openPage, tryOut, type NewsElement, type TrustPage, type Trial } from './page.js';
import { lettersOf, visibleWords, withoutSpace } from './visible-words.js';
import { until } from '../until.js';

interface Hostile {
  readonly id: string;
  readonly input: string;
}

/** How many elements are in the page at once. */
const BATCH = 200;
/** A whole folder of inputs, on a machine that has other things to do. */
const LONG = 300_000;

/** A story has words, whatever becomes of the hostile ones. */
const TITLE = 'Title';

const feedOf = (html: string): object => ({
  version: 'https://jsonfeed.org/version/1.1',
  items: [{ id: '1', title: TITLE, content_html: html }],
});
const postOf = (html: string): object => ({ id: 1, title: { rendered: TITLE }, content: { rendered: html } });

/** A document without a window: what is parsed in it does nothing. */
const inert = document.implementation.createHTMLDocument();

async function readInputs(test: Mocha.Context): Promise<Hostile[]> {
  const entries = await readCorpus(test, 'security/html');
  const decode = (coded: string): string =>
    new TextDecoder().decode(Uint8Array.from(atob(coded), (character) => character.charCodeAt(0)));
  return entries.map(({ id, input, input_b64 }) => ({ id, input: input ?? decode(input_b64!) }));
}

/** Tries out every input, and expects that nothing is wrong with any; `look` is shown each when it is drawn. */
async function tryAll(
  page: TrustPage,
  inputs: readonly Hostile[],
  tag: string,
  give: (element: NewsElement, input: string) => void,
  look: (trial: Trial) => void,
): Promise<void> {
  for (let start = 0; start < inputs.length; start += BATCH) {
    const trials = inputs.slice(start, start + BATCH).map(({ id, input }) => {
      const element = page.document.createElement(tag) as NewsElement;
      give(element, input);
      return { id, input, element };
    });
    const batch = `${trials[0]!.id} to ${trials.at(-1)!.id}`;
    expect(await tryOut(page, trials)).to.deep.equal([]);
    expect(page.isHere(), `the page was led away: ${batch}`).to.equal(true);
    expect(page.alarms, batch).to.deep.equal([]);
    trials.forEach(look);
  }
}

describe('hostile HTML in data', () => {
  const carriers: Readonly<Record<string, (page: TrustPage) => (element: NewsElement, input: string) => void>> = {
    'a JSON child': () => (element, input) => {
      // From a parser, like the page's own: a script that was given its text by another is refused, data or not.
      const json = JSON.stringify(feedOf(input)).replaceAll('<', '\\u003c');
      inert.body.innerHTML = `<script type="application/json">${json}</script>`;
      element.append(...inert.body.childNodes);
    },
    src: (page) => {
      const stories = new Map<string, string>();
      const { Response, location } = page.window;
      page.window.fetch = (request) => {
        const story = stories.get(request instanceof page.window.Request ? request.url : String(request));
        return Promise.resolve(new Response(story, { headers: { 'content-type': 'application/json' } }));
      };
      return (element, input) => {
        const address = new URL(`/story/${stories.size}.json`, location.href).href;
        stories.set(address, JSON.stringify(postOf(input)));
        element.setAttribute('src', address);
      };
    },
    data: () => (element, input) => {
      element.data = feedOf(input);
    },
  };
  for (const [carrier, prepare] of Object.entries(carriers)) {
    it(`runs nothing, and keeps its words: ${carrier}`, async function () {
      this.timeout(LONG);
      const inputs = await readInputs(this);
      const page = await openPage(POLICY);
      const others: string[] = [];
      const look = ({ id, input, element }: Trial): void => {
        // The page sets quotation marks, and the dash before a name.
        if (lettersOf(shownWords(element.shadowRoot!)) !== lettersOf(TITLE + visibleWords(input))) others.push(id);
      };
      await tryAll(page, inputs, 'news-article', prepare(page), look);
      expect(page.violations).to.deep.equal([]);
      expect(page.errors).to.deep.equal([]);
      expect(inputs.length).to.be.greaterThan(1000);
      expect(others.length, others.join(' ')).to.be.at.most(inputs.length * 0.005);
    });
  }
});

describe('hostile HTML in a page', () => {
  it('is read from children without running, or bringing anything along', async function () {
    this.timeout(LONG);
    const inputs = await readInputs(this);
    const page = await openPage(POLICY);
    const give = (element: NewsElement, input: string): void => {
      inert.body.innerHTML = input;
      // What acts by itself, the page would have let in itself; in its own words, not in ours.
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
    };
    await tryAll(page, inputs, 'news-article', give, () => {});
  });
});

/** A quotation sets marks of its own, and takes away those around it. A field closes the bidi controls that it opens. */
const withoutMarks = (words: string): string =>
  withoutSpace(words).replace(/["“”„«»'‘’‚‹›\u202a-\u202e\u2066-\u2069]/g, '');

describe('hostile HTML in attributes', () => {
  for (const [tag, attribute, part] of [
    ['news-article', 'headline', 'headline'],
    ['pull-quote', 'quotation', 'quotation'],
  ] as const) {
    it(`is shown as it is written: ${tag} ${attribute}`, async function () {
      this.timeout(LONG);
      const inputs = await readInputs(this);
      const page = await openPage(POLICY);
      const others: string[] = [];
      const look = ({ id, input, element }: Trial): void => {
        const shown = element.shadowRoot!.querySelector(`[part~="${part}"]`)?.textContent ?? '';
        // What nobody can see is no headline and no quotation.
        if (withoutMarks(shown) !== (isVisible(input) ? withoutMarks(input) : '')) others.push(id);
      };
      await tryAll(page, inputs, tag, (element, input) => element.setAttribute(attribute, input), look);
      expect(others).to.deep.equal([]);
      expect(page.violations).to.deep.equal([]);
      expect(page.errors).to.deep.equal([]);
    });
  }
});

describe('the alarm', () => {
  const show = async (page: TrustPage): Promise<ShadowRoot> => {
    const element = page.document.createElement('news-article') as NewsElement;
    element.data = { headline: 'A', body: ['B'] };
    expect(await tryOut(page, [{ id: 'own', input: '', element }])).to.deep.equal([]);
    return element.shadowRoot!;
  };
  const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 200));

  it('reports a payload that is executed', async () => {
    const page = await openPage();
    const root = await show(page);
    root.innerHTML = '<p>A<img src="/@test/status/404" onerror="alert(1)"></p>';
    await until(() => page.alarms.length > 0, 'nobody heard it');
    expect(page.alarms).to.deep.equal(['alert']);
    expect(faultsWithin(root)).to.have.members(['<img onerror>', 'src=/@test/status/404']);
  });

  it('reports a link that executes code when it is clicked', async () => {
    const page = await openPage();
    const root = await show(page);
    root.innerHTML = '<a href="javascript:alert(1)">A</a>';
    page.clickLinks(root);
    await settle();
    expect(page.alarms).to.deep.equal(['alert']);
    expect(faultsWithin(root)).to.deep.equal(['href=javascript:alert(1)']);
  });

  it('reports a link that leads away', async () => {
    const page = await openPage();
    const root = await show(page);
    const anchor = page.document.createElement('a');
    anchor.href = 'about:blank#away';
    root.append(anchor);
    page.clickLinks(root);
    await settle();
    expect(page.isHere()).to.equal(false);
    expect(page.alarms).to.deep.equal(['navigation']);
  });

  it('reports a violation of the page’s policy', async () => {
    const page = await openPage(POLICY);
    const root = await show(page);
    const anchor = page.document.createElement('a');
    anchor.setAttribute('href', 'javascript:alert(1)');
    root.append(anchor);
    page.clickLinks(root);
    expect(() => (root.innerHTML = '<p>A</p>')).to.throw();
    await settle();
    // Markup, and the link: of that each engine names another rule.
    expect(page.violations).to.have.length.of.at.least(2);
  });

  it('reports elements and attributes that no view draws', async () => {
    const page = await openPage();
    const root = await show(page);
    root.innerHTML = '<p slot="a" style="color: red"><form name="b"></form><x-y></x-y></p>';
    expect(faultsWithin(root)).to.have.members(['<p slot>', '<p style>', '<form>', '<form name>', '<x-y>']);
  });

  it('reports lost text', async () => {
    const page = await openPage(POLICY);
    const root = await show(page);
    expect(lettersOf(shownWords(root))).to.equal(lettersOf(visibleWords('<h1>A</h1><p>B</p>')));
    expect(lettersOf(shownWords(root))).to.not.equal(lettersOf(visibleWords('<h1>A</h1><p>B C</p>')));
  });
});
