/** Descriptions of the lint codes, one line each, as shown in the help. */
export declare const LINT_CODES: {
    readonly 'self-closed': "a Broadsheet tag that ends in “/>”, which HTML ignores: the element takes in what follows";
    readonly 'not-closed': "an element without an end tag, or with one that HTML ignores";
    readonly 'closed-early': "an element in <p>, <a> or another tag that its content ends";
    readonly 'curly-quotes': "typographic quotation marks around an attribute value";
    readonly 'json-attribute': "JSON in an attribute, which editors change";
    readonly 'blank-line': "a blank line in an element, which WordPress turns into paragraphs";
    readonly integrity: "a script with no hash, or with a wrong one";
    readonly 'script-twice': "the script is included twice";
    readonly 'unknown-element': "a tag that looks like a misspelt Broadsheet element";
    readonly 'unknown-attribute': "an attribute that the element does not have";
    readonly 'unknown-value': "a value that the attribute does not have";
    readonly 'ignored-hook': "an attribute of a twin that needs data-twins=\"all\" on the script";
    readonly 'no-words': "the content is not in the page";
    readonly 'not-in-story': "a pull quote whose words are changed, or are not in the story on the page";
    readonly 'heading-skipped': "a heading level is skipped";
    readonly 'image-alt': "a picture without a text alternative";
    readonly 'reader-mode': "content that reader modes leave out";
    readonly removed: "what a platform removes, and which kind of snippet to use";
};
/** The kind of a lint message. */
export type LintCode = keyof typeof LINT_CODES;
