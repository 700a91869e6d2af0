/** The editor of code: CodeMirror in a shadow root, where its styles are adopted sheets, as a strict policy requires. */
import { defaultKeymap, history, historyKeymap, isolateHistory, undo } from '@codemirror/commands';
import { EditorState, StateEffect, StateField } from '@codemirror/state';
import { Decoration, EditorView, keymap, lineNumbers, type DecorationSet } from '@codemirror/view';

/** A part of the text to mark, by index. */
export interface MarkedPart {
  readonly from: number;
  readonly to: number;
}

/** An editor on the page. */
export interface CodeEditor {
  /** Replaces the text, as one step that can be undone. */
  write(text: string): void;
  /** Marks parts of the text as wrong. */
  mark(parts: readonly MarkedPart[]): void;
  /** Selects a part, scrolls to it and moves the focus there. */
  goTo(part: MarkedPart): void;
  /** Undoes the last change. */
  undo(): void;
  remove(): void;
}

/** How an editor is made. */
export interface CodeEditorOptions {
  readonly text: string;
  /** Name of the editor for screen readers. */
  readonly label: string;
  /** Called for every change by the person. */
  readonly change: (text: string) => void;
}

const setMarks = StateEffect.define<readonly MarkedPart[]>();
const marked = Decoration.mark({ class: 'wrong' });

const marks = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(shown, { changes, effects, newDoc }) {
    let next = shown.map(changes);
    for (const effect of effects) {
      if (!effect.is(setMarks)) continue;
      const ranges = effect.value
        .filter(({ from, to }) => from < to && to <= newDoc.length)
        .map(({ from, to }) => marked.range(from, to));
      next = Decoration.set(ranges, true);
    }
    return next;
  },
  provide: (field) => EditorView.decorations.from(field),
});

/** Colours of the page; there are none for the syntax. */
const LOOK = EditorView.theme({
  '&': { color: 'var(--ink)', backgroundColor: 'var(--paper)', border: '1px solid var(--edge)', maxHeight: '22rem' },
  '&.cm-focused': { outline: '2px solid var(--focus)', outlineOffset: '-1px' },
  '.cm-scroller': { font: '400 0.84375rem/1.6 var(--mono)' },
  '.cm-content': { caretColor: 'var(--ink)', padding: '0.5rem 0' },
  '.cm-content, .cm-gutter': { minHeight: '9rem' },
  '.cm-cursor': { borderInlineStartColor: 'var(--ink)' },
  '.cm-gutters': { backgroundColor: 'var(--tint)', color: 'var(--muted)', border: '0' },
  '.cm-selectionBackground, &.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground': {
    background: 'color-mix(in oklab, var(--focus) 24%, transparent)',
  },
  '.wrong': { textDecoration: 'underline wavy 1.5px var(--accent)', textUnderlineOffset: '0.25em' },
});

/** Opens an editor in an element. */
export function openCodeEditor(host: HTMLElement, { text, label, change }: CodeEditorOptions): CodeEditor {
  const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
  root.replaceChildren();
  const view = new EditorView({
    root,
    parent: root,
    state: EditorState.create({
      doc: text,
      extensions: [
        history(),
        lineNumbers(),
        marks,
        EditorView.lineWrapping,
        EditorView.contentAttributes.of({
          'aria-label': label,
          autocapitalize: 'off',
          autocorrect: 'off',
          spellcheck: 'false',
          dir: 'ltr',
        }),
        keymap.of([...defaultKeymap, ...historyKeymap]),
        LOOK,
        EditorView.updateListener.of(({ docChanged, state }) => {
          if (docChanged) change(state.doc.toString());
        }),
      ],
    }),
  });
  return {
    write(next) {
      view.dispatch({
        changes: { from: 0, to: view.state.doc.length, insert: next },
        annotations: isolateHistory.of('full'),
      });
    },
    mark(parts) {
      view.dispatch({ effects: setMarks.of(parts) });
    },
    goTo({ from, to }) {
      const { length } = view.state.doc;
      const selection = { anchor: Math.min(from, length), head: Math.min(to, length) };
      view.dispatch({ selection, effects: EditorView.scrollIntoView(selection.anchor, { y: 'center' }) });
      view.focus();
    },
    undo() {
      undo(view);
    },
    remove() {
      view.destroy();
    },
  };
}
