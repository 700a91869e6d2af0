/** The host name of a URL without `www.`, as link text. */
export const hostOf = (url: string): string => url.replace(/^\w+:(\/\/)?(www\.)?|[/?#].*/gs, '');
