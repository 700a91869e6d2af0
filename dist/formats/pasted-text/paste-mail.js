import { endsSentence } from './paste-lines.js';
import { isMailField, MAIL_FIELD, MAIL_SUBJECT, SIGNATURE } from '../shared/boilerplate-phrases.js';
/** Maximum number of lines of a signature. */
const MAX_SIGNATURE = 12;
const FORWARDED = /^-{2,}\s*(?:forwarded|original|weitergeleitete|ursprüngliche|message|mensaje)\b.{0,40}-{2,}$/i;
/** Removes the headers of a mail (From, Subject, Date) and its signature. Returns a text that is not a mail unchanged. */
export function takeMail(lines) {
    let machinery = [];
    let rest = lines;
    let subject;
    const isHead = ({ words }) => isMailField(words) || FORWARDED.test(words);
    const at = rest.slice(0, 12).findIndex(({ words }) => MAIL_SUBJECT.test(words));
    // The headers before and after the subject; those of a forwarded mail may follow.
    let [start, end] = [at, at];
    while (start > 0 && isHead(rest[start - 1]))
        start--;
    while (at >= 0 && end < rest.length && isHead(rest[end]))
        end++;
    // A single line of this form may belong to the story.
    const isMail = rest.slice(start, end).filter(({ words }) => MAIL_FIELD.test(words)).length > 1;
    if (isMail) {
        subject = rest[at].words.replace(MAIL_SUBJECT, '').replace(/^(?:(?:re|fwd?|aw|wg|tr|rv)\s*:\s*)+/i, '');
        machinery = rest.slice(start, end);
        rest = [...rest.slice(0, start), ...rest.slice(end)];
    }
    const sign = rest.findLastIndex(({ words }) => SIGNATURE.test(words));
    const signed = rest.slice(sign + 1);
    // Two hyphens may also separate parts of a text; a signature contains names and addresses, but no sentences.
    const isSignature = signed.length <= MAX_SIGNATURE && signed.every(({ words }) => words.length < 90 && !endsSentence(words));
    if (sign > 0 && isSignature) {
        machinery = [...machinery, ...rest.slice(sign)];
        rest = rest.slice(0, sign);
    }
    const [first] = rest;
    // The story may begin with a headline that the subject repeats.
    const isOwn = first !== undefined && first.words.length < 200 && !/[.。]$/.test(first.words);
    return { lines: rest, subject: isOwn ? undefined : subject, machinery };
}
