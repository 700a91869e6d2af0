import { Lexer, Marked, Parser, type Token, type TokenizerAndRendererExtension, type Tokens } from 'marked';
import { ID_PREFIX } from '../../model/anchor.js';
import { withoutInheritedWithin } from '../../model/own.js';
import { endsFence, fenceIn } from './markdown-fence.js';
import { markdownPieces } from './markdown-pieces.js';
import { atOnce, type Steps } from '../../model/steps.js';

/** A template that the site generator replaces: `{{< figure src="…" >}}`, `{% include … %}`, `{{ page.title }}`, `:::note`. */
export interface TemplateToken extends Tokens.Generic {
  readonly type: 'template';
  readonly name: string;
  readonly isEnd: boolean;
  readonly attributes: ReadonlyMap<string, string>;
  /** Positional values, without a name. */
  readonly values: readonly string[];
}

/** A reference to a footnote, or the footnote itself. */
export interface FootnoteToken extends Tokens.Generic {
  readonly type: 'footnote' | 'footnote-text';
  readonly id: string;
}

const ATTRIBUTE =
  /([\w-]{1,60})\s{0,5}=\s{0,5}(?:"([^"]{0,2000})"|'([^']{0,2000})'|`([^`]{0,2000})`|([^\s"'`]{1,2000}))|"([^"]{0,2000})"|`([^`]{0,2000})`|(\S{1,2000})/g;

function template(raw: string, name: string, rest: string, isEnd = false): TemplateToken {
  const attributes = new Map<string, string>();
  const values: string[] = [];
  for (const [, key, quoted, single, tick, bare, value, ticked, word] of rest.matchAll(ATTRIBUTE)) {
    if (key) attributes.set(key.toLowerCase(), quoted ?? single ?? tick ?? bare ?? '');
    else values.push(value ?? ticked ?? word ?? '');
  }
  return { type: 'template', raw, name: name.toLowerCase(), isEnd, attributes, values };
}

const SHORTCODE = /^\{\{[<%]\s{0,5}(\/?)\s{0,5}([\w./-]{1,80})([^{}]{0,2000}?)\/?\s{0,5}[>%]\}\}/;
const LIQUID = /^\{%-?\s{0,5}([\w-]{1,80})([^{}%]{0,2000}?)-?%\}/;
/** A variable of the site generator, possibly with a filter. */
const VARIABLE = /^\{\{-?[^{}]{0,500}\}\}/;
/** Kramdown's syntax for attributes of the preceding element. */
const ATTRIBUTES = /^\{:{1,2}[^{}\n]{0,500}\}/;
/** Where a site generator puts the table of contents: `[TOC]` of Python-Markdown, `[[_TOC_]]` of GitLab and Azure. */
const CONTENTS = /^\[(?:TOC|\[_TOC_\])\](?=[^\S\n]*(?:\n|$))/i;
const ADMONITION = /^:{3,}[^\S\n]{0,5}([\w-]{0,60})([^\n]{0,500})(?=\n|$)/;
const COMMENTED = /^\{%-?\s{0,5}comment\s{0,5}-?%\}[^]{0,20000}?\{%-?\s{0,5}endcomment\s{0,5}-?%\}/;

