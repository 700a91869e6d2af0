import { expect } from '@open-wc/testing';
import { readArticle } from '../../../src/formats/read-article.js';
import type { Article } from '../../../src/model/definition/article.js';

const TEXT = [
  'The last wooden ferry on the estuary went back into the water on Monday after two years in a shed, and forty people stood there.',
  'Its keeper said that the planks had been soaked for a week beforehand, so that the seams would close before the first crossing.',
  'The council has promised a timetable for the summer, with six crossings on each weekday and four on Sundays.',
  'A lamp on the slip will be lit at dusk, as it was in the years before the bridge was built at the head of the estuary.',
  'The fares have not been set yet, but the harbour office expects that a crossing will cost no more than a cup of tea.',
  'Those who cannot climb the steps can ask for the ramp, which is kept in the boathouse and takes ten minutes to set down.',
];
const COMMENT =
  'I went on the old ferry as a child, and I would not have believed that anybody could mend it; the seams were as wide as a thumb in those days, and it took in water all the way across the bay.';
const paragraphs = (texts: readonly string[]): string => texts.map((words) => `<p>${words}</p>`).join('\n');
const page = (story: string, after = ''): string =>
  `<!doctype html><html lang="en"><head><title>Ferry returns to the estuary</title></head><body><header><a href="/">Gazette</a></header><main><article><h1>Ferry returns to the estuary</h1>${story}</article>${after}</main></body></html>`;
const between = (html: string): string => page(paragraphs(TEXT.slice(0, 3)) + html + paragraphs(TEXT.slice(3)));

async function read(
  html: string,
): Promise<{ article: Article; body: NonNullable<Article['body']>; text: string; messages: string }> {
  const { primary, issues } = await readArticle(html);
  const article = primary as Article;
  const body = article.body ?? [];
  return { article, body, text: JSON.stringify(body), messages: issues.map(({ message }) => message).join('\n') };
}

/** Names that systems give to boxes that are not part of a story, and that Readability removes. */
const NAMES =
  'paywall newsletter subscribe promo related recommended read-more trending outbrain sponsored advert ad-text social share share-story comment comments disqus author-bio tags tagStyle_x breadcrumb toolbar poll cookie consent login feedback timestamp byline post-meta print-only visually-hidden sr-only footer sidebar menu nav banner popup modal widget footnote contact masthead shoutbox sponsor extra gdpr pagination pager community replies rss remark'.split(
    ' ',
  );
const WRAPS: readonly (readonly [what: string, wrap: (words: string, name: string, index: number) => string])[] = [
  ['on all paragraphs', (words, name) => `<p class="${name}">${words}</p>`],
  ['on boxes around each paragraph', (words, name) => `<div class="${name}"><p>${words}</p></div>`],
  ['on the first paragraph', (words, name, index) => `<p${index === 0 ? ` class="${name}"` : ''}>${words}</p>`],
  ['on one in the middle', (words, name, index) => `<p${index === 2 ? ` id="${name}"` : ''}>${words}</p>`],
  ['on the last paragraph', (words, name, index) => `<p${index === 5 ? ` class="${name}"` : ''}>${words}</p>`],
];

