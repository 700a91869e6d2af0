/** Texts of the warnings that were printed, and their maximum number. */
const printed = new Set();
const MAX_PRINTED = 50;
/** Prints a warning in the console, each text once. `about` is the element that it is about. */
export function printOnce(text, about) {
    if (printed.has(text) || printed.size >= MAX_PRINTED)
        return;
    printed.add(text);
    console.warn(`Broadsheet: ${text}`, about);
}
