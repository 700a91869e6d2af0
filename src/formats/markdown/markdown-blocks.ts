import type { Token, Tokens } from 'marked';
import type { Draft } from '../shared/format-reader.js';
import type { SourceValue } from '../shared/source-value.js';
import type { Html } from '../shared/pending-html.js';
import type { DraftBlock, DraftText, TemplatePlace } from './draft-block.js';
import {
  htmlOf,
  tokenSteps,
  tokensOf,
  withTemplates,
  type FootnoteToken,
  type TemplateToken,
} from './markdown-tokens.js';
import { anchorId, linkTo } from '../../model/anchor.js';
import { atOnce, type Steps } from '../../model/steps.js';
import { templateBlocks, templateHtml } from './markdown-templates.js';

/** HTML tags that contain blocks. Their content belongs together, even with blank lines in it. */
const HOLDER =
  /<(\/?)(div|section|article|aside|figure|details|table|thead|tbody|tr|ul|ol|dl|blockquote|header|footer|main|center|picture|video|audio|iframe|object)\b[^<>]*>/gi;
/** Maximum number of blocks to search for the end tag of an element. */
const MAX_HELD = 500;
const ENTITY = /&(#\d{1,7}|#x[\da-f]{1,6}|[a-z]\w{1,31});/i;

/** Reads Markdown: its blocks, and its first heading if that is the title. */
export class MarkdownReader implements TemplatePlace {
  readonly at: SourceValue;
  readonly #said = new Set<string>();
  readonly #depths = new WeakMap<Token, number>();
  /** The footnotes that the text refers to, with their numbers from 1. */
  readonly #notes = new Map<string, number>();

  constructor(at: SourceValue) {
    this.at = at;
  }

  /** Reads a complete text; `title` is the text of its first block, if that is a heading of level 1. */
  *read(text: string): Steps<{ readonly blocks: readonly DraftBlock[]; readonly title: Html | string | undefined }> {
    const tokens = yield* tokenSteps(text, () =>
      this.at.report('too-large', 'A paragraph has too many markup characters; they are kept as text.'),
    );
    const notes = new Map<string, FootnoteToken>();
    for (const token of tokens) {
      if (isFootnote(token) && !notes.has(token.id)) notes.set(token.id, token);
    }
    collect(tokens, (token) => {
      const id = token.type === 'footnote' ? (token['id'] as string) : undefined;
      if (id !== undefined && notes.has(id) && !this.#notes.has(id)) this.#notes.set(id, this.#notes.size + 1);
    });
    const first = tokens.find(({ type }) => type !== 'space');
    const isTitle = first?.type === 'heading' && first['depth'] === 1;
    const blocks = yield* this.#blockSteps(tokens);
    const order = new Set([...this.#notes.keys(), ...notes.keys()]);
    const texts = [...order].map((id) => {
      const number = this.#reference(id, this.#notes.has(id) ? `fnref-${id}` : undefined, `fn-${id}`);
      const words = joined([' ', ...this.text(notes.get(id)?.tokens ?? [])]);
      return { type: 'note', kind: 'footnote', content: [number, ...words] };
    });
    const title = isTitle ? this.at.replaced(htmlOf([first])).htmlWords : undefined;
    return { blocks: [...blocks, ...texts], title };
  }

  /** Reads a short Markdown text as inline text, such as a summary or caption. */
  readText(text: string): DraftText {
    const tokens = tokensOf(text, () => undefined).filter(({ type }) => type !== 'space');
    const isRunning = tokens.every((token) => token.type === 'paragraph' && !needsHtml([token]));
    if (!isRunning) return [this.at.replaced(htmlOf(tokens)).htmlText ?? ''];
    const paragraphs = tokens.map((token) => this.text((token as Holding).tokens ?? []));
    return paragraphs.flatMap((paragraph, index) => (index > 0 ? ['\n\n', ...paragraph] : paragraph));
  }

  blocks(tokens: readonly Token[]): DraftBlock[] {
    return atOnce(this.#blockSteps(tokens));
  }

  *#blockSteps(tokens: readonly Token[]): Steps<DraftBlock[]> {
    const blocks: DraftBlock[] = [];
    for (let index = 0; index < tokens.length; index++) {
      const token = tokens[index]!;
      yield;
      if (token.type === 'html' && token['block']) {
        const end = this.#endOfHtml(tokens, index);
        blocks.push(...this.#html(htmlOf(tokens.slice(index, end))));
        index = end - 1;
      } else if (token.type === 'checkbox' && tokens[index + 1]) {
        const next = tokens[++index]!;
        blocks.push(...this.#paragraph({ ...next, tokens: [token, ...((next as Holding).tokens ?? [next])] }));
      } else blocks.push(...this.#block(token));
    }
    return blocks;
  }

  /** Converts inline tokens to inline text. */
  text(tokens: readonly Token[], isInside = false): DraftText {
    if (needsHtml(tokens)) {
      const html = this.at.replaced(htmlOf([{ type: 'paragraph', raw: '', text: '', tokens: [...tokens] }])).htmlText;
      return html === undefined ? [] : [html];
    }
    const text = joined(tokens.flatMap((token) => this.#inlines(token)));
    return isInside ? text : trimmed(text);
  }

  /** Reports an issue once for the whole text. */
  note(code: 'unknown-type' | 'value' | 'missing', message: string): void {
    if (this.#said.has(message)) return;
    this.#said.add(message);
    this.at.report(code, message);
  }

  #endOfHtml(tokens: readonly Token[], start: number): number {
    let depth = 0;
    let end = start;
    let together = start;
    for (let index = start; index < Math.min(tokens.length, start + MAX_HELD); index++) {
      const token = tokens[index]!;
      const isHtml = token.type === 'html';
      if (!isHtml && token.type !== 'space' && depth <= 0) break;
      if (isHtml) depth += this.#deeper(token);
      if (token.type !== 'space') end = index + 1;
      if (isHtml && end - 1 - together < 2) together = end;
    }
    // An unclosed element contains only the HTML that follows directly.
    return Math.max(start + 1, depth > 0 ? together : end);
  }

  /** The number of start tags minus the number of end tags in a piece of HTML. Cached, because it is used several times. */
  #deeper(token: Token): number {
    let count = this.#depths.get(token);
    if (count === undefined) {
      count = 0;
      for (const [, close] of token.raw.matchAll(HOLDER)) count += close ? -1 : 1;
      this.#depths.set(token, count);
    }
    return count;
  }

  #html(html: string): DraftBlock[] {
    const whole = withTemplates(html, (token) => templateHtml(token, this));
    const blocks = this.at.replaced(whole).htmlBlocks;
    return blocks === undefined ? [] : [blocks];
  }

  #block(token: Token): DraftBlock[] {
    switch (token.type) {
      case 'space':
      case 'def':
      case 'footnote-text':
        return [];
      case 'heading': {
        const heading = token as Tokens.Heading;
        if (needsHtml(heading.tokens)) return this.#html(htmlOf([heading]));
        return [
          { type: 'heading', level: Math.min(4, Math.max(2, heading.depth)), content: this.text(heading.tokens) },
        ];
      }
      case 'paragraph':
      case 'text':
        return this.#paragraph(token);
      case 'blockquote':
        return this.#quote(token as Tokens.Blockquote);
      case 'list':
        return [this.#list(token as Tokens.List)];
      case 'table':
        return [this.#table(token as Tokens.Table)];
      case 'code': {
        const { text, lang } = token as Tokens.Code;
        return [{ type: 'code', text, language: lang?.trim().split(/[\s{,:]/)[0] || undefined }];
      }
      case 'hr':
        return [{ type: 'divider' }];
      case 'template':
        return templateBlocks(token as TemplateToken, this);
      default:
        return this.#paragraph(token);
    }
  }

  /** Converts a paragraph. Pictures in it become figures at their position. */
  #paragraph(token: Token): DraftBlock[] {
    const tokens = [...((token as Holding).tokens ?? [token])];
    if (needsHtml(tokens)) return this.#html(htmlOf([{ ...token, type: 'paragraph', tokens }]));
    const blocks: DraftBlock[] = [];
    let words: Token[] = [];
    const close = (): void => {
      const content = this.text(words);
      if (content.length > 0) blocks.push({ type: 'paragraph', content });
      words = [];
    };
    tokens.forEach((inline, index) => {
      const image = imageIn(inline);
      const isOther = inline.type === 'template';
      if (!image && !isOther) {
        words.push(inline);
        return;
      }
      const made = image
        ? [this.#figure(image, captionAfter(tokens, index))]
        : templateBlocks(inline as TemplateToken, this);
      if (made.length === 0) return;
      close();
      blocks.push(...made);
    });
    const caption = tokens.some(imageIn) ? captionAfter(tokens, tokens.findIndex(imageIn)) : undefined;
    if (caption) words = [];
    close();
    return blocks;
  }

  #figure(image: Tokens.Image, caption: readonly Token[] | undefined): Draft {
    const at = this.at.replaced(image.href);
    return this.at.figure({
      src: at.address,
      alt: this.#words((image as Holding).tokens ?? [{ type: 'text', raw: image.text, text: image.text }]),
      caption: caption ? this.text(caption) : this.#decoded(image.title ?? ''),
    });
  }

  /** The plain text of inlines. */
  #words(tokens: readonly Token[]): Html | string | undefined {
    const html = htmlOf([{ type: 'paragraph', raw: '', text: '', tokens: [...tokens] }]);
    return needsHtml(tokens) ? this.at.replaced(html).htmlWords : bare(this.text(tokens)) || undefined;
  }

  /** Text without Markdown; entities are decoded. */
  #decoded(words: string): Html | string | undefined {
    return ENTITY.test(words) ? this.at.replaced(words.replaceAll('<', '&lt;')).htmlWords : words || undefined;
  }

  #quote(token: Tokens.Blockquote): DraftBlock[] {
    const tokens = token.tokens.filter(({ type }) => type !== 'space');
    const [first] = tokens;
    // An alert of GitHub, or a callout of Obsidian, which can have a title.
    const [alert, kind, title = ''] =
      (first?.type === 'paragraph' && /^\[!(\w+)\][+-]?(?![^\S\n]*[[(])([^\n]*)(?:\n|$)/.exec(first.raw)) || [];
    if (alert && kind) {
      const inside = tokensOf(token.text.slice(alert.length), () => undefined).filter(({ type }) => type !== 'space');
      const isQuote =
        /^(quote|cite)$/i.test(kind) && inside.length > 0 && inside.every(({ type }) => type === 'paragraph');
      if (isQuote) {
        const paragraphs = inside.map((one) => this.text((one as Tokens.Paragraph).tokens));
        const quotation = paragraphs.flatMap((text, index) => (index > 0 ? ['\n\n', ...text] : text));
        return [{ type: 'quote', quotation, attribution: title.trim() || undefined }];
      }
      return [
        { type: 'callout', kind: kind.toLowerCase(), title: title.trim() || undefined, content: this.blocks(inside) },
      ];
    }
    const last = tokens.at(-1);
    const isCredited =
      last?.type === 'paragraph' && /(^|\n)[^\S\n]*(—|–|―|--)[^\S\n]*\S[^\n]*\n?$/.test(last.raw.trimEnd());
    if (isCredited || tokens.some((one) => needsHtml([one]))) return this.#html(quoteHtml(tokens, isCredited));
    if (tokens.every(({ type }) => type === 'paragraph' || type === 'text') && !tokens.some((one) => holdsImage(one))) {
      const paragraphs = tokens.map((one) => this.text((one as Tokens.Paragraph).tokens));
      return [
        { type: 'quote', quotation: paragraphs.flatMap((text, index) => (index > 0 ? ['\n\n', ...text] : text)) },
      ];
    }
    return [{ type: 'callout', kind: 'quote', content: this.blocks(tokens) }];
  }

  #list(token: Tokens.List): Draft {
    const start = typeof token.start === 'number' && token.start !== 1 ? token.start : undefined;
    return {
      type: 'list',
      ordered: token.ordered || undefined,
      start,
      items: token.items.map((item) => this.blocks(item.tokens)),
    };
  }

  #table(token: Tokens.Table): Draft {
    const cell = ({ tokens, align, header }: Tokens.TableCell): Draft => ({
      content: this.text(tokens),
      header: header || undefined,
      align: align === 'left' ? 'start' : align === 'right' ? 'end' : (align ?? undefined),
    });
    const head = token.header.some(({ text }) => text.trim()) ? [token.header.map(cell)] : undefined;
    return { type: 'table', head, rows: token.rows.map((row) => row.map(cell)) };
  }

  #inlines(token: Token): DraftText {
    const inside = (): DraftText => this.text((token as Tokens.Strong).tokens, true);
    switch (token.type) {
      case 'text':
        return token['tokens'] ? inside() : [lineOf((token as Tokens.Text).text)];
      case 'escape':
        return [(token as Tokens.Escape).text];
      case 'strong':
        return marked('strong', inside());
      case 'em':
        return marked('emphasis', inside());
      case 'codespan':
        return marked('code', [(token as Tokens.Codespan).text]);
      case 'del':
        this.note('value', 'Strikethrough is not supported; the text is kept.');
        return inside();
      case 'br':
        return [{ type: 'line-break' }];
      case 'checkbox':
        return [(token as Tokens.Checkbox).checked ? '☑ ' : '☐ '];
      case 'link':
        return this.#link(token as Tokens.Link);
      case 'image':
        return this.text((token as Holding).tokens ?? [], true);
      case 'footnote':
        return this.#notes.has(token['id'] as string)
          ? [this.#reference(token['id'] as string, `fn-${token['id']}`, `fnref-${token['id']}`)]
          : [token.raw];
      case 'template':
        return templateBlocks(token as TemplateToken, this).flatMap((block) => (isDraft(block) ? [] : [block]));
      case 'html':
        return /^<br\b/i.test(token.raw) ? [{ type: 'line-break' }] : [];
      default:
        return [lineOf(token.raw)];
    }
  }

  #link(token: Tokens.Link): DraftText {
    const content = this.text(token.tokens, true);
    // A bare URL in a text is its own label.
    const href = this.at.replaced(token.href).address;
    if (!href) this.note('missing', 'A link works only on the original site; its text is kept.');
    return href && content.length > 0 ? [{ type: 'link', href, content }] : content;
  }

  /** The number of a footnote, with its own id and a link to the text or the note. */
  #reference(note: string, target: string | undefined, id: string): Draft {
    const number = { type: 'span', id, content: this.#numberOf(note) };
    return {
      type: 'superscript',
      content: target === undefined ? [number] : [{ type: 'link', href: linkTo(anchorId(target)), content: [number] }],
    };
  }

  #numberOf(id: string): string {
    return /^\d+$/.test(id) ? id : String(this.#notes.get(id) ?? id);
  }
}

const bare = (text: unknown): string => {
  if (typeof text === 'string') return text;
  if (Array.isArray(text)) return text.map(bare).join('');
  return typeof text === 'object' && text !== null && 'content' in text ? bare(text.content) : '';
};

const isFootnote = (token: Token): token is FootnoteToken => token.type === 'footnote-text';
const isDraft = (block: DraftBlock | undefined): block is Draft => typeof block === 'object' && 'type' in block;
const marked = (type: string, content: DraftText): DraftText => (content.length > 0 ? [{ type, content }] : []);

/** Replaces line ends by spaces: a line end in Markdown is not a line break. */
const lineOf = (words: string): string =>
  words
    .replace(/(?<=[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}])\n(?=[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}])/gu, '')
    .replace(/(?<![^\S\n])[^\S\n]*\n[^\S\n]*/g, ' ');

/** Joins adjacent strings. */
function joined(texts: DraftText): DraftText {
  const text: DraftText = [];
  let words: string[] = [];
  const close = (): void => {
    const run = words.length > 1 ? words.join('').replace(/ {2,}/g, ' ') : words[0];
    if (run) text.push(run);
    words = [];
  };
  for (const one of texts) {
    if (typeof one === 'string') {
      if (one !== '') words.push(one);
    } else {
      close();
      text.push(one);
    }
  }
  close();
  return text;
}

/** Removes white space at both ends, which belongs to the Markdown source. */
function trimmed(untrimmed: DraftText): DraftText {
  const text = [...untrimmed];
  const [first, last] = [text[0], text.at(-1)];
  if (typeof first === 'string') text[0] = first.replace(/^[ \t\n]+/, '');
  if (typeof last === 'string')
    text[text.length - 1] = (text.length > 1 ? last : (text[0] as string)).replace(/(?<![ \t\n])[ \t\n]+$/, '');
  return text.filter((one) => one !== '');
}

/** Whether tokens contain HTML or entities. */
function needsHtml(tokens: readonly Token[]): boolean {
  return tokens.some((token) => {
    if (token.type === 'codespan' || token.type === 'code') return false;
    if (token.type === 'html') return !/^(<br\s*\/?>|<!--)/i.test(token.raw);
    const { tokens: inside } = token as Holding;
    if (inside && token.type !== 'image') return needsHtml(inside);
    return token.type === 'text' && ENTITY.test(token.raw);
  });
}

/** The picture in an inline token: the token itself, or the only content of a link. */
function imageIn(token: Token): Tokens.Image | undefined {
  if (token.type === 'image') return token as Tokens.Image;
  const inside = token.type === 'link' ? (token as Tokens.Link).tokens : [];
  return inside.length === 1 && inside[0]?.type === 'image' ? (inside[0] as Tokens.Image) : undefined;
}

const holdsImage = (token: Token): boolean => ((token as Holding).tokens ?? []).some(imageIn);

/** The italic text on the line after a picture, if there is nothing else on it. */
function captionAfter(tokens: readonly Token[], index: number): readonly Token[] | undefined {
  const [gap, words, ...rest] = tokens.slice(index + 1);
  const isBreak = gap?.type === 'br' || (gap?.type === 'text' && gap.raw.trim() === '' && gap.raw.includes('\n'));
  const isOnly = index === 0 && rest.every((token) => token.raw.trim() === '');
  return isBreak && isOnly && words?.type === 'em' ? (words as Tokens.Em).tokens : undefined;
}

const CREDIT_DASH = /^[^\S\n]*(?:—|–|―|--)[^\S\n]*/;

/** Converts a quotation to HTML, for the HTML reader. Its last line, after a dash, is the attribution. */
function quoteHtml(tokens: Token[], isCredited: boolean): string {
  if (!isCredited) return `<blockquote>${htmlOf(tokens)}</blockquote>`;
  const lines = htmlOf(tokens.slice(-1))
    .replace(/^<p>|<\/p>\n?$/g, '')
    .split(/(?<=\n|<br>)/);
  const last = lines.findLastIndex((line) => line.endsWith('\n')) + 1;
  const from = lines.findIndex((line, index) => index >= last && CREDIT_DASH.test(line));
  if (from < 0) return `<blockquote>${htmlOf(tokens)}</blockquote>`;
  const words = lines.slice(0, from).join('');
  const credit = lines.slice(from).join('').replace(CREDIT_DASH, '');
  const quoted = htmlOf(tokens.slice(0, -1)) + (words.trim() ? `<p>${words}</p>` : '');
  return `<figure><blockquote>${quoted}</blockquote><figcaption>${credit}</figcaption></figure>`;
}

/** The properties of a token that can contain other tokens. */
interface Holding {
  readonly tokens?: readonly Token[];
  readonly items?: readonly Token[];
  readonly header?: readonly Tokens.TableCell[];
  readonly rows?: readonly (readonly Tokens.TableCell[])[];
}

function collect(tokens: readonly Token[], visit: (token: Token) => void): void {
  for (const token of tokens) {
    visit(token);
    const { tokens: inside = [], items = [], header = [], rows = [] }: Holding = token as Holding;
    const cells = [...header, ...rows.flat()];
    collect([...inside, ...items, ...cells.flatMap((cell) => cell.tokens)], visit);
  }
}
