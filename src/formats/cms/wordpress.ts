import type { Draft, FormatReader } from '../shared/format-reader.js';
import type { SourceValue, PictureFile } from '../shared/source-value.js';
import type { Html } from '../shared/pending-html.js';

/** Reads posts of WordPress, from its REST API or from that of WordPress.com. @see https://developer.wordpress.org/rest-api/reference/posts/ */
export const read: FormatReader = (value) => ({
  entries: (value.at('posts').exists ? value.at('posts') : value).list.map(articleOf),
});

/** The HTML of a field: in `rendered`, in `raw` for editors, or the plain value on WordPress.com. */
const written = (value: SourceValue): SourceValue =>
  value.at('rendered').exists ? value.at('rendered') : value.at('raw').exists ? value.at('raw') : value;

function articleOf(value: SourceValue): Draft | undefined {
  const status = value.at('status');
  if (!/^(publish|inherit)?$/.test(status.words ?? '')) {
    return status.report('withheld', `This post has the status “${status.words}”, so it is not shown.`);
  }
  if (value.at('content', 'protected').isTrue || value.at('password').exists) {
    return value.at('content').report('withheld', 'This post is password-protected, so it is not shown.');
  }
  const text = written(value.at('content'));
  const terms = value.at('_embedded', 'wp:term').list.flatMap(({ list }) => list);
  const namesOf = (taxonomy: string, plain: string): unknown[] => [
    ...terms.filter((term) => term.at('taxonomy').words === taxonomy).flatMap(({ names }) => names),
    ...value.at(plain).fields.map(([name]) => name),
  ];
  const [section, ...sections] = namesOf('category', 'categories');
  const yoast = value.at('yoast_head_json');
  return {
    id: value.first('id', 'ID').words,
    headline: written(value.at('title')).htmlWords,
    standfirst: excerptOf(written(value.at('excerpt')), text),
    authors: authorsOf(value, terms),
    published: dateOf(value, 'date'),
    updated: dateOf(value, 'modified'),
    language: value.first('lang', 'language').language ?? yoast.at('og_locale').language,
    url: value.first('link', 'URL').address,
    section,
    kind: value.at('format').words === 'gallery' ? 'gallery' : undefined,
    image: imageOf(value),
    body: [text.looseBlocks],
    source: yoast.at('og_site_name').htmlWords,
    topics: [...sections, ...namesOf('post_tag', 'tags')],
  };
}

/** An excerpt by an editor; without one, WordPress generates it from the text. */
function excerptOf(excerpt: SourceValue, text: SourceValue): Html | string | undefined {
  const words = excerpt.words ?? '';
  const isCut = /(…|&hellip;|&#8230;|\.{3})\]?$/.test(words.replace(/<[^<>]*>/g, '').trim());
  if (!isCut && !words.includes('more-link')) return excerpt.summaryOf(text);
  return excerpt.report('repeated', 'The excerpt repeats the beginning of the text; ignored.');
}

/** The date in UTC, which WordPress writes without `Z`; else the local date without a zone. */
function dateOf(value: SourceValue, name: string): unknown {
  const universal = value.at(`${name}_gmt`);
  const words = universal.words ?? '';
  if (!words || words.startsWith('0000')) return value.at(name).date;
  return universal.replaced(/(Z|[+-]\d\d:?\d\d)$/.test(words) ? words : `${words}Z`).date;
}

function authorsOf(value: SourceValue, terms: readonly SourceValue[]): Draft[] {
  // Plugins for several authors write them into the standard fields or into fields of their own.
  const lists = [
    value.at('coauthors').list,
    value.at('authors').list,
    terms.filter((term) => term.at('taxonomy').words === 'author'),
    value.at('_embedded', 'author').list,
    value.at('author').list,
    value.at('yoast_head_json', 'author').list,
  ];
  const people = lists.map((list) => list.flatMap(personOf)).find(({ length }) => length > 0);
  if (!people && value.at('author').number) {
    value.at('author').report('missing', 'The author is only an id; request the post with “_embed”.');
  }
  return people ?? [];
}

function personOf(value: SourceValue): Draft[] {
  const name = value.first('name', 'display_name').htmlWords ?? (typeof value.raw === 'string' && value.htmlWords);
  return name ? [{ name, url: value.first('link', 'URL', 'url').address }] : [];
}

function imageOf(value: SourceValue): Draft | undefined {
  const media = value.at('_embedded', 'wp:featuredmedia', 0);
  const details = media.at('media_details');
  const yoast = value.at('yoast_head_json', 'og_image', 0);
  const plain = [value.at('post_thumbnail'), value.at('jetpack_featured_media_url'), value.at('featured_image'), yoast];
  const files = media.at('source_url').exists
    ? [fileOf(media, details), ...details.at('sizes').entries.map((size) => fileOf(size))]
    : plain.map((file) => fileOf(file)).filter(({ src }) => src);
  if (files.length === 0 && value.at('featured_media').number) {
    value.at('featured_media').report('missing', 'The picture is only an id; request the post with “_embed”.');
  }
  const image = value.picture(media.at('source_url').exists ? files : files.slice(0, 1));
  return (
    image && {
      ...image,
      // An empty `alt` means that the author wrote none.
      alt: media.at('alt_text').words,
      caption: written(media.at('caption')).htmlText,
      credit: details.at('image_meta', 'credit').htmlWords,
    }
  );
}

const fileOf = (file: SourceValue, size: SourceValue = file): PictureFile => ({
  src: file.first('source_url', 'URL', 'url').address ?? file.address,
  width: size.at('width').pixels,
  height: size.at('height').pixels,
});
