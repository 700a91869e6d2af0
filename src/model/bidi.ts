import { wordsOf, type Text } from './text.js';

/** Unicode characters that change the direction of the text after them, until they are closed. */
const CONTROLS = /[\u202a-\u202e\u2066-\u2069]/g;
/** Closes the last embedding or override, unless an isolate has been opened since. */
const POP = '\u202c';
/** Closes the last isolate, and every embedding and override inside it. */
const POP_ISOLATE = '\u2069';

/** Reads the texts of one inline or paragraph in turn; keeps which bidi controls are open. */
function controlReader() {
  // The closer of each open control, the outermost first.
  let closers: string[] = [];
  let isolates = 0;
  let stray = '';
  return {
    /** Returns the same text without the closers that have no opener. */
    read: (words: string): string =>
      words.replace(CONTROLS, (control) => {
        const closer = control < '\u2066' ? POP : POP_ISOLATE;
        if (control !== closer) {
          closers.push(closer);
          if (closer > POP) isolates++;
          return control;
        }
        if (closer > POP ? !isolates : closers.at(-1) !== POP) {
          stray += control;
          return '';
        }
        // Embeddings inside an isolate are closed before it.
        let closed = '';
        do closed += closers.pop()!;
        while (!closed.endsWith(closer));
        if (closer > POP) isolates--;
        return closed;
      }),
    /** Returns the closers for all open controls. */
    end(): string {
      const all = closers.reverse().join('');
      closers = [];
      isolates = 0;
      return all;
    },
    /** Returns the closers that had no opener. */
    stray: (): string => stray,
  };
}

/**
 * Closes the bidi controls that a field leaves open, and removes closers that have no opener in it.
 *
 * An override at the end of a name would reverse the text that follows the name on the page. Closed controls stay.
 */
export const closeBidi = (words: string): string => wordsOf(closeBidiText([words]));

/** Like `closeBidi`, for inline text: each paragraph and each inline closes the controls that it opens. */
export const closeBidiText = (content: Text): Text =>
  // Most texts have no controls.
  wordsOf(content).search(CONTROLS) < 0 ? content : closeInlines(content, controlReader(), /(\n[^\S\n]*\n\s*)/);

/** `breaks` matches the separators between paragraphs in strings; inlines contain none (text.ts). */
function closeInlines(content: Text, { read, end }: ReturnType<typeof controlReader>, breaks?: RegExp): Text {
  const closed: Text = [];
  const say = (words: string): void => {
    if (words) closed.push(words);
  };
  for (const inline of content) {
    if (typeof inline === 'string') {
      const pieces = breaks ? inline.split(breaks) : [inline];
      say(pieces.map((piece, index) => (index % 2 ? end() + piece : read(piece))).join(''));
    } else if (inline.type === 'line-break') closed.push(inline);
    else {
      const inner = controlReader();
      const within = closeInlines(inline.content, inner);
      if (within.length > 0) closed.push({ ...inline, content: within });
      // A closer inside of the inline may belong to an opener before it: it moves behind the inline.
      say(read(inner.stray()));
    }
  }
  const last = closed.at(-1);
  if (typeof last === 'string') closed.splice(-1, 1, last + end());
  else say(end());
  return closed;
}
