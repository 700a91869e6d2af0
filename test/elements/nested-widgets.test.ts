import { expect } from '@open-wc/testing';
import '../../src/define.js';

/** What a story shows of its children: its text, one space between words, and its issues. */
async function shown(children: string): Promise<{ text: string; root: ShadowRoot; issues: readonly string[] }> {
  const story = document.createElement('news-article');
  story.lang = 'en';
  story.innerHTML = `<h2>Story</h2><p>Text.</p>${children}`;
  document.body.append(story);
  await story.ready;
  const root = story.shadowRoot!;
  const text = root.textContent.replace(/\s+/g, ' ').trim();
  const issues = story.issues.map(({ message }) => message);
  story.remove();
  return { text, root, issues };
}

describe('Broadsheet elements among the children of a story', () => {
  const QUOTES: [attributes: string, content: string, line: string][] = [
    ['quotation="Words." attribution="Ana, mayor"', '', '“Words.” Ana, mayor'],
    ['attribution="Ana Silva"', '<blockquote>Words.</blockquote>', '“Words.” Ana Silva'],
    ['attribution="Ana Silva" date="2026-01-02"', 'Words.', '“Words.” Ana Silva, 2 January 2026'],
    ['attribution="Ana"', '<blockquote>Words.<footer>Ben, mayor</footer></blockquote>', '“Words.” Ana'],
    [
      'quotation="Words." attribution="Ana" attribution-role="mayor" source="Post" source-url="https://example.org/"',
      '',
      '“Words.” Ana, mayor, Post',
    ],
  ];
  for (const [attributes, content, line] of QUOTES) {
    it(`show a quotation as <pull-quote> does: ${attributes}`, async () => {
      const { text, root, issues } = await shown(`<pull-quote ${attributes}>${content}</pull-quote>`);
      expect(text).to.equal(`Story Text. ${line}`);
      const name = root.querySelector('[part=name]')!.textContent;
      expect(name).to.equal(/attribution="(.*?)"/.exec(attributes)![1]);
      expect(issues).to.deep.equal([]);
    });
  }

  it('show the attributes of an itinerary and of a story', async () => {
    const { text, issues } = await shown(
      '<itinerary-card heading="Trip" traveller="Ana" traveller-role="mayor" start="2026-01-02" end="2026-01-04"><ol><li><b>Lima</b></li></ol></itinerary-card>' +
        '<news-article kicker="K" headline="H" standfirst="S" byline="B" dateline="D" published="2026-01-05" image="https://example.org/a.png" caption="C" credit="E" source="O"><p>T</p></news-article>',
    );
    expect(text).to.equal(
      'Story Text. Trip Ana mayor 2 January 2026 4 January 2026 Lima H K S B D 5 January 2026 C E O T',
    );
    expect(issues).to.deep.equal([]);
  });

  it('keep their words among the stops of an itinerary, and report data there', async () => {
    const card = document.createElement('itinerary-card');
    card.lang = 'en';
    const quote = '<pull-quote quotation="Words." attribution="Ana Silva" attribution-role="mayor"></pull-quote>';
    card.innerHTML = `<p>Before.</p><news-article headline="H" byline="B"><p>T</p></news-article><ol>
      <li><b>Lima</b> talks ${quote}</li><li>${quote}</li><li><b>Quito</b><pull-quote src="/a.json"></pull-quote></li>
      </ol>`;
    document.body.append(card);
    await card.ready;
    const text = card.shadowRoot!.textContent.replace(/\s+/g, ' ');
    const issues = card.issues.map(({ code, path }) => `${code} ${path}`);
    card.remove();
    expect(text.match(/Words\.”? ?Ana Silva,? ?mayor/g)).to.have.lengthOf(2);
    for (const words of ['Before.', 'H', 'B', 'T', 'Lima', 'talks', 'Quito'])
      expect(text).to.match(new RegExp(`\\b${words}`));
    expect(issues).to.deep.equal(['withheld pull-quote']);
  });

  it('report data that cannot be shown there', async () => {
    for (const widget of [
      '<pull-quote><script type="application/json">{"quotation":"A."}</script></pull-quote>',
      `<pull-quote data='{"quotation":"A."}'></pull-quote>`,
      '<itinerary-card src="/trip.json"></itinerary-card>',
    ]) {
      const { text, issues } = await shown(widget);
      expect(text).to.equal('Story Text.');
      expect(issues.join()).to.match(/^The data of a <[\w-]+> among the children is not shown/);
    }
    const fallback = await shown(
      '<pull-quote><script type="application/json">{"quotation":"A."}</script><blockquote>A.</blockquote></pull-quote>',
    );
    expect(fallback.text).to.equal('Story Text. “A.”');
    expect(fallback.issues).to.deep.equal([]);
  });
});
