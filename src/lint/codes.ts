/** Descriptions of the lint codes, one line each, as shown in the help. */
export const LINT_CODES = {
  'self-closed': 'a Broadsheet tag that ends in “/>”, which HTML ignores: the element takes in what follows',
  'not-closed': 'an element without an end tag, or with one that HTML ignores',
  'closed-early': 'an element in <p>, <a> or another tag that its content ends',
  'curly-quotes': 'typographic quotation marks around an attribute value',
  'json-attribute': 'JSON in an attribute, which editors change',
  'blank-line': 'a blank line in an element, which WordPress turns into paragraphs',
  integrity: 'a script with no hash, or with a wrong one',
  'script-twice': 'the script is included twice',
  'unknown-element': 'a tag that looks like a misspelt Broadsheet element',
  'unknown-attribute': 'an attribute that the element does not have',
  'unknown-value': 'a value that the attribute does not have',
  'ignored-hook': 'an attribute of a twin that needs data-twins="all" on the script',
  'no-words': 'the content is not in the page',
  'not-in-story': 'a pull quote whose words are changed, or are not in the story on the page',
  'heading-skipped': 'a heading level is skipped',
  'image-alt': 'a picture without a text alternative',
  'reader-mode': 'content that reader modes leave out',
  removed: 'what a platform removes, and which kind of snippet to use',
} as const;

/** The kind of a lint message. */
export type LintCode = keyof typeof LINT_CODES;
