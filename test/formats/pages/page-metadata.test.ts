import { expect } from '@open-wc/testing';
import { readArticle } from '../../../src/formats/read-article.js';
import type { Article } from '../../../src/model/definition/article.js';

const TITLE = 'Ferry returns to the estuary';
const BODY = [
  'The last wooden ferry on the estuary went back into the water on Monday after two years in a shed, and forty people stood there.',
  'Its keeper said that the planks had been soaked for a week beforehand, so that the seams would close before the first crossing.',
  'The council has promised a timetable for the summer, with six crossings on each weekday and four on Sundays.',
]
  .map((words) => `<p>${words}</p>`)
  .join('');
const data = (fields: object): string =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: TITLE, ...fields })}</script>`;
const meta = (name: string, content: string): string => `<meta name="${name}" content="${content}">`;
const SITE = meta('og:site_name', 'Example Gazette');

const read = async (head: string, body: string): Promise<Article> =>
  (await readArticle(`<!doctype html><html><head>${head}</head><body>${body}</body></html>`)).primary as Article;
const story = (head: string, above: string): Promise<Article> =>
  read(head, `<main><article><h1>${TITLE}</h1>${above}${BODY}</article></main>`);

describe('the headline of a page', () => {
  const HEADS: readonly (readonly [what: string, head: string, body: string])[] = [
    [
      'is the printed one, not a shorter title',
      '<title>Ferry returns</title>',
      `<article><h1>${TITLE}</h1>${BODY}</article>`,
    ],
    [
      'nor that for networks',
      meta('og:title', 'You will love this boat'),
      `<article><h1>${TITLE}</h1>${BODY}</article>`,
    ],
    [
      'nor that of the data',
      data({ headline: 'Estuary ferry relaunched' }),
      `<article><h1>${TITLE}</h1>${BODY}</article>`,
    ],
    ['also in a box of its own', '<title>Boat</title>', `<div><div><h1>${TITLE}</h1></div><div>${BODY}</div></div>`],
    [
      'and not the name of the site above it',
      `<title>Ferry - Example Gazette</title>${SITE}`,
      `<header><h1>Example Gazette</h1></header><article><h1>${TITLE}</h1>${BODY}</article>`,
    ],
    ['loses the site at its end', `<title>${TITLE} | Example Gazette</title>`, BODY],
    ['loses the site at its beginning', `<title>Example Gazette | ${TITLE}</title>${SITE}`, BODY],
    ['loses the publisher', data({ headline: `${TITLE} | Gazette`, publisher: { name: 'Gazette' } }), BODY],
  ];
  for (const [what, head, body] of HEADS) {
    it(what, async () => {
      expect((await read(head, body)).headline).to.equal(TITLE);
    });
  }
});

describe('the authors of a page', () => {
  const TWO = ['Manny Ortiz', 'Ilana Park'];
  const AUTHORS: readonly (readonly [what: string, head: string, above: string, names: string[], byline?: string])[] = [
    ['are several in one line', meta('author', 'Manny Ortiz, Ilana Park'), '', TWO],
    ['are several with “and”', meta('author', 'Manny Ortiz and Ilana Park'), '', TWO],
    ['are several in one name of the data', data({ author: { name: 'Manny Ortiz & Ilana Park' } }), '', TWO],
    ['are several in a string of the data', data({ author: 'Manny Ortiz, Ilana Park' }), '', TWO],
    ['are one whose name has a small word', meta('author', 'José Ortega y Gasset'), '', ['José Ortega y Gasset']],
    [
      'are those printed, not an id',
      meta('author', '105092'),
      '<p class="byline">By Ada Penn and Tom Reed</p>',
      ['Ada Penn', 'Tom Reed'],
      'By Ada Penn and Tom Reed',
    ],
    [
      'are those printed, not an id of the data',
      data({ author: { name: '4411' } }),
      '<div>By <a rel="author" href="/a">Ada Penn</a></div>',
      ['Ada Penn'],
      'By Ada Penn',
    ],
    [
      'are not labels of links',
      '',
      '<div class="author"><a href="/author/x">View All</a></div><i class="author">See full bio</i>',
      [],
    ],
    ['are not headings of lists', '', '<span class="author">More stories by Ada Penn</span>', []],
    ['are not the site', meta('author', 'Example Gazette') + SITE, '', []],
    [
      'are those printed, not the site',
      meta('author', 'Example Gazette') + SITE,
      '<p>By Tom Reed</p>',
      ['Tom Reed'],
      'By Tom Reed',
    ],
    [
      'keep their role in the byline',
      '',
      '<p class="byline">By Ada Penn, Harbour Correspondent | 3 April 2022</p>',
      ['Ada Penn'],
      'By Ada Penn, Harbour Correspondent',
    ],
  ];
  for (const [what, head, above, names, byline] of AUTHORS) {
    it(what, async () => {
      const article = await story(head, above);
      expect((article.authors ?? []).map((author) => author.name)).to.deep.equal(names);
      expect(article.byline).to.equal(byline);
    });
  }
});

describe('the date of a page', () => {
  const TIME = '<time datetime="1911-04-03">3 April 1911</time>';
  const DATES: readonly (readonly [what: string, head: string, above: string, date: string | undefined])[] = [
    [
      'is not one in a sentence',
      '',
      `<p>It was built by two brothers on ${TIME} and has crossed the water ever since, in all weathers.</p>`,
      undefined,
    ],
    ['is not one in a sentence with “public”', '', `<p>The pier opened to the public on ${TIME}.</p>`, undefined],
    [
      'is not one in a list of the story',
      '',
      `<p>${'He saw it from the slip at dusk, and said so to the office. '.repeat(3)}</p><ul><li>${TIME}: first pier</li><li>1950: second pier</li></ul>`,
      undefined,
    ],
    ['is not one in a short sentence', '', `<p>He died on ${TIME}.</p><p>She died on 4 April 1911.</p>`, undefined],
    [
      'is not one in a list',
      '',
      `<ul><li>${TIME}: the ferry is built by two brothers on the slip</li><li>1951: the bridge</li></ul>`,
      undefined,
    ],
    [
      'is not one in a quotation',
      '',
      `<blockquote><p>I was there on ${TIME} and never left.</p></blockquote>`,
      undefined,
    ],
    [
      'is the one beside the byline',
      '',
      '<p>By Ada Penn | <time datetime="2022-04-03">3 April 2022</time></p>',
      '2022-04-03',
    ],
    ['is one with a label', '', '<p>Published 3 April 2022.</p>', '2022-04-03'],
    ['is no first day of a calendar', meta('article:published_time', '0001-01-01T00:00:00Z'), '', undefined],
    ['is no first day of a calendar in data', data({ datePublished: '0001-01-01T00:00:00' }), '', undefined],
    ['is no beginning of an epoch', data({ datePublished: '1970-01-01T00:00:00Z' }), '', undefined],
    ['is no beginning of an epoch elsewhere', meta('date', '1970-01-01T01:00:00+01:00'), '', undefined],
    [
      'is the one shown instead of such',
      meta('date', '1970-01-01T00:00:00Z'),
      '<time datetime="2022-04-03">3 April</time>',
      '2022-04-03',
    ],
  ];
  for (const [what, head, above, date] of DATES) {
    it(what, async () => {
      expect((await story(head, above)).published?.date).to.equal(date);
    });
  }

  it('is reported where it is a placeholder', async () => {
    const { issues } = await readArticle(
      `<!doctype html><html><head>${data({ datePublished: '0001-01-01' })}</head><body>${BODY}</body></html>`,
    );
    expect(issues.map(({ message }) => message).join()).to.contain('0001-01-01');
  });
});

describe('the headline of a page whose first heading is the name of the site', () => {
  for (const [what, above] of [
    ['in a header', '<header><h1 class="logo"><a href="/">Bay Echo</a></h1></header>'],
    ['in a link', '<a href="https://echo.example/"><h1>Bay Echo</h1></a>'],
  ] as const) {
    it(`is that of the story: ${what}`, async () => {
      const { primary } = await readArticle(
        `<!doctype html><html><head><title>The ferry is back | Bay Echo</title><meta property="og:title" content="The ferry is back"></head><body>${above}<article><h2>The ferry is back</h2>${BODY}</article></body></html>`,
      );
      expect((primary as Article).headline).to.equal('The ferry is back');
    });
  }

  it('stands below its kicker, also in one heading', async () => {
    for (const name of ['kicker', 'c-article__eyebrow', 'headline-kicker']) {
      const heading = `<h1><span class="${name}">Transport</span> ${TITLE}</h1>`;
      const { headline, kicker } = await read('<title>A boat</title>', `<article>${heading}${BODY}</article>`);
      expect([kicker, headline]).to.deep.equal(['Transport', TITLE]);
    }
    for (const heading of [
      `<h1>${TITLE} <span class="kicker">again</span></h1>`,
      `<h1><span class="title">Ferry returns</span> to the estuary again</h1>`,
      `<h1><span class="kicker">Ferry returns to the estuary again</span></h1>`,
    ]) {
      const { headline, kicker } = await read('<title>A boat</title>', `<article>${heading}${BODY}</article>`);
      expect([kicker, headline]).to.deep.equal([undefined, `${TITLE} again`]);
    }
  });

  it('is a heading in the story, also with a link', async () => {
    const { primary } = await readArticle(
      `<!doctype html><html><head><title>Ferry returns to the estuary</title></head><body><main><h1><a href="/">Ferry returns</a></h1>${BODY}</main></body></html>`,
    );
    expect((primary as Article).headline).to.equal('Ferry returns');
  });
});
