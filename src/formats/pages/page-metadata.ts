import { comparisonKey } from '../shared/comparison-key.js';
import { elementsWithin, type Page, type PageElement } from './page-dom.js';
import { dateIn } from '../shared/find-date.js';

/** Metadata of a story from the head of a page and the elements around its headline, as text. */
export interface PageMetadata {
  /** The titles in the head, the better before the worse. */
  readonly titles: readonly string[];
  readonly standfirst?: string | undefined;
  readonly authors: readonly string[];
  readonly published?: string | undefined;
  readonly updated?: string | undefined;
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
    authors: authorsOf(
      page,
      NAMES.authors.split(' ').map((name) => metas.get(name) ?? []),
    ),
    published: first(NAMES.published) ?? shownDate(page, isArticle),
    updated: first(NAMES.updated),
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

/** The authors: from the head, else as shown beside the headline. */
function authorsOf(page: Page, metas: readonly (readonly string[])[]): string[] {
  const isName = (words: string): boolean =>
    words.length > 1 && words.length < 120 && !/^(https?:|www\.|@|\/)|[{}<>]/.test(words);
  const said = metas.map((names) => names.filter(isName)).find((names) => names.length > 0);
  const [one] = said ?? [];
  if (said && !(said.length === 1 && one !== undefined && isHouse(page, one))) return unique(said);
  const shown = shownAuthors(page).filter(isName);
  return shown.length > 0 ? unique(shown) : unique(said ?? []);
}

function unique(names: readonly string[]): string[] {
  const seen = new Set<string>();
  return names.filter((name) => {
    const letters = comparisonKey(name);
    return !seen.has(letters) && seen.add(letters);
  });
}

/** Whether a name is the site's: many write that where an author belongs. */
const isHouse = (page: Page, name: string): boolean => {
  const sites = metasOf(page).get('og:site_name') ?? [];
  return (
    sites.some((site) => comparisonKey(site) === comparisonKey(name)) ||
    /^(admin|administrator|editor|redaktion|redacción|redazione|webmaster)$/i.test(name)
  );
};

/** Class names of bylines; words written together are split first. */
const AUTHOR =
  /(?:^|[\s_-])(?:authors?(?:[-_]{0,2}(?:name|list|link|item|info))*|bylines?(?:[-_]{0,2}(?:name|author|link))*|article[-_]{1,2}author|writer|reporter|auteur|autor|autores)(?:[\s_-]|$)/i;
const AUTHOR_PAGE =
  /\/(?:authors?|autor(?:en|es|i)?|auteurs?|autore|writers?|journalists?|reporters?|contributors?|redakteure?|redaktion|staff|people|byline|forfatter|skribent)\/[^/?#]+/i;
const parted = (name: string): string => name.replace(/([a-z])(?=[A-Z])/g, '$1-');

/** The authors shown in a page, by their markup, else by class names. */
function shownAuthors(page: Page): string[] {
  const all = elementsWithin(page.body, () => true);
  const start = Math.max(
    0,
    all.findIndex(({ localName }) => localName === 'h1'),
  );
  const near = all.slice(start, start + 250);
  const kinds: ((element: PageElement) => boolean)[] = [
    (element) => /(^|[\s:])author$/.test(element.getAttribute('itemprop') ?? element.getAttribute('property') ?? ''),
    (element) => /\bauthor\b/.test(element.getAttribute('rel') ?? ''),
    (element) => element.localName === 'a' && AUTHOR_PAGE.test(element.href),
    (element) => AUTHOR.test(parted(element.className)),
  ];
  for (const [index, isKind] of kinds.entries()) {
    const boxes = (index < 2 ? all : near).filter(isKind).slice(0, 12);
    const names = boxes.flatMap((element) => {
      const name = elementsWithin(element, (inner) => /(^|\s)name$/.test(inner.getAttribute('itemprop') ?? ''))[0];
      const links = name
        ? []
        : element.getElementsByTagName('a').filter(({ textContent }) => / /.test(textContent.trim()));
      return (name ? [name] : links.length > 0 ? links : [element]).map(nameIn).filter((words) => words !== undefined);
    });
    if (names.length > 0) return names.slice(0, 5);
  }
  return [];
}

/** The name in an element, without the word before it; `undefined` where there is more than a name. */
function nameIn(element: PageElement): string | undefined {
  const words = element.textContent.replace(/\s+/g, ' ').trim();
  const name = words
    .replace(BEFORE_NAME, '')
    .replace(/(?<!\s)\s*[|•·,–—]\s*(?:\d.*)?$/, '')
    .trim();
  return name.length > 2 && name.length < 60 && !/\d{2}|[!?:|]|https?/.test(name) && /^[\p{Lu}\p{Lo}]/u.test(name)
    ? name
    : undefined;
}

const BEFORE_NAME =
  /^(?:by|von|par|por|di|door|af|av|przez|written by|text|texte|texto|autor|author|foto|от|автор)\s*:?\s+/i;

/** The date shown in a page: in a `time` or a marked element before the text. */
function shownDate(page: Page, isArticle: boolean): string | undefined {
  const marked = elementsWithin(
    page.body,
    (element) =>
      // Of an event or an offer it is another date.
      /^$|date(Published|Created|Modified)/.test(element.getAttribute('itemprop') ?? '') &&
      (element.localName === 'time' ||
        /datePublished|dateCreated/.test(element.getAttribute('itemprop') ?? '') ||
        /(?:^|[\s_-])(?:pub(?:lished)?[-_]?(?:date|time|on)?|post[-_]?date|entry[-_]?date|article[-_]{0,2}date|date[-_]?published|timestamp|dateline|date|datum|fecha|data)(?:[\s_-]|$)/i.test(
          element.className,
        )),
  ).slice(0, 40);
  const dates = marked.flatMap((element) => {
    const written = element.getAttribute('datetime') ?? element.getAttribute('content') ?? '';
    if (/^\d{4}-\d\d/.test(written.trim())) return [{ element, date: written.trim() }];
    const words = element.textContent.replace(/\s+/g, ' ').trim();
    const date = words.length < 120 ? dateIn(words)?.date : undefined;
    return date === undefined ? [] : [{ element, date }];
  });
  const best = dates.find(
    ({ element }) =>
      element.hasAttribute('pubdate') ||
      /published|datePublished/i.test(`${element.getAttribute('itemprop')} ${element.className}`),
  );
  // Other pages have dates of other things.
  const isStory = isArticle || page.getElementsByTagName('article').length > 0;
  return best?.date ?? (isStory ? (dates[0]?.date ?? dateNear(page)) : undefined);
}

/** A date in a short line below the headline. */
function dateNear(page: Page): string | undefined {
  const all = elementsWithin(page.body, () => true);
  const start = all.findIndex(({ localName }) => localName === 'h1');
  for (const element of start < 0 ? [] : all.slice(start + 1, start + 60)) {
    const words = element.children.length > 3 ? '' : element.textContent.replace(/\s+/g, ' ').trim();
    const date = words.length > 5 && words.length < 70 ? dateIn(words)?.date : undefined;
    if (date !== undefined) return date;
  }
  return undefined;
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
