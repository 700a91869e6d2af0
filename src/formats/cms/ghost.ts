import type { Draft, FormatReader } from '../shared/format-reader.js';
import type { SourceValue } from '../shared/source-value.js';
import { lexicalBlocks } from './lexical.js';
import { mobiledocBlocks } from './mobiledoc.js';

/** Reads posts of Ghost: a response of its Content API, an export, a single post, or a document of its editor. @see https://docs.ghost.org/content-api */
export const read: FormatReader = (value) => {
  if (value.at('root').exists) return { version: 'lexical', entries: [{ body: lexicalBlocks(value) }] };
  const places = [value.at('db', 0, 'data'), value.at('data'), value.at('result'), value];
  const site = places.find((place) => place.at('posts').exists) ?? value;
  const posts = site.at('posts').exists ? site.at('posts') : value;
  const tables = tablesOf(site);
  return {
    version: (value.at('db').exists ? value.at('db', 0) : value).at('meta', 'version').words,
    entries: posts.list.map((post) => articleOf(post, tables)),
  };
};

/** Ghost's migration tools wrap each object: `data` is the object, beside its old URL. */
const inner = (value: SourceValue): SourceValue => (value.at('data').exists ? value.at('data') : value);

function articleOf(outer: SourceValue, tables: Tables): Draft | undefined {
  const value = inner(outer);
  const status = value.at('status');
  if (!/^(published|sent)?$/.test(status.words ?? '')) {
    return status.report('withheld', `This post has the status “${status.words}”, so it is not shown.`);
  }
  if (value.at('access').raw === false) {
    value.at('access').report('withheld', 'The rest of this post is for members; only the public part is shown.');
  }
  const [section, ...topics] = linked(value, 'tag', tables).flatMap((tag) => {
    const isInternal =
      /^(#|hash-)/.test(tag.first('slug', 'name').words ?? '') || tag.at('visibility').words === 'internal';
    return isInternal || /^#/.test(tag.at('name').words ?? '') ? [] : tag.at('name').exists ? tag.names : [];
  });
  return {
    id: value.first('id', 'uuid').words,
    headline: value.at('title').htmlWords,
    standfirst: value.at('custom_excerpt').htmlText,
    authors: linked(value, 'author', tables).flatMap((author) =>
      author.at('name').exists ? { name: author.names[0], url: author.first('url', 'website').address } : [],
    ),
    published: value.at('published_at').date,
    updated: value.at('updated_at').date,
    language: value.first('locale', 'lang').language,
    url: value.first('canonical_url', 'url').address ?? outer.at('url').address,
    section,
    image: imageOf(value, tables),
    body: bodyOf(value),
    topics,
  };
}

/** Removes the placeholder for the site's URL in Ghost exports. The resulting URL is relative to the site. */
const placed = (value: SourceValue): SourceValue =>
  typeof value.raw === 'string' ? value.replaced(value.raw.replaceAll('__GHOST_URL__', '')) : value;

/** The published HTML of a post, or else the document of its editor. */
function bodyOf(value: SourceValue): unknown[] {
  const [html, lexical, mobiledoc] = ['html', 'lexical', 'mobiledoc'].map((name) => placed(value.at(name)));
  if (html!.exists) return [html!.looseBlocks];
  if (lexical!.exists) return lexicalBlocks(lexical!.parsed);
  if (mobiledoc!.exists) return mobiledocBlocks(mobiledoc!.parsed);
  return [value.at('plaintext').plainBlocks];
}

/** The tables of an export with the authors, tags and metadata of each post, by post id. */
type Tables = Readonly<Record<'author' | 'tag' | 'meta', ReadonlyMap<string | undefined, readonly SourceValue[]>>>;

function tablesOf(site: SourceValue): Tables {
  const byKey = (rows: readonly SourceValue[], key: string): Map<string | undefined, SourceValue[]> => {
    const table = new Map<string | undefined, SourceValue[]>();
    for (const row of rows) {
      const id = row.at(key).words;
      if (!table.get(id)?.push(row)) table.set(id, [row]);
    }
    return table;
  };
  const linkedBy = (name: 'author' | 'tag', all: SourceValue): Map<string | undefined, SourceValue[]> => {
    const things = byKey(all.list.map(inner), 'id');
    const links = site.at(`posts_${name}s`).list;
    const order = (link: SourceValue): number => link.at('sort_order').number ?? 0;
    const ofPost = byKey(
      links.sort((one, other) => order(one) - order(other)),
      'post_id',
    );
    return new Map(
      [...ofPost].map(([id, rows]) => [id, rows.flatMap((row) => things.get(row.at(`${name}_id`).words) ?? [])]),
    );
  };
  return {
    author: linkedBy('author', site.at('users')),
    tag: linkedBy('tag', site.at('tags')),
    meta: byKey(site.at('posts_meta').list, 'post_id'),
  };
}

/** The authors or tags of a post, from the post itself or from the tables of an export. */
function linked(value: SourceValue, name: 'author' | 'tag', tables: Tables): readonly SourceValue[] {
  const own = value.first(`${name}s`, `primary_${name}`, name).list.map(inner);
  return own.some(({ fields }) => fields.length > 0) ? own : (tables[name].get(value.at('id').words) ?? []);
}

function imageOf(value: SourceValue, tables: Tables): Draft | undefined {
  const src = placed(value.at('feature_image')).address;
  const isHere = value.first('feature_image_alt', 'feature_image_caption').exists;
  const about = (!isHere && tables.meta.get(value.at('id').words)?.[0]) || value;
  const [alt, caption] = [about.at('feature_image_alt').words, about.at('feature_image_caption').htmlText];
  return src ? { src, alt, caption } : undefined;
}
