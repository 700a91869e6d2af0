import type { Issue } from './issue.js';

/** The content of an HTML block, as the markup reader returns it. The readers of the model check the blocks. */
export interface HtmlContent {
  readonly blocks: readonly unknown[];
  readonly issues: readonly Pick<Issue, 'code' | 'message'>[];
}

/**
 * The contents of HTML blocks by their HTML.
 *
 * The readers of the model are synchronous and know no HTML. They add the HTML of each block that they find, without its
 * content. The caller has it read by the markup reader, which is a chunk, and reads the data again.
 */
export type HtmlContents = Map<string, HtmlContent | undefined>;
