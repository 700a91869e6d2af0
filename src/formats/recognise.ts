import { SourceValue } from './shared/source-value.js';

const has = (given: SourceValue, ...names: readonly string[]): boolean => names.every((name) => given.at(name).exists);
const isWord = (given: SourceValue, pattern: RegExp): boolean =>
  typeof given.raw === 'string' && pattern.test(given.raw);
const isList = (given: SourceValue): boolean => Array.isArray(given.raw);

/** Blocks, or other things with a type among which texts stand. */
const isPortableText = (given: SourceValue): boolean => {
  const entries = given.list.slice(0, 50);
  return isList(given) && entries.length > 0 && entries.every((entry) => isWord(entry.at('_type'), /^[\w.-]+$/));
};

/**
 * How each format is known, by what no other has; the more particular before the more general.
 *
 * Each is asked of the value itself, or of the first entry of a list.
 */
const SIGNS: readonly (readonly [format: string, is: (given: SourceValue) => boolean])[] = [
  [
    'json-feed',
    (given) =>
      isWord(given.at('version'), /^https?:\/\/(www\.)?jsonfeed\.org\/version\//) ||
      (isList(given.at('items')) &&
        given
          .at('items')
          .list.slice(0, 5)
          .some((item) => has(item, 'content_html') || has(item, 'content_text'))),
  ],
  ['schema-org', (given) => has(given, '@context') || has(given, '@type') || has(given, '@graph')],
  [
    'apple-news',
    (given) =>
      isList(given.at('components')) && (has(given, 'identifier') || has(given, 'layout') || has(given, 'title')),
  ],
  [
    'arc-ans',
    (given) =>
      (isWord(
        given.at('type'),
        /^(story|video|gallery|image|audio|collection|results|content|redirect)(-operation)?$/,
      ) &&
        (isList(given.at('content_elements')) || isWord(given.at('version'), /^0\.\d+\.\d+/))) ||
      (isList(given.at('content_elements')) && has(given, 'headlines')),
  ],
  [
    'bbc-optimo',
    (given) =>
      isList(given.at('data', 'article', 'content', 'model', 'blocks')) ||
      isList(given.at('content', 'model', 'blocks')),
  ],
  [
    'bbc-cps',
    (given) =>
      has(given, 'metadata', 'content') &&
      (isList(given.at('content', 'blocks')) || isList(given.at('content', 'groups'))),
  ],
  [
    'guardian-dcr',
    (given) =>
      [given, given.at('frontendData'), given.at('article')].some((page) =>
        [
          page.at('mainMediaElements'),
          ...page
            .at('blocks')
            .list.slice(0, 20)
            .map((block) => block.at('elements')),
        ].some((elements) => isWord(elements.at(0, '_type'), /^model\.dotcomrendering\./)),
      ),
  ],
  [
    'guardian-capi',
    (given) =>
      has(given.at('response'), 'content') ||
      (has(given.at('response'), 'status') &&
        (isList(given.at('response', 'results')) || has(given.at('response'), 'userTier'))) ||
      (has(given, 'webTitle') && (has(given, 'webUrl') || has(given, 'fields'))),
  ],
  [
    'ap-media',
    (given) => has(given, 'api_version') && (has(given.at('data'), 'item') || has(given.at('data'), 'items')),
  ],
  [
    'ninjs',
    (given) =>
      (has(given, 'uri') || has(given, 'guid')) &&
      ['versioncreated', 'versionCreated', 'firstcreated', 'eventDetails'].some((name) => has(given, name)),
  ],
  [
    'superdesk-live-blog',
    (given) =>
      isList(given.at('posts', '_items')) || (isList(given.at('_items')) && has(given.at('_items', 0), 'groups')),
  ],
  [
    'wordpress',
    (given) =>
      (has(given, 'content', 'title') && has(given.at('title'), 'rendered')) ||
      has(given.at('content'), 'rendered') ||
      (has(given, 'id', 'slug', 'link') && (has(given, '_embedded') || has(given, '_links'))) ||
      (has(given, 'ID', 'URL') && isWord(given.at('content'), /./)) ||
      (isList(given.at('posts')) && has(given.at('posts', 0), 'ID', 'URL')),
  ],
  [
    'ghost',
    (given) =>
      has(given.at('db', 0, 'data'), 'posts') ||
      isList(given.at('data', 'posts')) ||
      [given, given.at('posts', 0), given.at('posts', 0, 'data'), given.at('result', 'posts', 0, 'data')].some(
        (post) =>
          (has(post, 'title') && ['lexical', 'mobiledoc', 'feature_image'].some((name) => has(post, name))) ||
          has(post, 'title', 'html', 'uuid') ||
          has(post, 'title', 'html', 'slug'),
      ) ||
      isWord(given.at('root', 'type'), /^root$/),
  ],
  [
    'ft-content-tree',
    (given) =>
      (isWord(given.at('type'), /^(root|body)$/) &&
        (isList(given.at('children')) || has(given.at('body'), 'children'))) ||
      (isWord(given.at('type'), /^article$/) && isList(given.at('body', 'children'))) ||
      isWord(given.at('bodyTree', 'type'), /^(root|body)$/),
  ],
  [
    'contentful',
    (given) =>
      isWord(given.at('nodeType'), /^document$/) ||
      isWord(given.at('sys', 'type'), /^(Entry|Array)$/) ||
      (isList(given.at('entries')) && has(given.at('entries', 0), 'sys')),
  ],
  [
    'portable-text',
    (given) =>
      isPortableText(given) ||
      [given, ...given.fields.slice(0, 100).map(([, value]) => value)].some(
        (value) =>
          isPortableText(value) ||
          (isWord(value.at('_type'), /./) && (isList(value.at('children')) || has(value, '_id'))),
      ),
  ],
];

/** Which format data are in, by what stands in them; `undefined` where none is known. */
export function recognise(raw: unknown): string | undefined {
  const given = new SourceValue(raw, '', []);
  const candidates = isList(given) ? [given, given.at(0)] : [given];
  return SIGNS.find(([, is]) => candidates.some(is))?.[0];
}
