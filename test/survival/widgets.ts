// A quotation, a story and a trip whose words hold what editors and templates like to change.
import type { ServerData } from '../../src/server/render.js';
import { snippet, type SnippetOptions } from '../../src/snippet/snippet.js';

/** A widget's data, and what of it is looked for in what is left of its snippets. */
export interface Widget<Tag extends keyof ServerData = keyof ServerData> {
  readonly tag: Tag;
  readonly data: ServerData[Tag];
  /** Who is named, and how the date reads. */
  readonly name: string;
  readonly date: string;
  readonly address: string;
}

const ADDRESS = 'https://example.org/river';
const NAME = 'Ada O’Neil';
const PARAGRAPH =
  'The road above the river was closed for the ninth time in a year, and the people of the upper valley went down to ' +
  'the town by boat, as their grandparents had done, with their letters, their eggs and the teacher of the school.';

const quotation = {
  quotation: 'It\'s no "drill" -- the bridge, 9x9 metres, holds... {{for}} now [so far].',
  attribution: NAME,
  role: "the county's engineer",
  source: 'River Radio',
  sourceUrl: ADDRESS,
  date: '2022-10-03',
  language: 'en',
} as const;

/** The three widgets. */
export const WIDGETS: readonly Widget[] = [
  { tag: 'pull-quote', data: quotation, name: NAME, date: '3 October 2022', address: ADDRESS },
  {
    tag: 'news-article',
    data: {
      headline: 'The road above the river -- "closed" again',
      kicker: 'Valley',
      standfirst: "It's the ninth time.",
      authors: [{ name: NAME }],
      published: '2022-10-03',
      language: 'en',
      image: {
        src: 'https://example.org/road.jpg',
        alt: 'A road',
        width: 640,
        height: 360,
        caption: 'The road.',
        credit: 'A. Reed',
      },
      body: [
        PARAGRAPH,
        [{ type: 'link', href: ADDRESS, content: ['The council'] }, ' said (tm) that it was sorry...'],
        { type: 'heading', content: 'What now?' },
        { type: 'list', ordered: true, start: 2, items: ['A boat @ noon', 'A path'] },
        { type: 'table', head: [['Day', 'Boats']], rows: [['Monday', '4']] },
        PARAGRAPH,
      ],
      source: 'The Gazette',
    },
    name: NAME,
    date: '3 October 2022',
    address: ADDRESS,
  },
  {
    tag: 'itinerary-card',
    data: {
      title: 'Down the river -- "slowly"',
      traveller: NAME,
      role: 'engineer',
      language: 'en',
      stops: [
        {
          place: 'Upper Bridge',
          country: 'Colombia',
          start: '2022-10-03',
          end: '2022-10-04',
          purpose: "To look at the bridge's piers...",
          meets: [{ name: 'Gustavo P. Reed', role: 'mayor', url: ADDRESS }],
        },
        { place: 'Lower Bridge', start: '2022-10-05', status: 'tentative' },
      ],
    },
    name: NAME,
    date: '3–4 October 2022',
    address: ADDRESS,
  },
];
/** A quotation whose words also stand in the story around it. */
export const REPEATED: Widget<'pull-quote'> = {
  tag: 'pull-quote',
  data: { ...quotation, repeats: true },
  name: NAME,
  date: '3 October 2022',
  address: ADDRESS,
};
/** The snippet of a widget. */
export const snippetOf = ({ tag, data }: Pick<Widget, 'tag' | 'data'>, options?: SnippetOptions): string =>
  // That data and tag belong together is lost where there are several.
  snippet(tag, data as never, options);

/** A paragraph as it stands around snippets in posts. */
export const AROUND =
  'What follows was said on the day on which the ninth part of the wall came down, in the rain, before a few people who ' +
  'had come from the villages on both banks to hear it, and who went home again, in two boats, when it was over.';
