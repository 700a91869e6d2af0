import { expect } from '@open-wc/testing';
import { readArticle } from '../../../src/formats/read-article.js';
import { paragraph, seen } from '../reading.js';

const FIRST =
  'The minister arrived in the capital on Monday evening, where she met the mayor, the head of the port and a delegation of fishermen.';
const SECOND =
  'Talks about the harbour go on until Thursday, officials said, and a treaty is expected to be signed before the end of the week.';
const THIRD =
  'Nobody at the ministry would say how much of the money is there already, or who is going to pay for the rest.';
const TEXT = [FIRST, SECOND, THIRD];
const paragraphs = TEXT.map((words) => `<p>${words}</p>`).join('\n');
const URL_OF_PAGE = 'https://news.example/world/harbour';

const page = (head: string, body: string): string =>
  `<!doctype html><html lang="en-gb"><head>${head}</head><body><nav><a href="/">Home</a> <a href="/w">World</a></nav>${body}<footer><a href="/i">Imprint</a></footer></body></html>`;
const data = (json: unknown): string => `<script type="application/ld+json">${JSON.stringify(json)}</script>`;
const read = (html: string) => seen(html, { url: URL_OF_PAGE });

describe('a whole HTML page', () => {
  it('gives what its own data say, and the text that it shows', async () => {
    const { format, article } = await read(
      page(
        `<title>Minister lands - The Example</title>${data({
          '@context': 'https://schema.org',
          '@type': 'NewsArticle',
          headline: 'Minister lands in the harbour town',
          description: 'She is the first to come in nine years.',
          author: { '@type': 'Person', name: 'Ada Byron' },
          datePublished: '2022-10-03T16:07:00Z',
          publisher: { name: 'The Example' },
        })}`,
        `<main><article><h1>Minister lands in the harbour town</h1>${paragraphs}</article></main>`,
      ),
    );
    expect(format).to.equal('html-page');
    expect(article).to.deep.equal({
      headline: 'Minister lands in the harbour town',
      standfirst: ['She is the first to come in nine years.'],
      authors: [{ name: 'Ada Byron' }],
      published: { date: '2022-10-03T16:07:00Z' },
      language: 'en-GB',
      url: URL_OF_PAGE,
      body: TEXT.map(paragraph),
      source: 'The Example',
    });
  });

  it('falls back on its head, where it has no data', async () => {
    const { article } = await read(
      page(
        `<title>Minister lands | The Example</title><link rel="canonical" href="/world/1">
        <meta property="og:title" content="Minister lands in town | The Example"><meta property="og:site_name" content="The Example">
        <meta property="og:type" content="article"><meta name="author" content="Ada Byron">
        <meta property="article:published_time" content="2022-10-03T16:07:00+02:00"><meta property="article:section" content="World">
        <meta property="article:tag" content="harbours"><meta property="article:tag" content="treaties">
        <meta property="og:image" content="/1.jpg"><meta property="og:image:width" content="800"><meta property="og:image:alt" content="A crane">`,
        `<article><h1>Minister lands in town</h1>${paragraphs}</article>`,
      ),
    );
    expect(article).to.deep.equal({
      headline: 'Minister lands in town',
      authors: [{ name: 'Ada Byron' }],
      published: { date: '2022-10-03T16:07:00+02:00' },
      language: 'en-GB',
      url: 'https://news.example/world/1',
      section: 'World',
      image: { src: 'https://news.example/1.jpg', width: 800, alt: 'A crane' },
      body: TEXT.map(paragraph),
      source: 'The Example',
      topics: ['harbours', 'treaties'],
    });
  });

  it('reads microdata, and the author and date that it shows', async () => {
    const marked = await read(
      page(
        '<title>x</title>',
        `<article itemscope itemtype="https://schema.org/NewsArticle"><h1 itemprop="headline">Minister lands in town</h1>
        <span itemprop="author" itemscope itemtype="https://schema.org/Person"><a itemprop="url" href="/ada"><b itemprop="name">Ada Byron</b></a></span>
        <time itemprop="datePublished" datetime="2022-10-03">Monday</time><div itemprop="articleBody">${paragraphs}</div></article>`,
      ),
    );
    expect(marked.article.headline).to.equal('Minister lands in town');
    expect(marked.article.authors).to.deep.equal([{ name: 'Ada Byron', url: 'https://news.example/ada' }]);
    expect(marked.article.published).to.deep.equal({ date: '2022-10-03' });
    expect(marked.article.body).to.deep.equal(TEXT.map(paragraph));
    const shown = await read(
      page(
        '<title>Minister lands in town</title><meta property="og:type" content="article">',
        `<article><h1>Minister lands in town</h1><p class="byline">By <a href="/author/ada">Ada Byron</a></p><span>3 October 2022</span>${paragraphs}</article>`,
      ),
    );
    expect(shown.article.authors).to.deep.equal([{ name: 'Ada Byron' }]);
    expect(shown.article.published).to.deep.equal({ date: '2022-10-03' });
    expect(shown.article.body).to.deep.equal(TEXT.map(paragraph));
  });

  it('leaves what is the page’s in the midst of the text, and says so', async () => {
    const { article, issues } = await read(
      page(
        '<title>Minister lands in town</title>',
        `<article><h1>Minister lands in town</h1><p>${FIRST}</p><p>Advertisement</p><p>${SECOND}</p>
        <div class="newsletter-box"><p>Get our letter every morning, with all that matters in the town and the harbour.</p></div>
        <p>READ MORE: What the harbour costs</p><p>${THIRD}</p><h3>Most read</h3></article>`,
      ),
    );
    expect(article.body).to.deep.equal(TEXT.map(paragraph));
    expect(issues.filter((issue) => issue.startsWith('unknown-field')).length).to.be.greaterThan(2);
  });

  it('ends where those who do not pay are stopped', async () => {
    const { article } = await read(
      page(
        '<title>Minister lands in town</title>',
        `<article><h1>Minister lands in town</h1>${paragraphs}<p>Il vous reste 57.09% de cet article à lire.</p><p>${'Offres. '.repeat(12)}</p></article>`,
      ),
    );
    expect(article.body).to.deep.equal(TEXT.map(paragraph));
  });

  it('takes the line below a picture for its caption, however it is written', async () => {
    const { article } = await read(
      page(
        '<title>Minister lands in town</title>',
        `<article><h1>Minister lands in town</h1><p>${FIRST}</p><div class="article-image"><img src="/2.jpg" alt="" width="600" height="400"><p>A crane on the quay.</p></div><p>${SECOND}</p><p>${THIRD}</p></article>`,
      ),
    );
    expect(article.body?.[1]).to.deep.equal({
      type: 'figure',
      image: { src: 'https://news.example/2.jpg', width: 600, height: 400, alt: '', caption: ['A crane on the quay.'] },
    });
  });

  it('takes the body from its data, where a script is to show it', async () => {
    const { article } = await read(
      page(
        data({ '@type': 'NewsArticle', headline: 'Minister lands', articleBody: TEXT.join('\n\n') }),
        '<div id="app"></div>',
      ),
    );
    expect(article.body).to.deep.equal(TEXT.map(paragraph));
  });

  it('takes the box that is marked as the body, where another is as good by its looks', async () => {
    const others = Array.from(
      { length: 12 },
      (_, index) => `<p>Comment ${index}: ${FIRST} ${SECOND}, as I have said before.</p>`,
    );
    const { article } = await read(
      page(
        data({ '@type': 'NewsArticle', headline: 'Minister lands', articleBody: TEXT.join('\n\n') }),
        `<div itemprop="articleBody">${paragraphs}</div><section>${others.join('')}</section>`,
      ),
    );
    expect(article.body).to.deep.equal(TEXT.map(paragraph));
  });

  it('is an event, where it is about one', async () => {
    const { itinerary } = await read(
      page(
        '<title>x</title>',
        `<div itemscope itemtype="https://schema.org/Event"><b itemprop="name">Harbour festival</b> <time itemprop="startDate" datetime="2022-10-03">Monday</time> <span itemprop="location">Lima</span></div>`,
      ),
    );
    expect(itinerary.title).to.equal('Harbour festival');
    expect(itinerary.stops[0]?.start).to.deep.equal({ date: '2022-10-03' });
  });

  const BROKEN: [what: string, script: string][] = [
    ['comments', '/* ours */ {"@type":"NewsArticle", // ours\n"headline":"Minister lands",}'],
    ['a mark of XML', '//<![CDATA[\n{"@type":"NewsArticle","headline":"Minister lands"}\n//]]>'],
    ['line breaks in strings', '{"@type":"NewsArticle","headline":"Minister\nlands"}'],
    ['words behind its end', '{"@type":"NewsArticle","headline":"Minister lands"}; done()'],
    ['an HTML comment', '<!-- ours -->{"@type":"NewsArticle","headline":"Minister lands"}'],
  ];
  for (const [what, script] of BROKEN) {
    it(`reads JSON-LD with ${what}`, async () => {
      const { article } = await read(page(`<script type="application/ld+json">${script}</script>`, `<p>${FIRST}</p>`));
      expect(article.headline).to.equal('Minister lands');
    });
  }

  it('says where JSON-LD is beyond repair', async () => {
    const { issues } = await read(
      page('<script type="application/ld+json">{"a" "b"</script><title>A title</title>', paragraphs),
    );
    expect(issues).to.include('syntax ');
  });

  it('resolves addresses against the page’s own base', async () => {
    const { article } = await read(
      page(
        '<base href="https://cdn.example/x/"><title>A title of it</title>',
        `<article><p><a href="1">${FIRST}</a> ${SECOND}</p>${paragraphs}</article>`,
      ),
    );
    expect(JSON.stringify(article.body)).to.contain('https://cdn.example/x/1');
  });

  const HOSTILE: [name: string, html: string][] = [
    ['boxes without end', `<html><body>${'<div>'.repeat(20_000)}`],
    ['marks that are never closed', `<html><body>${'<b><a href=x>'.repeat(10_000)}x`],
    ['scripts that are never closed', `<html>${'<script>'.repeat(5_000)}`],
    ['JSON that is never closed', `<html><script type="application/ld+json">${'{"a":['.repeat(10_000)}</script>`],
    ['things in things', `<html><body>${'<div itemscope itemprop=a>'.repeat(3_000)}`],
    [
      'a thing that is its own part',
      '<html><body><p itemscope itemref="a" id="a"><b id="a" itemprop="x" itemref="a">y',
    ],
    [
      'names of prototypes',
      `<html>${data({ '@type': 'NewsArticle', headline: 'x', constructor: 1 })}<p itemscope><b itemprop="__proto__">x`,
    ],
    [
      'a tag of a thousand attributes',
      `<html><body><p ${Array.from({ length: 1_000 }, (_, index) => `a${index}=1`).join(' ')}>x`,
    ],
    ['nothing at all', '<html>'],
  ];
  for (const [name, html] of HOSTILE) {
    it(`survives ${name}`, async () => {
      const { format, issues } = await readArticle(html, { url: URL_OF_PAGE });
      expect(format).to.equal('html-page');
      expect(JSON.stringify(issues)).not.to.contain('could not be read');
    });
  }
});
