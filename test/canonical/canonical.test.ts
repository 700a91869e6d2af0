import { expect } from '@open-wc/testing';
import type { PullQuoteElement } from '../../src/elements/pull-quote.js';
import { define } from '../../src/elements/all.js';
import type { NewsErrorEvent } from '../../src/index.js';

const FILE = '/dist/canonical/pull-quote.js';
const QUOTE = {
  quotation: ['It is ', { type: 'emphasis', content: ['telling'] }, '.'],
  attribution: 'Ana Silva',
  role: 'mayor of Porto',
  source: 'Harbour Post',
  sourceUrl: 'https://example.org/a',
  date: '2022-10-03',
};
const json = JSON.stringify(QUOTE);

/** Everything that an element can show, by how it is given. */
const WAYS: Readonly<Record<string, string>> = {
  children: `<TAG><figure><blockquote><p>It is <em>telling</em>.</p></blockquote>
    <figcaption><b>Ana Silva</b>, mayor of Porto, <cite><a href="https://example.org/a">Harbour Post</a></cite></figcaption></figure></TAG>`,
  attributes: '<TAG quotation="It is telling." attribution="Ana Silva" date="2022-10-03" lang="fr"></TAG>',
  'a JSON child': `<TAG><script type="application/json">${json}</script></TAG>`,
  src: `<TAG src="${URL.createObjectURL(new Blob([json], { type: 'application/json' }))}"></TAG>`,
  data: `<TAG data='${json}' variant="showcase"></TAG>`,
  'a list': `<TAG pick="1" data='[{"quotation":"One."},${json}]'></TAG>`,
  'broken JSON': `<TAG data='{"quotation":'><p>The children.</p></TAG>`,
  nothing: '<TAG></TAG>',
};

async function drawn(html: string, tag: string): Promise<PullQuoteElement> {
  const template = document.createElement('template');
  template.innerHTML = html.replaceAll('TAG', tag);
  const element = document.importNode(template.content, true).firstElementChild as PullQuoteElement;
  document.body.append(element);
  await element.ready;
  return element;
}

describe('broadsheet/pull-quote/canonical', () => {
  const requested = (): string[] =>
    performance
      .getEntriesByType('resource')
      .map(({ name }) => name)
      .filter((name) => name.startsWith('http'));

  it('draws children, attributes and our own JSON as the whole package does, and loads nothing', async () => {
    await import(FILE);
    const before = requested().length;
    const elements = new Map<string, PullQuoteElement>();
    for (const [way, html] of Object.entries(WAYS)) elements.set(way, await drawn(html, 'pull-quote'));
    expect(requested().slice(before)).to.deep.equal([]);
    // The words of a failure are the only ones that may differ.
    define({ prefix: 'whole' });
    for (const [way, html] of Object.entries(WAYS)) {
      const whole = await drawn(html, 'whole-pull-quote');
      const one = elements.get(way)!;
      expect(one.shadowRoot!.innerHTML, way).to.equal(whole.shadowRoot!.innerHTML);
      expect(one.status, way).to.equal(whole.status);
      // Without formats, broken JSON is data in an unknown one.
      if (way === 'broken JSON') continue;
      expect(
        one.issues.map(({ path, code }) => [path, code]),
        way,
      ).to.deep.equal(whole.issues.map(({ path, code }) => [path, code]));
    }
  });

  it('names the import that reads other formats', async () => {
    await import(FILE);
    const foreign: unknown[] = [
      '<rss version="2.0"><channel><item><title>A</title></item></channel></rss>',
      { version: 'https://jsonfeed.org/version/1.1', items: [{ id: '1', content_html: '<blockquote>A</blockquote>' }] },
      { type: 'doc', content: [] },
    ];
    for (const data of foreign) {
      const element = document.createElement('pull-quote');
      element.data = data as never;
      const failed = new Promise<NewsErrorEvent>((resolve) => element.addEventListener('news-error', resolve as never));
      document.body.append(element);
      const { code, message } = await failed;
      expect(code).to.equal('unknown-format');
      expect(message).to.contain('import broadsheet/pull-quote');
      expect(element.status).to.equal('error');
    }
  });

  it('reads nothing if another format is given', async () => {
    await import(FILE);
    const element = await drawn(`<TAG format="rss" data='${json}'></TAG>`, 'pull-quote');
    expect(element.status).to.equal('error');
  });

  it('replaces server-rendered HTML', async () => {
    await import(FILE);
    const box = document.createElement('div');
    box.setHTMLUnsafe(
      `<pull-quote status="ready"><template shadowrootmode="open"><p>Old words</p></template><script type="application/json">${json}</script></pull-quote>`,
    );
    document.body.append(box);
    const element = box.querySelector('pull-quote')!;
    await element.ready;
    await new Promise((go) => setTimeout(go));
    expect(element.shadowRoot!.textContent).to.contain('telling');
    expect(element.shadowRoot!.textContent).not.to.contain('Old words');
  });
});
