/**
 * Files with the expected result beside them: the same story as a string, as XML or as HTML that somebody else's tool made.
 *
 * Both sides become an outline (which blocks, which marks, which words), and the outlines are compared.
 */
import { existsSync, readFileSync } from 'node:fs';
import { defaultTreeAdapter as tree, parseFragment, type DefaultTreeAdapterMap } from 'parse5';
import { countable, piecesOf } from './model-words.js';
import { words } from './raw.js';

type Node = DefaultTreeAdapterMap['node'];

/** Whether a file agrees with the expected result beside it; `undefined` where none lies there. */
export function agreement(format: string, path: string, raw: unknown, article: unknown): boolean | undefined {
  if (format === 'portable-text') {
    const output = words(raw, 'output');
    return output === undefined ? undefined : agreesWithHtml(output, article);
  }
  if (format !== 'ft-content-tree') return undefined;
  const beside = path
    .replace(/(string|xml)-input-/, '$1-output-')
    .replace(/\.json$/, /string-/.test(path) ? '.text' : '.xml');
  if (/bodyxml-/.test(path)) return agreesWithTree(raw, article);
  if (beside === path || !existsSync(beside)) return undefined;
  const expected = readFileSync(beside, 'utf8');
  return beside.endsWith('.text') ? saysInOrder(expected, article) : agreesWithXml(expected, article);
}

/** Whether a model says all words of a text in their order; the text parts some that stand close in the data. */
function saysInOrder(text: string, article: unknown): boolean {
  const letters = piecesOf(article).flatMap(countable).join('');
  let at = 0;
  return countable(text).every((word) => {
    const found = letters.indexOf(word, at);
    at = found + word.length;
    return found >= 0;
  });
}

/** Whether all of a list stands in another one, in its order. */
function holdsInOrder(wanted: readonly string[], found: readonly string[]): boolean {
  let at = 0;
  for (const one of found) if (one === wanted[at]) at++;
  return at === wanted.length;
}

/** One step of an outline: a block or mark that begins, or words. */
type Outline = string[];

const HTML_BLOCKS: Readonly<Record<string, string>> = {
  p: 'paragraph',
  h1: 'heading',
  h2: 'heading',
  h3: 'heading',
  h4: 'heading',
  h5: 'heading',
  h6: 'heading',
  blockquote: 'quote',
  ul: 'list',
  ol: 'ordered list',
  li: 'item',
  pre: 'code',
  img: 'picture',
  table: 'table',
  'pull-quote': 'pull-quote',
  'big-number': 'callout',
};
const HTML_MARKS: Readonly<Record<string, string>> = {
  em: 'emphasis',
  strong: 'strong',
  code: 'code',
  sub: 'subscript',
  sup: 'superscript',
};

/** The outline of HTML. Words that stand in an item of a list without a block are its paragraph. */
function outlineOfHtml(html: string): Outline {
  const outline: Outline = [];
  const isInline = (node: Node): boolean =>
    tree.isTextNode(node) || (tree.isElementNode(node) && !Object.hasOwn(HTML_BLOCKS, node.tagName));
  const walkItem = (children: readonly Node[]): void => {
    let isOpen = false;
    for (const child of children) {
      if (isInline(child) !== isOpen) outline.push(isOpen ? '/paragraph' : 'paragraph');
      isOpen = isInline(child);
      walk(child);
    }
    if (isOpen) outline.push('/paragraph');
  };
  const walk = (node: Node): void => {
    if (tree.isTextNode(node)) outline.push(`“${node.value}`);
    if (!tree.isElementNode(node)) return;
    const { tagName, attrs, childNodes } = node;
    const start = outline.length;
    const href = tagName === 'a' ? attrs.find(({ name }) => name === 'href')?.value : undefined;
    const mark = outline.at(-1) === 'code' ? undefined : HTML_MARKS[tagName];
    const step = href === undefined ? (HTML_BLOCKS[tagName] ?? mark) : 'link';
    if (step) outline.push(href === undefined ? step : `link ${new URL(href, 'https://example.org/').href}`);
    if (tagName === 'br') outline.push('“\n');
    if (tagName === 'li') walkItem(childNodes);
    else childNodes.forEach(walk);
    if (step) outline.push(`/${step}`);
    if (tagName === 'p') outline.push(...picturesOf(outline.splice(start)));
  };
  parseFragment(html).childNodes.forEach(walk);
  return outline;
}

/** The outline of a paragraph, with the pictures within it after it, as a model has them. */
function picturesOf(paragraph: Outline): Outline {
  const isPicture = (step: string): boolean => /^\/?picture$/.test(step);
  return [...paragraph.filter((step) => !isPicture(step)), ...paragraph.filter(isPicture)];
}

