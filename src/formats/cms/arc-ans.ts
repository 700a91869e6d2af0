import type { Draft, FormatReader } from '../shared/format-reader.js';
import type { SourceValue } from '../shared/source-value.js';
import { ownValue } from '../../model/own.js';

/** Reads ANS, the JSON of Arc XP: a story, a gallery, a recording, or a list of them. @see https://github.com/washingtonpost/ans-schema */
export const read: FormatReader = (value) => ({
  version: (value.list[0] ?? value).at('version').words,
  entries: value.list
    .flatMap((item) => (/^(collection|results)$/.test(typeOf(item)) ? item.at('content_elements').list : item))
    .map(articleOf),
});

const typeOf = (value: SourceValue): string => value.at('type').words ?? '';

function articleOf(item: SourceValue): Draft | undefined {
  // Messages that Arc sends to other systems name an operation, and contain the story in `body`.
  const operation = item.at('operation').words ?? '';
  const value = operation ? item.at('body') : item;
  const isOut =
    /^(delete|unpublish)/.test(operation) || /draft|unpublished|deleted/.test(value.at('status').words ?? '');
  if (isOut || value.at('revision', 'published').raw === false) {
    return item.report('withheld', 'This item is deleted or not published, so it is not shown.');
  }
  const type = typeOf(value);
  const elements = value.at('content_elements').list;
  const text = elements.find((element) => typeOf(element) === 'text') ?? value;
  const lead = value.at('promo_items').first('lead_art', 'basic');
  const taxonomy = value.at('taxonomy');
  const blocks =
    type === 'image' ? [] : type === 'story' || !ownValue(MEDIA, type) ? elements.flatMap(blocksOf) : blocksOf(value);
  return {
    id: value.at('_id').words,
    headline: wordingOf(value.at('headlines'))?.htmlWords ?? value.first('title', 'subtitle').htmlWords,
    kicker: value.at('label', 'basic', 'text').htmlWords,
    standfirst: (wordingOf(value.at('subheadlines')) ?? wordingOf(value.at('description')))?.summaryOf(
      text.at('content'),
    ),
    authors: peopleOf(value),
    published: value.first('display_date', 'publish_date', 'first_publish_date').date,
    updated: value.at('last_updated_date').date,
    language: value.at('language').language,
    url: value.first('canonical_url_external', 'canonical_url', 'website_url').address,
    section: taxonomy.first('primary_section', 'primary_site', 'sections', 'sites').names[0],
    kind: type === 'gallery' ? type : undefined,
    image: pictureOf(lead) ?? pictureOf(value.at('promo_items', 'basic')) ?? pictureOf(value),
    body: [...(/^(video|audio|raw_html)$/.test(typeOf(lead)) ? blocksOf(lead) : []), ...blocks],
    corrections: value.at('corrections').list.map(correctionOf),
    source: value.at('distributor', 'name').htmlWords,
    copyright: value.at('copyright').htmlWords,
    topics: [...taxonomy.at('tags').list, ...taxonomy.at('keywords').list].map(
      (topic) => topic.first('text', 'name', 'keyword').words ?? topic.words,
    ),
  };
}

/** The text variant for the web, or else any other variant. */
const wordingOf = (value: SourceValue): SourceValue | undefined =>
  [value.at('basic'), ...value.entries].find(({ words }) => words !== undefined);

/** All credited people, with what each contributed, except for the authors. */
function peopleOf(value: SourceValue): Draft[] {
  const credits = value.first('vanity_credits', 'credits');
  return credits.fields.flatMap(([credit, people]) =>
    people.list.flatMap((person) => {
      const original = person.at('additional_properties', 'original');
      const name = person.first('name', 'byline').htmlWords ?? original.first('byline').htmlWords;
      if (!name) person.report('missing', 'A credit without a name; ignored.');
      if (!name) return [];
      return {
        name,
        role: credit === 'by' ? original.at('role').htmlWords : credit.replaceAll('_', ' '),
        organization: person.at('org').htmlWords,
        url: person.at('url').address,
      };
    }),
  );
}

/** The picture of an element: the element itself, the first picture of a gallery, or the still of a recording. */
function pictureOf(value: SourceValue): Draft | undefined {
  if (typeOf(value) === 'image') return imageOf(value);
  if (typeOf(value) === 'reference')
    return value.report('missing', 'The picture is only a reference to an item that is not in the data; ignored.');
  const pictures = [value.at('promo_image'), value.at('promo_items', 'basic'), ...value.at('content_elements').list];
  return ownValue(MEDIA, typeOf(value))
    ? pictures.filter((picture) => typeOf(picture) === 'image').map(imageOf)[0]
    : undefined;
}

