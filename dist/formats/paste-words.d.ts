/** Words by which pages of any newsroom, and their readers, can tell the parts of a pasted story apart. */
/** Whether a line is a page's own and no part of the story in it. */
export declare const isPageLine: (words: string) => boolean;
/** Whether a line is the heading of what follows a story on its page. */
export declare const isOthersHeading: (words: string) => boolean;
/** Whether such a heading may as well stand over a box in the middle of a story. */
export declare const isAmongText: (words: string) => boolean;
export declare const BYLINE: RegExp;
/** Of those, the words that can as well begin a sentence. */
export declare const LOOSE_BYLINE: RegExp;
/** Houses whose name alone is a byline. */
export declare const AGENCY: RegExp;
/** What people of the trade are called, behind their name. */
export declare const TRADE: RegExp;
/** Capital words that are in no name of a person. */
export declare const NO_NAME: RegExp;
/** Words that say of a date what it is. */
export declare const DATE_WORDS: RegExp;
export declare const UPDATED: RegExp;
/** A day that is said by its distance alone. */
export declare const DAYS_AGO: RegExp;
/** Lines that say what comes next to them: `Published` above a date. */
export declare const DATE_LABEL: RegExp;
/** Words at the start of a line that says who made a picture. */
export declare const CREDIT_START: RegExp;
/** The same without a mark between: “Image copyright EPA”, “Photo by David Dyer-Bennet”, “Courtesy of Andrew Vaughan”. */
export declare const CREDIT_BARE: RegExp;
/** Who made a picture, behind what it shows. */
export declare const CREDIT_BEHIND: RegExp;
/** A picture's house at the end of a line, in brackets. */
export declare const CREDIT_END: RegExp;
export declare const CREDIT_TAIL: RegExp;
/** The same with nothing before it: a story may end so as well. */
export declare const CREDIT_LAST: RegExp;
/** A line that is nothing but who made a picture. */
export declare const CREDIT_ALONE: RegExp;
/** Words by which a line says that it describes a picture. */
export declare const CAPTION_START: RegExp;
export declare const CAPTION_WORDS: RegExp;
/** Before the house that a story is from. */
export declare const SOURCE: RegExp;
/** A line of rights. */
export declare const COPYRIGHT: RegExp;
/** Before the topics of a story, on one line. */
export declare const TOPICS: RegExp;
/** At the end of a text, after two hyphens: who sent a mail. */
export declare const SIGNATURE: RegExp;
/** The head of a mail. */
export declare const MAIL_FIELD: RegExp;
export declare const MAIL_SUBJECT: RegExp;
/** Who else took part, at the end of a story. */
export declare const ENDNOTE: RegExp;
/** Whether a line says whose the rights are. */
export declare const isCopyright: (words: string) => boolean;
/** Whether a line ends with who made a picture. */
export declare const isCredited: (words: string) => boolean;
/** Whether a line says that the rest is for those who pay. */
export declare const isPaywall: (words: string) => boolean;
