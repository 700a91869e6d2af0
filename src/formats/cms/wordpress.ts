import type { Draft, FormatReader } from '../shared/format-reader.js';
import type { SourceValue, PictureFile } from '../shared/source-value.js';
import type { Html } from '../shared/pending-html.js';

/** Reads posts of WordPress, by its REST API or that of WordPress.com. @see https://developer.wordpress.org/rest-api/reference/posts/ */
export const read: FormatReader = (given) => ({
  entries: (given.at('posts').exists ? given.at('posts') : given).list.map(articleOf),
});

/** HTML as WordPress hands it out: rendered, raw to editors, plain at WordPress.com. */
const written = (given: SourceValue): SourceValue =>
  given.at('rendered').exists ? given.at('rendered') : given.at('raw').exists ? given.at('raw') : given;

function articleOf(given: SourceValue): Draft | undefined {
  const status = given.at('status');
  if (!/^(publish|inherit)?$/.test(status.words ?? '')) {
    return status.report('withheld', `A post that is “${status.words}” is not shown.`);
  }
  if (given.at('content', 'protected').isTrue || given.at('password').exists) {
    return given.at('content').report('withheld', 'A post that needs a password is not shown.');
  }
  const text = written(given.at('content'));
  const terms = given.at('_embedded', 'wp:term').list.flatMap(({ list }) => list);
  const namesOf = (taxonomy: string, plain: string): unknown[] => [
    ...terms.filter((term) => term.at('taxonomy').words === taxonomy).flatMap(({ names }) => names),
    ...given.at(plain).fields.map(([name]) => name),
  ];
  const [section, ...sections] = namesOf('category', 'categories');
  const yoast = given.at('yoast_head_json');
  return {
    id: given.first('id', 'ID').words,
    headline: written(given.at('title')).htmlWords,
    standfirst: excerptOf(written(given.at('excerpt')), text),
    authors: authorsOf(given, terms),
    published: dateOf(given, 'date'),
    updated: dateOf(given, 'modified'),
    language: given.first('lang', 'language').language ?? yoast.at('og_locale').language,
    url: given.first('link', 'URL').address,
    section,
    kind: given.at('format').words === 'gallery' ? 'gallery' : undefined,
    image: imageOf(given),
    body: [text.looseBlocks],
    source: yoast.at('og_site_name').htmlWords,
    topics: [...sections, ...namesOf('post_tag', 'tags')],
  };
}

/** An excerpt that an editor wrote; where nobody did, WordPress cuts one from the text. */
function excerptOf(excerpt: SourceValue, text: SourceValue): Html | string | undefined {
  const words = excerpt.words ?? '';
  const isCut = /(…|&hellip;|&#8230;|\.{3})\]?$/.test(words.replace(/<[^<>]*>/g, '').trim());
  if (!isCut && !words.includes('more-link')) return excerpt.summaryOf(text);
  return excerpt.report('repeated', 'An excerpt that WordPress cut from the text; left out.');
}

/** The date in UTC, though WordPress does not say so; else that of the place, whose zone it does not say. */
function dateOf(given: SourceValue, name: string): unknown {
  const universal = given.at(`${name}_gmt`);
  const words = universal.words ?? '';
  if (!words || words.startsWith('0000')) return given.at(name).date;
  return universal.replaced(/(Z|[+-]\d\d:?\d\d)$/.test(words) ? words : `${words}Z`).date;
}

function authorsOf(given: SourceValue, terms: readonly SourceValue[]): Draft[] {
  // Plugins for several authors put them where others look as well as where only they do.
  const lists = [
    given.at('coauthors').list,
    given.at('authors').list,
    terms.filter((term) => term.at('taxonomy').words === 'author'),
    given.at('_embedded', 'author').list,
    given.at('author').list,
    given.at('yoast_head_json', 'author').list,
  ];
  const people = lists.map((list) => list.flatMap(personOf)).find(({ length }) => length > 0);
  if (!people && given.at('author').number) {
    given.at('author').report('missing', 'The author is only a number here; ask WordPress for “_embed” too.');
  }
  return people ?? [];
}

function personOf(given: SourceValue): Draft[] {
  const name = given.first('name', 'display_name').htmlWords ?? (typeof given.raw === 'string' && given.htmlWords);
  return name ? [{ name, url: given.first('link', 'URL', 'url').address }] : [];
}

function imageOf(given: SourceValue): Draft | undefined {
  const media = given.at('_embedded', 'wp:featuredmedia', 0);
  const details = media.at('media_details');
  const yoast = given.at('yoast_head_json', 'og_image', 0);
  const plain = [given.at('post_thumbnail'), given.at('jetpack_featured_media_url'), given.at('featured_image'), yoast];
  const files = media.at('source_url').exists
    ? [fileOf(media, details), ...details.at('sizes').entries.map((size) => fileOf(size))]
    : plain.map((file) => fileOf(file)).filter(({ src }) => src);
  if (files.length === 0 && given.at('featured_media').number) {
    given.at('featured_media').report('missing', 'The picture is only a number here; ask WordPress for “_embed” too.');
  }
  const image = given.picture(media.at('source_url').exists ? files : files.slice(0, 1));
  return (
    image && {
      ...image,
      // An empty alternative text is one that nobody wrote.
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
