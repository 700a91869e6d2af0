import { aTimeout, expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import type { ServerData } from '../../src/server/render.js';
import { snippet, type SnippetOptions } from '../../src/snippet/snippet.js';
import { openFrame, type Frame } from '../frame.js';
import { until } from '../until.js';

const WIDTHS = [320, 480, 720, 960, 1200];
const NOW = '2022-10-01T12:00:00Z';
type Tag = keyof ServerData;

const QUOTE = {
  quotation: 'Heading to Colombia to build on our vital, strong partnership.',
  attribution: 'Antony Blinken',
  role: 'US secretary of state',
  source: 'Twitter',
  sourceUrl: 'https://example.org/tweet',
  date: '2022-10-03',
};
const PARAGRAPH =
  'His first host is Gustavo Petro, who became president in August and has said that the war on drugs has failed; the guest has come with other numbers.';
const STORY = {
  kicker: 'Diplomacy',
  headline: 'Blinken opens a tour of South America in Bogotá',
  standfirst: 'Three governments of the left are to hear that Washington still counts on them.',
  byline: 'By the Broadsheet desk',
  published: '2022-10-03',
  language: 'en',
};
const PICTURE = { src: `${location.origin}/demo/data/andes.svg`, width: 1200, height: 800, alt: 'The Andes' };
const STOPS = [
  { place: 'Bogotá', country: 'Colombia', start: '2022-10-03', purpose: PARAGRAPH },
  { place: 'Santiago', country: 'Chile', start: '2022-10-05', meets: [{ name: 'Gabriel Boric', role: 'President' }] },
  { place: 'Lima', country: 'Peru', start: '2022-10-06' },
];

/** What our own snippets hold, with the attributes of the element. */
const OWN: { readonly [Name in Tag]: Record<string, [data: ServerData[Name], options?: SnippetOptions]> } = {
  'pull-quote': {
    'a quotation': [QUOTE],
    'a long one': [{ ...QUOTE, quotation: `${PARAGRAPH} ${PARAGRAPH}` }],
    'two paragraphs': [{ ...QUOTE, quotation: `${PARAGRAPH}\n\nAnd that was it.` }],
    'words alone': [{ quotation: 'It is telling.' }],
    'a name alone': [{ quotation: 'It is telling.', attribution: 'Alessandro Rampietti' }],
    'a picture': [{ ...QUOTE, image: PICTURE }],
    'in the text': [QUOTE, { attributes: { variant: 'inline' } }],
    'a showcase': [QUOTE, { attributes: { variant: 'showcase' } }],
    'a French one': [{ ...QUOTE, language: 'fr' }],
  },
  'news-article': {
    'a short story': [{ ...STORY, body: [PARAGRAPH, PARAGRAPH] }],
    'a headline and text': [{ headline: STORY.headline, body: [PARAGRAPH] }],
    'a picture at its head': [
      {
        ...STORY,
        image: { ...PICTURE, caption: 'The road to the south.', credit: 'A. Photographer' },
        body: [PARAGRAPH],
      },
    ],
    'subheads, lists and a quotation': [
      {
        ...STORY,
        body: [
          PARAGRAPH,
          { type: 'heading', content: 'A border opens again' },
          PARAGRAPH,
          { type: 'quote', quotation: 'There is a high level of concern.', attribution: 'A defence official' },
          PARAGRAPH,
          { type: 'list', items: ['Santiago', 'Lima', PARAGRAPH] },
          { type: 'pull-quote', ...QUOTE },
          PARAGRAPH,
        ],
      },
    ],
    'pictures in the text, and notes': [
      {
        ...STORY,
        body: [PARAGRAPH, { type: 'figure', image: { ...PICTURE, caption: 'Seen from the air.' } }, PARAGRAPH],
        corrections: [{ kind: 'correction', date: '2022-10-04', content: 'The visit lasts four days, not three.' }],
        source: 'Al Jazeera and news agencies',
      },
    ],
  },
  'itinerary-card': {
    'a trip': [
      {
        title: 'Three capitals in four days',
        traveller: 'Antony Blinken',
        role: 'US secretary of state',
        stops: STOPS,
      },
      { attributes: { now: NOW } },
    ],
    'one stop': [{ title: 'To the Andes', stops: STOPS.slice(0, 1) }, { attributes: { now: NOW } }],
    'a compact one': [
      { title: 'Three capitals in four days', traveller: 'Antony Blinken', stops: STOPS },
      { attributes: { now: NOW, variant: 'compact' } },
    ],
  },
};

/** The buttons of a trip are there for what is to come. */
const CLOCK = { 'pull-quote': '', 'news-article': '', 'itinerary-card': `now="${NOW}"` };

/** What others write into our elements. */
const FOREIGN: { readonly [Name in Tag]: Record<string, string> } = {
  'pull-quote': {
    'a long quotation that says so': `<figure><blockquote data-news-long><p>${PARAGRAPH} ${PARAGRAPH}</p></blockquote><figcaption>Antony Blinken</figcaption></figure>`,
    'a figure': `<figure><blockquote>It is telling.</blockquote><figcaption>Alessandro Rampietti, correspondent</figcaption></figure>`,
    'a quotation with a cite': `<blockquote><p>It is telling, and more than that.</p><cite>Alessandro Rampietti</cite></blockquote>`,
    'a paragraph': `<p>It is telling, and more than that.</p>`,
  },
  'news-article': {
    'a headline and paragraphs': `<h2>${STORY.headline}</h2><p>${PARAGRAPH}</p><p>${PARAGRAPH}</p>`,
    'an article': `<article><h1>${STORY.headline}</h1><p>${PARAGRAPH}</p><h2>A border opens again</h2><p>${PARAGRAPH}</p></article>`,
  },
  'itinerary-card': {
    // Its title is made of the places.
    'a trip without a title': snippet('itinerary-card', { stops: STOPS }, { attributes: { now: NOW }, script: false }),
    'a section': `<section><h3>To the Andes</h3><ol><li><time datetime="2022-10-03">3 October</time> <b>Bogotá</b></li></ol></section>`,
    'a list': `<h3>To the Andes</h3><ol><li><time datetime="2022-10-03">3 October</time> <b>Bogotá</b></li><li><time datetime="2022-10-06">6 October</time> <b>Lima</b></li></ol>`,
  },
};

const elementIn = ({ document }: Frame, tag: Tag): HTMLElement => document.querySelector(tag)!;

/** The height of an element before its script has come, and when it is drawn; and the height of its largest line. */
async function heightsOf(
  tag: Tag,
  content: string,
  width: number,
): Promise<[held: number, drawn: number, line: number]> {
  const frame = await openFrame(
    `<!doctype html><html lang="en"><head><meta name="viewport" content="width=device-width">
    <link rel="stylesheet" href="/dist/cdn/critical.css"></head>
    <body style="margin: 0; font: 16px/1.5 serif"><p>Before.</p>${content}<p>After.</p></body></html>`,
    { width },
  );
  const element = elementIn(frame, tag);
  for (const image of frame.document.images) image.loading = 'eager';
  await Promise.all([...frame.document.images].map((image) => image.decode().catch(() => undefined)));
  const held = element.getBoundingClientRect().height;
  for (const name of ['broadsheet-itinerary', 'broadsheet']) {
    const script = frame.document.createElement('script');
    script.src = `/dist/cdn/${name}.js`;
    script.async = false;
    frame.document.head.append(script);
  }
  await until(() => element.getAttribute('status') === 'ready', 'not ready');
  await aTimeout(50);
  const parts = [...element.shadowRoot!.querySelectorAll<HTMLElement>('[part]')];
  const line = Math.max(...parts.map((part) => parseFloat(frame.window.getComputedStyle(part).lineHeight)));
  return [held, element.getBoundingClientRect().height, line];
}

for (const tag of Object.keys(OWN) as Tag[]) {
  describe(`the critical style sheet for <${tag}>`, () => {
    before(async () => {
      await executeServerCommand('viewport', { width: 1300, height: 900 });
    });

    const own: Record<string, [data: ServerData[Tag], options?: SnippetOptions]> = OWN[tag];
    for (const [what, [data, options]] of Object.entries(own)) {
      it(`gives the HTML of our snippets the height that the element will have: ${what}`, async () => {
        const content = snippet(tag, data, { ...options, script: false });
        for (const width of WIDTHS) {
          const [held, drawn] = await heightsOf(tag, content, width);
          expect(held, `${width} px`).to.be.closeTo(drawn, 1);
        }
      });
    }

    for (const [what, children] of Object.entries(FOREIGN[tag])) {
      it(`gives other HTML that height within a line: ${what}`, async () => {
        for (const width of WIDTHS) {
          const content = children.startsWith('<div>') ? children : `<${tag} ${CLOCK[tag]}>${children}</${tag}>`;
          const [held, drawn, line] = await heightsOf(tag, content, width);
          expect(held, `${width} px`).to.be.closeTo(drawn, Math.ceil(line) + 1);
        }
      });
    }
  });
}
