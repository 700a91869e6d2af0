import { withoutInherited } from '../own.js';
import { wellFormed } from '../well-formed.js';
import { fieldOf, isRecord, kindOf } from './field.js';
/** Whether a stop or an event takes place, from the most to the least certain value. */
export const STATUSES = ['scheduled', 'done', 'tentative', 'postponed', 'cancelled'];
/**
 * Spellings of each status, in lowercase without spaces and hyphens.
 *
 * The list is closed: values of standards, and words with one meaning for events. A word with
 * two meanings (“delayed” is late or postponed, “on hold”, “suspended”, “moved”) is not in it. Such words are shown as
 * they are, which is never false.
 */
const SPELLINGS = {
    // iCalendar CONFIRMED, schema.org EventScheduled and ReservationConfirmed. EventRescheduled has new dates.
    scheduled: 'scheduled confirmed rescheduled',
    // iCalendar COMPLETED.
    done: 'done completed finished ended',
    // iCalendar TENTATIVE, schema.org ReservationHold and ReservationPending.
    tentative: 'tentative provisional unconfirmed tobeconfirmed tbc hold pending',
    // schema.org EventPostponed.
    postponed: 'postponed deferred putoff',
    // iCalendar CANCELLED and the method CANCEL, schema.org EventCancelled and ReservationCancelled.
    cancelled: 'cancelled canceled cancel calledoff',
};
/** An empty status that inherits nothing, because other code may have changed `Object.prototype`. */
export const noStatus = () => withoutInherited({});
/** Parses a status. Unknown text is kept as `statusText`; an empty string means no status. */
export function statusOf(text) {
    const words = text.trim();
    if (!words)
        return noStatus();
    const spelling = spellingOf(words);
    // It takes place at its time, but not at that place. There is no status for that, so the text is kept.
    if (spelling === 'movedonline')
        return { status: 'scheduled', statusText: 'Moved online' };
    const status = STATUSES.find((known) => SPELLINGS[known].split(' ').includes(spelling));
    return withoutInherited(status ? { status } : { statusText: words });
}
/** Normalises a status to the form in the table: without the schema.org URL and the type that its values start with. */
const spellingOf = (words) => words
    .toLowerCase()
    .replace(/^(?:(?:https?:)?(?:\/\/)?(?:www\.)?schema\.org\/|schema:)/, '')
    .replace(/[\s_\p{Pd}]+/gu, '')
    .replace(/^(?:event|reservation)(?=.)/, '');
/** Whether a status is unknown. No state of a stop is computed from it. */
export const hasUnknownStatus = ({ status, statusText }) => status === undefined && statusText !== undefined;
/** Whether an event does not take place as announced: it is cancelled or postponed. */
export const isOff = ({ status }) => status === 'cancelled' || status === 'postponed';
/**
 * Merges two statuses of the same event: the less certain one counts, so that a cancellation is never lost.
 *
 * If one has unknown text, only `postponed` and `cancelled` are kept beside it. The result has both fields, so that it
 * can be spread over either.
 */
export function lessSure(one, other) {
    const known = [one, other].flatMap(({ status }) => (status ? [STATUSES.indexOf(status)] : []));
    const status = STATUSES[Math.max(...known)];
    const text = [...new Set([one.statusText, other.statusText])].filter((words) => words !== undefined).join(', ');
    const isUnknown = hasUnknownStatus(one) || hasUnknownStatus(other);
    return { status: isUnknown && !isOff({ status }) ? undefined : status, statusText: text || undefined };
}
/**
 * Reads a record whose fields `status` and `statusText` may have any spelling.
 *
 * An unknown status is an issue, and its text is kept as `statusText`.
 */
export const withStatus = (field) => ({
    ...field,
    read: (raw, at) => field.read(isRecord(raw) ? withStatusRead(raw, at) : raw, at),
});
function withStatusRead(raw, at) {
    const own = Object.fromEntries(Object.keys(raw).map((name) => [name, fieldOf(raw, name, at)]));
    const { status, statusText: text } = withoutInherited(own);
    const [named, said] = [statusOf(wordsOf(status)), statusOf(wordsOf(text))];
    if (hasUnknownStatus(named))
        reportUnknown(status, named, at.at('status'));
    if (named.status && said.status && named.status !== said.status) {
        const message = `The status is “${named.status}”, but the text says “${said.status}”; the less certain one is used.`;
        at.at('statusText').report('value', message);
    }
    // Text beside a known status adds detail and does not change it.
    const isPair = named.status && hasUnknownStatus(said);
    return { ...own, ...lessSure(named, said), ...(isPair && { status: named.status }) };
}
function reportUnknown(raw, { statusText = '' }, at) {
    if (typeof raw !== 'string')
        at.report('type', `Expected a status as a string, found ${kindOf(raw)}; shown as text.`);
    else
        at.report('value', unknownStatusMessage(statusText));
}
/** The message for an unknown status. */
export const unknownStatusMessage = (words) => `Unknown status “${words.slice(0, 40)}”; shown as text. Expected one of ${STATUSES.join(', ')}.`;
/** The text in a value of any type: a status must not be lost because a system wraps it in an object or array. */
function wordsOf(raw, depth = 0) {
    if (raw === null || raw === undefined)
        return '';
    if (typeof raw === 'string')
        return wellFormed(raw).trim();
    if (typeof raw === 'number' || typeof raw === 'boolean')
        return String(raw);
    if (typeof raw !== 'object')
        return typeof raw;
    if (depth > MAX_DEPTH)
        return '…';
    const pieces = Object.values(raw).slice(0, MAX_PIECES);
    return pieces
        .map((value) => wordsOf(value, depth + 1))
        .filter((words) => words)
        .join(', ');
}
/** Maximum depth and number of pieces of a wrapped status. */
const [MAX_DEPTH, MAX_PIECES] = [3, 9];
