import { svg, html, type TemplateResult } from 'lit';
import type { PlatformName } from '../state/choices.js';

/** Where in the editor of a platform something is pasted: in a menu of blocks, in the source, in the text, in a file. */
type Place =
  | { readonly in: 'menu'; readonly typed: string; readonly block: string }
  | { readonly in: 'source'; readonly button: string }
  | { readonly in: 'text' }
  | { readonly in: 'file'; readonly name: string };

const PLACES: Readonly<Record<PlatformName, Place>> = {
  'wordpress-com': { in: 'menu', typed: 'custom', block: 'Custom HTML' },
  wordpress: { in: 'menu', typed: 'custom', block: 'Custom HTML' },
  ghost: { in: 'menu', typed: '/html', block: 'HTML' },
  blogger: { in: 'source', button: 'HTML' },
  substack: { in: 'text' },
  medium: { in: 'text' },
  squarespace: { in: 'menu', typed: 'code', block: 'Code' },
  notion: { in: 'text' },
  drupal: { in: 'source', button: 'Source' },
  html: { in: 'file', name: 'index.html' },
  react: { in: 'file', name: 'Quote.jsx' },
  vue: { in: 'file', name: 'Quote.vue' },
  svelte: { in: 'file', name: 'Quote.svelte' },
  mail: { in: 'source', button: '<>' },
};

/** Draws the editor of a platform, with the place to paste. The step beside it says the same in words. */
export function drawing(platform: PlatformName): TemplateResult {
  const place = PLACES[platform];
  return html`<svg class="editor" viewBox="0 0 352 120" role="presentation" aria-hidden="true">
    ${place.in === 'menu' ? menu(place.typed, place.block) : place.in === 'source' ? source(place.button) : place.in === 'text' ? text() : file(place.name)}
  </svg>`;
}

const line = (x: number, y: number, width: number): TemplateResult =>
  svg`<rect x=${x} y=${y} width=${width} height="8" fill="currentColor" opacity=".14" />`;
const bar = svg`<path d="M0 32.5h352" stroke="currentColor" />`;

/** A plus sign, a search field and the block that is found. */
const menu = (typed: string, block: string): TemplateResult => svg`${bar}
  <rect x="12" y="8" width="17" height="17" fill="currentColor" />
  <path class="on" d="M16 16.5h9M20.5 12v9" />
  <rect x="12.5" y="42.5" width="150" height="24" fill="none" stroke="currentColor" />
  <text x="20" y="59">${typed}</text>
  <rect x="12" y="76" width="151" height="32" fill="currentColor" opacity=".08" />
  <text class="name" x="20" y="97">${block}</text>
  ${line(190, 44, 140)} ${line(190, 60, 150)} ${line(190, 76, 108)}`;

/** A toolbar with the button of the source, and code. */
const source = (button: string): TemplateResult => svg`${bar}
  ${line(12, 12, 52)} ${line(74, 12, 30)}
  <rect x="268.5" y="6.5" width="72" height="20" fill="none" stroke="currentColor" stroke-width="2" />
  <text class="name" x="304.5" y="21" text-anchor="middle">${button}</text>
  <text class="code" x="12" y="56">&lt;p&gt;…&lt;/p&gt;</text>
  <rect x="12.5" y="66.5" width="327" height="20" fill="none" stroke="currentColor" />
  <path class="caret" d="M20.5 70v13" />
  <text class="code" x="12" y="106">&lt;p&gt;…&lt;/p&gt;</text>`;

/** Lines of text with the caret between them. */
const text = (): TemplateResult => svg`${line(12, 14, 310)} ${line(12, 30, 268)}
  <rect x="12.5" y="50.5" width="327" height="22" fill="none" stroke="currentColor" />
  <path class="caret" d="M20.5 54v15" />
  ${line(12, 84, 322)} ${line(12, 100, 180)}`;

/** The tab of a file, and code. */
const file = (name: string): TemplateResult => svg`${bar}
  <path d="M12 32V8h112v24" fill="none" stroke="currentColor" />
  <text class="name" x="20" y="24">${name}</text>
  ${line(12, 46, 120)}
  <rect x="12.5" y="64.5" width="327" height="20" fill="none" stroke="currentColor" />
  <path class="caret" d="M20.5 68v13" />
  ${line(12, 96, 90)}`;
