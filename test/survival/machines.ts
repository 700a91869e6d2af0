// What cleans HTML on its way: each machine with its own defaults, HTML in and HTML out.
import { Readability } from '@mozilla/readability';
import createDOMPurify, { type WindowLike } from 'dompurify';
import { JSDOM } from 'jsdom';
import { parseFragment, serialize, type DefaultTreeAdapterTypes } from 'parse5';
import { rehype } from 'rehype';
import rehypeSanitize from 'rehype-sanitize';
import sanitizeHtml from 'sanitize-html';
import { TARGETS, type Target, type TargetName } from '../../src/lint/targets.js';
import { AROUND } from './widgets.js';

type Machine = (html: string) => string;

const purify = createDOMPurify(new JSDOM('').window as unknown as WindowLike);
const github = rehype().data('settings', { fragment: true }).use(rehypeSanitize);

/** The machines that run here, by the names of their targets. */
export const RUN: Partial<Record<TargetName, Machine>> = {
  dompurify: (html) => purify.sanitize(html),
  'sanitize-html': (html) => sanitizeHtml(html),
  github: (html) => String(github.processSync(html)),
};

/** What a page's reader mode makes of a post with the snippet in its middle; what stands around it is taken away again. */
export function throughReadability(html: string): string {
  const around = `<p>${AROUND}</p>`.repeat(3);
  const page = `<!doctype html><html lang="en"><title>A road</title><body><article><h1>A road</h1>${around}${html}${around}</article></body></html>`;
  const { document } = new JSDOM(page, { url: 'https://example.org/' }).window;
  // In a browser they are shadow roots by now, which reader modes do not see.
  for (const template of document.querySelectorAll('template[shadowrootmode]')) template.remove();
  const content = new Readability(document).parse()?.content ?? '';
  const root = new JSDOM(content).window.document.body;
  const paragraphs = [...root.querySelectorAll('p')];
  const isAround = (paragraph: Element | undefined): boolean => paragraph?.textContent.trim() === AROUND;
  for (const paragraph of [...paragraphs.slice(0, 3), ...paragraphs.slice(-3)])
    if (isAround(paragraph)) paragraph.remove();
  for (const heading of root.querySelectorAll('h1, h2')) if (heading.textContent === 'A road') heading.remove();
  return root.innerHTML;
}

/** A machine that does what a target's list says: for those that do not run here. */
export const byList =
  (target: Target): Machine =>
  (html) => {
    const root = parseFragment(html);
    clean(root, target);
    return serialize(root);
  };

type Parent = DefaultTreeAdapterTypes.ParentNode;

function clean(parent: Parent, target: Target): void {
  parent.childNodes = parent.childNodes.flatMap((node): DefaultTreeAdapterTypes.ChildNode[] => {
    if (node.nodeName === '#comment') return [];
    if (!('tagName' in node)) return [node];
    const fate = target.fateOf(node.tagName);
    if (fate === 'removed') return [];
    // To those who read tags one by one a template is a box as any other.
    const parent = 'content' in node ? node.content : node;
    clean(parent, target);
    if (fate === 'unwrapped') return parent.childNodes;
    node.attrs = node.attrs
      .filter(({ name }) => target.keepsAttribute(node.tagName, name))
      .map(({ name, value }) => ({ name, value: name === 'style' ? cleanStyle(value, target) : value }));
    return [node];
  });
}

function cleanStyle(style: string, { keepsStyle }: Target): string {
  const rules = style.split(';');
  return (keepsStyle ? rules.filter((rule) => keepsStyle(rule.split(':')[0]!.trim())) : rules).join(';');
}

/** The targets that are followed by their lists alone. */
export const LISTED = TARGETS.filter(({ name }) => name !== 'wordpress' && !RUN[name]);