function templateAt(source: string): TemplateToken | undefined {
  const [shortcode, end, name, rest] = SHORTCODE.exec(source) ?? [];
  if (shortcode) return template(shortcode, name!, rest!, end === '/');
  const [comment] = COMMENTED.exec(source) ?? [];
  if (comment) return template(comment, 'comment', '');
  const [liquid, tag, words] = LIQUID.exec(source) ?? [];
  if (liquid) {
    const [, included, more] = (tag === 'include' && /^\s*(\S+)([^]*)/.exec(words!)) || [];
    return template(
      liquid,
      included?.replace(/\.\w+$/, '').replace(/^.*\//, '') ?? tag!,
      more ?? words!,
      /^end/.test(tag!),
    );
  }
  const [attributes] = ATTRIBUTES.exec(source) ?? [];
  if (attributes) return template(attributes, 'attributes', '');
  const [variable] = VARIABLE.exec(source) ?? [];
  return variable ? template(variable, 'variable', '') : undefined;
}

const inlineTemplate: TokenizerAndRendererExtension = {
  name: 'template',
  level: 'inline',
  start: (source) => source.search(/\{[{%:]/),
  tokenizer: (source) => templateAt(source),
  renderer: () => '',
};

const blockTemplate: TokenizerAndRendererExtension = {
  name: 'block-template',
  level: 'block',
  tokenizer(source) {
    const indent = /^[^\S\n]{0,3}/.exec(source)![0].length;
    const [admonition, name, title = ''] = ADMONITION.exec(source.slice(indent)) ?? [];
    const bare = source.slice(indent);
    const [contents] = CONTENTS.exec(bare) ?? [];
    const token = admonition
      ? template(admonition, name || 'end', '', !name)
      : contents
        ? template(contents, 'contents', '')
        : templateAt(bare);
    // A template with text on the same line is part of a paragraph.
    const line = token && /^[^\S\n]*(?:\n|$)/.exec(bare.slice(token.raw.length));
    if (!line) return undefined;
    const raw = source.slice(0, indent + token.raw.length + line[0].length);
    return admonition
      ? { ...token, raw, attributes: new Map([['title', title.replace(/^\[|\]$|[{][^{}]*[}]/g, '').trim()]]) }
      : { ...token, raw };
  },
};

const footnote: TokenizerAndRendererExtension = {
  name: 'footnote',
  level: 'inline',
  start: (source) => source.indexOf('[^'),
  tokenizer(source) {
    const [raw, id] = /^\[\^([^\]\s]{1,60})\]/.exec(source) ?? [];
    return raw && id ? { type: 'footnote', raw, id } : undefined;
  },
  renderer: ({ id }) => {
    const name = String(id).replace(/[<>&"]/g, '');
    return `<sup><a href="#fn-${name}"><span id="${ID_PREFIX}fnref-${name}">${name}</span></a></sup>`;
  },
};

const footnoteText: TokenizerAndRendererExtension = {
  name: 'footnote-text',
  level: 'block',
  tokenizer(source) {
    const [raw, id, words] = /^\[\^([^\]\s]{1,60})\]:(.*(?:\n(?:[^\S\n]+\S.*|[^\s[].*))*)(?:\n|$)/.exec(source) ?? [];
    if (!raw || !id) return undefined;
    const token = { type: 'footnote-text', raw, id, tokens: [] as Token[] };
    this.lexer.inline((words ?? '').replace(/^[^\S\n]+/, ''), token.tokens);
    return token;
  },
  renderer: () => '',
};

const marked = new Marked({ gfm: true, extensions: [blockTemplate, footnoteText, inlineTemplate, footnote] });

/**
 * Limits constructs that take quadratic time in the number of markup characters of a paragraph. Each character of the text
 * adds this much to the budget, which is enough for all paragraphs of up to 500 characters.
 */
const COST_PER_LETTER = 500;
const MAX_COST = 50_000_000;
/** Maximum depth of nested lists and quotations. */
const MAX_INDENT = 60;
const TOO_DEEP = /^(?:[\s>]|(?:[-+*]|\d{1,9}[.)])(?=\s)){61,}/;

/** Splits Markdown into tokens. `onCostly` is called if markup characters are treated as text because there are too many. */
export const tokensOf = (text: string, onCostly: () => void): Token[] => atOnce(tokenSteps(text, onCostly));

/** Like `tokensOf`, but in steps. `least` is the minimum length of the piece that is read in one step. */
export function* tokenSteps(text: string, onCostly: () => void, least?: number): Steps<Token[]> {
  const lexer = new Lexer(marked.defaults);
  for (const piece of markdownPieces(prepared(text), least)) {
    lexer.blockTokens(piece, lexer.tokens);
    yield;
  }
  const most = Math.min(MAX_COST, text.length * COST_PER_LETTER);
  let cost = 0;
  let isCostly = false;
  for (const { src, tokens } of lexer.inlineQueue) {
    yield;
    const signs = (src.match(/[*_~[\]!`<@\n]/g)?.length ?? 0) + src.length / 50;
    const own = signs * signs;
    if (cost + own <= most) {
      cost += own;
      lexer.inlineTokens(src, tokens);
    } else {
      if (!isCostly) onCostly();
      isCostly = true;
      tokens.push({ type: 'text', raw: src, text: src });
    }
  }
  return withoutInheritedWithin(lexer.tokens);
}

/** Serialises tokens as HTML, for content that the HTML reader converts. */
export const htmlOf = (tokens: Token[]): string => new Parser(marked.defaults).parse(tokens);

/** Matches a template inside HTML, where the tokenizer does not create tokens. */
const ANY_TEMPLATE = /\{\{[<%][^{}]{0,2000}[>%]\}\}|\{%[^{}%]{0,2000}%\}|\{\{[^{}]{0,500}\}\}/g;

/** Replaces each template in HTML. */
export const withTemplates = (html: string, replace: (token: TemplateToken) => string): string =>
  html.replace(ANY_TEMPLATE, (raw) => {
    const token = templateAt(raw);
    return token ? replace(token) : raw;
  });

const ALONE = /^[^\S\n]{0,3}(?:\{\{[<%].*[>%]\}\}$|\{%.*%\}$|:::)/;

/** Id and classes after a heading: `## Heading {#id .class}`. */
const HEADING_ATTRIBUTES = /(?<![^\S\n])[^\S\n]*\{:?[^\S\n]*[#.][^{}\n]{0,200}\}[^\S\n]*$/;

/** Removes the attributes of a heading. Its id moves to an element at its start, which the HTML reader understands. */
function withHeadingId(line: string, signs: string): string {
  const [attributes = ''] = HEADING_ATTRIBUTES.exec(line) ?? [];
  const [, id] = /#([^\s{}.#"'<>&`]+)/.exec(attributes) ?? [];
  const bare = attributes ? line.slice(0, -attributes.length) : line;
  return id === undefined ? bare : `${signs}<a id="${id}"></a>${bare.slice(signs.length).trimStart()}`;
}

/** Separates templates that are alone on a line from the paragraph above, and removes templates from link targets. */
function prepared(text: string): string {
  let fence = '';
  return text
    .split('\n')
    .map((line) => {
      const { mark } = fenceIn(line);
      if (fence ? endsFence(line, mark, fence) : mark) fence = fence ? '' : mark;
      if (fence || mark) return line;
      const narrow = line.replace(TOO_DEEP, (indent) => indent.slice(0, MAX_INDENT));
      const [signs] = /^[^\S\n]{0,3}#{1,6}[^\S\n]/.exec(narrow) ?? [];
      if (signs !== undefined) return withHeadingId(narrow, signs);
      return ALONE.test(narrow.trimEnd()) ? `\n${narrow}\n` : withoutVariables(narrow);
    })
    .join('\n');
}

/** Removes templates from link targets: `[text]({{ site.baseurl }}/path)`, `![]({{ "/a.png" | relative_url }})`, `[text]({{< ref "page" >}})`. */
const withoutVariables = (line: string): string =>
  line.includes('](')
    ? line
        .replace(/\]\(\s{0,5}\{\{-?\s{0,5}["']([^"'{}]{1,500})["'][^{}]{0,200}\}\}/g, ']($1')
        .replace(
          /\]\(\s{0,5}(?:\{\{[<%]?[^{}]{0,500}[>%]?\}\}|\{%[^{}%]{0,500}%\})(\S{0,500}\))/g,
          (_, rest: string) => `](${rest}`,
        )
    : line;
