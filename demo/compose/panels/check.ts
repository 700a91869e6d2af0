import { html, nothing, type TemplateResult } from 'lit';
import { createRef, ref } from 'lit/directives/ref.js';
import { correctHtml, lint, type LintEdit, type LintMessage } from 'broadsheet/lint';
import { mended, type Mended } from '../state/mended.js';
import { words } from '../words/words.js';
import type { CodeEditor, MarkedPart } from './code-editor.js';
import { focusLater } from './entries.js';
import { Panel } from './panel.js';

const PAUSE = 250;
/** Where the text is kept when the page is reloaded, in this tab only. */
const STORED = 'broadsheet-checked';
/** A browser slows down with more. */
const MAX_LISTED = 200;

/** Checks a snippet or page that the reader has: what is wrong, with corrections, and what platforms remove. */
export class CheckPanel extends Panel {
  #text = stored();
  #messages: readonly LintMessage[] = [];
  #mended: Mended | undefined;
  #copied = '';
  /** How many findings were corrected here. */
  #corrected = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #editor: CodeEditor | undefined;
  readonly #host = createRef<HTMLElement>();

  override connectedCallback(): void {
    super.connectedCallback();
    void this.#openEditor();
    if (this.#text) void this.#check();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#editor?.remove();
    this.#editor = undefined;
  }

  protected override render(): TemplateResult {
    const { check } = words;
    const errors = this.#messages.filter(({ level }) => level === 'error');
    const remarks = this.#messages.filter(({ level }) => level === 'remark');
    const correctable = errors.filter(({ edits }) => edits);
    return html`
      <header>
        <h1 class="h1" tabindex="-1">${check.title}</h1>
        <p class="lede">${check.lede}</p>
      </header>
      <div class="field">
        <p class="legend" id="checked-label">${check.field}</p>
        <div class="code-host" id="checked" dir="ltr" ${ref(this.#host)} ?hidden=${!this.#editor}></div>
        ${
          this.#editor
            ? nothing
            : html`<textarea
                class="code-field"
                rows="6"
                dir="ltr"
                spellcheck="false"
                aria-labelledby="checked-label"
                .value=${this.#text}
                @input=${(event: Event) => this.#changed((event.currentTarget as HTMLTextAreaElement).value)}
              ></textarea>`
        }
      </div>
      <div class="checked">
        <p
          class="mark ${this.#text && errors.length === 0 ? 'ok' : errors.length > 0 ? 'alter' : 'plain-mark'}"
          role="status"
        >
          <span>${!this.#text ? check.empty : errors.length === 0 ? check.clean : check.errors(errors.length)}</span>
        </p>
        ${this.#actions(correctable)}
      </div>
      ${
        errors.length > 0
          ? html`<ol class="left-out findings">
              ${errors.slice(0, MAX_LISTED).map((error, index) => this.#finding(error, index))}
            </ol>`
          : nothing
      }
      ${errors.length > 0 && this.#mended ? this.#whole(this.#mended) : nothing}
      ${
        remarks.length > 0
          ? html`<details class="group">
              <summary>${check.notes}</summary>
              ${check.rules ? html`<p class="hint">${check.rules.removed}</p>` : nothing}
              <ul class="notes">
                ${remarks.map(({ message }) => html`<li lang="en" dir="ltr">${message}</li>`)}
              </ul>
            </details>`
          : nothing
      }
    `;
  }

  #actions(correctable: readonly LintMessage[]): TemplateResult {
    const { check } = words;
    const isCopied = this.#copied !== '' && this.#copied === this.#text;
    return html`<div class="acts">
      ${
        this.#corrected > 0
          ? html`<button class="button" type="button" @click=${this.#undo}>${words.undo}</button>`
          : nothing
      }
      ${
        correctable.length > 1
          ? html`<button
              class="button first"
              type="button"
              @click=${() => this.#correct(correctable.flatMap(({ edits = [] }) => edits))}
            >
              ${check.correctAll(correctable.length)}
            </button>`
          : nothing
      }
      ${
        this.#corrected > 0 && correctable.length === 0
          ? html`<button class="button first" type="button" id="copy-checked" @click=${() => this.#copy(this.#text)}>
              ${isCopied ? words.copy.copied : check.copyCorrected}
            </button>`
          : nothing
      }
    </div>`;
  }

  #finding({ code, line, index, message, edits }: LintMessage, at: number): TemplateResult {
    const { check } = words;
    const rule = check.rules?.[code];
    return html`<li>
      ${rule ? html`<span class="what">${rule}</span>` : nothing}
      <span class=${rule ? 'hint' : 'what'} lang="en" dir="ltr">${message}</span>
      <span class="hint">
        <button class="act" type="button" @click=${() => this.#editor?.goTo(partAt(this.#text, index))}>
          ${check.line(line)}
        </button>
        ${edits ? nothing : check.byHand}
      </span>
      ${
        edits
          ? html`<button
              class="button"
              type="button"
              id="correct-${at}"
              aria-label="${check.correct}: ${rule ?? message}"
              @click=${() => this.#correct(edits)}
            >
              ${check.correct}
            </button>`
          : nothing
      }
    </li>`;
  }

  /** The snippet written anew, which corrects all at once. */
  #whole({ code, work }: Mended): TemplateResult {
    const { check } = words;
    return html`<section class="group" aria-labelledby="mended">
      <h2 class="h3" id="mended">${check.mended}</h2>
      <p class="hint">${check.mendedNote}</p>
      <div class="code wrap">
        <pre tabindex="0" dir="ltr"><code>${code}</code></pre>
      </div>
      <div class="acts">
        <button class="button" type="button" @click=${() => this.#copy(code)}>
          ${this.#copied === code ? words.copy.copied : check.copyMended}
        </button>
        <button class="button" type="button" @click=${() => this.composer.startBlank(work)}>${check.edit}</button>
      </div>
    </section>`;
  }

  /** Replaces the plain field by the editor, which is loaded now. Without it, the field stays. */
  async #openEditor(): Promise<void> {
    const { openCodeEditor } = await import('./code-editor.js').catch(() => ({ openCodeEditor: undefined }));
    await this.updateComplete;
    const host = this.#host.value;
    if (!openCodeEditor || !host || !this.isConnected) return;
    const isFocused = this.contains(document.activeElement) && document.activeElement instanceof HTMLTextAreaElement;
    this.#editor = openCodeEditor(host, {
      text: this.#text,
      label: words.check.field,
      change: (text) => this.#changed(text),
    });
    this.#mark();
    this.requestUpdate();
    await this.updateComplete;
    const { length } = this.#text;
    if (isFocused) this.#editor.goTo({ from: length, to: length });
  }

  #changed(text: string): void {
    this.#text = text;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#check(), PAUSE);
  }

  async #check(): Promise<void> {
    const text = this.#text;
    store(text);
    this.#messages = text.trim() ? lint(text) : [];
    if (!text.trim()) this.#corrected = 0;
    const hasErrors = this.#messages.some(({ level }) => level === 'error');
    this.#mark();
    this.requestUpdate();
    // Writing a new snippet loads the reader of pages. What was found is shown before.
    this.#mended = undefined;
    const made = hasErrors ? await mended(text) : undefined;
    if (text !== this.#text) return;
    this.#mended = made;
    this.requestUpdate();
  }

  #mark(): void {
    const errors = this.#messages.filter(({ level }) => level === 'error');
    this.#editor?.mark(errors.map(({ index }) => partAt(this.#text, index)));
  }

  #correct(edits: readonly LintEdit[]): void {
    const text = correctHtml(this.#text, edits);
    this.#corrected++;
    this.#write(text);
    this.composer.announce(words.check.corrected);
    focusLater('#correct-0', '#copy-checked', '.findings .act');
  }

  readonly #undo = (): void => {
    this.#editor?.undo();
    this.#corrected--;
    this.composer.announce(words.undid);
    this.#write(this.#text);
  };

  #write(text: string): void {
    if (text !== this.#text) this.#editor?.write(text);
    this.#text = text;
    clearTimeout(this.#timer);
    void this.#check();
  }

  async #copy(code: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(code);
      this.#copied = code;
      this.composer.announce(words.copy.copied);
    } catch {
      this.composer.announce(words.copy.blocked);
    }
    this.requestUpdate();
  }
}

/** The tag, the attribute or the word at an index. */
function partAt(text: string, index: number): MarkedPart {
  const part = /^(?:<\/?[\w-]+|[^\s<>]+)/.exec(text.slice(index, index + 80))?.[0] ?? '';
  return { from: index, to: Math.min(text.length, index + Math.max(1, part.length)) };
}

function stored(): string {
  try {
    return sessionStorage.getItem(STORED) ?? '';
  } catch {
    return '';
  }
}

function store(text: string): void {
  try {
    sessionStorage.setItem(STORED, text);
  } catch {
    // A text that is too long is not kept.
  }
}
