import type { IssueCode } from '../model/issue.js';

/**
 * Counts issues while HTML is read, so that a story with a thousand tracking pixels has one issue about
 * them, not a thousand.
 */
export class Notes {
  readonly #counts = new Map<string, { readonly code: IssueCode; count: number }>();

  /** Counts an issue. Issues with the same message are of the same kind. */
  note(code: IssueCode, message: string): void {
    const known = this.#counts.get(message);
    if (known) known.count++;
    // Some messages contain text of the page, so their number is limited.
    else if (this.#counts.size < 100) this.#counts.set(message, { code, count: 1 });
  }

  /** Reports each kind of issue once, with its count. */
  tell(issue: ((code: IssueCode, message: string) => void) | undefined): void {
    for (const [message, { code, count }] of this.#counts)
      issue?.(code, count > 1 ? `${message} (${count} times)` : message);
  }
}