describe('the story of a page keeps its sentences', () => {
  it('in a page in which Readability finds no story', async () => {
    const boxes = TEXT.map((words) => `<section class="share"><div class="newsletter"><p>${words}</p></div></section>`);
    const { text } = await read(
      `<html><head><title>Ferry</title></head><body><nav><a href="/">Home</a></nav><main><h1>Ferry returns</h1>${boxes.join('')}</main><div role="dialog" hidden><p>We value your privacy.</p></div></body></html>`,
    );
    for (const words of TEXT) expect(text).to.contain(words);
    expect(text).not.to.contain('privacy');
  });

  for (const name of ['dateline', 'byline', 'author', 'comment', 'share']) {
    it(`where the first paragraph begins with a span of the class “${name}”`, async () => {
      const lead = `<p><span class="${name}" rel="author" itemprop="author">Hythe, Monday:</span> ${TEXT[0]!}</p>`;
      const { text } = await read(page(lead + paragraphs(TEXT.slice(1))));
      for (const words of TEXT) expect(text).to.contain(words);
      expect(text).to.contain('Hythe, Monday');
    });
  }

  it('with an introduction above a list that is the story', async () => {
    const items = TEXT.map((words) => `<li><p>${words}</p></li>`).join('');
    const { text } = await read(page(`<p>Six things about the ferry:</p><ol>${items}</ol>`));
    expect(text).to.contain('Six things about the ferry:');
  });

  for (const [what, box] of [
    ['an aside', '<aside><h2>Key points</h2><ul><li>It is back.</li><li>It is cheap.</li></ul></aside>'],
    ['a list with a class', '<ul class="key-takeaways"><li>It is back.</li><li>It is cheap.</li></ul>'],
    ['a box', '<div class="box"><h2>At a glance</h2><ul><li>It is back.</li><li>It is cheap.</li></ul></div>'],
  ] as const) {
    it(`with key points above it, in ${what}`, async () => {
      const { body } = await read(page(`${box}${paragraphs(TEXT)}`));
      const text = JSON.stringify(body);
      expect(text).to.contain('It is back.').and.to.contain('It is cheap.');
    });
  }

  it('and a pull quote in a box without a quotation element', async () => {
    const { body } = await read(
      between('<div class="pullquote"><q>We never stopped.</q><span class="author">— Ana Silva</span></div>'),
    );
    const quote = body.find((block) => typeof block === 'object' && block.type === 'pull-quote');
    expect(quote).to.deep.include({ attribution: 'Ana Silva' });
  });

  for (const [what, wrap] of WRAPS) {
    it(`whatever the class ${what}`, async () => {
      for (const name of NAMES) {
        const { text } = await read(page(TEXT.map((words, index) => wrap(words, name, index)).join('\n')));
        for (const words of TEXT) expect(text, name).to.contain(words);
      }
    });
  }

  const SENTENCES = [
    'Subscribers to the old ferry line get a free ride on Monday.',
    'Donated blankets were piled up in the boathouse.',
    '“Follow me,” he said, and went down the steps.',
    'Sign up sheets hung on the door of the office.',
    'Log in hand, the captain went on board.',
    'The museum is open to subscribers only, she said.',
    'Already a subscriber to the line in 1911, he kept all tickets.',
    'To continue reading the log they needed a lamp.',
    'Listen.',
    'She said no.',
  ];
  for (const sentence of SENTENCES) {
    it(`also “${sentence}”`, async () => {
      for (const at of [0, 2, 4, 6]) {
        const { text } = await read(page(paragraphs(TEXT.toSpliced(at, 0, sentence))));
        expect(text, `at ${at}`).to.contain(sentence);
        expect(text.split('"paragraph"').length - 1).to.equal(7);
      }
    });
  }

  it('where the marked box is something else', async () => {
    const { text } = await read(
      page(paragraphs(TEXT), `<div class="news-content"><p>${COMMENT}</p><p>${COMMENT}</p></div>`),
    );
    for (const words of TEXT) expect(text).to.contain(words);
  });
});

describe('what readers wrote about a story', () => {
  const COMMENTS = [
    `<ol class="commentlist"><li class="comment"><p>Tom wrote:</p><blockquote class="entry-content"><p>${COMMENT}</p></blockquote></li></ol>`,
    `<div id="comments"><h3>2 Comments</h3><div class="comment-body"><p>${COMMENT}</p><a>Reply</a></div></div>`,
    `<div id="disqus_thread"><ul><li class="post"><span class="author">Tom</span><p>${COMMENT}</p><a>Reply</a></li></ul></div>`,
    `<section class="responses"><h2>3 responses</h2><article class="comment"><div class="entry-content"><p>${COMMENT} ${COMMENT}</p></div></article><form><textarea></textarea></form></section>`,
    `<h3>Comments (2)</h3><ul><li><b>Tom</b> 3 days ago<p>${COMMENT}</p><a href="#">Reply</a></li></ul>`,
    `<div class="kommentare"><h3>Kommentare</h3><div><strong>Tom</strong><p>${COMMENT}</p><a>Antworten</a></div></div>`,
  ];
  for (const comments of COMMENTS) {
    it(`is no part of it: ${comments.slice(0, 40)}`, async () => {
      for (const count of [3, 6]) {
        const story = paragraphs(TEXT.slice(0, count));
        for (const html of [page(story + comments), page(story, comments)]) {
          const { text, messages } = await read(html);
          expect(text).not.to.contain('seams were as wide');
          expect(messages).to.contain('outside the story; ignored');
          for (const words of TEXT.slice(0, count)) expect(text).to.contain(words);
        }
      }
    });
  }

  it('needs more than a name: a box that is only called so stays', async () => {
    const { text } = await read(page(`<div class="comment">${paragraphs(TEXT)}</div>`));
    for (const words of TEXT) expect(text).to.contain(words);
    const other = await read(page(`${paragraphs(TEXT)}<h2>Discussion</h2><p>${COMMENT}</p>`));
    expect(other.text).to.contain('seams were as wide');
  });
});

describe('the byline of a page', () => {
  for (const [line, byline] of [
    ['<p class="byline">By Manny Ortiz, Ilana Park</p>', 'By Manny Ortiz, Ilana Park'],
    [
      '<p>By <a href="/a">Manny Ortiz</a> and <a href="/b">Ilana Park</a> See full bio</p>',
      'By Manny Ortiz and Ilana Park',
    ],
  ] as const) {
    it(`is not repeated in the body: ${line.slice(0, 60)}`, async () => {
      const { article, text, messages } = await read(page(`${line}${paragraphs(TEXT)}`));
      expect(article.byline).to.equal(byline);
      expect(article.authors).to.deep.equal([{ name: 'Manny Ortiz' }, { name: 'Ilana Park' }]);
      expect(text).not.to.contain('Ortiz');
      expect(messages).to.contain('repeats the byline');
    });
  }
});

