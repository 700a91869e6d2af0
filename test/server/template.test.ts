import { expect } from '@open-wc/testing';
import { html, nothing, render, type TemplateResult } from 'lit';
import { renderValue } from '../../src/server/template.js';

/** A piece of a page without what lit marks its places with. */
function shapeOf(root: ParentNode): string {
  const box = document.createElement('div');
  box.append(...[...root.childNodes].map((node) => node.cloneNode(true)));
  const walker = document.createTreeWalker(box, NodeFilter.SHOW_COMMENT);
  const comments: Node[] = [];
  while (walker.nextNode()) comments.push(walker.currentNode);
  for (const comment of comments) (comment as ChildNode).remove();
  box.normalize();
  return box.innerHTML;
}
const byLit = (template: TemplateResult): string => {
  const box = document.createElement('div');
  render(template, box);
  return shapeOf(box);
};
function byServer(template: TemplateResult): string {
  const box = document.createElement('div');
  box.innerHTML = renderValue(template);
  return shapeOf(box);
}

const HOSTILE = `</p><script>alert(1)</script>&amp; "quotes" 'n' <b>`;
const CASES: Readonly<Record<string, TemplateResult>> = {
  words: html`<p>${'Words'}</p>`,
  'hostile words': html`<p title=${HOSTILE}>${HOSTILE}</p>`,
  numbers: html`<p data-n=${2}>${0}${1.5}${true}</p>`,
  nothing: html`<p class=${nothing}>${nothing}${undefined}${null}${''}</p>`,
  'absent values of attributes': html`<p class=${undefined} id="${null} a"></p>`,
  'attributes in pieces': html`<p class="a ${'b'} c ${'d'}" lang=${'en'}>${'x'}</p>`,
  'attributes in pieces with nothing': html`<p class="a ${nothing} c ${'d'}"></p>`,
  booleans: html`<input ?disabled=${true} ?checked=${false} value=${'a'} />`,
  events: html`<button @click=${() => undefined} type="button">${'x'}</button>`,
  lists: html`<ul>
    ${['a', 'b'].map((word) => html`<li>${word}</li>`)} ${[]}
  </ul>`,
  'templates in templates': html`${html`<b>${html`<i>${'a'}</i>`}</b>`}${html``}`,
  'signs in content': html`<p>a > b ${'c'} = ${'d'}</p>`,
  'void elements': html`<img alt=${'a'} src=${'https://a.b/?c=d&e=f'} /><br />${'c'}`,
};

describe('templates written by the server', () => {
  for (const [name, template] of Object.entries(CASES)) {
    it(`are what lit makes of them: ${name}`, () => {
      expect(byServer(template)).to.equal(byLit(template));
    });
  }
});