function imageOf(value: SourceValue): Draft | undefined {
  const [src, width, height] = [value.at('url').address, value.at('width').pixels, value.at('height').pixels];
  if (!src) return value.report('missing', 'A picture without a URL; ignored.');
  const [x = NaN, y = NaN] = [value.at('focal_point', 'x').number, value.at('focal_point', 'y').number];
  const focus = { x: x / (width ?? NaN), y: y / (height ?? NaN) };
  const alt = value.at('alt_text').raw;
  return {
    src,
    width,
    height,
    focus: focus.x <= 1 && focus.y <= 1 ? focus : undefined,
    alt: typeof alt === 'string' ? alt : undefined,
    caption: value.first('caption', 'subtitle').htmlText,
    credit: creditOf(value),
  };
}

/** The credit of a picture, such as `Adnan Abidi, REUTERS`. */
const creditOf = (value: SourceValue): string | undefined => {
  const credits = value.first('vanity_credits', 'credits');
  const people = [...credits.at('by').list, ...credits.at('affiliation').list];
  return people.flatMap((person) => person.first('byline', 'name').words ?? []).join(', ') || undefined;
};

const correctionOf = (value: SourceValue): Draft => ({
  kind: value.at('correction_type').words,
  content: value.at('text').htmlText,
});

const linkOf = (value: SourceValue): Draft => ({
  url: value.first('url', 'canonical_url', 'website_url').address,
  title: value.at('content').htmlWords ?? wordingOf(value.at('headlines'))?.htmlWords,
  description: (value.at('description', 'content').exists
    ? value.at('description', 'content')
    : value.at('description', 'basic')
  ).htmlText,
  image: pictureOf(value.at('image').exists ? value.at('image') : value.at('promo_items', 'basic')),
});

/** The inline text of an element in a list, a table cell or a quotation. */
const elementHtml = (value: SourceValue) => value.first('content', 'text').htmlText ?? value.htmlText;

const STREAMS: Readonly<Record<string, string>> = { mp4: 'video/mp4', ts: 'application/x-mpegURL', mp3: 'audio/mpeg' };

/** Converts a recording with its transcript. Without a file, its embedded player becomes a link card. */
function recordingOf(value: SourceValue): unknown[] {
  const file = { src: value.at('source_url').address, type: value.at('mimetype').words };
  const streams = value.at('streams').list.map((stream) => ({
    src: stream.at('url').address,
    type: ownValue(STREAMS, stream.first('stream_type', 'streamType').words ?? ''),
  }));
  const sources = (file.src ? [file] : streams).filter(({ src }) => src);
  const duration = value.at('duration').number;
  const subtitles = [...value.at('subtitles', 'urls').list, ...value.at('subtitles', 'subtitlesUrls').list];
  const transcript = value.at('transcript').plainBlocks;
  const recording = {
    type: typeOf(value),
    sources,
    poster: pictureOf(value),
    title: wordingOf(value.at('headlines'))?.htmlWords,
    caption: wordingOf(value.at('description'))?.htmlText,
    credit: creditOf(value),
    duration: duration && duration / 1000,
    tracks: subtitles
      .filter((track) => track.at('format').words === 'WEB_VTT')
      .map((track) => ({ src: track.at('url').address, kind: 'subtitles' })),
  };
  const embed =
    value.at('embed_html').htmlBlocks ?? value.embed(value.at('canonical_url').address, { title: recording.title });
  return [
    sources.length > 0 ? recording : embed,
    ...(transcript ? [{ type: 'callout', kind: 'transcript', content: transcript }] : []),
  ];
}

function galleryOf(value: SourceValue): Draft[] {
  const images = value.at('content_elements').list.flatMap((image) => pictureOf(image) ?? []);
  const caption = wordingOf(value.at('description')) ?? wordingOf(value.at('headlines'));
  return images.length > 0 ? [{ type: 'gallery', images, caption: caption?.htmlText }] : [];
}

/** Converts a quotation. Other content in it, such as another quotation or a picture, is placed after it. */
function quoteOf(value: SourceValue): unknown[] {
  const elements = value.at('content_elements').list;
  const texts = elements.filter((element) => typeOf(element) === 'text');
  const others = elements.filter((element) => typeOf(element) !== 'text');
  const quote = {
    type: value.at('subtype').words === 'pullquote' ? 'pull-quote' : 'quote',
    quotation: texts.flatMap((text, index) => (index > 0 ? ['\n\n', elementHtml(text)] : [elementHtml(text)])),
    attribution: value.at('citation', 'content').htmlWords,
  };
  return [...(texts.length > 0 ? [quote] : []), ...others.flatMap(blocksOf)];
}

