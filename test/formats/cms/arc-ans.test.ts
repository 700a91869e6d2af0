import { expect } from '@open-wc/testing';
import { paragraph, seen } from '../reading.js';

const story = (elements: unknown[], more: object = {}): object => ({
  type: 'story',
  version: '0.10.7',
  headlines: { basic: 'Ministers' },
  content_elements: elements,
  ...more,
});
const bodyOf = async (...elements: unknown[]): Promise<unknown> => (await seen(story(elements))).article.body;

describe('Arc ANS', () => {
  it('reads a story', async () => {
    const { format, version, article, issues } = await seen(
      story([{ type: 'text', content: 'First <b>words</b>.' }], {
        _id: 'ABC',
        headlines: { basic: '', web: 'Ministers &amp; masks' },
        subheadlines: { basic: 'A standfirst that is long enough.' },
        label: { basic: { text: 'Diplomacy' } },
        credits: {
          by: [
            {
              name: 'Ada Byron',
              org: 'The Example',
              url: '/ada',
              additional_properties: { original: { role: 'Reporter' } },
            },
          ],
          photos_by: [{ name: 'Alan' }],
        },
        display_date: '2022-10-03T14:00:00Z',
        publish_date: '2022-10-02T14:00:00Z',
        last_updated_date: '2022-10-04T14:00:00Z',
        language: 'English',
        canonical_url: '/world/1/',
        taxonomy: {
          primary_section: { name: 'World' },
          tags: [{ text: 'Chile' }, 'Peru'],
          keywords: [{ keyword: 'masks' }],
        },
        promo_items: {
          basic: {
            type: 'image',
            url: 'https://i.example/1.jpg',
            width: 800,
            height: 400,
            alt_text: '',
            caption: 'A mask',
            credits: { by: [{ name: 'Alan', byline: 'A. Turing' }], affiliation: [{ name: 'AP' }] },
            focal_point: { x: 400, y: 100 },
          },
        },
        corrections: [{ correction_type: 'clarification', text: 'Peru, not Chile.' }],
        distributor: { name: 'Reuters' },
        copyright: '© 2022',
      }),
    );
    expect([format, version, issues]).to.deep.equal(['arc-ans', '0.10.7', []]);
    expect(article).to.deep.equal({
      id: 'ABC',
      headline: 'Ministers & masks',
      kicker: 'Diplomacy',
      standfirst: ['A standfirst that is long enough.'],
      authors: [
        { name: 'Ada Byron', role: 'Reporter', organization: 'The Example', url: 'https://news.example/ada' },
        { name: 'Alan', role: 'photos by' },
      ],
      published: { date: '2022-10-03T14:00:00Z' },
      updated: { date: '2022-10-04T14:00:00Z' },
      language: 'en',
      url: 'https://news.example/world/1/',
      section: 'World',
      image: {
        src: 'https://i.example/1.jpg',
        width: 800,
        height: 400,
        focus: { x: 0.5, y: 0.25 },
        alt: '',
        caption: ['A mask'],
        credit: 'A. Turing, AP',
      },
      body: [{ type: 'paragraph', content: ['First ', { type: 'strong', content: ['words'] }, '.'] }],
      corrections: [{ kind: 'clarification', content: ['Peru, not Chile.'] }],
      source: 'Reuters',
      copyright: '© 2022',
      topics: ['Chile', 'Peru', 'masks'],
    });
  });

  it('reads headings, lists in lists, code, dividers', async () => {
    expect(
      await bodyOf(
        { type: 'header', level: 1, content: 'Top' },
        {
          type: 'list',
          list_type: 'ordered',
          items: [
            { type: 'text', content: 'One' },
            { type: 'list', list_type: 'unordered', items: [{ type: 'text', text: 'In' }] },
          ],
        },
        { type: 'code', content: ' a\n', language: 'js' },
        { type: 'divider' },
      ),
    ).to.deep.equal([
      { type: 'heading', level: 2, content: ['Top'] },
      {
        type: 'list',
        ordered: true,
        items: [[paragraph('One'), { type: 'list', ordered: false, items: [[paragraph('In')]] }]],
      },
      { type: 'code', text: ' a\n', language: 'js' },
      { type: 'divider' },
    ]);
  });

  it('reads quotations, with what else stands in them after them', async () => {
    const text = (content: string): object => ({ type: 'text', content });
    expect(
      await bodyOf(
        {
          type: 'quote',
          subtype: 'pullquote',
          content_elements: [text('One.'), text('Two.')],
          citation: { content: '<em>Ada</em>' },
        },
        { type: 'quote', content_elements: [text('Outer.'), { type: 'quote', content_elements: [text('Inner.')] }] },
        { type: 'blockquote', content: 'Old.' },
      ),
    ).to.deep.equal([
      { type: 'pull-quote', quotation: ['One.', '\n\n', 'Two.'], attribution: 'Ada' },
      { type: 'quote', quotation: ['Outer.'] },
      { type: 'quote', quotation: ['Inner.'] },
      { type: 'quote', quotation: ['Old.'] },
    ]);
  });

  it('reads pictures, galleries and recordings', async () => {
    const image = (name: string): object => ({ type: 'image', url: `https://i.example/${name}.jpg`, caption: name });
    expect(
      await bodyOf(
        image('a'),
        { type: 'gallery', headlines: { basic: 'Some' }, content_elements: [image('b'), image('c')] },
        {
          type: 'video',
          headlines: { basic: 'V' },
          duration: 63_000,
          streams: [{ url: 'https://v.example/1.mp4', stream_type: 'mp4' }],
          promo_items: { basic: image('d') },
        },
        { type: 'audio', source_url: 'https://v.example/1.mp3', mimetype: 'audio/mp3' },
        { type: 'element_group', content_elements: [image('e')] },
      ),
    ).to.deep.equal([
      { type: 'figure', image: { src: 'https://i.example/a.jpg', caption: ['a'] } },
      {
        type: 'gallery',
        caption: ['Some'],
        images: [
          { src: 'https://i.example/b.jpg', caption: ['b'] },
          { src: 'https://i.example/c.jpg', caption: ['c'] },
        ],
      },
      {
        type: 'video',
        title: 'V',
        duration: 63,
        sources: [{ src: 'https://v.example/1.mp4', type: 'video/mp4' }],
        poster: { src: 'https://i.example/d.jpg', caption: ['d'] },
      },
      { type: 'audio', sources: [{ src: 'https://v.example/1.mp3', type: 'audio/mp3' }] },
      { type: 'figure', image: { src: 'https://i.example/e.jpg', caption: ['e'] } },
    ]);
  });

  it('reads cards, links, tables, ratings and corrections', async () => {
    expect(
      await bodyOf(
        {
          type: 'oembed_response',
          raw_oembed: {
            provider_name: 'Vimeo',
            title: 'T',
            author_name: 'A',
            html: '<iframe src="https://v.example/1"></iframe>',
            thumbnail_url: 'https://i.example/1.jpg',
          },
        },
        { type: 'reference', referent: { id: 'https://social.example/ada/1' } },
        { type: 'interstitial_link', url: 'https://news.example/2', content: 'More' },
        {
          type: 'link_list',
          title: 'Also',
          items: [{ type: 'interstitial_link', url: 'https://news.example/3', content: 'Third' }],
        },
        { type: 'table', header: [{ type: 'text', content: 'Where' }], rows: [[{ type: 'text', content: 'Lima' }]] },
        { type: 'numeric_rating', numeric_rating: 4.5, max: 5, units: 'stars' },
        { type: 'correction', correction_type: 'correction', text: 'No.' },
        { type: 'custom_embed', subtype: 'map', embed: { url: 'https://map.example/1' } },
      ),
    ).to.deep.equal([
      {
        type: 'embed',
        provider: 'Vimeo',
        url: 'https://v.example/1',
        title: 'T',
        author: 'A',
        image: { src: 'https://i.example/1.jpg' },
      },
      { type: 'embed', provider: 'social.example', url: 'https://social.example/ada/1' },
      { type: 'related', links: [{ url: 'https://news.example/2', title: 'More' }] },
      { type: 'related', title: 'Also', links: [{ url: 'https://news.example/3', title: 'Third' }] },
      { type: 'table', head: [[{ content: ['Where'] }]], rows: [[{ content: ['Lima'] }]] },
      { type: 'note', kind: 'rating', content: ['4.5/5 stars'] },
      { type: 'correction', kind: 'correction', content: ['No.'] },
      { type: 'embed', provider: 'map', url: 'https://map.example/1' },
    ]);
  });

  it('keeps the words of what it does not know, and says so', async () => {
    const { article, issues } = await seen(
      story([
        { type: 'ghost', content: '<p>Boo.</p>' },
        { type: 'constructor', content: 'No.' },
      ]),
    );
    expect(article.body).to.deep.equal([
      { type: 'unknown', source: 'ghost', text: 'Boo.' },
      { type: 'unknown', source: 'constructor', text: 'No.' },
    ]);
    expect(issues).to.deep.equal(['unknown-type content_elements[0]', 'unknown-type content_elements[1]']);
  });

  it('says what is only referred to', async () => {
    const { article, issues } = await seen(
      story([{ type: 'reference', referent: { type: 'image', id: '1' } }], {
        credits: { by: [{ type: 'reference', referent: { id: '2' } }] },
      }),
    );
    expect([article.authors, article.body]).to.deep.equal([undefined, undefined]);
    expect(issues).to.have.members(['missing credits.by[0]', 'missing content_elements[0]']);
  });

  it('reads lists of stories, and what is sent to listeners', async () => {
    const one = story([], { headlines: { basic: 'One' } });
    expect((await seen({ type: 'results', content_elements: [one, story([])] })).count).to.equal(2);
    expect((await seen([one, story([])])).count).to.equal(2);
    const sent = { type: 'story-operation', version: '0.10.7', operation: 'update', body: one };
    expect((await seen(sent)).article.headline).to.equal('One');
    const gone = await seen({ ...sent, operation: 'delete' });
    expect([gone.count, gone.issues]).to.deep.equal([0, ['withheld ']]);
  });

  it('does not show what is not published', async () => {
    const { count, issues } = await seen(story([], { revision: { published: false } }));
    expect([count, issues]).to.deep.equal([0, ['withheld ']]);
  });
});
