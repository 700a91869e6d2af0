import type { Tag } from '../model/tags.js';
import { escaped } from '../plain/element.js';
import { VERSION } from '../version.js';
import { INTEGRITY, type ScriptName } from './integrity.js';
import { ownValue, withoutInherited } from '../model/own.js';

/** Where a script lies. */
export interface SnippetScript {
  /** The URL of the script. */
  readonly src: string;
  /** Its hash, without which a browser takes whatever is sent: `sha384-…`. */
  readonly integrity?: string | undefined;
}

/** A script of this version on jsDelivr, as npm ships it, with its hash. */
export const defaultScript = (name: ScriptName): SnippetScript => ({
  src: `https://cdn.jsdelivr.net/npm/broadsheet@${VERSION}/dist/cdn/${name}-${VERSION}.js`,
  integrity: ownValue(INTEGRITY, name),
});

/** How the tag of a script is written. */
interface ScriptSetting {
  readonly prefix?: string | undefined;
  readonly nonce: string | undefined;
  /** Whether the parser waits for the script. */
  readonly isBlocking?: boolean;
}

/** A script's tag, or nothing where the page has it already. */
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
 * Content drawn by a lazy chunk would shift the layout, so both scripts are before the element and the parser waits for
 * them, so the element is drawn as soon as it is parsed. For the site's own copy of the script, we do not know the file
 * beside it.
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
