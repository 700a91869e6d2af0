import type { Draft, DataOptions, TextFormatReader } from '../shared/format-reader.js';
import type { SourceValue } from '../shared/source-value.js';
import type { Html } from '../shared/pending-html.js';
import { MarkdownReader } from './markdown-blocks.js';
import { withoutDialects } from './markdown-dialects.js';
import { withPauses } from '../../model/steps.js';
import { partFrontMatter, simpleName } from './markdown-front-matter.js';

/** Reads Markdown with front matter in YAML, TOML or JSON. @see https://spec.commonmark.org and https://github.github.com/gfm/ */
export const read: TextFormatReader = async (value, options) => {
  const { about, body } = partFrontMatter(value);
  const withheld = withheldBy(about, options);
  if (withheld) return { entries: [about.report('withheld', withheld)] };
  return { entries: [await articleOf(about, body, value, options)] };
};

/** Names of each field in front matter. The first name found is used. */
const NAMES = {
  id: ['id', 'uid', 'guid', 'slug'],
  headline: ['title', 'headline', 'name'],
  kicker: ['kicker', 'eyebrow', 'overline', 'rubric'],
  standfirst: [
    'standfirst',
    'deck',
    'dek',
    'subtitle',
    'subhead',
    'subheading',
    'lede',
    'lead',
    'intro',
    'summary',
    'description',
    'excerpt',
    'abstract',
  ],
  byline: ['byline', 'by'],
  authors: ['authors', 'author', 'contributors', 'writer', 'writers'],
  translators: ['translator', 'translators'],
  dateline: ['dateline'],
  published: [
    'date',
    'published',
    'publisheddate',
    'publishdate',
    'publishedat',
    'datepublished',
    'pubdate',
    'created',
    'createdat',
  ],
  updated: [
    'lastmod',
    'updated',
    'updateddate',
    'updatedat',
    'modified',
    'lastmodified',
    'lastmodifiedat',
    'datemodified',
    'lastupdated',
  ],
  language: ['language', 'lang', 'locale'],
  url: ['canonical', 'canonicalurl', 'url', 'link', 'sourceurl', 'externalurl', 'originalurl'],
  section: ['section'],
  kind: ['kind'],
  direction: ['dir', 'direction'],
  image: [
    'image',
    'featuredimage',
    'primaryimage',
    'coverimage',
    'cover',
    'heroimage',
    'hero',
    'featureimage',
    'thumbnail',
    'banner',
    'picture',
    'photo',
    'ogimage',
    'images',
  ],
  alt: ['imagealt', 'featuredimagealt', 'coveralt', 'featureimagealt'],
  caption: ['imagecaption', 'featuredimagecaption', 'featureimagecaption', 'caption'],
  credit: ['imagecredit', 'photocredit', 'featuredimagecredit', 'credit'],
  topics: ['tags', 'topics', 'keywords', 'categories', 'category', 'tag'],
  source: ['source', 'publisher', 'publication'],
  copyright: ['copyright', 'rights'],
  license: ['license', 'licence'],
} as const;
/** Front-matter keys that configure the site generator; ignored without an issue. */
const FOR_SITES =
  /^(layout|weight|aliases|redirectfrom|redirectto|redirects|permalink|draft|published|expirydate|toc|menu|type|template|slug|uid|guid|comments|sitemap|robots|params|hidden|pinned|order|outputs|cascade|featured|mathjax|math|css|js|scripts|path|templatekey|unlisted|noindex|cleanpath|hasmarkup|isdraft|showtoc|tocopen|disableshare)$/;

type Field = keyof typeof NAMES;

function withheldBy(about: SourceValue, { now }: DataOptions): string | undefined {
  const isSet = (...names: readonly string[]): boolean => names.some((name) => about.at(name).isTrue);
  if (isSet('draft', 'isdraft', 'hidden', 'private')) return 'This story is a draft or hidden, so it is not shown.';
  if (/^(false|no)$/i.test(about.at('published').words ?? ''))
    return 'This story is not published, so it is not shown.';
  if (/^(draft|private|pending|trash)$/i.test(about.at('status').words ?? ''))
    return 'This story is not published, so it is not shown.';
  if (fieldOf(about, 'published').isAfter(now))
    return 'The publication date is in the future, so this story is not shown yet.';
  return undefined;
}

const fieldOf = (about: SourceValue, field: Field): SourceValue => about.first(...NAMES[field]);

async function articleOf(about: SourceValue, whole: string, value: SourceValue, options: DataOptions): Promise<Draft> {
  const { text: body, comments, code } = withoutDialects(whole);
  if (comments > 0) value.at('body').report('withheld', `The author’s comments (%% … %%) are not shown (${comments}).`);
  for (const line of code.slice(0, 20))
    value.at('body').report('unknown-type', `The MDX code “${line.slice(0, 60)}” is ignored.`);
  const reader = new MarkdownReader(value.at('body').replaced(body));
  const { blocks, title } = await withPauses(reader.read(body), options.pause);
  noteOthers(about);
  const ends = about.first('expirydate', 'unpublishdate', 'expires');
  if (options.now && ends.exists && !ends.isAfter(options.now)) {
    ends.report('value', 'This story has expired on its site; it is still shown here.');
  }
  const headline = fieldOf(about, 'headline').htmlWords;
  const standfirst = standfirstOf(about);
  const [authors, printed] = authorsOf(about);
  return {
    id: fieldOf(about, 'id').words,
    headline: headline ?? title,
    kicker: fieldOf(about, 'kicker').htmlWords,
    standfirst,
    byline: printed,
    authors,
    dateline: fieldOf(about, 'dateline').htmlWords,
    published: dateOf(about, 'published'),
    updated: dateOf(about, 'updated'),
    language: fieldOf(about, 'language').language ?? options.language,
    url: fieldOf(about, 'url').address,
    direction: choiceOf(about, 'direction', /^(ltr|rtl)$/),
    section: fieldOf(about, 'section').htmlWords,
    kind: choiceOf(about, 'kind', /^(article|live|opinion|analysis|review|gallery|brief)$/),
    image: imageOf(about),
    body: headline === undefined && title !== undefined ? blocks.slice(1) : blocks,
    source: fieldOf(about, 'source').htmlWords,
    copyright: fieldOf(about, 'copyright').htmlWords,
    license: licenceOf(about),
    topics: topicsOf(about),
  };
}

