import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define.js';
import type { NewsArticleElement } from '../../src/elements/news-article.js';
import { registerFormat, type Format } from '../../src/formats/read-article.js';
import type { NewsErrorEvent } from '../../src/input/events.js';
import type { ArticleJson } from '../../src/model/definition/article.js';

const DATA: ArticleJson = {
  headline: 'Talks',
  body: [
    'Before.',
    {
      type: 'html',
      html: '<p>He met <b>Petro</b>.</p><script>window.ran = 1</script><img src="x:" onerror="ran = 1">',
    },
    { type: 'callout', content: [{ type: 'html', html: '<ul><li>One</li></ul>' }] },
  ],
};
const dataAt = (body: string): string => `/@test/json?${new URLSearchParams({ body }).toString()}`;
const shown = (element: Element): string => element.shadowRoot!.textContent.replace(/\s+/g, ' ').trim();

describe('a block of HTML in an element', () => {
  for (const [name, template] of Object.entries({
    data: html`<news-article .data=${DATA}></news-article>`,
    'a JSON child': html`<news-article
      ><script type="application/json">
        ${JSON.stringify(DATA)}
      </script></news-article
    >`,
    src: html`<news-article src=${dataAt(JSON.stringify(DATA))}></news-article>`,
  })) {
    it(`is shown and runs nothing: ${name}`, async () => {
      const element = await fixture<NewsArticleElement>(template);
      await element.ready;
      expect(element.status).to.equal('ready');
      expect(shown(element)).to.match(/Talks.*Before\. He met Petro\. .*One/);
      expect(element.shadowRoot!.querySelector('[part="body"] strong, [part="body"] b')?.textContent).to.equal('Petro');
      expect(element.shadowRoot!.querySelector('script, [onerror]')).to.equal(null);
      expect(Reflect.get(window, 'ran')).to.equal(undefined);
    });
  }

  it('is searched for quotations and itineraries', async () => {
    const quote = '<figure><blockquote><p>It is telling.</p></blockquote><figcaption>Ana</figcaption></figure>';
    const data = JSON.stringify({ headline: 'Talks', language: 'fr', body: ['One.', { type: 'html', html: quote }] });
    const element = await fixture<HTMLElement & { ready: Promise<void> }>(html`<pull-quote data=${data}></pull-quote>`);
    await element.ready;
    expect(shown(element)).to.match(/^«.It is telling\..».*Ana$/);
  });

  it('is shown again after the data has changed', async () => {
    const element = await fixture<NewsArticleElement>(html`<news-article .data=${DATA}></news-article>`);
    await element.ready;
    element.data = { headline: 'Talks', body: [{ type: 'html', html: '<p>New words.</p>' }] };
    await element.ready;
    expect(shown(element)).to.contain('New words.').and.not.contain('Petro');
  });
});

describe('a registered format in an element', () => {
  const acme: Format = {
    name: 'acme',
    recognise: (input) => Object.hasOwn(Object(input) as object, 'acme'),
    read: (raw) => {
      const { acme } = raw as { acme: string };
      if (acme === 'broken') throw new Error('Oops.');
      return { headline: acme, body: [{ type: 'html', html: '<p>He met <b>Petro</b>.</p>' }] };
    },
  };

  it('is read from src and data', async () => {
    const remove = registerFormat(acme);
    try {
      const json = JSON.stringify({ acme: 'Mine' });
      for (const template of [
        html`<news-article src=${dataAt(json)}></news-article>`,
        html`<news-article .data=${{ acme: 'Mine' }}></news-article>`,
        html`<news-article format="acme" data=${json}></news-article>`,
      ]) {
        const element = await fixture<NewsArticleElement>(template);
        await element.ready;
        expect(shown(element)).to.contain('Mine').and.contain('He met Petro.');
      }
    } finally {
      remove();
    }
  });

  it('that fails is an error that names it, and the children stay', async () => {
    const remove = registerFormat(acme);
    try {
      const errors: NewsErrorEvent[] = [];
      const box = await fixture(html`<div @news-error=${(event: NewsErrorEvent) => errors.push(event)}></div>`);
      const element = document.createElement('news-article');
      element.innerHTML = '<h2>Children</h2><p>They stay.</p>';
      element.setAttribute('data', '{"acme":"broken"}');
      box.append(element);
      await element.ready;
      expect(errors.map(({ code }) => code)).to.deep.equal(['invalid']);
      expect(errors[0]!.message).to.contain('“acme”').and.contain('Oops.');
      expect(shown(element)).to.contain('They stay.');
    } finally {
      remove();
    }
  });
});
