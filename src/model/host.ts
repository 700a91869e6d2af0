/** The host of a URL, as the text of a link; the whole URL if it has none. */
export const hostOf = (address: string): string =>
  (/^https?:/.test(address) && new URL(address).hostname.replace(/^www\./, '')) || address;
