/** What a message can be about, and what each code means: a line each, as the page of help lists them. */
export const LINT_CODES = {
    'curly-quotes': 'a value between quotation marks that are none to HTML',
    'json-attribute': 'JSON where editors spoil it',
    'blank-line': 'a blank line in an element, of which WordPress makes paragraphs',
    integrity: 'a script without its hash, or with one that cannot hold',
    'script-twice': 'the script a second time',
    'unknown-element': 'a tag that nearly is one of ours',
    'unknown-attribute': 'nothing that the element knows',
    'unknown-value': 'none of the values that there are',
    'ignored-hook': 'a hook of a twin that counts only with data-twins="all" on the script',
    'no-words': 'the words stand nowhere in the page',
    'heading-skipped': 'a level of headings is left out',
    'image-alt': 'a picture without words',
    'reader-mode': 'what reader modes leave out',
    removed: 'what a place will remove, and which kind to give it',
};
