const LINK = /^(https?|mailto|tel):$/;
const WEB = /^https?:$/;
/**
 * The only check for URLs: resolves a URL, and passes only the listed schemes, without a user name or password.
 *
 * Parsed by the WHATWG URL Standard, as the browser will, so that both see the same scheme.
 */
function passAddress(address, base, schemes) {
    try {
        if (!address.trim())
            return undefined;
        const { href, protocol, username, password } = new URL(address.trim(), base);
        return schemes.test(protocol) && !username && !password ? href : undefined;
    }
    catch {
        return undefined;
    }
}
/** Checks the URL of a link: http, https, mailto or tel. Returns it absolute, or `undefined` if it is not allowed. */
export const passLink = (address, base) => passAddress(address, base, LINK);
/** Checks the URL of a resource to load: http or https. Returns it absolute, or `undefined` if it is not allowed. */
export const passWebAddress = (address, base) => passAddress(address, base, WEB);
/** The message for a URL that is not allowed. */
export const refusal = (address) => `“${address.slice(0, 80)}” is not allowed: use an http, https, mailto or tel URL without a password.`;