describe('boxes between the paragraphs of a page', () => {
  const KEPT: readonly (readonly [html: string, type: string, words: string])[] = [
    ['<aside><h3>What is a ferry?</h3><p>A boat that crosses again and again.</p></aside>', 'callout', 'A boat that'],
    [
      '<aside class="x"><h3>Key points</h3><ul><li>Ferry is back</li><li>Six trips</li></ul></aside>',
      'key-points',
      'Six',
    ],
    ['<ul class="article-key-points"><li>Ferry is back</li><li>Six trips</li></ul>', 'key-points', 'Six'],
    [
      '<blockquote><p>We sail.</p><footer>— Ana Silva, captain</footer></blockquote>',
      'quote',
      '"attribution":"Ana Silva"',
    ],
    ['<blockquote><p>We sail.</p><cite>Ana Silva</cite></blockquote>', 'quote', '"attribution":"Ana Silva"'],
    ['<blockquote><ul><li>Boats</li></ul><cite>Ana Silva</cite></blockquote>', 'quote', '"attribution":"Ana Silva"'],
    ['<aside class="pullquote"><p>We sail.</p><p>Ana Silva</p></aside>', 'pull-quote', '"attribution":"Ana Silva"'],
    ['<span class="pullquote">I keep notes.</span>', 'pull-quote', 'I keep notes.'],
    ['<aside class="pullquote">the planks had been soaked for a week</aside>', 'pull-quote', '"repeats":true'],
    ['<ul><li>Monday</li><li>Tuesday</li></ul>', 'list', 'Tuesday'],
    ['<pre>a<br>b</pre>', 'code', 'a\\nb'],
    ['<amp-img src="https://example.org/q.jpg" width="600" height="300" alt="Quay"></amp-img>', 'figure', 'q.jpg'],
    ['<amp-twitter data-tweetid="12345" width="1" height="1"></amp-twitter>', 'embed', 'status/12345'],
    ['<amp-youtube data-videoid="abcdef"></amp-youtube>', 'embed', 'abcdef'],
    ['<amp-video><source src="https://example.org/v.mp4" type="video/mp4"></amp-video>', 'video', 'v.mp4'],
    ['<figure><img src="/slip.jpg" alt="A"><figcaption>The slip.</figcaption></figure>', 'figure', '"src":"/slip.jpg"'],
  ];
  for (const [html, type, words] of KEPT) {
    it(`keeps ${html.slice(0, 60)}`, async () => {
      const { body, text } = await read(between(html));
      const block = body.find((one) => one.type === type);
      expect(JSON.stringify(block), text).to.contain(words);
      for (const paragraph of TEXT) expect(text).to.contain(paragraph);
    });
  }

  const REMOVED: readonly (readonly [html: string, words: string])[] = [
    [
      '<div class="related"><ul><li><a href="/a">The bridge</a></li><li><a href="/b">How lamps work</a></li></ul></div>',
      'How lamps work',
    ],
    ['<div><p>Get the best of the estuary each Friday.</p><form><input name="e"></form></div>', 'Get the best'],
    ['<div class="share-tools"><p>Share this story with friends.</p></div>', 'Share this story'],
    ['<div style="display:none"><p>Hidden text that nobody sees.</p></div>', 'Hidden text'],
  ];
  for (const [html, words] of REMOVED) {
    it(`removes, with its text in an issue, ${html.slice(0, 60)}`, async () => {
      const { text, messages } = await read(between(html));
      expect(text).not.to.contain(words);
      expect(messages).to.contain(words);
      for (const paragraph of TEXT) expect(text).to.contain(paragraph);
    });
  }
});

describe('comments of readers', () => {
  const NAMES_OF = ['Bram', 'Oona', 'Piet'];
  const lists: Readonly<Record<string, string>> = {
    'declared as comments': `<div><h2>What readers say</h2>${NAMES_OF.map((name) => `<article itemprop="comment" itemscope itemtype="https://schema.org/Comment"><p itemprop="author">${name}</p><p itemprop="text">${COMMENT}</p></article>`).join('')}</div>`,
    'below their heading, each with a name': `<section><h2>Reader comments (3)</h2>${NAMES_OF.map((name) => `<div class="x"><b>${name}</b><p>${COMMENT}</p></div>`).join('')}</section>`,
  };
  for (const [what, html] of Object.entries(lists)) {
    it(`${what} are no part of the story, and their writers no authors`, async () => {
      const { text, article } = await read(page(paragraphs(TEXT), html));
      for (const words of TEXT) expect(text).to.contain(words);
      expect(text).not.to.contain('as a child');
      expect(JSON.stringify(article)).not.to.contain('Oona');
    });
  }

  it('are not what a story has below a heading of that name', async () => {
    const { text } = await read(page(`${paragraphs(TEXT)}<h2>Comments</h2><p>The mayor said no.</p><p>${COMMENT}</p>`));
    expect(text).to.contain('as a child');
  });
});