/** Converts a list. A nested list belongs to the item before it. */
function listOf(value: SourceValue): unknown[] {
  const items: unknown[][] = [];
  for (const item of value.at('items').list) {
    const isNested = typeOf(item) === 'list';
    if (isNested && items.length > 0) items.at(-1)!.push(...listOf(item));
    else items.push(isNested ? listOf(item) : [{ type: 'paragraph', content: elementHtml(item) }]);
  }
  return [{ type: 'list', ordered: value.at('list_type').words === 'ordered', items }];
}

function embeddedOf(value: SourceValue): unknown[] {
  const raw = value.at('raw_oembed').fields.length > 0 ? value.at('raw_oembed') : value;
  const player = /\ssrc="(https?:[^"]+)"/.exec(raw.at('html').words ?? '')?.[1];
  const id = value.at('referent', 'id').address;
  const url = raw.first('url', 'objectUrl').address ?? (/^https?:/.test(id ?? '') ? id : player);
  // The text of a social-media post is only in its HTML.
  if (/<blockquote/.test(raw.at('html').words ?? '')) return [raw.at('html').htmlBlocks];
  if (!url && !raw.at('title').exists) {
    value.report('missing', 'The target of this reference is not in the data; ignored.');
    return [];
  }
  const embed = value.embed(url, {
    provider: raw.at('provider_name').htmlWords,
    title: raw.at('title').htmlWords,
    author: raw.at('author_name').htmlWords,
    text: raw.at('description').htmlText,
    image: raw.at('thumbnail_url').address,
  });
  return [embed];
}

/** How elements other than text are converted, by type. */
const MEDIA: Readonly<Record<string, (value: SourceValue) => unknown[]>> = {
  gallery: galleryOf,
  video: recordingOf,
  audio: recordingOf,
};

const ELEMENTS: Readonly<Record<string, (value: SourceValue) => unknown[]>> = {
  ...MEDIA,
  text: (value) => [value.first('content', 'text').htmlBlocks],
  raw_html: (value) => [value.at('content').htmlBlocks],
  header: (value) => [
    { type: 'heading', level: Math.min(4, Math.max(2, value.at('level').number ?? 2)), content: elementHtml(value) },
  ],
  quote: quoteOf,
  blockquote: (value) => [{ type: 'quote', quotation: elementHtml(value) }],
  list: listOf,
  image: (value) => [{ type: 'figure', image: imageOf(value) }].filter(({ image }) => image),
  oembed_response: embeddedOf,
  oembed: embeddedOf,
  reference: embeddedOf,
  custom_embed: (value) => [value.embed(value.at('embed', 'url').address, { provider: value.at('subtype').htmlWords })],
  interstitial_link: (value) => [{ type: 'related', links: [linkOf(value)] }],
  story: (value) => [{ type: 'related', links: [linkOf(value)] }],
  link_list: (value) => [
    { type: 'related', title: value.at('title').htmlWords, links: value.at('items').list.map(linkOf) },
  ],
  table: (value) => [
    {
      type: 'table',
      head: value.at('header').list.map((cell) => ({ content: elementHtml(cell) })),
      rows: value
        .at('rows')
        .list.map((row) =>
          (row.at('cells').exists ? row.at('cells') : row).list.map((cell) => ({ content: elementHtml(cell) })),
        ),
    },
  ],
  correction: (value) => [{ type: 'correction', ...correctionOf(value) }],
  divider: () => [{ type: 'divider' }],
  element_group: (value) => value.at('content_elements').list.flatMap(blocksOf),
  numeric_rating: (source) => {
    const [value, most, units] = ['numeric_rating', 'max', 'units'].map((name) => source.at(name).words);
    return [
      { type: 'note', kind: 'rating', content: [most ? `${value}/${most}` : value, units].filter(Boolean).join(' ') },
    ];
  },
  endorsement: (value) => [{ type: 'note', kind: 'endorsement', content: value.at('endorsement').htmlText }],
  code: (value) => [{ type: 'code', text: value.at('content').raw, language: value.at('language').words }],
};

function blocksOf(value: SourceValue): unknown[] {
  const type = typeOf(value);
  const read = ownValue(ELEMENTS, type);
  return read ? read(value) : [value.unknown(type, value.first('content', 'text', 'caption').htmlWords)];
}
