/**
 * What a file must give, found by an independent hand: these look up paths in the raw JSON themselves and share no code
 * with src/formats.
 */
export interface Expected {
  /** The words of the headline, entities decoded and tags gone; absent where the file has none. */
  readonly headline?: string | undefined;
  /** Names of authors, or pieces of the printed byline. */
  readonly authors?: readonly string[];
  /** The instant or day it was published or versioned, as ISO 8601; compared as an instant where it has a zone. */
  readonly published?: string | undefined;
  readonly updated?: string | undefined;
  /** Every piece of visible text that belongs to the body, tags gone and entities decoded; words are counted. */
  readonly body?: readonly string[];
  /** Addresses of pictures that must be in the model. */
  readonly pictures?: readonly string[];
  /** For a file of several stories: what each of them must give, in order; `undefined` for one of which nothing is known. */
  readonly entries?: readonly (Expected | undefined)[];
}

/** The files of one row of the table, and what they must give. */
export interface Oracle {
  /** The row's name: the format that must be recognised. */
  readonly format: string;
  /** Folder below corpus/formats. */
  readonly folder: string;
  /** Whether a file (its name and parsed JSON) is one of this row's; others of the folder belong to another row, or are no articles. */
  readonly takes: (name: string, raw: unknown, bytes: Uint8Array) => boolean;
  /** What its primary article must give; `undefined` for a file that must be read without an article. */
  readonly expect: (raw: unknown, name: string, bytes: Uint8Array) => Expected | undefined;
}
