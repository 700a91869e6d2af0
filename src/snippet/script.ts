import { escaped } from '../plain/element.js';
import { VERSION } from '../version.js';
import { INTEGRITY } from './integrity.js';
import { withoutInherited } from '../model/own.js';

/** Where a script lies. */
export interface SnippetScript {
  /** Its address. */
  readonly src: string;
  /** Its hash, without which a browser takes whatever is sent: `sha384-…`. */
  readonly integrity?: string | undefined;
}

/** The scripts that snippets ask for: the script tag, and what fits frames to their pages. */
export type ScriptName = 'broadsheet' | 'frame';

/** A script of this version on jsDelivr, as npm ships it, with its hash. */
export const defaultScript = (name: ScriptName): SnippetScript => ({
  src: `https://cdn.jsdelivr.net/npm/broadsheet@${VERSION}/dist/cdn/${name}-${VERSION}.js`,
  integrity: INTEGRITY[name],
});

/** A script's tag, or nothing where the page has it already. */
export function scriptTag(
  name: ScriptName,
  script: SnippetScript | false | undefined,
  { prefix, nonce }: { readonly prefix: string | undefined; readonly nonce: string | undefined },
): string {
  if (script === false) return '';
  const { src, integrity } = withoutInherited(script ?? defaultScript(name));
  const written = { src, integrity, crossorigin: 'anonymous', nonce, 'data-prefix': prefix };
  const attributes = Object.entries(written)
    .filter(([, value]) => value)
    .map(([attribute, value]) => ` ${attribute}="${escaped(value!)}"`);
  return `<script async${attributes.join('')}></script>`;
}
