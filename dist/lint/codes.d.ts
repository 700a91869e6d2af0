/** What a message can be about, and what each code means: a line each, as the page of help lists them. */
export declare const LINT_CODES: {
    readonly 'curly-quotes': "a value between quotation marks that are none to HTML";
    readonly 'json-attribute': "JSON where editors spoil it";
    readonly 'blank-line': "a blank line in an element, of which WordPress makes paragraphs";
    readonly integrity: "a script without its hash, or with one that cannot hold";
    readonly 'script-twice': "the script a second time";
    readonly 'unknown-element': "a tag that nearly is one of ours";
    readonly 'unknown-attribute': "nothing that the element knows";
    readonly 'unknown-value': "none of the values that there are";
    readonly 'ignored-hook': "a hook of a twin that counts only with data-twins=\"all\" on the script";
    readonly 'no-words': "the words stand nowhere in the page";
    readonly 'heading-skipped': "a level of headings is left out";
    readonly 'image-alt': "a picture without words";
    readonly 'reader-mode': "what reader modes leave out";
    readonly removed: "what a place will remove, and which kind to give it";
};
/** What a message is about. */
export type LintCode = keyof typeof LINT_CODES;
