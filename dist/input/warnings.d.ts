/**
 * Turns the warnings in the console off, or on again: those about misspelt fields and attributes, unknown values, and
 * data that cannot be read. The property `issues` of each element still lists these mistakes.
 */
export declare function setQuiet(quiet: boolean): void;
/** Prints a warning, each text once, unless `setQuiet(true)` was called. `about` is the element that it is about. */
export declare function warn(text: string, about: Element): void;
