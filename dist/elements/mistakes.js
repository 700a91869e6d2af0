import { warn } from '../input/warnings.js';
import { isForeignAttribute } from '../model/global-attributes.js';
import { meant } from '../model/spelling.js';
/**
 * Returns the mistakes in an element's attributes and in data that could not be read, and warns of them in the console.
 *
 * @param found - The errors of the element's data, and issues that the element lists already, which are only printed.
 * @param known - The names of the element's attributes.
 */
export function reportMistakes(host, found, known) {
    const mistakes = [...found.flatMap(issuesOf), ...unknownAttributes(host, known)];
    for (const { path, message } of [...found.filter((one) => !isError(one)), ...mistakes]) {
        // The same mistake in each entry of a list is printed once.
        const place = path.replace(/\[\d+\]/g, '[…]');
        warn(`<${host.localName}>: ${place && `${place}: `}${message}`, host);
    }
    return mistakes;
}
const isError = (one) => 'cause' in one;
/** The codes of issues for data that was not read. */
const UNREAD = {
    'blocked-url': 'url',
    'too-large': 'too-large',
    invalid: 'missing',
};
function issuesOf(error) {
    if (!isError(error))
        return [];
    const { code, message, cause } = error;
    if (Array.isArray(cause) && cause.length > 0)
        return cause;
    const own = UNREAD[code];
    return own ? [{ code: own, path: code === 'blocked-url' ? 'src' : '', message }] : [];
}
const unknownAttributes = (host, known) => host
    .getAttributeNames()
    .filter((name) => !known.includes(name) && !isForeignAttribute(name))
    .map((name) => {
    const probable = meant(name, known);
    const hint = probable === undefined ? '' : ` Did you mean “${probable}”?`;
    return { code: 'unknown-field', path: '', message: `Unknown attribute “${name.slice(0, 60)}”; ignored.${hint}` };
});
