/** What stands between a name and what is said of it, in a language, with its space. */
export declare const commaOf: (language: string) => string;
