/**
 * Reports errors in HTML with Broadsheet elements, and what platforms remove from it. The entry `broadsheet/lint`.
 *
 * Needs no DOM, and runs in Node, Deno, workerd and browsers.
 *
 * @packageDocumentation
 */
import { assertKnownName } from '../model/assert-known-name.js';
import { checkNames } from './attributes.js';
import { checkEnds } from './ends.js';
import { checkOutline } from './outline.js';
import { checkQuotations } from './own-story.js';
import { readPage } from './page.js';
import { placesIn } from './places.js';
import { checkReaderModes } from './reader-modes.js';
import { removalOf } from './removal.js';
import { checkScripts } from './scripts.js';
import { TARGETS } from './targets.js';
import { checkBlankLines, checkWords } from './words.js';
import { withoutInherited } from '../model/own.js';
export { correctHtml } from './corrections.js';
/**
 * Reports errors in a snippet or page with Broadsheet elements, what each platform removes from it, and
 * which kind of snippet to use on that platform.
 *
 * Accepts any string as HTML and never throws because of its content. Messages are in document order.
 *
 * @throws {TypeError} if the target is unknown.
 */
export function lint(html, options = {}) {
    const { target } = withoutInherited(options);
    const requested = target === undefined ? undefined : assertKnownName(target, NAMES);
    const page = readPage(html);
    const placeOf = placesIn(html);
    const messages = [];
    for (const checkFaults of RULES) {
        checkFaults(page, (code, index, message, edits = []) => {
            const place = placeOf(index);
            messages.push({ code, level: 'error', index, ...place, message, ...(edits.length > 0 && { edits }) });
        });
    }
    for (const place of TARGETS) {
        if (requested !== undefined && place.name !== requested)
            continue;
        const removal = removalOf(page, place);
        if (!removal)
            continue;
        const { index, message, isBad } = removal;
        const level = isBad && requested !== undefined ? 'error' : 'remark';
        messages.push({ code: 'removed', level, index, ...placeOf(index), message, target: place.name });
    }
    return messages.sort((one, other) => one.index - other.index);
}
const NAMES = TARGETS.map(({ name }) => name);
const RULES = [
    checkEnds,
    checkNames,
    checkScripts,
    checkOutline,
    checkReaderModes,
    checkWords,
    checkQuotations,
    checkBlankLines,
];
