/** Options for finding a quotation or a trip in an article. */
export interface FindOptions {
  /** Which quotation: `quote:0` is the first in the text. Default: the one that is best shown alone. */
  readonly pick?: string | number | undefined;
  /** The language of an article that does not specify one: a BCP 47 tag. */
  readonly language?: string | undefined;
  /**
   * `closeBidiFields` of the model: a passage may contain only one of two characters that change the text direction.
   * Passed in, so that the chunks do not contain it.
   */
  readonly closeBidi: <Value>(value: Value) => Value;
}
