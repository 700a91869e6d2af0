/** How blocks are written as plain HTML. */
export interface BlockStyle {
    readonly locale: string;
    /** The headline's level: headings in the body are counted from it. */
    readonly level: number;
    /** Whether headings here could be taken for the title of what is around them, and are marked. */
    readonly isUntitled?: boolean;
}
