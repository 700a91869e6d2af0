import { native } from '../input/native.js';
import { VERSION } from '../version.js';

/** What the script needs to know about its page. */
export interface Page {
  /** The URL of this script. Its chunks are in the same folder. */
  readonly address: string;
  /** The nonce of the page's policy for scripts. */
  readonly nonce: string;
  /** Put before each tag: `data-prefix` on the script. */
  readonly prefix?: string;
  /** Which twins the site trusts: `data-twins` on the script. */
  readonly twins?: string;
  /** `data-quiet` on the script, whatever its value: no warnings are printed. */
  readonly quiet?: string;
  /** Our Trusted Types policy, if the page supports them. */
  readonly policy: TrustedTypePolicy | undefined;
}

/** The subset of Trusted Types that we use; TypeScript's DOM library does not include them. */
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
 * Checks the page before lit runs, and returns what the script needs to know, or `undefined` if it must not start.
 *
 * The script does not start if another copy runs or the page forbids our Trusted Types policy. The content then stays.
 */
export function checkPage(tags: readonly string[]): Page | undefined {
  const current = native(document, 'currentScript') as HTMLScriptElement | null;
  // A module script has no `currentScript`. Its URL is in the stack of an error, in WebKit without the query.
  const address =
    current?.src || /https?:[^\s()]+?\.js/.exec(`${new Error().stack}`)?.[0] || native(document, 'baseURI');
  const script = current ?? [...native(document, 'scripts')].find(({ src }) => src.startsWith(address));
  const own: Partial<Page> = Object.assign({}, script?.dataset);
  const { prefix, quiet } = own;
  const copy = tags
    .map((tag) => customElements.get(prefix ? `${prefix}-${tag}` : tag) as { broadsheet?: string } | undefined)
    .find((Class) => Class?.broadsheet);
  let reason: unknown = copy && `${copy.broadsheet} already runs`;
  if (!copy) {
    try {
      // In a browser without Trusted Types, an element with this id is a property of `window`.
      const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypePolicyFactory };
      const policy = (Object.hasOwn(globalThis, 'trustedTypes') ? trustedTypes : undefined)?.createPolicy(
        'broadsheet',
        {
          // Only lit calls `createHTML`, with the constant strings of our templates. Only parts.ts calls
          // `createScriptURL`.
          createHTML: (template) => template,
          createScriptURL: (part) => part,
        },
      );
      const { nonce = '' } = native(document, 'querySelector')<HTMLScriptElement>('[nonce]') ?? {};
      return { ...own, address, nonce, policy };
    } catch (error) {
      reason = error;
    }
  }
  if (quiet === undefined) console.warn(`Broadsheet ${VERSION} not started: ${String(reason)}`);
  return undefined;
}
