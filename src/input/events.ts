import type { Issue } from '../model/issue.js';

/**
 * Why data could not be used.
 *
 * `blocked-url`: an address that is refused before any request · `network`: no answer, or none that this page may read ·
 * `timeout`: 10 s · `http`: an answer that says no · `too-large`: over 2 MiB · `syntax`: no JSON ·
 * `unknown-format`: nothing that we know · `invalid`: a format that we know, without its essential parts ·
 * `part`: a file of ours that could not be loaded.
 */
export type NewsErrorCode =
  'blocked-url' | 'network' | 'timeout' | 'http' | 'too-large' | 'syntax' | 'unknown-format' | 'invalid' | 'part';

/** Data arrived and was read: one for each resolved `src`, `data` or JSON child. */
export class NewsLoadEvent<Data = unknown> extends Event {
  /** What was read, in the canonical model. */
  readonly data: Data;
  /** The format it was recognised as. */
  readonly format: string;
  /** What was dropped or changed on the way. */
  readonly issues: readonly Issue[];

  constructor(data: Data, format: string, issues: readonly Issue[]) {
    super('news-load', { bubbles: true, composed: true });
    this.data = data;
    this.format = format;
    this.issues = issues;
  }
}

/** Data could not be fetched or read. The element goes on showing the next weaker source. */
export class NewsErrorEvent extends Event {
  readonly code: NewsErrorCode;
  /** What went wrong and what to do, in English. */
  readonly message: string;
  /** The error or the issues behind it. */
  readonly cause: unknown;

  constructor(code: NewsErrorCode, message: string, cause: unknown) {
    super('news-error', { bubbles: true, composed: true });
    this.code = code;
    this.message = message;
    this.cause = cause;
  }
}

declare global {
  // Elements, documents and windows alike: both bubble.
  interface GlobalEventHandlersEventMap {
    'news-load': NewsLoadEvent;
    'news-error': NewsErrorEvent;
  }
}
