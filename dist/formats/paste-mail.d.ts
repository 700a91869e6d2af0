import type { PasteLine } from './paste-lines.js';
/** A text without the mail that it came in. */
export interface Mail {
    readonly lines: readonly PasteLine[];
    /** What the mail was about: a headline, where the text has none. */
    readonly subject?: string | undefined;
    readonly machinery: readonly PasteLine[];
}
/** Takes off a mail's head (From, Subject, Date) and its signature; a text that is no mail passes as it is. */
export declare function takeMail(lines: readonly PasteLine[]): Mail;
