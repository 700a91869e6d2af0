import { MAIL_FIELD, MAIL_SUBJECT, SIGNATURE } from './paste-words.js';
const FORWARDED = /^-{2,}\s*(?:forwarded|original|weitergeleitete|ursprüngliche|message|mensaje)\b.{0,40}-{2,}$/i;
/** Takes off a mail's head (From, Subject, Date) and its signature; a text that is no mail passes as it is. */
export function takeMail(lines) {
    const machinery = [];
    let rest = lines;
    let subject;
    const start = rest.findIndex(({ words }) => MAIL_SUBJECT.test(words));
    const head = start >= 0 && start < 12 ? rest.slice(0, 14) : [];
    const fields = head.filter(({ words }) => MAIL_FIELD.test(words));
    // One such line alone may be the story's own.
    if (fields.length > 1) {
        let end = rest.indexOf(fields.at(-1)) + 1;
        while (end < rest.length && FORWARDED.test(rest[end].words))
            end++;
        subject = rest[start].words.replace(MAIL_SUBJECT, '').replace(/^(?:(?:re|fwd?|aw|wg|tr|rv)\s*:\s*)+/i, '');
        machinery.push(...rest.slice(0, end));
        rest = rest.slice(end);
    }
    const sign = rest.findIndex(({ words }) => SIGNATURE.test(words));
    if (sign > 0 && sign > rest.length / 2) {
        machinery.push(...rest.slice(sign));
        rest = rest.slice(0, sign);
    }
    const [first] = rest;
    // The story may begin with its headline, of which the subject is a copy.
    const isOwn = first !== undefined && first.words.length < 200 && !/[.。]$/.test(first.words);
    return { lines: rest, subject: isOwn ? undefined : subject, machinery };
}
