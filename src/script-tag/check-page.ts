import { native } from '../input/native.js';
import { VERSION } from '../version.js';

/** What the rest of the script needs to know of the page that it stands in. */
export interface Page {
  /** The address of this script, which its parts stand beside. */
  readonly address: string;
  /** The nonce that the page's policy asks of scripts. */
  readonly nonce: string;
  /** Put before each tag: `data-prefix` on the script. */
  readonly prefix: string;
  /** Which twins the site trusts: `data-twins` on the script. */
  readonly twins: string;
  /** Our one Trusted Types policy, where the page has such. */
  readonly policy: TrustedTypePolicy | undefined;
}

/** The little of Trusted Types that we use; TypeScript's DOM library has none of it. */
export interface TrustedTypePolicy {
  createHTML(template: string): string;
  createScriptURL(address: string): string;
}
interface TrustedTypePolicyFactory {
  createPolicy(
    name: string,
    rules: { createHTML: (template: string) => string; createScriptURL: (address: string) => string },
  ): TrustedTypePolicy;
}

/**
 * Looks around before anything of lit has run, and says whether there is something to do here.
 *
 * A second copy, and a page that allows no policy of ours, stop here: the page's own words stay as they are.
 */
export function checkPage(tags: readonly string[]): Page | undefined {
  const current = native(document, 'currentScript') as HTMLScriptElement | null;
  // A module has no current script; its address stands in the trace of an error, in WebKit without its query.
  const address =
    current?.src || /https?:[^\s()]+?\.js/.exec(`${new Error().stack}`)?.[0] || native(document, 'baseURI');
  const script = current ?? [...native(document, 'scripts')].find(({ src }) => src.startsWith(address));
  const { prefix = '', twins = '' } = script?.dataset ?? {};
  const copy = tags
    .map((tag) => customElements.get(prefix ? `${prefix}-${tag}` : tag) as { broadsheet?: string } | undefined)
    .find((standing) => standing?.broadsheet);
  let reason: unknown = copy && `${copy.broadsheet} already runs`;
  if (!copy) {
    try {
      // Where there are no Trusted Types, an element of the page may have their name.
      const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypePolicyFactory };
      const policy = (Object.hasOwn(globalThis, 'trustedTypes') ? trustedTypes : undefined)?.createPolicy(
        'broadsheet',
        {
          // Only lit calls the one, with the constant strings of our own templates, and only parts.ts the other.
          createHTML: (template) => template,
          createScriptURL: (part) => part,
        },
      );
      const { nonce = '' } = native(document, 'querySelector')<HTMLScriptElement>('[nonce]') ?? {};
      return { address, nonce, prefix, twins, policy };
    } catch (error) {
      reason = error;
    }
  }
  console.warn(`Broadsheet ${VERSION} not started: ${String(reason)}`);
  return undefined;
}
