import type { Expected, Oracle } from '../oracle.js';
import { said } from '../raw.js';
import { childrenOf, elementAt, everyElement, isoOf, rootOf, textIn, wordsIn } from '../xml-raw.js';

const BLOCKS = new Set(
  'p hl1 hl2 li td th tr dd dt block div h1 h2 h3 h4 bq blockquote media media-caption media-producer figure figcaption credit br'.split(
    ' ',
  ),
);

/** The words of markup, with a space wherever a block begins or ends. */
function markupIn(node: Node | undefined): string {
  if (!node) return '';
  if (node.nodeType === 3 || node.nodeType === 4) return node.nodeValue ?? '';
  const { localName } = node as Element;
  if (/^(script|style|head|media-metadata)$/.test(localName)) return '';
  const inner = [...node.childNodes].map(markupIn).join('');
  return BLOCKS.has(localName) ? ` ${inner} ` : inner;
}

const everyWay = (root: Element | undefined, ...way: readonly string[]): Element[] =>
  way.reduce<Element[]>(
    (elements, name) => elements.flatMap((element) => childrenOf(element, name)),
    root ? [root] : [],
  );

function nitfIn(nitf: Element): Expected {
  const body = elementAt(nitf, 'body');
  const head = elementAt(body, 'body.head');
  const [summary, text] = [elementAt(head, 'abstract'), elementAt(body, 'body.content')].map(markupIn);
  const lettersOf = (words = ''): string => words.replace(/[^\p{L}\p{N}]+/gu, '');
  // A summary that is how the text begins is read once.
  const isRepeated = lettersOf(text)
    .slice(0, lettersOf(summary).length + 40)
    .includes(lettersOf(summary));
  const norm = elementAt(nitf, 'head', 'docdata', 'date.issue')?.getAttribute('norm') ?? undefined;
  return {
    headline: wordsIn(elementAt(head, 'hedline', 'hl1')),
    authors: said(wordsIn(elementAt(head, 'byline'))),
    published: isoOf(norm),
    body: said(isRepeated ? undefined : summary, text),
    pictures: everyElement(nitf, 'media-reference').flatMap((file) => file.getAttribute('source') ?? []),
  };
}

function nitf(_raw: unknown, _name: string, bytes: Uint8Array): Expected | undefined {
  const root = rootOf(textIn(bytes));
  const story = root?.localName === 'nitf' ? root : everyElement(root, 'nitf')[0];
  return story && nitfIn(story);
}

/** A story; of packages, concepts and plans only that they are known and read is asked. */
function newsItem(_raw: unknown, _name: string, bytes: Uint8Array): Expected | undefined {
  const root = rootOf(textIn(bytes));
  const items = root?.localName === 'newsItem' ? [root] : everyWay(root, 'itemSet', 'newsItem');
  const item = items.find((one) => elementAt(one, 'contentMeta', 'headline'));
  if (!item) return undefined;
  const [meta, about] = [elementAt(item, 'itemMeta'), elementAt(item, 'contentMeta')];
  const content = elementAt(item, 'contentSet');
  const story = everyElement(content, 'nitf')[0];
  const page = elementAt(content, 'inlineXML', 'html', 'body') ?? elementAt(content, 'inlineXML');
  const pictures = everyElement(content, 'remoteContent').filter((file) =>
    /^image/.test(file.getAttribute('contenttype') ?? ''),
  );
  return {
    headline: wordsIn(elementAt(about, 'headline')),
    authors: [...(about?.children ?? [])]
      .filter((child) => child.localName === 'creator' || child.localName === 'by')
      .flatMap((child) => wordsIn(elementAt(child, 'name') ?? (child.localName === 'by' ? child : undefined)) ?? [])
      .filter(() => pictures.length === 0),
    published: isoOf(wordsIn(elementAt(meta, 'firstCreated')) ?? wordsIn(elementAt(meta, 'versionCreated'))),
    updated: wordsIn(elementAt(meta, 'firstCreated')) ? isoOf(wordsIn(elementAt(meta, 'versionCreated'))) : undefined,
    body: story ? (nitfIn(story).body ?? []) : said(markupIn(page)),
    pictures: pictures.flatMap((file) => file.getAttribute('href') ?? []).filter((href) => !href.startsWith('file:')),
  };
}

function newsMl(_raw: unknown, _name: string, bytes: Uint8Array): Expected | undefined {
  const root = rootOf(textIn(bytes));
  const lines = everyElement(root, 'HeadLine');
  const management = elementAt(root, 'NewsItem', 'NewsManagement');
  const components = everyElement(root, 'NewsComponent');
  const roleOf = (component: Element): string => elementAt(component, 'Role')?.getAttribute('FormalName') ?? '';
  const texts = components
    .filter((component) => !/^(StyleSheet|HeadLine)$/.test(roleOf(component)))
    .flatMap((component) => everyWay(component, 'ContentItem', 'DataContent'));
  return {
    headline: wordsIn(lines.find((line) => !/Video|Photo|Logo/.test(roleOf(line.parentElement!.parentElement!)))),
    published: isoOf(wordsIn(elementAt(management, 'FirstCreated'))?.replace('+0000', 'Z')),
    updated: isoOf(wordsIn(elementAt(management, 'ThisRevisionCreated'))?.replace('+0000', 'Z')),
    body: texts.map(markupIn),
    pictures: everyElement(root, 'ContentItem').flatMap((content) => content.getAttribute('Href') ?? []),
  };
}

const isXml = (name: string): boolean => name.endsWith('.xml');

export const agencies: Oracle[] = [
  { format: 'nitf', folder: 'nitf', takes: isXml, expect: nitf },
  { format: 'newsml-g2', folder: 'newsml-g2', takes: isXml, expect: newsItem },
  { format: 'newsml', folder: 'newsml-1.2', takes: isXml, expect: newsMl },
];
