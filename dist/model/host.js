/** The host name of a URL without `www.`, as link text. */
export const hostOf = (url) => url.replace(/^\w+:(\/\/)?(www\.)?|[/?#].*/gs, '');
