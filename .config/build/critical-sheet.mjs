// Generates the critical style sheet from the elements' own styles. It styles the children until the script loads.
//
// In an element that is not defined yet, the children get the rules that its shadow root will have. Selectors are
// rewritten: `.headline` becomes the first heading. Rules for elements that plain HTML does not have are left out.
// Layout of containers that only the shadow root has is written by hand in critical/<tag>.css.
import { readFile } from 'node:fs/promises';
import { minifySheet } from './minify-styles.mjs';

const HEADING = ':is(h1, h2, h3, h4, h5, h6)';
const FIRST_HEADING = `${HEADING}:not(${HEADING} ~ *)`;
const hook = (...names) =>
  names.length > 1 ? `:is(${names.map((name) => `[data-news='${name}']`)})` : `[data-news='${names[0]}']`;

/** Lengths that the frame computes and its children inherit, because an em in them differs. */
const LENGTHS = ['--_news-em', '--_news-measure']
  .map((name) => `@property ${name} { syntax: '<length>'; inherits: true; initial-value: 0px }`)
  .join('\n');

/** What nobody sees among the children. */
const UNSEEN = 'script, style, template';
/** The text size of children without such an element around them. */
const BARE = (root) => `& > :not(${root}) { --_news-bare: var(--_news-text) }
  & > :not(${root}) > * { --_news-bare: 1 }`;

/** The selectors of parts in plain HTML, by tag; `frame` is the element that plain HTML begins with. */
const PARTS = {
  'pull-quote': {
    frame: 'figure',
    attribution: 'figcaption',
    mark: 'p:first-of-type::before, p:last-of-type::after',
    open: 'p:first-of-type::before',
  },
  'news-article': {
    frame: 'article',
    full: 'article',
    body: `:where(article, ${hook('body')})`,
    kicker: hook('kicker'),
    headline: FIRST_HEADING,
    standfirst: `:is(p, div)${hook('standfirst')}`,
    subhead: `${HEADING} ~ ${HEADING}`,
    meta: hook('byline', 'authors', 'published', 'updated'),
    byline: hook('byline', 'authors'),
    lead: 'figure:has(> img):not(p:not([data-news]) ~ *)',
    figure: 'figure:has(> img)',
    quote: `figure:has(> blockquote):not(${hook('pull-quote')}, aside > *)`,
    credit: 'small',
    endnotes: `p${hook('correction', 'source', 'copyright', 'license', 'original')}`,
  },
  'itinerary-card': {
    frame: 'section',
    itinerary: 'section',
    title: FIRST_HEADING,
    summary: hook('traveller'),
    stops: 'ol:not([data-news])',
    stop: 'ol:not([data-news]) > li',
    when: `ol:not([data-news]) > li > :is(${hook('dates')}, time)`,
    place: 'ol:not([data-news]) > li > b',
    purpose: 'ol:not([data-news]) > li > p',
    meets: hook('meets'),
    events: hook('events'),
    event: `${hook('events')} > li`,
    compact: `section:where([variant='compact'] > *)`,
  },
};

/** @param {Record<string, string[]>} elements the style sheets of each element, by tag */
export async function criticalSheet(elements, { quotes, markedLanguages, quotationMarks }) {
  const rules = [];
  for (const tag of new Set([...Object.keys(PARTS), ...Object.keys(elements)])) {
    // The npm package loads what reads the children when it meets some; until then they keep their look.
    rules.push(`${tag}:is(:not(:defined), [status='loading']) {
      display: block;
      container-type: inline-size;
      font-size: var(--news-size, medium);
      text-wrap: wrap;
      overflow-wrap: break-word;
      ${PARTS[tag] ? await partRules(tag, elements[tag], quotes) : ''}
      ${tag === 'itinerary-card' ? '' : markRules({ markedLanguages, quotationMarks })}
    }`);
  }
  return minifySheet(`${LENGTHS}\n${rules.join('\n')}`, 'critical.css');
}

/** The rules for the parts of an element, and the sheet for the boxes that plain HTML has not. */
async function partRules(tag, sheets, quotes) {
  const parts = PARTS[tag];
  const own = await readFile(new URL(`critical/${tag}.css`, import.meta.url), 'utf8');
  return `${plainRules(sheets.join('\n'), parts)}
      ${BARE(parts.frame)}
      ${tag === 'news-article' ? quoteRules(quotes) : ''}
      ${withBare(own, parts.frame)}`;
}

/** The rules of a sheet whose parts plain HTML has, with selectors for that. */
function plainRules(sheet, parts) {
  return blocksOf(sheet)
    .map(([prelude, body]) => {
      if (prelude.startsWith('@container')) return `${prelude} { ${plainRules(body, parts)} }`;
      if (prelude.startsWith('@')) return '';
      const selectors = listOf(prelude).flatMap((selector) => plainSelector(selector, parts) ?? []);
      if (selectors.length === 0) return '';
      const isFrame = selectors.every((selector) => !/ (?![^(]*\))/.test(selector) && selector.startsWith(parts.frame));
      if (isFrame) return `${selectors.join(', ')} { ${body} } ${bareFrame(selectors, body, parts.frame)}`;
      const sized = body.replaceAll('font-size: calc(1em *', 'font-size: calc(1em * var(--_news-bare, 1) *');
      return `${selectors.join(', ')} { ${sized} } ${bareRules(selectors, sized, parts.frame)}`;
    })
    .join('\n');
}

