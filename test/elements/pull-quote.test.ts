import { aTimeout, expect, fixture, html, oneEvent } from '@open-wc/testing';
import '../../src/define.js';
import type { PullQuoteElement } from '../../src/elements/pull-quote.js';
import type { NewsErrorEvent, NewsLoadEvent } from '../../src/input/events.js';

/** The words that an element shows, one space between them. */
const shown = (element: Element): string => element.shadowRoot!.textContent.replace(/\s+/g, ' ').trim();
const part = (element: Element, name: string): HTMLElement | null =>
  element.shadowRoot!.querySelector<HTMLElement>(`[part="${name}"]`);
const json = (body: unknown): string => `/@test/json?body=${encodeURIComponent(JSON.stringify(body))}`;

const WORDS = 'Heading to Colombia to build on our vital, strong partnership.';

const asHtml = (): ReturnType<typeof html> =>
  html`<pull-quote>
    <figure>
      <blockquote cite="https://example.org/tweet"><p>${WORDS}</p></blockquote>
      <figcaption>
        <b>Antony Blinken</b>, US secretary of state, <cite><a href="https://example.org/tweet">Twitter</a></cite
        >,
        <time datetime="2022-10-03">3 October 2022</time>
      </figcaption>
    </figure>
  </pull-quote>`;

describe('<pull-quote>', () => {
  it('reads its children by the table, and leaves them alone', async () => {
    const element = await fixture<PullQuoteElement>(asHtml());
    const before = element.innerHTML;
    await element.ready;
    expect(element.status).to.equal('ready');
    expect(element.getAttribute('status')).to.equal('ready');
    expect(shown(element)).to.equal(`“${WORDS}” Antony Blinken, US secretary of state, Twitter, 3 October 2022`);
    expect(part(element, 'quotation')!.getAttribute('cite')).to.equal('https://example.org/tweet');
    expect(element.innerHTML).to.equal(before);
  });

  it('shows what single-field attributes say', async () => {
    const element = await fixture<PullQuoteElement>(
      html`<pull-quote
        quotation=${WORDS}
        attribution="Antony Blinken"
        attribution-role="US secretary of state"
        source="Twitter"
        source-url="https://example.org/tweet"
        date="2022-10-03"
      ></pull-quote>`,
    );
    expect(shown(element)).to.equal(`“${WORDS}” Antony Blinken, US secretary of state, Twitter, 3 October 2022`);
    expect(part(element, 'date')!.getAttribute('datetime')).to.equal('2022-10-03');
  });

  it('reads a JSON child, and tells', async () => {
    const element = document.createElement('pull-quote');
    element.innerHTML = `<script type="application/json">{ "quotation": "${WORDS}", "attribution": "Antony Blinken" }</script>`;
    const loaded = oneEvent(element, 'news-load');
    document.body.append(element);
    const event = (await loaded) as unknown as NewsLoadEvent;
    expect(event.format).to.equal('broadsheet');
    expect(event.bubbles && event.composed).to.equal(true);
    expect(shown(element)).to.equal(`“${WORDS}” Antony Blinken`);
    element.remove();
  });

  it('fetches src, and shows its children until the answer is there', async () => {
    const element = await fixture<PullQuoteElement>(
      html`<pull-quote src=${json({ quotation: 'From afar.', attribution: 'A. Speaker' })}
        ><p>From here.</p></pull-quote
      >`,
    );
    expect(element.status).to.equal('loading');
    expect(shown(element)).to.contain('From here.');
    await element.ready;
    expect(element.status).to.equal('ready');
    expect(shown(element)).to.equal('“From afar.” A. Speaker');
  });

  it('keeps its children when src fails, and says so', async () => {
    const element = document.createElement('pull-quote');
    element.innerHTML = '<p>From here.</p>';
    element.src = '/@test/status/503';
    const failed = oneEvent(element, 'news-error');
    document.body.append(element);
    const event = (await failed) as unknown as NewsErrorEvent;
    expect(event.code).to.equal('http');
    expect(event.message).to.contain('503');
    await element.ready;
    expect(element.status).to.equal('error');
    expect(shown(element)).to.equal('“From here.”');
    element.remove();
  });

  it('offers a retry button if there is no content', async () => {
    const element = await fixture<PullQuoteElement>(html`<pull-quote src="/@test/status/404"></pull-quote>`);
    await element.ready;
    expect(part(element, 'error')!.textContent).to.contain('This could not be loaded.');
    element.src = json({ quotation: 'Second try.' });
    await element.ready;
    expect(shown(element)).to.equal('“Second try.”');
  });

  it('takes its look from the property as from the attribute: React sets what it finds', async () => {
    const element = await fixture<PullQuoteElement>(asHtml());
    const size = (): number => parseFloat(getComputedStyle(part(element, 'quotation')!).fontSize);
    const plain = size();
    expect(element.hasAttribute('variant')).to.equal(false);
    element.variant = 'showcase';
    await element.updateComplete;
    expect(size()).to.be.greaterThan(plain);
    element.setAttribute('variant', 'inline');
    await element.updateComplete;
    expect(element.variant).to.equal('inline');
    expect(size()).to.be.lessThan(plain);
    element.removeAttribute('variant');
    await element.updateComplete;
    expect([element.variant, size()]).to.deep.equal(['', plain]);
  });

  it('has the same look in another document', async () => {
    const frame = await fixture<HTMLIFrameElement>(html`<iframe title="another document"></iframe>`);
    const element = await fixture<PullQuoteElement>(asHtml());
    const size = getComputedStyle(part(element, 'quotation')!).fontSize;
    frame.contentDocument!.body.append(element);
    await aTimeout(0);
    expect(frame.contentWindow!.getComputedStyle(part(element, 'quotation')!).fontWeight).to.equal('500');
    expect(size).to.not.equal('16px');
  });

  it('draws links with a fine line, in every engine', async () => {
    const element = await fixture<PullQuoteElement>(asHtml());
    const { textDecorationLine, textDecorationThickness } = getComputedStyle(
      part(element, 'source')!.querySelector('a')!,
    );
    expect(textDecorationLine).to.equal('underline');
    expect(textDecorationThickness).to.equal('1px');
  });

  it('keeps children that are nested too deeply to be read', async () => {
    const element = document.createElement('pull-quote');
    let inner: Element = element;
    for (let depth = 0; depth < 20_000; depth++) inner = inner.appendChild(document.createElement('span'));
    inner.textContent = 'Deep down.';
    document.body.append(element);
    await element.ready;
    expect(element.status).to.be.oneOf(['ready', 'empty']);
    expect(element.textContent).to.equal('Deep down.');
    element.remove();
  });
});
