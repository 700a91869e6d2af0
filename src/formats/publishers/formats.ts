import { hasAll, isList, matches, type JsonSign } from '../shared/format-sign.js';

/** How each format in JSON is recognised. */
export const PUBLISHERS_IN_JSON = {
  'bbc-optimo': (value) =>
    isList(value.at('data', 'article', 'content', 'model', 'blocks')) || isList(value.at('content', 'model', 'blocks')),
  'bbc-cps': (value) =>
    hasAll(value, 'metadata', 'content') &&
    (isList(value.at('content', 'blocks')) || isList(value.at('content', 'groups'))),
  'guardian-dcr': (value) =>
    [value, value.at('frontendData'), value.at('article')].some((page) =>
      [
        page.at('mainMediaElements'),
        ...page
          .at('blocks')
          .list.slice(0, 20)
          .map((block) => block.at('elements')),
      ].some((elements) => matches(elements.at(0, '_type'), /^model\.dotcomrendering\./)),
    ),
  'guardian-capi': (value) =>
    hasAll(value.at('response'), 'content') ||
    (hasAll(value.at('response'), 'status') &&
      (isList(value.at('response', 'results')) || hasAll(value.at('response'), 'userTier'))) ||
    (hasAll(value, 'webTitle') && (hasAll(value, 'webUrl') || hasAll(value, 'fields'))),
  'ft-content-tree': (value) =>
    (matches(value.at('type'), /^(root|body)$/) &&
      (isList(value.at('children')) || hasAll(value.at('body'), 'children'))) ||
    (matches(value.at('type'), /^article$/) && isList(value.at('body', 'children'))) ||
    matches(value.at('bodyTree', 'type'), /^(root|body)$/),
} satisfies Readonly<Record<string, JsonSign>>;

/** Names of the formats in the help. */
export const PUBLISHERS_HELP: Readonly<Record<keyof typeof PUBLISHERS_IN_JSON, string>> = {
  'bbc-optimo': 'BBC Optimo',
  'bbc-cps': 'BBC CPS',
  'guardian-dcr': 'Guardian DCR',
  'guardian-capi': 'Guardian Content API',
  'ft-content-tree': 'Financial Times',
};
