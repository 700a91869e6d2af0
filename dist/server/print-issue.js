/** Texts of the issues that were printed. Forgotten when there are many, because a server runs for months. */
const printed = new Set();
const MAX_PRINTED = 1_000;
/** Prints an issue with `console.warn`, each text once: the default of `onIssue`. */
export function printIssue({ path, message }) {
    const text = `Broadsheet: ${path && `${path}: `}${message}`;
    if (printed.has(text))
        return;
    if (printed.size >= MAX_PRINTED)
        printed.clear();
    printed.add(text);
    console.warn(text);
}
/** An `onIssue` for data whose issues are reported already. */
export const ignoreIssue = () => undefined;
