import { expect } from '@open-wc/testing';
import { readArticle } from '../../../src/formats/read-article.js';
import type { Article } from '../../../src/model/definition/article.js';

const TEXT = [
  'The last wooden ferry on the estuary went back into the water on Monday after two years in a shed, and forty people stood there.',
  'Its keeper said that the planks had been soaked for a week beforehand, so that the seams would close before the first crossing.',
  'The council has promised a timetable for the summer, with six crossings on each weekday and four on Sundays.',
];
const SITE = '<meta property="og:site_name" content="The Gazette">';

async function authorsIn(byline: string, head = '', after = ''): Promise<string[]> {
  const text = TEXT.map((words) => `<p>${words}</p>`).join('');
  const { primary } = await readArticle(
    `<!doctype html><html lang="en"><head><title>Ferry returns</title>${SITE}${head}</head><body><article><header><h1>Ferry returns</h1>${byline}</header>${text}</article>${after}</body></html>`,
  );
  return ((primary as Article).authors ?? []).map(({ name }) => name);
}

/** Bylines as systems print them, with the persons in them. */
const BYLINES: readonly (readonly [html: string, ...names: string[]])[] = [
  ['<p class="byline">By <a href="/staff/ada-penn">Ada Penn</a>, Harbour Correspondent</p>', 'Ada Penn'],
  [
    '<div class="author"><span class="author-name">Ada Penn</span><span class="author-role">Senior Reporter</span></div>',
    'Ada Penn',
  ],
  ['<p class="byline">Ada Penn <a href="mailto:ada@news.example">ada@news.example</a></p>', 'Ada Penn'],
  ['<p>By Ada Penn (ada@news.example)</p>', 'Ada Penn'],
  ['<p>By Ada Penn ada@news.example(509) 555-0100</p>', 'Ada Penn'],
  ['<div class="byline">By <span>Ada Penn</span> <a href="https://x.com/adap">@adap</a></div>', 'Ada Penn'],
  ['<p class="byline">By Ada Penn, Staff Writer, and Tom Reed, Photographer</p>', 'Ada Penn', 'Tom Reed'],
  ['<p class="byline">By Ada Penn for The Gazette</p>', 'Ada Penn'],
  ['<p class="byline">By Ada Penn in Lisbon</p>', 'Ada Penn'],
  ['<p class="byline">Ada Penn in Lisbon and Tom Reed in Porto</p>', 'Ada Penn', 'Tom Reed'],
  ['<p class="byline">Von Ada Penn und Tom Reed aus Lissabon</p>', 'Ada Penn', 'Tom Reed'],
  ['<p class="byline">By Ada Penn and agencies</p>', 'Ada Penn'],
  ['<p class="byline">Words by Ada Penn. Photographs by Tom Reed</p>', 'Ada Penn'],
  ['<p class="byline">By Siobhán O’Neill and A.J.P. van der Penn</p>', 'Siobhán O’Neill', 'A.J.P. van der Penn'],
  [
    '<p class="byline">By Ada Penn</p><p class="author-bio">Ada Penn covers the harbour and has won two prizes.</p>',
    'Ada Penn',
  ],
  ['<p class="author">Ada Penn covers the harbour and has won two prizes.</p>'],
];

/** Authors in the metadata of a page that prints “By Ada Penn”, which are an account, a desk or the site. */
const WRONG = ['apenn2', 'admin', 'Web Team', 'News Desk', 'Gazette Staff', 'The Gazette', '88412', 'web-editor'];

describe('the authors of a page', () => {
  for (const [html, ...names] of BYLINES) {
    it(`are ${names.join(' and ') || 'none'} in ${html}`, async () => {
      expect(await authorsIn(html)).to.deep.equal(names);
    });
  }

  for (const wrong of WRONG) {
    it(`are those that it prints where the metadata has “${wrong}”`, async () => {
      expect(
        await authorsIn('<p class="byline">By Ada Penn</p>', `<meta name="author" content="${wrong}">`),
      ).to.deep.equal(['Ada Penn']);
    });
  }

  it('keep what data says of them where the page prints the same name', async () => {
    const data = { '@context': 'https://schema.org', '@type': 'NewsArticle', headline: 'Ferry returns' };
    const author = { '@type': 'Person', name: 'ada penn', url: 'https://news.example/ada' };
    const head = `<script type="application/ld+json">${JSON.stringify({ ...data, author })}</script>`;
    expect(await authorsIn('<p class="byline">By Ada Penn</p>', head)).to.deep.equal(['ada penn']);
  });

  it('are not those of other stories in the page', async () => {
    const other =
      '<section><article><h3><a href="/z">Tolls</a></h3><span class="author">Zed Quill</span></article></section>';
    expect(await authorsIn('<p class="byline">By Ada Penn</p>', '', other)).to.deep.equal(['Ada Penn']);
  });

  it('take time in proportion to the byline', async () => {
    const start = performance.now();
    for (const words of ['a@', '@', ' in ', 'A ', ', ', '5', 'photo by '])
      await authorsIn(`<p class="byline">By Ada Penn${words.repeat(20_000)}</p>`);
    expect(performance.now() - start).to.be.below(4_000);
  });
});