/** The value of a field if the model knows it; other values are for the site generator. */
function choiceOf(about: SourceValue, field: 'direction' | 'kind', known: RegExp): string | undefined {
  const word = fieldOf(about, field).words?.toLowerCase();
  return word && known.test(word) ? word : undefined;
}

/** The date of a field; `published: true` is not a date. */
function dateOf(about: SourceValue, field: 'published' | 'updated'): unknown {
  const dates = NAMES[field]
    .map((name) => about.at(name))
    .filter(({ exists, words }) => exists && !/^(true|yes)$/i.test(words ?? ''));
  return dates[0]?.date;
}

/** The summary, in Markdown. If there are several, the one for readers is used. */
function standfirstOf(about: SourceValue): unknown {
  const [first, ...others] = NAMES.standfirst.map((name) => about.at(name)).filter(({ words }) => words);
  for (const other of others) {
    if (other.words !== first?.words)
      other.report('unknown-field', 'A second summary, for lists and search results, is ignored.');
  }
  return first && inMarkdown(first);
}

/** Inline text that may be Markdown. */
const inMarkdown = (value: SourceValue): unknown => value.words && new MarkdownReader(value).readText(value.words);

/** The authors by name. A string with several names is kept as the printed byline. */
function authorsOf(about: SourceValue): [authors: Draft[] | undefined, byline: Html | string | undefined] {
  const people = (field: Field, role?: string): Draft[] =>
    fieldOf(about, field).list.flatMap((entry) => {
      const [name] = entry.fields.length > 0 ? entry.first('name', 'title', 'display_name').names : entry.names;
      const said = entry.first('role', 'jobtitle', 'position').words;
      return name
        ? [
            {
              name,
              role: said ?? role,
              organization: entry.first('organization', 'affiliation', 'company').names[0],
              url: entry.first('url', 'website', 'link').address,
            },
          ]
        : [];
    });
  const value = fieldOf(about, 'authors');
  const isLine = typeof value.raw === 'string' && /,| and | & | und | et | y /.test(value.raw);
  const authors = [...(isLine ? [] : people('authors')), ...people('translators', 'translator')];
  const printed = fieldOf(about, 'byline').htmlWords ?? (isLine ? value.htmlWords : undefined);
  return [authors.length > 0 ? authors : undefined, printed];
}

function imageOf(about: SourceValue): Draft | undefined {
  const value = fieldOf(about, 'image').list[0];
  if (!value) return undefined;
  const source = value.fields.length > 0 ? value.first('src', 'url', 'path', 'image', 'file', 'href') : value;
  const isAddress = /[/]|\.(jpe?g|png|gif|webp|avif|svg)(\?|$)/i.test(source.words ?? '');
  if (!isAddress) return value.report('missing', 'The picture has no URL, only a name on its site; ignored.');
  return {
    src: source.address,
    alt: value.at('alt').words ?? fieldOf(about, 'alt').words,
    caption: inMarkdown(value.at('caption').exists ? value.at('caption') : fieldOf(about, 'caption')),
    credit: value.at('credit').htmlWords ?? fieldOf(about, 'credit').htmlWords,
    width: value.at('width').pixels,
    height: value.at('height').pixels,
  };
}

function licenceOf(about: SourceValue): string | undefined {
  const value = fieldOf(about, 'license');
  if (!value.exists || /^[a-z][\w+.-]*:|\//i.test(value.words ?? '')) return value.address;
  return value.report('value', 'A licence without a URL; ignored.');
}

/** The topics, from a list or from text separated by commas. */
function topicsOf(about: SourceValue): (Html | string)[] | undefined {
  const topics = NAMES.topics.flatMap((name) => {
    const value = about.at(name);
    if (typeof value.raw !== 'string') return value.names;
    return value.raw.split(',').flatMap((topic) => value.replaced(topic).htmlWords ?? []);
  });
  return topics.length > 0
    ? [...new Map(topics.map((topic) => [typeof topic === 'string' ? topic : topic.words, topic])).values()]
    : undefined;
}

const KNOWN = new Set<string>(Object.values(NAMES).flat());

function noteOthers(about: SourceValue): void {
  const others = about.fields
    .map(([name]) => name)
    .filter((name) => !KNOWN.has(simpleName(name)) && !FOR_SITES.test(name));
  if (others.length === 0) return;
  about.report('unknown-field', `Unsupported front matter: ${others.slice(0, 12).join(', ').slice(0, 200)}; ignored.`);
}
