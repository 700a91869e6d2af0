/**
 * Elements as HTML to paste into a page, a blog editor, a feed or an e-mail. The entry `broadsheet/snippet`.
 *
 * Needs no DOM, and runs in Node, Deno, workerd and browsers.
 *
 * @packageDocumentation
 */
import type { Issue } from '../model/issue.js';
import { assertKnownName } from '../model/assert-known-name.js';
import { canonicalLanguage } from '../model/language.js';
import { ignoredHook, isLookHook } from '../model/twin-hooks.js';
import { withMarks } from '../plain/marked.js';
import { plainHtml, plainTree } from '../plain/plain-html.js';
import { openTag, toHtml } from '../plain/element.js';
import { ignoreIssue, printIssue } from '../server/print-issue.js';
import { renderToString, type ServerData } from '../server/render.js';
import { plainOptionsOf, prefixed, writtenPrefix, type Attributes } from '../server/attributes.js';
import { hostAttributes, twinHooks } from './attributes.js';
import { frameOf, pageOf, type FrameOptions } from './frame.js';
import { elementScripts, scriptTag, type SnippetScript } from './script.js';
import { readContent } from './snippet-content.js';
import { staticTree } from './static.js';
import { editorProof } from './editor-proof.js';
import { withoutInherited } from '../model/own.js';

export type { Attributes, FrameOptions, Issue, ServerData, SnippetScript };

/**
 * The kind of a snippet.
 *
 * - `element`: the element with its content as plain HTML, and the script tag. For an itinerary, also the script that
 * contains its chunk, to prevent layout shift.
 * - `twin`: plain HTML that the script tag of the page, if there is one, turns into an element. No script.
 * - `static`: plain HTML with inline styles, for feeds and e-mail. No script.
 * - `declarative`: the rendered element in a declarative shadow root, with its content as plain HTML and the script tag.
 * - `iframe`: a sandboxed page as high as its content, with the content as fallback until it loads.
 */
export type SnippetKind = 'element' | 'twin' | 'static' | 'declarative' | 'iframe';

/** The kinds of snippet, from the most features to the fewest requirements. */
export const SNIPPET_KINDS: readonly SnippetKind[] = ['element', 'declarative', 'iframe', 'twin', 'static'];

/** Options of `snippet`. */
export interface SnippetOptions<Name extends keyof ServerData = keyof ServerData> extends FrameOptions<Name> {
  /** The kind of the snippet. Default: `element`. */
  readonly kind?: SnippetKind | undefined;
  /** Put before the tag: `acme` makes `<acme-pull-quote>`. */
  readonly prefix?: string | undefined;
  /**
   * The script to load. Default: this version on jsDelivr. `false` omits the tag, for pages that already have it. For
   * `iframe` it is the small script that sizes frames.
   */
  readonly script?: SnippetScript | false | undefined;
  /** For `iframe`: the URL of a page made with `framePage`. Without it, the page is part of the snippet. */
  readonly page?: string | undefined;
}

/**
 * Returns a story, a quotation or an itinerary as a snippet: HTML in one line, without JSON and without characters that
 * editors, templates and content systems would change.
 *
 * Data that cannot be shown results in an empty string and issues that say why.
 */
export function snippet<Tag extends keyof ServerData>(
  tag: Tag,
  data: ServerData[Tag],
  passedOptions: SnippetOptions<Tag> = {},
): string {
  const options = withoutInherited(passedOptions);
  const { nonce, now, onIssue = printIssue } = options;
  const kind = assertKnownName(options.kind ?? 'element', SNIPPET_KINDS);
  const shown = readContent(tag, data, { ...options, onIssue });
  if (!shown) return '';
  const { model, attributes } = shown;
  const prefix = writtenPrefix(options.prefix, onIssue);
  const plain = plainOptionsOf(attributes);
  switch (kind) {
    case 'twin': {
      const hooks = twinHooks(attributes);
      for (const name of Object.keys(hooks)) {
        if (!isLookHook(tag, name)) onIssue({ code: 'value', path: `attributes.${name}`, message: ignoredHook(name) });
      }
      const { lang, dir, ...others } = hostAttributes(attributes);
      const language = canonicalLanguage(lang) ?? model.language ?? 'en';
      const tree = withMarks(plainTree(tag, model, { ...plain, twin: hooks }), language);
      // The hooks come first, and other attributes cannot override them.
      const own = { ...tree.attributes, ...others, ...tree.attributes, ...(lang && { lang }), ...(dir && { dir }) };
      return editorProof(toHtml({ ...tree, attributes: own }));
    }
    case 'static':
      return editorProof(toHtml(staticTree(tag, model, attributes, plain)));
    case 'iframe': {
      const { page, title } = options;
      const script = scriptTag('frame', options.script, { nonce });
      return frameOf(tag, model, { attributes, now, nonce, page, title, plain: plainHtml(tag, model, plain), script });
    }
    case 'declarative': {
      const own = attributes as Attributes<Tag>;
      const setting = { attributes: own, prefix, now, nonce, data: 'none', onIssue: ignoreIssue } as const;
      const element = renderToString(tag, model as ServerData[Tag], setting);
      return boxed(editorProof(element), scriptTag('broadsheet', options.script, { prefix, nonce }));
    }
    case 'element': {
      const name = prefixed(prefix, tag);
      const element = `${openTag(name, attributes)}${plainHtml(tag, model, plain)}</${name}>`;
      const { before, after } = elementScripts(tag, options.script, { prefix, nonce });
      return boxed(before, editorProof(element), after);
    }
  }
}

/**
 * Returns the HTML of a page with a story, quotation or itinerary. Use it for snippets of kind `iframe` with `page` set
 * to its URL. The page requests only its pictures and media, and sends its height to the page around it.
 *
 * Data that cannot be shown results in an empty string and issues that say why.
 */
export function framePage<Tag extends keyof ServerData>(
  tag: Tag,
  data: ServerData[Tag],
  passedOptions: FrameOptions<Tag> = {},
): string {
  const options = withoutInherited(passedOptions);
  const { now, nonce, title, onIssue = printIssue } = options;
  const shown = readContent(tag, data, { ...options, onIssue });
  return shown ? pageOf(tag, shown.model, { attributes: shown.attributes, now, nonce, title }) : '';
}

/**
 * Wraps HTML in a `div`. Platforms do not treat an unknown element as a block: WordPress would put its start tag into a
 * paragraph, away from the content, and Markdown would parse the content.
 */
const boxed = (...pieces: readonly string[]): string => `<div>${pieces.join('')}</div>`;
