let isQuiet = false;

/** Texts of the warnings that were printed, and their maximum number. */
const printed = new Set<string>();
const MAX_PRINTED = 50;

/**
 * Turns the warnings in the console off, or on again: those about misspelt fields and attributes, unknown values, and
 * data that cannot be read. The property `issues` of each element still lists these mistakes.
 */
export function setQuiet(quiet: boolean): void {
  isQuiet = quiet;
}

/** Prints a warning, each text once, unless `setQuiet(true)` was called. `about` is the element that it is about. */
export function warn(text: string, about: Element): void {
  if (isQuiet || printed.has(text) || printed.size >= MAX_PRINTED) return;
  printed.add(text);
  console.warn(`Broadsheet: ${text}`, about);
}
