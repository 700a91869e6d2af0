import { lookup } from 'node:dns/promises';
import { BlockList, isIPv6 } from 'node:net';
/** Maximum time for a response with all its redirects, in milliseconds. */
export const TIMEOUT_MS = 10_000;
/** Maximum number of redirects, as in browsers. */
const MAX_REDIRECTS = 20;
/** Addresses that are not on the public internet. @see https://www.iana.org/assignments/iana-ipv4-special-registry */
const PRIVATE = new BlockList();
for (const [network, prefix] of [
    ['0.0.0.0', 8],
    ['10.0.0.0', 8],
    ['100.64.0.0', 10],
    ['127.0.0.0', 8],
    ['169.254.0.0', 16],
    ['172.16.0.0', 12],
    ['192.0.0.0', 24],
    ['192.168.0.0', 16],
    ['198.18.0.0', 15],
    ['224.0.0.0', 3],
]) {
    PRIVATE.addSubnet(network, prefix);
    // The same address, translated for networks that have only IPv6.
    PRIVATE.addSubnet(`64:ff9b::${network}`, 96 + prefix, 'ipv6');
}
for (const [network, prefix] of [
    ['::', 127],
    ['fc00::', 7],
    ['fe80::', 10],
    ['ff00::', 8],
]) {
    PRIVATE.addSubnet(network, prefix, 'ipv6');
}
/**
 * Fetches a URL. A redirect from one host to another is followed only where that is on the public internet, or where private
 * addresses are allowed: a page of someone else must not decide which machine of the user's network is read.
 *
 * Rejects with a `TypeError` as `fetch` does, with a `TimeoutError` after `TIMEOUT_MS`, and with a message about the redirect.
 */
export async function fetchPublic(url, isPrivateAllowed) {
    const signal = AbortSignal.timeout(TIMEOUT_MS);
    const headers = {
        accept: 'application/ld+json, application/json, application/feed+json, application/xml;q=0.9, text/html;q=0.8, */*;q=0.5',
    };
    let address = new URL(url);
    for (let redirects = 0; redirects <= MAX_REDIRECTS; redirects++) {
        const answer = await fetch(address, { signal, headers, redirect: 'manual' });
        const location = answer.headers.get('location');
        if (![301, 302, 303, 307, 308].includes(answer.status) || location === null)
            return answer;
        await answer.body?.cancel();
        const next = new URL(location, address);
        if (!/^https?:$/.test(next.protocol))
            throw new Error(`it redirects to ${next.protocol}, which is not read.`);
        if (!isPrivateAllowed && next.host !== address.host && (await isPrivate(next.hostname))) {
            throw new Error(`it redirects to ${next.host}, an address in a private network; pass --allow-private if you trust the server.`);
        }
        address = next;
    }
    throw new Error(`it redirects more than ${MAX_REDIRECTS} times; check the URL.`);
}
async function isPrivate(hostname) {
    const name = hostname.replace(/^\[|\]$/g, '');
    // A name that cannot be resolved fails when it is fetched.
    const found = await lookup(name, { all: true }).catch(() => []);
    return found.some(({ address }) => PRIVATE.check(address, isIPv6(address) ? 'ipv6' : 'ipv4'));
}
