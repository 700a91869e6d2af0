import { elementsWithin, type Page } from './page-dom.js';
import { unique } from './page-authors.js';

/** Metadata of a story from the head of a page and the elements around its headline, as text. */
export interface PageMetadata {
  /** The titles in the head, the better before the worse. */
  readonly titles: readonly string[];
  readonly standfirst?: string | undefined;
  /** The authors by each name that systems use for them, the better before the worse. */
  readonly authors: readonly (readonly string[])[];
  /** Dates in the head, the better before the worse. */
  readonly published: readonly string[];
  readonly updated: readonly string[];
  readonly language?: string | undefined;
  readonly direction?: string | undefined;
  readonly url?: string | undefined;
  readonly section?: string | undefined;
  readonly topics: readonly string[];
  readonly source?: string | undefined;
  readonly copyright?: string | undefined;
  readonly license?: string | undefined;
  readonly image?:
    | {
        readonly src: string;
        readonly width?: string | undefined;
        readonly height?: string | undefined;
        readonly alt?: string | undefined;
      }
    | undefined;
  /** Whether the page calls itself an article. */
  readonly isArticle: boolean;
}

/** The names under which systems write each thing in the head of a page, the better before the worse. */
const NAMES = {
  headline: 'og:title twitter:title dc.title dcterms.title sailthru.title parsely-title headline hdl title',
  standfirst:
    'og:description twitter:description dc.description dcterms.description description sailthru.description abstract',
  authors:
    'author article:author dc.creator dcterms.creator parsely-author sailthru.author byl citation_author cxenseparse:author article:author_name',
  published:
    'article:published_time og:article:published_time datepublished article:published publication_date dc.date.issued dcterms.issued dcterms.created dc.date.created parsely-pub-date sailthru.date publishdate pubdate publish-date published date.created dc.date dcterms.date date cxenseparse:recs:publishtime originalpublicationdate ptime',
  updated:
    'article:modified_time og:updated_time og:article:modified_time datemodified article:modified dcterms.modified dc.date.modified last-modified lastmod revised utime',
  section: 'article:section og:article:section section parsely-section cg:section article.section',
  source:
    'og:site_name application-name publisher dc.publisher dcterms.publisher apple-mobile-web-app-title twitter:site',
  copyright: 'copyright dc.rights dcterms.rights rights',
  url: 'og:url twitter:url',
  language: 'content-language language dc.language og:locale',
} as const;

/** Reads the metadata of a story from a page. */
export function metadataOf(page: Page): PageMetadata {
  const metas = metasOf(page);
  const all = (list: string): string[] => list.split(' ').flatMap((name) => metas.get(name) ?? []);
  const first = (list: string): string | undefined => all(list)[0];
  const link = (rel: RegExp): string | undefined =>
    elementsWithin(
      page.documentElement,
      (element) => element.localName === 'link' && rel.test(element.getAttribute('rel') ?? ''),
    )
      .map((element) => element.getAttribute('href')?.trim())
      .find((href) => href);
  const source = first(NAMES.source);
  const { lang = '', dir = '' } = attributesOf(page);
  const isArticle =
    /article|news|story|blog/i.test(metas.get('og:type')?.[0] ?? '') || metas.has('article:published_time');
  return {
    titles: [...all(NAMES.headline), page.title],
    standfirst: first(NAMES.standfirst),
    authors: NAMES.authors.split(' ').map((name) => metas.get(name) ?? []),
    published: all(NAMES.published),
    updated: all(NAMES.updated),
    language:
      lang ||
      first(NAMES.language)
        ?.split(/[,;\s]/)[0]
        ?.replace('_', '-'),
    direction: /^(ltr|rtl)$/i.exec(dir)?.[0].toLowerCase(),
    url: link(/^canonical$/i) ?? first(NAMES.url),
    section: first(NAMES.section),
    topics: topicsOf(metas),
    source,
    copyright: first(NAMES.copyright),
    license: link(/\blicense\b/i),
    image: imageOf(metas, link(/^image_src$/i)),
    isArticle,
  };
}

function attributesOf({ documentElement, body }: Page): { lang?: string; dir?: string } {
  const of = (name: string): string => (documentElement.getAttribute(name) ?? body.getAttribute(name) ?? '').trim();
  return { lang: of('lang') || of('xml:lang'), dir: of('dir') };
}

/** All that `meta` elements say, by name in lower case. */
function metasOf(page: Page): Map<string, string[]> {
  const metas = new Map<string, string[]>();
  for (const meta of elementsWithin(page.documentElement, ({ localName }) => localName === 'meta')) {
    const content = meta.getAttribute('content')?.replace(/\s+/g, ' ').trim();
    if (!content) continue;
    for (const attribute of ['property', 'name', 'itemprop', 'http-equiv']) {
      for (const name of (meta.getAttribute(attribute) ?? '').toLowerCase().split(/\s+/).filter(Boolean)) {
        const key = name
          .replace(/^dc:/, 'dc.')
          .replace(/^dcterms:/, 'dcterms.')
          .replace(/^https?:\/\/ogp\.me\/ns#/, 'og:');
        metas.set(key, [...(metas.get(key) ?? []), content].slice(0, 50));
      }
    }
  }
  return metas;
}

function topicsOf(metas: ReadonlyMap<string, readonly string[]>): string[] {
  const tags = metas.get('article:tag') ?? [];
  const listed = metas.get('news_keywords') ?? metas.get('keywords') ?? metas.get('parsely-tags') ?? [];
  const topics = tags.length > 1 ? tags : [...tags, ...listed].flatMap((words) => words.split(/[,;،、]/));
  return unique(topics.map((topic) => topic.trim()).filter((topic) => topic && topic.length < 80)).slice(0, 40);
}

function imageOf(metas: ReadonlyMap<string, readonly string[]>, linked: string | undefined): PageMetadata['image'] {
  const first = (...names: readonly string[]): string | undefined =>
    names.map((name) => metas.get(name)?.[0]).find((value) => value !== undefined);
  const src = first('og:image:secure_url', 'og:image', 'og:image:url', 'twitter:image', 'twitter:image:src') ?? linked;
  if (src === undefined) return undefined;
  return {
    src,
    width: first('og:image:width'),
    height: first('og:image:height'),
    alt: first('og:image:alt', 'twitter:image:alt'),
  };
}
