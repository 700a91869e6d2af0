/** Which format data are in, by what stands in them; `undefined` where none is known. */
export declare function recognise(raw: unknown): string | undefined;
