// Browsers, Node, Deno and workerd all have `URL`, but TypeScript declares it only in the library for the DOM.
declare const URL: new (
  address: string,
  base?: string,
) => { readonly href: string; readonly protocol: string; readonly username: string; readonly password: string };

const LINK = /^(https?|mailto|tel):$/;
const WEB = /^https?:$/;

/**
 * The only check for URLs: resolves a URL, and passes only the listed schemes, without a user name or password.
 *
 * Without a base, a relative URL is not changed. The page that shows it resolves it.
 *
 * Parsed by the WHATWG URL Standard, as the browser will, so that both see the same scheme.
 */
function passAddress(address: string, base: string | undefined, schemes: RegExp): string | undefined {
  const given = address.trim();
  if (!given) return undefined;
  try {
    const { href, protocol, username, password } = new URL(given, base);
    return schemes.test(protocol) && !username && !password ? href : undefined;
  } catch {
    return base ? undefined : passRelative(given);
  }
}

/**
 * Checks a relative URL for which no base is known, so that the page that shows it resolves it. It must have no scheme, host
 * or control characters. As in the URL Standard, line breaks are removed and backslashes count as slashes.
 */
function passRelative(address: string): string | undefined {
  const bare = address.replace(/[\t\n\r]/g, '').trim();
  const [path = ''] = /^[^?#]*/.exec(bare)!;
  // eslint-disable-next-line no-control-regex
  if (!bare || /^[a-z][a-z\d+.-]*:|^[/\\]{2}|[\0-\x1f\x7f]/i.test(bare)) return undefined;
  return path.replaceAll('\\', '/') + bare.slice(path.length);
}

/**
 * Checks the URL of a link: http, https, mailto or tel. Returns it absolute, or `undefined` if it is not allowed. Without
 * a base a relative URL stays relative.
 */
export const passLink = (address: string, base?: string): string | undefined => passAddress(address, base, LINK);

/**
 * Checks the URL of a link in a text. As `passLink`, except that a fragment alone stays one: it leads to an element of the
 * same story, or of the page that shows it.
 */
export const passHref = (address: string, base?: string): string | undefined =>
  /^\s*#./.test(address) ? passRelative(address) : passLink(address, base);

/**
 * Checks the URL of a resource to load: http or https. Returns it absolute, or `undefined` if it is not allowed. Without a
 * base a relative URL stays relative.
 */
export const passWebAddress = (address: string, base?: string): string | undefined => passAddress(address, base, WEB);

/** The message for a URL that is not allowed. */
export const refusal = (address: string): string =>
  `“${address.slice(0, 80)}” is not allowed: use an http, https, mailto or tel URL without a password.`;
