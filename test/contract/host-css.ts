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
