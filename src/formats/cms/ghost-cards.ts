import type { Draft } from '../shared/format-reader.js';
import type { SourceValue } from '../shared/source-value.js';
import type { Html } from '../shared/pending-html.js';
import { ownValue } from '../../model/own.js';

type Words = Html | string | undefined;

/** Converts a card, as Ghost calls the special blocks of its editors. Accepts the names of the old and the new editor. */
export function cardOf(name: string, card: SourceValue): unknown[] {
  const read = ownValue(CARDS, name);
  return read ? read(card) : [card.unknown(name, card.first('html', 'markdown', 'text', 'title').htmlWords)];
}

const related = (url: string | undefined, title: Words, description?: Words, image?: string): Draft[] => [
  { type: 'related', links: [{ url, title, description, image: image && { src: image } }] },
];

/** The text and button of a call-to-action card. */
const appealOf = (card: SourceValue, names: readonly string[]): unknown[] => {
  const [url, label] = [
    card.first('buttonUrl', 'productUrl').address,
    card.first('buttonText', 'productButton').htmlText,
  ];
  return [
    ...names.map((name) => card.at(name).htmlBlocks),
    url && label && { type: 'paragraph', content: { type: 'link', href: url, content: [label] } },
  ].filter(Boolean);
};

function imageOf(card: SourceValue): Draft | undefined {
  const src = card.at('src').address;
  if (!src) return card.report('missing', 'A picture without a URL; ignored.');
  return {
    src,
    width: card.at('width').pixels,
    height: card.at('height').pixels,
    // Ghost writes an empty `alt` if the author wrote none.
    alt: card.first('altText', 'alt').words,
    caption: card.at('caption').htmlText,
  };
}

const figureOf = (card: SourceValue): unknown[] => {
  const image = imageOf(card);
  return image ? [{ type: 'figure', image }] : [];
};

const galleryOf = (card: SourceValue): unknown[] => {
  const images = card.at('images').list.flatMap((image) => imageOf(image) ?? []);
  return images.length > 0 ? [{ type: 'gallery', images, caption: card.at('caption').htmlText }] : [];
};

function embedOf(card: SourceValue): unknown[] {
  const [html, about] = [card.at('html'), card.at('metadata')];
  // The text of a social-media post is only in its HTML.
  if (/<blockquote/.test(html.words ?? '')) return [html.htmlBlocks];
  const url = card.at('url').address;
  if (!url) return [html.htmlBlocks];
  return [
    card.embed(url, {
      provider: about.at('provider_name').htmlWords,
      title: about.at('title').htmlWords,
      author: about.at('author_name').htmlWords,
      text: card.at('caption').htmlText ?? about.at('description').htmlText,
      image: about.first('thumbnail_url', 'thumbnail').address,
    }),
  ];
}

function bookmarkOf(card: SourceValue): unknown[] {
  const about = card.at('metadata');
  const title = about.at('title').htmlWords ?? card.at('title').htmlWords;
  return related(card.at('url').address, title, about.at('description').htmlText, about.at('thumbnail').address);
}

const codeOf = (card: SourceValue): unknown[] => [
  { type: 'code', text: card.at('code').raw, language: card.at('language').words },
];

const recordingOf =
  (type: 'audio' | 'video') =>
  (card: SourceValue): unknown[] => {
    const [src, still] = [card.at('src').address, card.at('thumbnailSrc').address];
    return [
      {
        type,
        sources: [{ src, type: card.at('mimeType').words }],
        poster: still && { src: still },
        title: card.at('title').htmlWords,
        caption: card.at('caption').htmlText,
        duration: card.at('duration').number,
      },
    ];
  };

const markdownOf = (card: SourceValue): unknown[] => [card.unknown('markdown', card.at('markdown').words)];

const productOf = (card: SourceValue): unknown[] => [
  {
    type: 'callout',
    kind: 'product',
    title: card.at('productTitle').htmlWords,
    content: [
      ...(card.at('productImageSrc').exists ? figureOf(card.replaced({ src: card.at('productImageSrc').raw })) : []),
      ...appealOf(card, ['productDescription']),
    ],
  },
];

/** Content for e-mail only, or a placeholder without content. */
const leftOut = (card: SourceValue): unknown[] => {
  card.report('withheld', 'This content is only for newsletters, so it is not shown.');
  return [];
};

const CARDS: Readonly<Record<string, (card: SourceValue) => unknown[]>> = {
  image: figureOf,
  gallery: galleryOf,
  embed: embedOf,
  bookmark: bookmarkOf,
  html: (card) => [card.at('html').htmlBlocks],
  markdown: markdownOf,
  'card-markdown': markdownOf,
  code: codeOf,
  codeblock: codeOf,
  'code-block': codeOf,
  hr: () => [{ type: 'divider' }],
  horizontalrule: () => [{ type: 'divider' }],
  callout: (card) => [
    { type: 'callout', title: card.at('calloutEmoji').words, content: [card.at('calloutText').htmlBlocks] },
  ],
  toggle: (card) => [
    { type: 'callout', kind: 'toggle', title: card.at('heading').htmlWords, content: [card.at('content').htmlBlocks] },
  ],
  button: (card) => appealOf(card, []),
  header: (card) => appealOf(card, ['header', 'subheader']),
  signup: (card) => appealOf(card, ['header', 'subheader', 'disclaimer']),
  'call-to-action': (card) => appealOf(card, ['textValue']),
  product: productOf,
  file: (card) =>
    related(card.at('src').address, card.first('fileTitle', 'fileName').htmlWords, card.at('fileCaption').htmlText),
  audio: recordingOf('audio'),
  video: recordingOf('video'),
  email: leftOut,
  'email-cta': leftOut,
  paywall: () => [],
};
