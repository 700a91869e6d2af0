/** Passes an address to follow: http, https, mailto or tel. Gives it absolute, or `undefined` where it is refused. */
export declare const passLink: (address: string, base?: string) => string | undefined;
/** Passes an address to load from: http or https. Gives it absolute, or `undefined` where it is refused. */
export declare const passWebAddress: (address: string, base?: string) => string | undefined;
/** What is said of an address that did not pass. */
export declare const refusal: (address: string) => string;
