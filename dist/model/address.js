const LINK = /^(https?|mailto|tel):$/;
const WEB = /^https?:$/;
/**
 * The one gate for every address: resolves it, and lets through only the schemes given, without a user name or password.
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
/** Passes an address to follow: http, https, mailto or tel. Gives it absolute, or `undefined` where it is refused. */
export const passLink = (address, base) => passAddress(address, base, LINK);
/** Passes an address to load from: http or https. Gives it absolute, or `undefined` where it is refused. */
export const passWebAddress = (address, base) => passAddress(address, base, WEB);
/** What is said of an address that did not pass. */
export const refusal = (address) => `“${address.slice(0, 80)}” is refused: links are http, https, mailto or tel, without a password.`;
