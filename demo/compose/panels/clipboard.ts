/** How long a button says that its text was copied. */
const CONFIRMED = 4000;

/** Copies text, and knows for a moment which text was copied, so that its button can say so. */
export class Clipboard {
  readonly #show: () => void;
  #copied: string | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param show Called whenever a button has to say something else. */
  constructor(show: () => void) {
    this.#show = show;
  }

  /** Copies text; `false` if the browser does not allow it. */
  async copy(text: string): Promise<boolean> {
    clearTimeout(this.#timer);
    const isCopied = await navigator.clipboard.writeText(text).then(
      () => true,
      () => false,
    );
    this.#copied = isCopied ? text : undefined;
    this.#show();
    this.#timer = setTimeout(() => {
      this.#copied = undefined;
      this.#show();
    }, CONFIRMED);
    return isCopied;
  }

  /** Whether this text was copied a moment ago. */
  has(text: string): boolean {
    return this.#copied === text;
  }
}
