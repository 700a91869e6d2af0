/** The frame of the preview: draws an element, or HTML as a page without the script has it. */
import { applyPrint } from './preview-print.js';
import { TARGET, type PreviewAnswer, type PreviewMessage } from './preview-message.js';

interface Policy {
  createHTML(html: string): string;
}
const rules: Policy = { createHTML: (html) => html };
const { trustedTypes } = globalThis as { trustedTypes?: { createPolicy(name: string, rules: Policy): Policy } };
// The HTML is a snippet of our own. The policy of this page runs no script of it: only files of this origin run.
const policy = trustedTypes?.createPolicy('preview', rules) ?? rules;

const place = document.getElementById('place')!;

addEventListener('message', ({ source, origin, data }: MessageEvent<PreviewMessage>) => {
  if (source === parent && origin === self.origin) void show(data);
});

async function show({ ground, scheme, language, widget, html = '' }: PreviewMessage): Promise<void> {
  const { documentElement } = document;
  documentElement.dataset['ground'] = ground;
  documentElement.dataset['scheme'] = scheme;
  documentElement.lang = language;
  if (!widget) {
    place.innerHTML = policy.createHTML(html);
    return;
  }
  const [{ setQuiet }] = await Promise.all([import('broadsheet'), import('broadsheet/define')]);
  // The form lists the issues beside the fields.
  setQuiet(true);
  const { tag, data, attributes } = widget;
  // The same element is kept while it is edited, so that its picture is not loaded again.
  const [shown] = place.children;
  const element = shown?.localName === tag ? (shown as HTMLElementTagNameMap[typeof tag]) : document.createElement(tag);
  for (const { name } of [...element.attributes]) {
    if (name !== 'status' && !Object.hasOwn(attributes, name)) element.removeAttribute(name);
  }
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
  element.data = data;
  if (element !== shown) place.replaceChildren(element);
  await element.updateComplete;
  applyPrint(element.shadowRoot, ground === 'print');
}

new ResizeObserver(() => {
  const answer: PreviewAnswer = { height: Math.ceil(document.querySelector('main')!.getBoundingClientRect().height) };
  parent.postMessage(answer, TARGET);
}).observe(document.querySelector('main')!);
parent.postMessage({ height: 0 } satisfies PreviewAnswer, TARGET);
