/**
 * One thing in the data that was dropped or changed while it was read.
 *
 * Issues are for the people who make the data: they name the place by its path and say what to do.
 */
export interface Issue {
    readonly code: IssueCode;
    /** Where in the data, as one would write it in code: `stops[2].start`; empty for the whole. */
    readonly path: string;
    /** What is wrong and what was done about it, in English. */
    readonly message: string;
}
/**
 * What kind of thing an issue is about.
 *
 * `type`: a value of the wrong kind, dropped · `value`: the right kind with an impossible value, dropped ·
 * `url`: an address that is refused · `missing`: what this kind of data cannot do without ·
 * `unknown-field`, `unknown-type`: nothing that we know, its words kept where it has any ·
 * `repeated`: said twice, kept once · `withheld`: not to be shown, or not yet ·
 * `too-deep`, `too-large`: over a cap, cut there · `syntax`, `unknown-format`: the data as a whole.
 */
export type IssueCode = 'type' | 'value' | 'url' | 'missing' | 'unknown-field' | 'unknown-type' | 'repeated' | 'withheld' | 'too-deep' | 'too-large' | 'syntax' | 'unknown-format';
/** What a reader gives back: the value, absent where an essential part was missing, and every issue on the way. */
export interface Reading<Value> {
    readonly value: Value | undefined;
    readonly issues: readonly Issue[];
}
/** What every reader of the model may be told. */
export interface ReadOptions {
    /** The address that the data came from, else the page's: relative addresses in the data are resolved against it. */
    readonly url?: string | undefined;
}
