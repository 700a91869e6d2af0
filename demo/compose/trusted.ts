/** Trusted Types of the page: scripts of its own origin only, and those that it made itself. */
interface Policy {
  createScriptURL(url: string): string;
}
interface PolicyFactory {
  createPolicy(name: string, rules: Policy): Policy;
}

const rules: Policy = {
  createScriptURL(url) {
    const { protocol, origin, href } = new URL(url, location.href);
    if (protocol !== 'blob:' && origin !== location.origin) throw new TypeError(`Script of another origin: ${origin}`);
    return href;
  },
};

const { trustedTypes } = globalThis as { trustedTypes?: PolicyFactory };
const policy = trustedTypes?.createPolicy('compose', rules) ?? rules;

/** Allows the address of a worker, if it is of the page’s own origin, or a blob of the page. */
export const scriptUrl = (url: string): string => policy.createScriptURL(url);
