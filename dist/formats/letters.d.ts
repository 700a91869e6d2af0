/** Letters and digits alone, in small: for comparisons that marks, spaces and capitals do not disturb. */
export declare const lettersOf: (words: string) => string;
