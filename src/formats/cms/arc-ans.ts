import type { Draft, FormatReader } from '../shared/format-reader.js';
import type { SourceValue } from '../shared/source-value.js';
import { ownValue } from '../../model/own.js';

/** Reads ANS, the JSON of Arc XP: a story, a gallery, a recording, or a list of them. @see https://github.com/washingtonpost/ans-schema */
export const read: FormatReader = (given) => ({
  version: (given.list[0] ?? given).at('version').words,
  entries: given.list
    .flatMap((item) => (/^(collection|results)$/.test(typeOf(item)) ? item.at('content_elements').list : item))
    .map(articleOf),
});

const typeOf = (given: SourceValue): string => given.at('type').words ?? '';

function articleOf(item: SourceValue): Draft | undefined {
  // To its listeners Arc sends what happened, with the story in it.
  const operation = item.at('operation').words ?? '';
  const given = operation ? item.at('body') : item;
  const isOut =
    /^(delete|unpublish)/.test(operation) || /draft|unpublished|deleted/.test(given.at('status').words ?? '');
  if (isOut || given.at('revision', 'published').raw === false) {
    return item.report('withheld', 'What is deleted, or not published, is not shown.');
  }
  const type = typeOf(given);
  const elements = given.at('content_elements').list;
  const text = elements.find((element) => typeOf(element) === 'text') ?? given;
  const lead = given.at('promo_items').first('lead_art', 'basic');
  const taxonomy = given.at('taxonomy');
  const blocks =
    type === 'image' ? [] : type === 'story' || !ownValue(MEDIA, type) ? elements.flatMap(blocksOf) : blocksOf(given);
  return {
    id: given.at('_id').words,
    headline: wordingOf(given.at('headlines'))?.htmlWords ?? given.first('title', 'subtitle').htmlWords,
    kicker: given.at('label', 'basic', 'text').htmlWords,
    standfirst: (wordingOf(given.at('subheadlines')) ?? wordingOf(given.at('description')))?.summaryOf(
      text.at('content'),
    ),
    authors: peopleOf(given),
    published: given.first('display_date', 'publish_date', 'first_publish_date').date,
    updated: given.at('last_updated_date').date,
    language: given.at('language').language,
    url: given.first('canonical_url_external', 'canonical_url', 'website_url').address,
    section: taxonomy.first('primary_section', 'primary_site', 'sections', 'sites').names[0],
    kind: type === 'gallery' ? type : undefined,
    image: pictureOf(lead) ?? pictureOf(given.at('promo_items', 'basic')) ?? pictureOf(given),
    body: [...(/^(video|audio|raw_html)$/.test(typeOf(lead)) ? blocksOf(lead) : []), ...blocks],
    corrections: given.at('corrections').list.map(correctionOf),
    source: given.at('distributor', 'name').htmlWords,
    copyright: given.at('copyright').htmlWords,
    topics: [...taxonomy.at('tags').list, ...taxonomy.at('keywords').list].map(
      (topic) => topic.first('text', 'name', 'keyword').words ?? topic.words,
    ),
  };
}

/** The wording for the web, else for whatever there is one. */
const wordingOf = (given: SourceValue): SourceValue | undefined =>
  [given.at('basic'), ...given.entries].find(({ words }) => words !== undefined);

