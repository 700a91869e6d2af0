import { someWords, type Inline, type Text } from './text.js';

/** Unicode characters that change the direction of the text after them, until they are closed. */
const CONTROL = /[\u202a-\u202e\u2066-\u2069]/;
/** Closes the last embedding or override, unless an isolate has been opened since. */
const POP = '\u202c';
/** Closes the last isolate, and every embedding and override inside it. */
const POP_ISOLATE = '\u2069';

/** The bidi controls that are open at one position of a text. */
class OpenControls {
  /** The closers of the text that has no opener here. */
  stray = '';
  /** The closer of each open control, the outermost first. */
  #closers: string[] = [];
  #isolates = 0;

  /** Reads on, and returns the same text without stray closers. */
  read(words: string): string {
    if (!CONTROL.test(words)) return words;
    return words.replace(/[\u202a-\u202e\u2066-\u2069]/g, (control) => {
      const isIsolate = control >= '\u2066';
      if (control !== POP && control !== POP_ISOLATE) {
        this.#closers.push(isIsolate ? POP_ISOLATE : POP);
        if (isIsolate) this.#isolates++;
        return control;
      }
      if (isIsolate ? this.#isolates > 0 : this.#closers.at(-1) === POP) return this.#close(control);
      this.stray += control;
      return '';
    });
  }

  /** The closers of all that is open. */
  end(): string {
    const closers = this.#closers.reverse().join('');
    this.#closers = [];
    this.#isolates = 0;
    return closers;
  }

  /** Closes down to the last control with this closer. Embeddings inside an isolate are closed before it. */
  #close(control: string): string {
    let closers = '';
    for (let closer = ''; closer !== control; closers += closer) closer = this.#closers.pop()!;
    if (control === POP_ISOLATE) this.#isolates--;
    return closers;
  }
}

/**
 * Closes the bidi controls that a field leaves open, and removes closers that have no opener in it.
 *
 * An override at the end of a name would reverse the text that follows the name on the page. Closed controls stay.
 */
export function closeBidi(words: string): string {
  const open = new OpenControls();
  const read = open.read(words);
  return read + open.end();
}

/** The same for running text: each paragraph and each inline closes the controls that it opens. */
export const closeBidiText = (content: Text): Text =>
  someWords(content, CONTROL) ? closeInlines(content, new OpenControls(), true) : content;

function closeInlines(content: Text, open: OpenControls, hasParagraphs: boolean): Text {
  const closed: Text = [];
  for (const inline of content) {
    if (typeof inline === 'string') {
      // A blank line outside of inlines separates paragraphs (text.ts).
      const pieces = hasParagraphs ? inline.split(/(\n[^\S\n]*\n\s*)/) : [inline];
      const words = pieces.map((piece, index) => (index % 2 > 0 ? open.end() + piece : open.read(piece))).join('');
      if (words) closed.push(words);
    } else if ('content' in inline) {
      const inner = new OpenControls();
      const within: Inline = { ...inline, content: closeInlines(inline.content, inner, false) };
      if (within.content.length > 0) closed.push(within);
      // A closer inside of the inline may belong to an opener before it: it moves behind the inline.
      const moved = open.read(inner.stray);
      if (moved) closed.push(moved);
    } else closed.push(inline);
  }
  const end = open.end();
  if (end) closed.push(typeof closed.at(-1) === 'string' ? `${closed.pop() as string}${end}` : end);
  return closed;
}

/** The same for each field of a model that was read without its definition. Changes the model itself. */
export function closeBidiFields<Value>(value: Value): Value {
  if (typeof value === 'string') return closeBidi(value) as Value;
  // Only running text has strings in a list.
  if (Array.isArray(value) && value.some((entry) => typeof entry === 'string')) return closeBidiText(value) as Value;
  if (typeof value === 'object' && value !== null) {
    const fields = value as Record<string, unknown>;
    for (const name of Object.keys(fields)) fields[name] = closeBidiFields(fields[name]);
  }
  return value;
}
