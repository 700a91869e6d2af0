import type { Draft, FormatReader } from '../shared/format-reader.js';
import type { SourceValue } from '../shared/source-value.js';
import { lexicalBlocks } from './lexical.js';
import { mobiledocBlocks } from './mobiledoc.js';

/** Reads posts of Ghost: its Content API, its export, one post alone, a document of its editor. @see https://docs.ghost.org/content-api */
export const read: FormatReader = (given) => {
  if (given.at('root').exists) return { version: 'lexical', entries: [{ body: lexicalBlocks(given) }] };
  const places = [given.at('db', 0, 'data'), given.at('data'), given.at('result'), given];
  const site = places.find((place) => place.at('posts').exists) ?? given;
  const posts = site.at('posts').exists ? site.at('posts') : given;
  const tables = tablesOf(site);
  return {
    version: (given.at('db').exists ? given.at('db', 0) : given).at('meta', 'version').words,
    entries: posts.list.map((post) => articleOf(post, tables)),
  };
};

/** Ghost’s tools for moving put each thing beside the address it had. */
const inner = (given: SourceValue): SourceValue => (given.at('data').exists ? given.at('data') : given);

function articleOf(outer: SourceValue, tables: Tables): Draft | undefined {
  const given = inner(outer);
  const status = given.at('status');
  if (!/^(published|sent)?$/.test(status.words ?? '')) {
    return status.report('withheld', `A post that is “${status.words}” is not shown.`);
  }
  if (given.at('access').raw === false) {
    given.at('access').report('withheld', 'The rest of this post is for members; what Ghost gives to all is shown.');
  }
  const [section, ...topics] = linked(given, 'tag', tables).flatMap((tag) => {
    const isInternal =
      /^(#|hash-)/.test(tag.first('slug', 'name').words ?? '') || tag.at('visibility').words === 'internal';
    return isInternal || /^#/.test(tag.at('name').words ?? '') ? [] : tag.at('name').exists ? tag.names : [];
  });
  return {
    id: given.first('id', 'uuid').words,
    headline: given.at('title').htmlWords,
    standfirst: given.at('custom_excerpt').htmlText,
    authors: linked(given, 'author', tables).flatMap((author) =>
      author.at('name').exists ? { name: author.names[0], url: author.first('url', 'website').address } : [],
    ),
    published: given.at('published_at').date,
    updated: given.at('updated_at').date,
    language: given.first('locale', 'lang').language,
    url: given.first('canonical_url', 'url').address ?? outer.at('url').address,
    section,
    image: imageOf(given, tables),
    body: bodyOf(given),
    topics,
  };
}

/** Without the word that stands for the site’s address in what Ghost exports: what is left is relative to it. */
const placed = (given: SourceValue): SourceValue =>
  typeof given.raw === 'string' ? given.replaced(given.raw.replaceAll('__GHOST_URL__', '')) : given;

/** The text as the readers of the site see it, else as its writers do. */
function bodyOf(given: SourceValue): unknown[] {
  const [html, lexical, mobiledoc] = ['html', 'lexical', 'mobiledoc'].map((name) => placed(given.at(name)));
  if (html!.exists) return [html!.looseBlocks];
  if (lexical!.exists) return lexicalBlocks(lexical!.parsed);
  if (mobiledoc!.exists) return mobiledocBlocks(mobiledoc!.parsed);
  return [given.at('plaintext').plainBlocks];
}

/** The tables of an export that say what goes with a post, by its number. */
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

/** The authors or tags of a post: with it, or by its number in the tables of an export. */
function linked(given: SourceValue, name: 'author' | 'tag', tables: Tables): readonly SourceValue[] {
  const own = given.first(`${name}s`, `primary_${name}`, name).list.map(inner);
  return own.some(({ fields }) => fields.length > 0) ? own : (tables[name].get(given.at('id').words) ?? []);
}

function imageOf(given: SourceValue, tables: Tables): Draft | undefined {
  const src = placed(given.at('feature_image')).address;
  const isHere = given.first('feature_image_alt', 'feature_image_caption').exists;
  const about = (!isHere && tables.meta.get(given.at('id').words)?.[0]) || given;
  const [alt, caption] = [about.at('feature_image_alt').words, about.at('feature_image_caption').htmlText];
  return src ? { src, alt, caption } : undefined;
}
