import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define.js';
import type { ItineraryCardElement } from '../../src/elements/itinerary-card.js';
import type { NewsArticleElement } from '../../src/elements/news-article.js';
import type { PullQuoteElement } from '../../src/elements/pull-quote.js';

const STORY = `Okafor starts trip to Peru and Chile

Senator Marisol Okafor arrived in Lima on Monday at the start of a trip to South America. She will travel to Santiago on Thursday to meet President Teodor Brandt.

“We will go on until every house has water,” Okafor told Radio Lima.

“It is not easy,” said Teodor Brandt.
`;

const textAt = (body: string): string => `/@test/json?${new URLSearchParams({ type: 'text/plain', body }).toString()}`;

describe('an element whose src is the text of a story', () => {
  const src = textAt(STORY);
  const part = (element: HTMLElement, name: string): string | undefined =>
    element.shadowRoot!.querySelector(`[part~=${name}]`)?.textContent.trim();

  it('shows the strongest quotation', async () => {
    const element = await fixture<PullQuoteElement>(html`<pull-quote src=${src}></pull-quote>`);
    await element.ready;
    expect(element.status).to.equal('ready');
    expect(part(element, 'quotation')).to.contain('We will go on until every house has water');
    expect(part(element, 'name')).to.equal('Marisol Okafor');
    expect(part(element, 'role')).to.equal('Senator');
  });

  it('shows the quotation that pick selects, and another one when it changes', async () => {
    const element = await fixture<PullQuoteElement>(html`<pull-quote src=${src} pick="quote:1"></pull-quote>`);
    await element.ready;
    expect(part(element, 'quotation')).to.contain('It is not easy');
    element.pick = 'quote:0';
    await element.ready;
    expect(part(element, 'quotation')).to.contain('We will go on');
    element.pick = 'quote:2';
    await element.ready;
    expect(element.status).to.equal('error');
  });

  it('finds the speaker in the language of the element, its ancestors or the story', async () => {
    const german = textAt(
      'Der Damm bleibt\n\nDer Rat tagte am Montag bis in die Nacht.\n\n„Wir bauen den Damm nicht zurück“, erklärte Bürgermeisterin Ada Lindqvist. Die Stadt wartet.\n',
    );
    const own = await fixture<PullQuoteElement>(html`<pull-quote lang="de" src=${german}></pull-quote>`);
    await own.ready;
    expect(part(own, 'name')).to.equal('Ada Lindqvist');
    expect(part(own, 'role')).to.equal('Bürgermeisterin');
    const parent = await fixture<HTMLElement>(html`<div lang="de"><pull-quote src=${german}></pull-quote></div>`);
    const inner = parent.querySelector<PullQuoteElement>('pull-quote')!;
    await inner.ready;
    expect(part(inner, 'role')).to.equal('Bürgermeisterin');
    const text = '„Wir bauen den Damm nicht zurück“, erklärte Bürgermeisterin Ada Lindqvist. Die Stadt wartet.';
    const story = { language: 'de', headline: 'Der Damm', body: [{ type: 'paragraph', content: [text] }] };
    const json = await fixture<PullQuoteElement>(
      html`<pull-quote lang="en" data=${JSON.stringify(story)}></pull-quote>`,
    );
    await json.ready;
    expect(part(json, 'role')).to.equal('Bürgermeisterin');
  });

  it('shows the trip, and says where it comes from in the language of the page', async () => {
    const element = await fixture<ItineraryCardElement>(html`<itinerary-card src=${src}></itinerary-card>`);
    await element.ready;
    const places = [...element.shadowRoot!.querySelectorAll('[part~=place]')].map(({ textContent }) => textContent);
    expect(places.join()).to.contain('Lima').and.contain('Santiago');
    expect(part(element, 'traveller')).to.equal('Marisol Okafor');
    expect(part(element, 'note')).to.contain('From the text of the story');
    element.locale = 'de';
    await element.ready;
    expect(part(element, 'note')).to.contain('Aus dem Text des Artikels');
  });

  it('shows the story as it is if it is a news-article', async () => {
    const element = await fixture<NewsArticleElement>(html`<news-article src=${src}></news-article>`);
    await element.ready;
    expect(element.status).to.equal('ready');
    expect(element.shadowRoot!.querySelector('[part~=attribution]')).to.equal(null);
  });

  it('keeps the children if the story has no trip', async () => {
    const quiet = textAt('A quiet day\n\nIt rains on the town all day.\n\nIt rains again on the next day.');
    const element = await fixture<ItineraryCardElement>(
      html`<itinerary-card src=${quiet}
        ><ol>
          <li><b>Rome</b></li>
        </ol></itinerary-card
      >`,
    );
    await element.ready;
    expect(element.status).to.equal('error');
    expect(part(element, 'place')).to.equal('Rome');
  });
});
