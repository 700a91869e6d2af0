// `URL` is in browsers, Node, Deno and workerd alike, but in no library that TypeScript knows without the DOM.
declare const URL: new (
  address: string,
  base?: string,
) => { readonly href: string; readonly protocol: string; readonly username: string; readonly password: string };

const LINK = /^(https?|mailto|tel):$/;
const WEB = /^https?:$/;

/**
 * The one gate for every address: resolves it, and lets through only the schemes given, without a user name or password.
 *
 * Parsed by the WHATWG URL Standard, as the browser will, so that both see the same scheme.
 */
function passAddress(address: string, base: string | undefined, schemes: RegExp): string | undefined {
  try {
    if (!address.trim()) return undefined;
    const { href, protocol, username, password } = new URL(address.trim(), base);
    return schemes.test(protocol) && !username && !password ? href : undefined;
  } catch {
    return undefined;
  }
}

/** Passes an address to follow: http, https, mailto or tel. Gives it absolute, or `undefined` where it is refused. */
export const passLink = (address: string, base?: string): string | undefined => passAddress(address, base, LINK);

/** Passes an address to load from: http or https. Gives it absolute, or `undefined` where it is refused. */
export const passWebAddress = (address: string, base?: string): string | undefined => passAddress(address, base, WEB);

/** What is said of an address that did not pass. */
export const refusal = (address: string): string =>
  `“${address.slice(0, 80)}” is ignored: use an http, https, mailto or tel URL without a password.`;
