/**
 * What WordPress makes of a text when it shows it: blank lines part paragraphs, single ones break the line, an address
 * alone in its line is shown as what it leads to. A text of its block editor has its tags already.
 */
export declare function withParagraphs(text: string): string;
