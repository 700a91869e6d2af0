import type { IssueCode } from '../model/issue.js';

/**
 * What was dropped or changed while HTML was read, counted: a story with a thousand pixels has one thing to say about
 * them, not a thousand.
 */
export class Notes {
  readonly #counts = new Map<string, { readonly code: IssueCode; count: number }>();

  /** Notes one more of a kind; the message is the kind. */
  note(code: IssueCode, message: string): void {
    const known = this.#counts.get(message);
    if (known) known.count++;
    // Somebody's words stand in some messages: there may be any number of them.
    else if (this.#counts.size < 100) this.#counts.set(message, { code, count: 1 });
  }

  /** Tells each kind once, with how many there were. */
  tell(issue: ((code: IssueCode, message: string) => void) | undefined): void {
    for (const [message, { code, count }] of this.#counts)
      issue?.(code, count > 1 ? `${message} (${count} times)` : message);
  }
}
