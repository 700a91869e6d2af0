/**
 * Elements as text to paste: into a page, a blog's editor, a feed, an e-mail. The entry `broadsheet/snippet`.
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
 * What a snippet is made of.
 *
 * - `element`: the element with its words as plain HTML, and the script tag. For an itinerary, also the file that holds
 *   its chunk ready, so that nothing moves.
 * - `twin`: plain HTML that the script tag of the page, where it has one, makes an element of. No script.
 * - `static`: plain HTML with its look in inline styles, for feeds and e-mail. No script.
 * - `declarative`: the element as it looks, in a declarative shadow root, with its words and the script tag.
 * - `iframe`: a page of its own in a sandbox, as high as its words; and the words, until it is there.
 */
export type SnippetKind = 'element' | 'twin' | 'static' | 'declarative' | 'iframe';

/** The kinds of snippet, from what shows most to what asks least of the place that it is pasted into. */
export const SNIPPET_KINDS: readonly SnippetKind[] = ['element', 'declarative', 'iframe', 'twin', 'static'];

/** How a snippet is written. */
export interface SnippetOptions extends FrameOptions {
  /** What it is made of: `element` without it. */
  readonly kind?: SnippetKind | undefined;
  /** Put before the tag: `acme` makes `<acme-pull-quote>`. */
  readonly prefix?: string | undefined;
  /**
   * Where the script lies: this version on jsDelivr without it. `false` leaves its tag out, for pages that have one. For
   * `iframe` it is the small script that fits frames to their pages.
   */
  readonly script?: SnippetScript | false | undefined;
  /** For `iframe`: the address at which you put what `framePage` writes. Without it the page stands in the snippet. */
  readonly page?: string | undefined;
}

/**
 * Writes a story, a quotation or a trip as a snippet: one line without a blank line, JSON or a character that editors,
 * templates and content systems would change, so that its words come out as they went in.
 *
 * Data that cannot be shown give no snippet (an empty string), and issues that say why.
 */
export function snippet<Tag extends keyof ServerData>(
  tag: Tag,
  data: ServerData[Tag],
  passedOptions: SnippetOptions = {},
): string {
  const options = withoutInherited(passedOptions);
  const { nonce, now, onIssue = () => undefined } = options;
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
      // The hooks stand first, and none of the others takes their place.
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
      const element = renderToString(tag, model as ServerData[Tag], { attributes, prefix, now, nonce, data: 'none' });
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
 * Writes a page of its own that holds a story, a quotation or a trip, and asks nobody for anything but its pictures. For
 * snippets of the kind `iframe` whose `page` says where it is put; it tells the page around it how high it is.
 *
 * Data that cannot be shown give an empty string, and issues that say why.
 */
export function framePage<Tag extends keyof ServerData>(
  tag: Tag,
  data: ServerData[Tag],
  passedOptions: FrameOptions = {},
): string {
  const options = withoutInherited(passedOptions);
  const { now, nonce, title, onIssue = () => undefined } = options;
  const shown = readContent(tag, data, { ...options, onIssue });
  return shown ? pageOf(tag, shown.model, { attributes: shown.attributes, now, nonce, title }) : '';
}

/**
 * In a box, since an element of no known name does not begin a block: WordPress would put its opening tag into a
 * paragraph of its own, away from the words, and Markdown would read the words.
 */
const boxed = (...pieces: readonly string[]): string => `<div>${pieces.join('')}</div>`;
