/**
 * A problem in the data, such as an ignored or changed value.
 *
 * Issues are for the people who make the data: they give the path of the value and say what to do.
 */
export interface Issue {
    readonly code: IssueCode;
    /** Where in the data, as one would write it in code: `stops[2].start`; empty for the whole. */
    readonly path: string;
    /** What is wrong and what was done about it, in English. */
    readonly message: string;
}
/**
 * The kind of an issue.
 *
 * `type`: a value of the wrong kind, dropped · `value`: the right kind with an impossible value, dropped ·
 * `url`: a URL that is not allowed · `missing`: a required field is missing ·
 * `unknown-field`, `unknown-type`: unknown content; its text is kept if there is any ·
 * `repeated`: duplicate content, kept once · `withheld`: not published, or not yet ·
 * `too-deep`: nested too deeply; only the text is kept · `too-large`: over a cap, cut there ·
 * `syntax`, `unknown-format`: the data as a whole · `unsupported-format`: a known format that is not read ·
 * `not-a-story`: an error page, a picture, a program · `format`: a format of your own that failed.
 */
export type IssueCode = 'type' | 'value' | 'url' | 'missing' | 'unknown-field' | 'unknown-type' | 'repeated' | 'withheld' | 'too-deep' | 'too-large' | 'syntax' | 'unknown-format' | 'unsupported-format' | 'not-a-story' | 'format';
/** The result of a reader: the value, absent if a required part is missing, and all issues. */
export interface Reading<Value> {
    readonly value: Value | undefined;
    readonly issues: readonly Issue[];
}
/** Options of every reader of the model. */
export interface ReadOptions {
    /** The URL of the data, or else of the page. Relative URLs in the data are resolved against it. */
    readonly url?: string | undefined;
}
