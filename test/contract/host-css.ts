import { fetchCorpus } from '../corpus.js';

/** What our sheets keep to themselves, after `--_news-`. */
const OWN_NAMES =
  'text small step hang pull rule size long measure muted tracking scale hair line bar open close'.split(' ');

/**
 * What a page may say, by accident or not. Bare declarations are said of the element, of all in it, and of the page
 * around it; rules stand as they are, with TAG for the element's.
 */
export const HOSTILE_RULES: Readonly<Record<string, string>> = {
  'all: unset': 'TAG, TAG * { all: unset !important }',
  'all: initial': 'TAG, TAG * { all: initial !important }',
  'all: revert': 'TAG, TAG * { all: revert !important }',
  'display: none': 'TAG, TAG * { display: none !important }',
  'display: contents': 'TAG, TAG * { display: contents !important }',
  'display: flex': 'TAG { display: flex !important }',
  'visibility: hidden': 'TAG, TAG * { visibility: hidden !important }',
  'content-visibility: hidden': 'TAG { content-visibility: hidden !important }',
  'contain: size': 'TAG { contain: size !important }',
  opacity: 'TAG, TAG * { opacity: 0 !important }',
  transform:
    'TAG, TAG * { transform: scale(0) !important; scale: 0; rotate: 90deg !important; translate: 9999px !important }',
  'off the page':
    'TAG { position: absolute !important; inset-inline-start: -9999px !important; clip-path: inset(50%) !important }',
  'no height': 'TAG { height: 0 !important; max-height: 0 !important; overflow: hidden !important }',
  'much height': 'TAG { height: 900px !important; min-height: 900px !important }',
  padding: 'TAG { padding: 3em !important; border: 1em solid red !important; box-sizing: border-box !important }',
  filter: 'TAG { filter: blur(9px) !important; mask: linear-gradient(transparent, transparent) !important }',
  animation: '@keyframes away { to { opacity: 0; transform: scale(0) } } TAG { animation: away 1ms both !important }',
  columns: 'TAG { columns: 3 !important }',
  'writing-mode': 'TAG { writing-mode: vertical-rl !important; text-orientation: upright !important }',
  'letter-spacing': 'letter-spacing: 1em !important; word-spacing: 1em !important',
  'text-transform': 'text-transform: uppercase !important; font-variant: small-caps !important',
  'text-fill-color': '-webkit-text-fill-color: transparent !important; -webkit-text-stroke: 5px red !important',
  'pointer-events': 'pointer-events: none !important; user-select: none !important; cursor: wait !important',
  'text-indent': 'text-indent: -9999px !important; text-align: center !important; white-space: nowrap !important',
  'line-height and size':
    'line-height: 5 !important; font-size: 60px !important; font-weight: 900 !important; font-style: italic !important',
  'text-shadow': 'text-shadow: 0 0 9px red !important; word-break: break-all !important',
  'text-decoration': 'TAG, TAG * { text-decoration: line-through !important }',
  hyphens: 'hyphens: auto !important; tab-size: 99 !important; quotes: "x" "y" !important; list-style: none !important',
  'generated content': 'TAG::before, TAG::after { content: "x" !important; display: block !important }',
  'first letters': 'TAG::first-letter, TAG::first-line { font-size: 5em !important; color: red !important }',
  'every element':
    '* { box-sizing: border-box !important; margin: 0; padding: 0; border: 0; font: inherit; vertical-align: baseline }',
  'every element, by :where':
    ':where(*, *::before, *::after) { all: unset !important } :where(script, style, head) { display: none !important }',
  'every element of the body':
    'body * { line-height: 0 !important; text-align: end !important; text-indent: 9em !important }',
  'a layer, whose important rules win first':
    '@layer reset, base; @layer reset { TAG, TAG * { display: none !important; font-size: 3px !important; line-height: 9 !important } }',
  'a scope':
    '@scope (body) { TAG, * { letter-spacing: 9px !important; line-height: 3 !important; max-height: 1px !important } }',
  'a size of the root': 'html { font-size: 62.5% !important; line-height: 3 !important } :root { font-size: 40px }',
  'a zoomed element': 'TAG { zoom: 3 !important }',
  'a page that runs from top to bottom': 'html, body { writing-mode: vertical-rl; text-orientation: upright }',
  'a page from right to left':
    'html, body, TAG { direction: rtl !important } TAG, TAG * { unicode-bidi: bidi-override !important }',
  'attributes that we use':
    'TAG[status], TAG [part], TAG [class], TAG [lang], TAG [dir], [status], [cite], [part], [data-news-long], [data-open], [data-close], [role] { display: none !important; font: 9px/9 cursive }',
  'parts that are not named':
    '*::part(*), ::part() { display: none !important } :host { display: none !important } ::slotted(*) { display: none }',
  'rules for shadow hosts':
    'TAG:not(:has(slot)), TAG:is(:defined), TAG:empty, TAG[status] { block-size: 1px !important; inset: 5px !important }',
  selection: '::selection, *::selection, TAG::selection { color: red !important; background: blue !important }',
  markers: '*::marker, ::marker { content: "x" !important; font-size: 9em !important; color: red !important }',
  'pseudo elements of everything':
    '*::before, *::after { content: "x" !important; display: block !important; block-size: 90px !important; position: static !important }',
  'first letters of what is around':
    'html::first-letter, body::first-letter, main::first-letter, div::first-letter { font-size: 9em !important; float: left } div::first-line, main::first-line { font-size: 5em !important; line-height: 5 !important; text-transform: uppercase !important }',
  'a trimmed text box':
    'html, body, main, div, TAG { text-box: trim-both cap alphabetic !important; text-box-trim: trim-both !important }',
  'an aspect ratio': 'TAG { aspect-ratio: 1 / 3 !important }',
  'lines that are clamped':
    'TAG { -webkit-line-clamp: 1 !important; line-clamp: 1 !important; -webkit-box-orient: vertical !important; max-lines: 1 !important; display: -webkit-box !important; overflow: hidden !important }',
  'a path to follow':
    'TAG { offset: path("M0 0 L 900 900") 100% !important; perspective: 1px !important; transform-style: preserve-3d !important }',
  containers:
    'TAG { container: away / size !important; contain-intrinsic-size: 1px 1px !important; contain: strict !important }',
  'a box of another kind':
    'TAG { display: table-cell !important; vertical-align: top; border-spacing: 9px !important; object-fit: none; columns: 2 !important }',
  'things that move':
    '@property --angle { syntax: "<angle>"; inherits: true; initial-value: 0deg } @view-transition { navigation: auto } * { transition: all 9s !important; view-transition-name: none !important; animation: 9s none !important }',
  'names that only we read': `* { ${OWN_NAMES.map((name) => `--_news-${name}: 9 !important`).join('; ')} }`,
  // Registered, a name has its own type and start for the whole page, in shadow roots too.
  'names as others use them, registered': OWN_NAMES.map(
    (name) => `@property --_${name} { syntax: "<color>"; inherits: false; initial-value: red }`,
  ).join(' '),
  'text that is broken anywhere':
    'overflow-wrap: anywhere !important; line-break: anywhere !important; hyphenate-character: "x" !important; text-wrap: nowrap !important; text-align-last: justify !important; text-justify: inter-character !important; text-emphasis: filled red !important',
  'features of fonts':
    'font-variant: all-small-caps !important; font-feature-settings: "smcp" !important; font-stretch: 50% !important; font-size-adjust: 1 !important; font-kerning: none !important; font-optical-sizing: none !important; font-synthesis: none !important; -webkit-font-smoothing: antialiased !important',
  'text that is drawn otherwise':
    'text-rendering: geometricPrecision !important; paint-order: stroke !important; -webkit-text-security: disc !important; ruby-position: under !important; text-spacing-trim: space-all !important; text-autospace: normal !important; hanging-punctuation: first !important',
  'tables and lists':
    'border-collapse: collapse !important; border-spacing: 30px !important; caption-side: bottom !important; empty-cells: hide !important; list-style: square inside !important; counter-reset: list-item 5 !important; counter-increment: list-item 3 !important',
  'what is not there yet':
    ':not(:defined) { display: none } TAG:not(:defined), TAG[status] { visibility: hidden !important; opacity: 0 !important }',
};

/** Style sheets of real sites and themes, in the corpus. */
export const HOST_SHEETS = [
  'Casper-screen.css',
  '_picocss_pico-pico.min.css',
  'bootstrap-bootstrap-reboot.min.css',
  'milligram-milligram.min.css',
  'normalize.css-normalize.css',
  'sanitize.css-typography.css',
  'semantic-ui-css-semantic.min.css',
  'tachyons-tachyons.min.css',
  'twentytwentyone-style.css',
];

/** Rules for the tag given, as a style sheet. */
export const ruleFor = (rules: string, tag: string): string =>
  (rules.includes('{') ? rules : `TAG, TAG *, main, div, html, body { ${rules} }`).replaceAll('TAG', tag);

/** One of the corpus, without what it would load: fonts of strangers. Without a corpus the test is skipped. */
export async function readHostSheet(test: Mocha.Context, file: string): Promise<string> {
  const answer = await fetchCorpus(test, `security/hostcss/${file}`);
  return (await answer.text()).replace(/@import[^;]+;|@font-face *\{[^}]*\}/g, '');
}
