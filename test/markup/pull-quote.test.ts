import { expect } from '@open-wc/testing';
import { readPullQuoteMarkup } from '../../src/markup/pull-quote.js';
import type { PullQuote } from '../../src/model/definition/pull-quote.js';
import { wordsOf } from '../../src/model/text.js';
import { readCorpus } from '../corpus.js';

const URL_ = 'https://page.example/story/';

function read(markup: string): PullQuote | undefined {
  const inert = document.implementation.createHTMLDocument();
  inert.body.innerHTML = markup;
  return readPullQuoteMarkup(inert.body, { url: URL_ });
}

const MARKUP: [name: string, markup: string, quote: PullQuote | undefined][] = [
  [
    'our own table',
    `<figure>
       <blockquote cite="https://example.org/a" lang="en"><p>One.</p> <p>Two.</p></blockquote>
       <figcaption><b>Antony Blinken</b>, US secretary of state, <cite><a href="https://example.org/tweet">Twitter</a></cite>, <time datetime="2022-10-03">3 October 2022</time></figcaption>
     </figure>`,
    {
      quotation: ['One.', '\n\n', 'Two.'],
      attribution: 'Antony Blinken',
      role: 'US secretary of state',
      source: 'Twitter',
      sourceUrl: 'https://example.org/tweet',
      date: { date: '2022-10-03' },
      language: 'en',
    },
  ],
  [
    'an address on the blockquote alone',
    '<figure><blockquote cite="/a"><p>Words.</p></blockquote></figure>',
    { quotation: ['Words.'], sourceUrl: 'https://page.example/a' },
  ],
  [
    'WordPress: pull quote',
    '<figure class="wp-block-pullquote"><blockquote><p>Words.</p><cite>A. Name</cite></blockquote></figure>',
    { quotation: ['Words.'], attribution: 'A. Name' },
  ],
  [
    'WordPress: quote',
    '<blockquote class="wp-block-quote is-layout-flow"><p>Words <em>here</em>.</p><p>More.</p><cite>A. Name, head of the house</cite></blockquote>',
    {
      quotation: ['Words ', { type: 'emphasis', content: ['here'] }, '.', '\n\n', 'More.'],
      attribution: 'A. Name',
      role: 'head of the house',
    },
  ],
  [
    'Financial Times: o-quote',
    `<blockquote class="o-quote o-quote--standard"><p>Words.</p>
      <cite class="o-quote__cite"><span class="o-quote__author">A. Name</span></cite></blockquote>`,
    { quotation: ['Words.'], attribution: 'A. Name' },
  ],
  [
    'Bootstrap: small',
    '<blockquote class="blockquote"><p>Words.</p><small>A. Name, head of the house</small></blockquote>',
    { quotation: ['Words.'], attribution: 'A. Name', role: 'head of the house' },
  ],
  [
    'a line after a dash below a line break',
    '<blockquote><p>Words.<br>— A. Name</p></blockquote>',
    { quotation: ['Words.'], attribution: 'A. Name' },
  ],
  [
    'a cite after the sentence',
    '<blockquote><p>Words. <cite>A. Name</cite></p></blockquote>',
    { quotation: ['Words. '], attribution: 'A. Name' },
  ],
  [
    'a cite that is part of the sentence',
    '<blockquote><p>Words from <cite>The Book</cite></p></blockquote>',
    { quotation: ['Words from ', { type: 'cite', content: ['The Book'] }] },
  ],
  [
    'a dialogue below line breaks',
    '<blockquote><p>— Who goes?<br>— A. Name</p></blockquote>',
    { quotation: ['— Who goes?', { type: 'line-break' }, '— A. Name'] },
  ],
  [
    'Guardian: aside',
    '<aside><blockquote><p>Words.</p></blockquote><footer><cite>A. Name</cite></footer></aside>',
    { quotation: ['Words.'], attribution: 'A. Name', repeats: true },
  ],
  [
    'Bootstrap: footer within',
    '<blockquote class="blockquote"><p>Words.</p><footer class="blockquote-footer">A. Name in <cite title="Source Title">The Book</cite></footer></blockquote>',
    { quotation: ['Words.'], attribution: 'A. Name in', source: 'The Book' },
  ],
  [
    'Bluesky: embed',
    '<blockquote class="bluesky-embed" data-bluesky-uri="at://did/post"><p lang="en">Words.</p>&mdash; A. Name (<a href="https://bsky.app/profile/a">@name.example</a>) <a href="https://bsky.app/profile/a/post/b">October 3, 2022 at 3:09 PM</a></blockquote>',
    {
      quotation: ['Words.'],
      attribution: 'A. Name (@name.example)',
      source: 'October 3, 2022 at 3:09 PM',
      sourceUrl: 'https://bsky.app/profile/a/post/b',
    },
  ],
  [
    'Twitter: embed',
    '<blockquote class="twitter-tweet"><p lang="en" dir="ltr">Words.</p>&mdash; Secretary Antony Blinken (@SecBlinken) <a href="https://twitter.com/a/status/1">October 3, 2022</a></blockquote>',
    {
      quotation: ['Words.'],
      attribution: 'Secretary Antony Blinken (@SecBlinken)',
      source: 'October 3, 2022',
      sourceUrl: 'https://twitter.com/a/status/1',
    },
  ],
  [
    'Mastodon: a link around a card keeps its words',
    '<blockquote class="mastodon-embed"><a href="https://social.example/@name/1"><svg><path d="a"></path></svg><div>Post by @name@social.example</div><div>View on Mastodon</div></a></blockquote>',
    {
      quotation: [
        {
          type: 'link',
          href: 'https://social.example/@name/1',
          content: ['Post by @name@social.example View on Mastodon'],
        },
      ],
    },
  ],
  ['bare text', 'Words.', { quotation: ['Words.'] }],
  ['a bare paragraph', '<p>Words.</p>', { quotation: ['Words.'] }],
  ['a bare quotation', '<q>Words.</q>', { quotation: [{ type: 'quotation', content: ['Words.'] }] }],
  ['a paragraph and a cite', '<p>Words.</p><cite>A. Name</cite>', { quotation: ['Words.'], attribution: 'A. Name' }],
  [
    'a cite in a paragraph of its own',
    '<p>Words.</p><p><cite>A. Name</cite></p>',
    { quotation: ['Words.'], attribution: 'A. Name' },
  ],
  [
    'a title in a sentence',
    '<p>I read <cite>The Book</cite>.</p>',
    { quotation: ['I read ', { type: 'cite', content: ['The Book'] }, '.'] },
  ],
  [
    'a line after a dash',
    '<p>Words.</p><p>— A. Name, head of the house</p>',
    { quotation: ['Words.'], attribution: 'A. Name', role: 'head of the house' },
  ],
  ['a line after two hyphens', '<p>Words.</p><p>-- A. Name</p>', { quotation: ['Words.'], attribution: 'A. Name' }],
  [
    'a line after a dash and a link',
    '<p>Words.</p><p>— <a href="/name">A. Name</a></p>',
    { quotation: ['Words.'], attribution: 'A. Name', sourceUrl: 'https://page.example/name' },
  ],
  ['a dash alone opens no line', '<p>— Words.</p>', { quotation: ['— Words.'] }],
  [
    'a dialogue is no attribution',
    '<p>Words.</p><p>More – and more.</p>',
    { quotation: ['Words.', '\n\n', 'More – and more.'] },
  ],
  ['two breaks part paragraphs', 'One.<br><br>Two.', { quotation: ['One.', '\n\n', 'Two.'] }],
  [
    'two breaks part the line after a dash',
    'Words.<br><br>— A. Name',
    { quotation: ['Words.'], attribution: 'A. Name' },
  ],
  [
    'the name by a class of its own',
    '<p>Words.</p><p class="attribution">A. Name</p>',
    { quotation: ['Words.'], attribution: 'A. Name' },
  ],
  ['an address element', '<p>Words.</p><address>A. Name</address>', { quotation: ['Words.'], attribution: 'A. Name' }],
  [
    'a marked attribution',
    '<p>Words.</p><p data-news="attribution">A. Name, head of the house</p>',
    { quotation: ['Words.'], attribution: 'A. Name', role: 'head of the house' },
  ],
  [
    'a picture',
    '<img src="/a.jpg" width="80" height="60" alt=""><p>Words.</p>',
    { quotation: ['Words.'], image: { src: 'https://page.example/a.jpg', width: 80, height: 60, alt: '' } },
  ],
  ['a picture that may not be loaded', '<img src="data:image/png,a"><p>Words.</p>', { quotation: ['Words.'] }],
  ['a refused link', '<p><a href="javascript:a">Words</a>.</p>', { quotation: ['Words.'] }],
  [
    'nothing hidden',
    '<p hidden>No.</p><script type="application/json">{}</script><style>a</style><p>Words.</p>',
    { quotation: ['Words.'] },
  ],
  [
    'the language of the figure',
    '<figure lang="es"><blockquote>Palabras.</blockquote></figure>',
    { quotation: ['Palabras.'], language: 'es' },
  ],
  ['no words', '<figure><blockquote> </blockquote><figcaption>A. Name</figcaption></figure>', undefined],
  ['nothing', '', undefined],
  ['a script alone', '<script type="application/json">{ "quotation": "Words." }</script>', undefined],
];

describe('readPullQuoteMarkup', () => {
  for (const [name, markup, quote] of MARKUP) {
    it(`reads ${name}`, () => {
      expect(read(markup)).to.deep.equal(quote);
    });
  }

  it('never throws on hostile HTML, and gives no address that runs', async function () {
    for (const { id, input = '' } of await readCorpus(this, 'security/html', (file) => !file.includes('entities'))) {
      const { quotation, sourceUrl = 'https://a.example/', image } = read(input) ?? { quotation: [] };
      expect(new URL(sourceUrl).protocol, id).to.match(/^(https?|mailto|tel):$/);
      expect(new URL(image?.src ?? 'https://a.example/').protocol, id).to.match(/^https?:$/);
      expect(JSON.stringify(quotation), id).to.not.match(/"href":"(?!https?:|mailto:|tel:|#)/);
      expect(typeof wordsOf(quotation), id).to.equal('string');
    }
  });
});
