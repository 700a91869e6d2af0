import type { Tag } from '../model/tags.js';
import { escaped } from '../plain/element.js';
import { VERSION } from '../version.js';
import { INTEGRITY, type ScriptName } from './integrity.js';
import { ownValue, withoutInherited } from '../model/own.js';

/** The URL and hash of a script. */
export interface SnippetScript {
  /** The URL of the script. */
  readonly src: string;
  /** Its hash, such as `sha384-…`. Without it, the browser does not check the file. */
  readonly integrity?: string | undefined;
}

/** A script of this version on jsDelivr, as npm ships it, with its hash. */
export const defaultScript = (name: ScriptName): SnippetScript => ({
  src: `https://cdn.jsdelivr.net/npm/broadsheet@${VERSION}/dist/cdn/${name}-${VERSION}.js`,
  integrity: ownValue(INTEGRITY, name),
});

/** Options for the tag of a script. */
interface ScriptSetting {
  readonly prefix?: string | undefined;
  readonly nonce: string | undefined;
  /** Whether the parser waits for the script. */
  readonly isBlocking?: boolean;
}

/** The tag of a script; empty if the page already has it. */
export function scriptTag(name: ScriptName, script: SnippetScript | false | undefined, setting: ScriptSetting): string {
  if (script === false) return '';
  const { prefix, nonce, isBlocking } = withoutInherited(setting);
  const { src, integrity } = withoutInherited(script ?? defaultScript(name));
  const written = { src, integrity, crossorigin: 'anonymous', nonce, 'data-prefix': prefix };
  const attributes = Object.entries(written)
    .filter(([, value]) => value)
    .map(([attribute, value]) => ` ${attribute}="${escaped(value!)}"`);
  return `<script${isBlocking ? '' : ' async'}${attributes.join('')}></script>`;
}

/** Elements that a chunk draws, and the script file that contains it. */
const READY: { readonly [Name in Tag]?: ScriptName } = { 'itinerary-card': 'broadsheet-itinerary' };

/**
 * The scripts of an element, before and after it.
 *
 * If a lazy chunk draws the content, both scripts are before the element and block the parser. The element is then
 * drawn as soon as it is parsed, without layout shift. This needs the URL of the second script, which is not known for
 * the site's own copy.
 */
export function elementScripts(
  tag: Tag,
  script: SnippetScript | false | undefined,
  { prefix, nonce }: Omit<ScriptSetting, 'isBlocking'>,
): { readonly before: string; readonly after: string } {
  const ready = script === undefined ? ownValue(READY, tag) : undefined;
  if (!ready) return { before: '', after: scriptTag('broadsheet', script, { prefix, nonce }) };
  const before =
    scriptTag('broadsheet', undefined, { prefix, nonce, isBlocking: true }) +
    scriptTag(ready, undefined, { nonce, isBlocking: true });
  return { before, after: '' };
}