/** If the outermost element is missing, its children get the properties that they would inherit from it. */
const bareFrame = (selectors, body, frame) => {
  const given = body.split(';').filter((declaration) => /^\s*(--|font-|line-height|color)/.test(declaration));
  const bare = selectors.map((selector) => `& > :not(${frame}, ${UNSEEN})${selector.slice(frame.length)}`);
  return frame !== '&' && given.length > 0 ? `${bare.join(', ')} { ${given.join(';')} }` : '';
};

/** The rules for the content, for plain HTML without the outermost element. */
const bareRules = (selectors, body, frame) =>
  [
    [frame, ''],
    [`${frame}:not(${PARTS['itinerary-card'].compact})`, ":not([variant='compact'])"],
  ]
    .map(([root, without]) => {
      const inner = selectors.flatMap((selector) =>
        selector.startsWith(`${root} `) ? `& ${selector.slice(root.length + 1)}` : [],
      );
      return inner.length > 0 ? `&${without}:not(:has(> ${frame})) { ${inner.join(', ')} { ${body} } }` : '';
    })
    .join('\n');

/** Rewrites a selector for plain HTML; undefined if plain HTML has no such element. */
function plainSelector(selector, parts) {
  // The hidden commas of the shadow root are text in plain HTML, where an <i> is from the author.
  if (/\bb \+ i\b|\bi:not\(/.test(selector) && !selector.includes('b ~ :not(b + i) ~ cite')) return undefined;
  let isPlain = true;
  const plain = withKnown(selector, parts)
    // Two classes of the same element.
    .replaceAll('.itinerary.frame', '.frame.frame')
    .replaceAll('.itinerary.compact', '.compact.compact')
    .replaceAll("img[part='image']", 'img')
    .replaceAll('ul[part]', 'ul')
    .replaceAll('b ~ :not(b + i) ~ cite', 'b ~ cite')
    .replace(/:host\((\[[^)]*\])\)/g, '&$1')
    // A repeated class raises the specificity of its rule.
    .replace(/(\.[\w-]+)\1/g, '$1:not(._)')
    .replace(/\.([\w-]+)|\[part='([\w-]+)'\]/g, (token, name = undefined, part = undefined) => {
      if (token === '._') return token;
      const known = parts[name ?? part];
      isPlain &&= known !== undefined;
      return known;
    });
  return isPlain && !plain.includes(':host') && !plain.includes('[part]') ? plain : undefined;
}

/** Removes selectors from `:is()` that plain HTML does not have. */
const withKnown = (selector, parts) =>
  selector.replace(/:is\(((?:[^()]|\([^()]*\))*)\)/g, (whole, list) => {
    const members = listOf(list);
    const isKnown = (member) => [...member.matchAll(/\.([\w-]+)/g)].every(([, name]) => parts[name] !== undefined);
    const known = members.filter(isKnown);
    return known.length > 0 ? `:is(${known.join(', ')})` : whole;
  });

/** Adds rules for children without the outermost element to a sheet. */
const withBare = (sheet, root) =>
  blocksOf(sheet)
    .map(([prelude, body]) =>
      prelude.startsWith('@')
        ? `${prelude} { ${withBare(body, root)} }`
        : `${prelude} { ${body} } ${bareRules(listOf(prelude), body, root)}`,
    )
    .join('\n');

/** The top-level rules of a sheet: prelude and content of each. */
function blocksOf(sheet) {
  const blocks = [];
  const text = sheet.replace(/\/\*[^]*?\*\//g, '');
  for (let start = 0, open; (open = text.indexOf('{', start)) >= 0;) {
    let end = open + 1;
    for (let depth = 1; depth > 0; end++) depth += text[end] === '{' ? 1 : text[end] === '}' ? -1 : 0;
    blocks.push([text.slice(start, open).trim(), text.slice(open + 1, end - 1).trim()]);
    start = end;
  }
  return blocks;
}

/** Splits a selector list at its commas, except in parentheses. */
function listOf(prelude) {
  const list = [''];
  let depth = 0;
  for (const character of prelude) {
    if (character === ',' && depth === 0) list.push('');
    else list[list.length - 1] += character;
    depth += character === '(' ? 1 : character === ')' ? -1 : 0;
  }
  return list.map((selector) => selector.replace(/\s+/g, ' ').trim());
}

/** The rules of a quotation among the blocks of a story. */
const quoteRules = (sheet) => `figure:has(> blockquote) {
  ${plainRules(sheet, { ...PARTS['pull-quote'], frame: '&' })}
}`;

/** The quotation marks of each language, as custom properties; languages with the same marks share a rule. */
function markRules({ markedLanguages, quotationMarks }) {
  const groups = new Map();
  for (const language of markedLanguages()) {
    const marks = JSON.stringify(quotationMarks(language).slice(0, 2));
    groups.set(marks, [...(groups.get(marks) ?? []), language]);
  }
  const rules = [...groups].map(([marks, languages]) => {
    const [open, close] = JSON.parse(marks);
    const isDefault = languages.includes('en');
    const selector = isDefault ? 'blockquote' : `blockquote:is(${languages.map((tag) => `:lang(${tag})`).join(', ')})`;
    return `${selector} { --_news-open: "${open}"; --_news-close: "${close}" }`;
  });
  // Plain children have no quotation marks in the text.
  return `blockquote > p:first-of-type::before { content: var(--_news-open) }
    blockquote > p:last-of-type::after { content: var(--_news-close) }
    ${rules.join('\n')}`;
}
