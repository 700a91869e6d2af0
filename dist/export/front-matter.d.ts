/** Writes front matter in YAML: words in quotation marks wherever they could be taken for something else. */
export declare function frontMatter(fields: Readonly<Record<string, unknown>>): string;
