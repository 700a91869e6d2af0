import { html, nothing, type TemplateResult } from 'lit';
import { lint, type LintMessage } from 'broadsheet/lint';
import { mended, type Mended } from '../state/mended.js';
import { words } from '../words/words.js';
import { Panel } from './panel.js';

const PAUSE = 250;

/** Checks a snippet or page that the reader has: what is wrong, what platforms remove, and the snippet made anew. */
export class CheckPanel extends Panel {
  #text = '';
  #messages: readonly LintMessage[] = [];
  #mended: Mended | undefined;
  #isCopied = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  protected override render(): TemplateResult {
    const { check } = words;
    const errors = this.#messages.filter(({ level }) => level === 'error');
    const remarks = this.#messages.filter(({ level }) => level === 'remark');
    return html`
      <header><h1 class="h1" tabindex="-1">${check.title}</h1></header>
      <div class="field">
        <label for="checked">${check.field}</label>
        <textarea
          id="checked"
          class="code-field"
          rows="6"
          dir="ltr"
          spellcheck="false"
          .value=${this.#text}
          @input=${this.#input}
        ></textarea>
      </div>
      <p
        class="mark ${this.#text && errors.length === 0 ? 'ok' : errors.length > 0 ? 'alter' : 'plain-mark'}"
        role="status"
      >
        <span>${!this.#text ? check.empty : errors.length === 0 ? check.clean : check.errors(errors.length)}</span>
      </p>
      ${
        errors.length > 0
          ? html`<ol class="left-out">
              ${errors.map(
                ({ line, message }) =>
                  html`<li><span>${message}</span><span class="hint">${check.line(line)}</span></li>`,
              )}
            </ol>`
          : nothing
      }
      ${
        this.#mended
          ? html`<section class="group" aria-labelledby="mended">
              <h2 class="h3" id="mended">${check.mended}</h2>
              <p class="hint">${check.mendedNote}</p>
              <div class="code wrap">
                <pre tabindex="0" dir="ltr"><code>${this.#mended.code}</code></pre>
              </div>
              <div class="acts">
                <button class="button first" type="button" @click=${this.#copy}>
                  ${this.#isCopied ? words.copy.copied : check.copyMended}
                </button>
                <button class="button" type="button" @click=${this.#edit}>${check.edit}</button>
              </div>
            </section>`
          : nothing
      }
      ${
        remarks.length > 0
          ? html`<details class="group">
              <summary>${check.notes}</summary>
              <ul class="notes">
                ${remarks.map(({ message }) => html`<li>${message}</li>`)}
              </ul>
            </details>`
          : nothing
      }
    `;
  }

  readonly #input = (event: Event): void => {
    this.#text = (event.currentTarget as HTMLTextAreaElement).value;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#check(), PAUSE);
  };

  async #check(): Promise<void> {
    const text = this.#text;
    this.#messages = text.trim() ? lint(text) : [];
    this.#isCopied = false;
    const hasErrors = this.#messages.some(({ level }) => level === 'error');
    const made = hasErrors ? await mended(text) : undefined;
    if (text !== this.#text) return;
    this.#mended = made;
    this.requestUpdate();
  }

  readonly #copy = async (): Promise<void> => {
    if (!this.#mended) return;
    await navigator.clipboard.writeText(this.#mended.code);
    this.#isCopied = true;
    this.composer.announce(words.copy.copied);
  };

  readonly #edit = (): void => {
    if (this.#mended) this.composer.startBlank(this.#mended.work);
  };
}
