// `URL` is in browsers, Node, Deno and workerd alike, but in no library that TypeScript knows without the DOM.
declare const URL: new (
  address: string,
  base?: string,
) => { readonly href: string; readonly protocol: string; readonly username: string; readonly password: string };

const LINK = /^(https?|mailto|tel):$/;
const WEB = /^https?:$/;

/** A path, query or fragment: no scheme, no host, and nothing that browsers read as part of one. */
const RELATIVE = /^(?!\/\/|[^/?#]*:)[^\\\p{Cc}]+$/u;

/**
 * The only check for URLs: resolves a URL, and passes only the listed schemes, without a user name or password.
 *
 * Without a base, a relative URL stays as it is: it is resolved in the page that it is shown in.
 *
 * Parsed by the WHATWG URL Standard, as the browser will, so that both see the same scheme.
 */
function passAddress(address: string, base: string | undefined, schemes: RegExp): string | undefined {
  try {
    if (!address.trim()) return undefined;
    if (!base && RELATIVE.test(address.trim())) return address.trim().replaceAll(' ', '%20');
    const { href, protocol, username, password } = new URL(address.trim(), base);
    return schemes.test(protocol) && !username && !password ? href : undefined;
  } catch {
    return undefined;
  }
}

/** Checks the URL of a link: http, https, mailto or tel. Returns it absolute where there is a base, or `undefined` if it is not allowed. */
export const passLink = (address: string, base?: string): string | undefined => passAddress(address, base, LINK);

/** Checks the URL of a resource to load: http or https. Returns it absolute where there is a base, or `undefined` if it is not allowed. */
export const passWebAddress = (address: string, base?: string): string | undefined => passAddress(address, base, WEB);

/** The message for a URL that is not allowed. */
export const refusal = (address: string): string =>
  `“${address.slice(0, 80)}” is not allowed: use an http, https, mailto or tel URL without a password.`;
