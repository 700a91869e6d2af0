declare const imports: {
    formats: () => Promise<typeof import("./convert.js")>;
};
/** Loads what turns data of other formats than our own into ours, once. */
export declare const loadPart: (name: keyof typeof imports) => Promise<typeof import("./convert.js")>;
export {};
