import type { Draft, FormatReader } from '../shared/format-reader.js';
import type { SourceValue } from '../shared/source-value.js';

/** Reads JSON Feed 1.0 and 1.1, and any data that declares itself a JSON Feed. @see https://www.jsonfeed.org/version/1.1/ */
export const read: FormatReader = (feed) => ({
  version: /(?<!\d)\d+(\.\d+)?$/.exec(feed.at('version').words ?? '')?.[0],
  entries: feed.at('items').list.map((item) => articleOf(item, feed)),
});

function articleOf(item: SourceValue, feed: SourceValue): Draft {
  const authors = [item.at('authors'), item.at('author'), feed.at('authors'), feed.at('author')].find(
    ({ list }) => list.length > 0,
  );
  const [html, text] = [item.at('content_html'), item.at('content_text')];
  const image = item.first('image', 'banner_image').address;
  return {
    id: item.at('id').words,
    headline: item.at('title').htmlWords,
    standfirst: item.at('summary').summaryOf(html.exists ? html : text),
    authors: authors?.list.flatMap((author) => {
      const [name] = author.names;
      return name ? [{ name, url: author.at('url').address }] : [];
    }),
    published: item.at('date_published').date,
    updated: item.at('date_modified').date,
    language: item.at('language').language ?? feed.at('language').language,
    url: item.first('url', 'external_url').address,
    image: image && { src: image },
    body: [html.htmlBlocks ?? text.plainBlocks, ...item.at('attachments').list.map(attachmentOf)],
    topics: item.at('tags').names,
    source: feed.at('title').htmlWords,
  };
}

/** Converts an attachment: a recording becomes a player, a picture a figure, any other file a link. */
function attachmentOf(value: SourceValue): Draft {
  const [src, type] = [value.at('url').address, value.at('mime_type').words];
  const [title, kind] = [value.at('title').htmlWords, /^(audio|video|image)\//.exec(type ?? '')?.[1]];
  if (kind === 'image') return { type: 'figure', image: { src, caption: title } };
  if (!kind) return { type: 'related', links: [{ url: src, title }] };
  return { type: kind, title, sources: [{ src, type }], duration: value.at('duration_in_seconds').number };
}
