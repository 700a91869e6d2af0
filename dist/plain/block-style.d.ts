/** Options for converting blocks to plain HTML. */
export interface BlockStyle {
    readonly locale: string;
    /** The headline's level. The levels of headings in the body are relative to it. */
    readonly level: number;
    /** Whether headings could be read back as the title of the block around them. They then get a hook. */
    readonly isUntitled?: boolean;
}