/** Everybody who is credited, and for what, where it is not the writing. */
function peopleOf(given: SourceValue): Draft[] {
  const credits = given.first('vanity_credits', 'credits');
  return credits.fields.flatMap(([credit, people]) =>
    people.list.flatMap((person) => {
      const original = person.at('additional_properties', 'original');
      const name = person.first('name', 'byline').htmlWords ?? original.first('byline').htmlWords;
      if (!name) person.report('missing', 'Somebody is credited whose name is not here; left out.');
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

/** The picture of an element: itself, the first of a gallery, the still of a recording. */
function pictureOf(given: SourceValue): Draft | undefined {
  if (typeOf(given) === 'image') return imageOf(given);
  if (typeOf(given) === 'reference') return given.report('missing', 'A picture is only referred to here; left out.');
  const pictures = [given.at('promo_image'), given.at('promo_items', 'basic'), ...given.at('content_elements').list];
  return ownValue(MEDIA, typeOf(given))
    ? pictures.filter((picture) => typeOf(picture) === 'image').map(imageOf)[0]
    : undefined;
}

function imageOf(given: SourceValue): Draft | undefined {
  const [src, width, height] = [given.at('url').address, given.at('width').pixels, given.at('height').pixels];
  if (!src) return given.report('missing', 'A picture is here without an address; left out.');
  const [x = NaN, y = NaN] = [given.at('focal_point', 'x').number, given.at('focal_point', 'y').number];
  const focus = { x: x / (width ?? NaN), y: y / (height ?? NaN) };
  const alt = given.at('alt_text').raw;
  return {
    src,
    width,
    height,
    focus: focus.x <= 1 && focus.y <= 1 ? focus : undefined,
    alt: typeof alt === 'string' ? alt : undefined,
    caption: given.first('caption', 'subtitle').htmlText,
    credit: creditOf(given),
  };
}

/** `Adnan Abidi, REUTERS`. */
const creditOf = (given: SourceValue): string | undefined => {
  const credits = given.first('vanity_credits', 'credits');
  const people = [...credits.at('by').list, ...credits.at('affiliation').list];
  return people.flatMap((person) => person.first('byline', 'name').words ?? []).join(', ') || undefined;
};

const correctionOf = (given: SourceValue): Draft => ({
  kind: given.at('correction_type').words,
  content: given.at('text').htmlText,
});

const linkOf = (given: SourceValue): Draft => ({
  url: given.first('url', 'canonical_url', 'website_url').address,
  title: given.at('content').htmlWords ?? wordingOf(given.at('headlines'))?.htmlWords,
  description: (given.at('description', 'content').exists
    ? given.at('description', 'content')
    : given.at('description', 'basic')
  ).htmlText,
  image: pictureOf(given.at('image').exists ? given.at('image') : given.at('promo_items', 'basic')),
});

/** A text, in a list, a cell or a quotation. */
const textOf = (given: SourceValue) => given.first('content', 'text').htmlText ?? given.htmlText;

const STREAMS: Readonly<Record<string, string>> = { mp4: 'video/mp4', ts: 'application/x-mpegURL', mp3: 'audio/mpeg' };

/** A recording with what is said in it. Where only a player for it is known, that. */
function recordingOf(given: SourceValue): unknown[] {
  const file = { src: given.at('source_url').address, type: given.at('mimetype').words };
  const streams = given.at('streams').list.map((stream) => ({
    src: stream.at('url').address,
    type: ownValue(STREAMS, stream.first('stream_type', 'streamType').words ?? ''),
  }));
  const sources = (file.src ? [file] : streams).filter(({ src }) => src);
  const duration = given.at('duration').number;
  const subtitles = [...given.at('subtitles', 'urls').list, ...given.at('subtitles', 'subtitlesUrls').list];
  const transcript = given.at('transcript').plainBlocks;
  const recording = {
    type: typeOf(given),
    sources,
    poster: pictureOf(given),
    title: wordingOf(given.at('headlines'))?.htmlWords,
    caption: wordingOf(given.at('description'))?.htmlText,
    credit: creditOf(given),
    duration: duration && duration / 1000,
    tracks: subtitles
      .filter((track) => track.at('format').words === 'WEB_VTT')
      .map((track) => ({ src: track.at('url').address, kind: 'subtitles' })),
  };
  const embed =
    given.at('embed_html').htmlBlocks ?? given.embed(given.at('canonical_url').address, { title: recording.title });
  return [
    sources.length > 0 ? recording : embed,
    ...(transcript ? [{ type: 'callout', kind: 'transcript', content: transcript }] : []),
  ];
}

function galleryOf(given: SourceValue): Draft[] {
  const images = given.at('content_elements').list.flatMap((image) => pictureOf(image) ?? []);
  const caption = wordingOf(given.at('description')) ?? wordingOf(given.at('headlines'));
  return images.length > 0 ? [{ type: 'gallery', images, caption: caption?.htmlText }] : [];
}

/** A quotation; what else stands in it, such as another or a picture, comes after it. */
function quoteOf(given: SourceValue): unknown[] {
  const elements = given.at('content_elements').list;
  const texts = elements.filter((element) => typeOf(element) === 'text');
  const others = elements.filter((element) => typeOf(element) !== 'text');
  const quote = {
    type: given.at('subtype').words === 'pullquote' ? 'pull-quote' : 'quote',
    quotation: texts.flatMap((text, index) => (index > 0 ? ['\n\n', textOf(text)] : [textOf(text)])),
    attribution: given.at('citation', 'content').htmlWords,
  };
  return [...(texts.length > 0 ? [quote] : []), ...others.flatMap(blocksOf)];
}

/** A list. A list within it belongs to the item before. */
function listOf(given: SourceValue): unknown[] {
  const items: unknown[][] = [];
  for (const item of given.at('items').list) {
    const isNested = typeOf(item) === 'list';
    if (isNested && items.length > 0) items.at(-1)!.push(...listOf(item));
    else items.push(isNested ? listOf(item) : [{ type: 'paragraph', content: textOf(item) }]);
  }
  return [{ type: 'list', ordered: given.at('list_type').words === 'ordered', items }];
}

function embeddedOf(given: SourceValue): unknown[] {
  const raw = given.at('raw_oembed').fields.length > 0 ? given.at('raw_oembed') : given;
  const player = /\ssrc="(https?:[^"]+)"/.exec(raw.at('html').words ?? '')?.[1];
  const id = given.at('referent', 'id').address;
  const url = raw.first('url', 'objectUrl').address ?? (/^https?:/.test(id ?? '') ? id : player);
  // The words of a post are in its HTML alone.
  if (/<blockquote/.test(raw.at('html').words ?? '')) return [raw.at('html').htmlBlocks];
  if (!url && !raw.at('title').exists) {
    given.report('missing', 'What is referred to here is not here; left out.');
    return [];
  }
  const embed = given.embed(url, {
    provider: raw.at('provider_name').htmlWords,
    title: raw.at('title').htmlWords,
    author: raw.at('author_name').htmlWords,
    text: raw.at('description').htmlText,
    image: raw.at('thumbnail_url').address,
  });
  return [embed];
}

/** The elements that say more than is in their words, by type. */
const MEDIA: Readonly<Record<string, (given: SourceValue) => unknown[]>> = {
  gallery: galleryOf,
  video: recordingOf,
  audio: recordingOf,
};

const ELEMENTS: Readonly<Record<string, (given: SourceValue) => unknown[]>> = {
  ...MEDIA,
  text: (given) => [given.first('content', 'text').htmlBlocks],
  raw_html: (given) => [given.at('content').htmlBlocks],
  header: (given) => [
    { type: 'heading', level: Math.min(4, Math.max(2, given.at('level').number ?? 2)), content: textOf(given) },
  ],
  quote: quoteOf,
  blockquote: (given) => [{ type: 'quote', quotation: textOf(given) }],
  list: listOf,
  image: (given) => [{ type: 'figure', image: imageOf(given) }].filter(({ image }) => image),
  oembed_response: embeddedOf,
  oembed: embeddedOf,
  reference: embeddedOf,
  custom_embed: (given) => [given.embed(given.at('embed', 'url').address, { provider: given.at('subtype').htmlWords })],
  interstitial_link: (given) => [{ type: 'related', links: [linkOf(given)] }],
  story: (given) => [{ type: 'related', links: [linkOf(given)] }],
  link_list: (given) => [
    { type: 'related', title: given.at('title').htmlWords, links: given.at('items').list.map(linkOf) },
  ],
  table: (given) => [
    {
      type: 'table',
      head: given.at('header').list.map((cell) => ({ content: textOf(cell) })),
      rows: given
        .at('rows')
        .list.map((row) =>
          (row.at('cells').exists ? row.at('cells') : row).list.map((cell) => ({ content: textOf(cell) })),
        ),
    },
  ],
  correction: (given) => [{ type: 'correction', ...correctionOf(given) }],
  divider: () => [{ type: 'divider' }],
  element_group: (given) => given.at('content_elements').list.flatMap(blocksOf),
  numeric_rating: (given) => {
    const [value, most, units] = ['numeric_rating', 'max', 'units'].map((name) => given.at(name).words);
    return [
      { type: 'note', kind: 'rating', content: [most ? `${value}/${most}` : value, units].filter(Boolean).join(' ') },
    ];
  },
  endorsement: (given) => [{ type: 'note', kind: 'endorsement', content: given.at('endorsement').htmlText }],
  code: (given) => [{ type: 'code', text: given.at('content').raw, language: given.at('language').words }],
};

function blocksOf(given: SourceValue): unknown[] {
  const type = typeOf(given);
  const read = ownValue(ELEMENTS, type);
  return read ? read(given) : [given.unknown(type, given.first('content', 'text', 'caption').htmlWords)];
}
