import { isGeneric } from './generic-fields.js';
import { hasAll, isList, matches, type JsonSign } from '../shared/format-sign.js';
import type { SourceValue } from '../shared/source-value.js';

/** Whether a list contains Portable Text blocks or other typed objects. */
const isPortableText = (value: SourceValue): boolean => {
  const entries = value.list.slice(0, 50);
  return isList(value) && entries.length > 0 && entries.every((entry) => matches(entry.at('_type'), /^[\w.-]+$/));
};

/** How each format in JSON is recognised. */
export const CMS_IN_JSON = {
  'apple-news': (value) =>
    isList(value.at('components')) &&
    (hasAll(value, 'identifier') || hasAll(value, 'layout') || hasAll(value, 'title')),
  'arc-ans': (value) =>
    (matches(
      value.at('type'),
      /^(story|video|gallery|image|audio|collection|results|content|redirect)(-operation)?$/,
    ) &&
      (isList(value.at('content_elements')) || matches(value.at('version'), /^0\.\d+\.\d+/))) ||
    (isList(value.at('content_elements')) && hasAll(value, 'headlines')),
  'superdesk-live-blog': (value) =>
    isList(value.at('posts', '_items')) || (isList(value.at('_items')) && hasAll(value.at('_items', 0), 'groups')),
  wordpress: (value) =>
    (hasAll(value, 'content', 'title') && hasAll(value.at('title'), 'rendered')) ||
    hasAll(value.at('content'), 'rendered') ||
    (hasAll(value, 'id', 'slug', 'link') && (hasAll(value, '_embedded') || hasAll(value, '_links'))) ||
    (hasAll(value, 'ID', 'URL') && matches(value.at('content'), /./)) ||
    (isList(value.at('posts')) && hasAll(value.at('posts', 0), 'ID', 'URL')),
  ghost: (value) =>
    hasAll(value.at('db', 0, 'data'), 'posts') ||
    isList(value.at('data', 'posts')) ||
    [value, value.at('posts', 0), value.at('posts', 0, 'data'), value.at('result', 'posts', 0, 'data')].some(
      (post) =>
        (hasAll(post, 'title') && ['lexical', 'mobiledoc', 'feature_image'].some((name) => hasAll(post, name))) ||
        hasAll(post, 'title', 'html', 'uuid') ||
        hasAll(post, 'title', 'html', 'slug'),
    ) ||
    matches(value.at('root', 'type'), /^root$/),
  contentful: (value) =>
    matches(value.at('nodeType'), /^document$/) ||
    matches(value.at('sys', 'type'), /^(Entry|Array)$/) ||
    (isList(value.at('entries')) && hasAll(value.at('entries', 0), 'sys')),
  'portable-text': (value) =>
    isPortableText(value) ||
    [value, ...value.fields.slice(0, 100).map(([, field]) => field)].some(
      (one) =>
        isPortableText(one) || (matches(one.at('_type'), /./) && (isList(one.at('children')) || hasAll(one, '_id'))),
    ),
  // Tested last: stories of unknown systems.
  generic: isGeneric,
} satisfies Readonly<Record<string, JsonSign>>;

/** Names of the formats in the help. */
export const CMS_HELP: Readonly<Record<keyof typeof CMS_IN_JSON, string>> = {
  'apple-news': 'Apple News',
  'arc-ans': 'Arc ANS',
  'superdesk-live-blog': 'Superdesk Live Blog',
  wordpress: 'WordPress',
  ghost: 'Ghost',
  contentful: 'Contentful',
  'portable-text': 'Portable Text (Sanity)',
  generic: 'JSON of other content management systems, by the names of its fields',
};