/** The outline of a model's body. */
function outlineOfModel(article: unknown): Outline {
  const outline: Outline = [];
  const text = (value: unknown): void => {
    if (typeof value === 'string') outline.push(`“${value}`);
    else if (Array.isArray(value)) value.forEach(text);
    else {
      const { type, content, href } = value as { type: string; content?: unknown; href?: string };
      if (type === 'line-break') outline.push('“\n');
      else {
        outline.push(type === 'link' ? `link ${href ?? ''}` : type);
        text(content);
        outline.push(`/${type}`);
      }
    }
  };
  const block = (value: unknown): void => {
    const one = value as {
      type: string;
      content?: unknown;
      quotation?: unknown;
      items?: unknown[][];
      ordered?: boolean;
      text?: string;
    };
    const kind =
      one.type === 'list' && one.ordered ? 'ordered list' : /^(figure|unknown)$/.test(one.type) ? 'picture' : one.type;
    outline.push(kind);
    if (one.content !== undefined && one.type !== 'callout') text(one.content);
    if (one.quotation !== undefined) text(one.quotation);
    if (one.text !== undefined) outline.push(`“${one.text}`);
    if (one.type === 'callout') (one.content as unknown[]).forEach(block);
    for (const item of one.items ?? []) {
      outline.push('item');
      item.forEach(block);
      outline.push('/item');
    }
    outline.push(`/${kind}`);
  };
  ((article as { body?: unknown[] } | undefined)?.body ?? []).forEach(block);
  return outline;
}

/** An outline as one string, in which words that stand beside each other are one, and empty blocks are gone. */
const settled = (outline: Outline): string =>
  outline
    .map((step) => (step.startsWith('“') ? step.slice(1).replace(/[ \t\n]+/g, ' ') : `<${step}>`))
    .join('')
    .replace(/ ?(<\/?(?:paragraph|heading|quote|item|list|ordered list|code)>) ?/g, '$1')
    .replace(/<paragraph><\/paragraph>/g, '')
    .trim();

const agreesWithHtml = (html: string, article: unknown): boolean =>
  settled(outlineOfHtml(html)) === settled(outlineOfModel(article));

const STEPS =
  /^(paragraph|heading|quote|pull-quote|list|ordered list|item|table|emphasis|strong|subscript|superscript|link .*)$/;
const steps = (outline: Outline): string[] => outline.filter((step) => STEPS.test(step));

/** XML for other houses leaves out what these cannot show; whatever it has must be here in its order. */
function agreesWithXml(xml: string, article: unknown): boolean {
  const whole = outlineOfHtml(xml.replace(/<\/?(body|pull-quote-text|thead|tbody|tfoot)>/g, ''));
  const outline = withoutEmpty(whole);
  const text = outline.filter((step) => step.startsWith('“')).map((step) => step.slice(1));
  // A quotation and a cell are words alone in the model, whatever they were made of.
  const wanted = xml.includes('<table')
    ? []
    : steps(outline).filter((step, index, all) => step !== 'paragraph' || !/quote$/.test(all[index - 1] ?? ''));
  const addresses = whole.filter((step) => step.startsWith('link ')).map((step) => step.slice(5));
  const told = JSON.stringify(article);
  return (
    holdsInOrder(wanted, steps(outlineOfModel(article))) &&
    saysInOrder(text.join(' '), article) &&
    addresses.every((address) => told.includes(address))
  );
}

/** An outline without the blocks and marks that hold nothing. */
function withoutEmpty(outline: Outline): Outline {
  const kept: Outline = [];
  for (const step of outline) {
    const last = kept.at(-1);
    if (step.startsWith('“') && !step.slice(1).trim()) continue;
    if (step.startsWith('/') && last?.split(' ')[0] === step.slice(1).split(' ')[0] && !last?.startsWith('“'))
      kept.pop();
    else kept.push(step);
  }
  return kept;
}

const TREE_STEPS: Readonly<Record<string, string>> = {
  paragraph: 'paragraph',
  heading: 'heading',
  'scrolly-heading': 'heading',
  blockquote: 'quote',
  pullquote: 'pull-quote',
  'list-item': 'item',
  table: 'table',
  strong: 'strong',
  emphasis: 'emphasis',
  subscript: 'subscript',
  superscript: 'superscript',
};

/** A tree that somebody else's tool made must keep every block and mark that it has, in its order. */
function agreesWithTree(raw: unknown, article: unknown): boolean {
  const wanted: string[] = [];
  const walk = (node: unknown, isWithin: boolean): void => {
    if (typeof node !== 'object' || node === null) return;
    const type = words(node, 'type') ?? '';
    const isFlat = isWithin || /^(table|blockquote)$/.test(type);
    const step =
      type === 'list' ? ((node as { ordered?: boolean }).ordered ? 'ordered list' : 'list') : TREE_STEPS[type];
    if (step && !isWithin) wanted.push(step);
    if (type === 'link' && !isWithin)
      wanted.push(`link ${new URL(words(node, 'url') ?? '', 'https://example.org/').href}`);
    for (const child of [...((node as { children?: unknown[] }).children ?? []), (node as { body?: unknown }).body]) {
      walk(child, isFlat);
    }
  };
  walk(raw, false);
  return holdsInOrder(wanted, steps(outlineOfModel(article)));
}
