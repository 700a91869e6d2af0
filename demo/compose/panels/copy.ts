import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { saveFile } from '../files.js';
import { PLATFORM_NAMES, type PlatformName } from '../state/choices.js';
import { isTested, outputOf, type Output } from '../state/outputs.js';
import { words } from '../words/words.js';
import { Clipboard } from './clipboard.js';
import { drawing } from './drawing.js';
import { notices } from './notice.js';
import { Panel } from './panel.js';

const CONFIRMED = 4000;

/** Step 4: the snippet for a platform, and where to paste it. */
export class CopyPanel extends Panel {
  #copied = '';
  #isConfirming = false;
  #isBlocked = false;
  readonly #links = new Clipboard(() => this.requestUpdate());
  #link = '';
  #shareNote = '';

  protected override render(): TemplateResult {
    const { composer, work } = this;
    const { copy } = words;
    const output = outputOf(work);
    const { platform } = work;
    if (!output) {
      return html`<h1 class="h3" tabindex="-1">${copy.nothing}</h1>
        <p>${copy.nothingDo}</p>
        <p>
          <button class="button first" type="button" @click=${() => composer.go('story')}>${words.steps.story}</button>
        </p>`;
    }
    // The last step of an editor of formatted text turns the text into a quotation.
    const isOther = output.isRich && work.kind !== 'quote';
    const steps = words.paste[platform].slice(0, isOther ? -1 : undefined);
    // A package is installed before there is anything to paste.
    const pasted = output.kind === 'code' ? 1 : 0;
    const name = output.isRich
      ? 'rich'
      : output.kind === 'declarative' || output.kind === 'iframe'
        ? 'element'
        : output.kind;
    return html`
      ${notices(composer)}
      <div class="fields">
        <div class="field">
          <label for="platform">${copy.where}</label>
          <select id="platform" @change=${this.#choosePlatform}>
            ${PLATFORM_NAMES.map(
              (one) => html`<option value=${one} .selected=${live(one === platform)}>${words.platforms[one]}</option>`,
            )}
          </select>
        </div>
        <div>
          <h1 class="h2 for" tabindex="-1">${copy.for(words.platforms[platform])}</h1>
          <ul class="kept">
            <li class="mark ok"><span>${copy.keeps[name]}</span></li>
            <li class="mark short"><span>${copy.limits[name]}</span></li>
            ${
              isTested(platform)
                ? nothing
                : html`<li class="mark unsure"><span>${copy.untested(words.platforms[platform])}</span></li>`
            }
          </ul>
        </div>
        <div>${this.#snippet(output)}</div>
      </div>
      <section class="group" aria-labelledby="paste-steps">
        <h2 class="h3" id="paste-steps">${copy.steps}</h2>
        <ol class="do">
          ${steps.map(
            (step, index) =>
              html`<li>
                <p>${step}</p>
                ${index === pasted ? drawing(platform) : nothing}
              </li>`,
          )}
        </ol>
      </section>
      ${
        work.kind === 'quote'
          ? html`<compose-picture .composer=${composer} .version=${this.version}></compose-picture>`
          : nothing
      }
      <compose-script .composer=${composer} .version=${this.version}></compose-script>
      <div class="share">
        <button class="button" type="button" @click=${this.#share}>
          ${this.#links.has(this.#link) ? copy.copied : copy.share}
        </button>
        <p class="hint" role="status">${this.#shareNote}</p>
      </div>
    `;
  }

  #snippet(output: Output): TemplateResult {
    const { copy } = words;
    const { code, isRich, kind } = output;
    const label = this.#isConfirming
      ? copy.copied
      : isRich
        ? copy.copyText
        : kind === 'code'
          ? copy.copyCode
          : copy.copySnippet;
    const isCopied = this.#copied === code;
    const shown = isRich ? output.text : code;
    const length = shown.length.toLocaleString(document.documentElement.lang);
    return html`<div class="confirm">
        <button class="button first big" type="button" id="copy" @click=${() => void this.#copy(output)}>
          ${label}
        </button>
        <p class="done-copy" role="status">
          ${isCopied ? html`<span class="mark ok">${copy.nowPaste}</span>` : nothing}
        </p>
      </div>
      ${
        this.#isBlocked
          ? html`<div class="notice wrong" role="alert"><b>${copy.blocked}</b><span>${copy.blockedDo}</span></div>`
          : nothing
      }
      <div class="code wrap">
        <div class="name">
          <span>${shown.includes('\n') ? copy.characters(length) : copy.oneLine(length)}</span
          ><button class="plain" type="button" @click=${() => this.#download(output)}>${copy.download}</button>
        </div>
        <pre tabindex="0" aria-label=${copy.snippet} dir="ltr"><code>${shown}</code></pre>
      </div>`;
  }

  readonly #choosePlatform = (event: Event): void => {
    const platform = (event.currentTarget as HTMLSelectElement).value as PlatformName;
    this.#isConfirming = false;
    this.composer.change({ platform });
  };

  async #copy({ code, text, isRich }: Output): Promise<void> {
    this.#isBlocked = false;
    try {
      if (isRich) {
        const item = new ClipboardItem({
          'text/html': new Blob([code], { type: 'text/html' }),
          'text/plain': new Blob([text], { type: 'text/plain' }),
        });
        await navigator.clipboard.write([item]);
      } else await navigator.clipboard.writeText(code);
    } catch {
      this.#isBlocked = true;
      this.requestUpdate();
      const snippet = this.querySelector('pre');
      if (snippet) getSelection()?.selectAllChildren(snippet);
      snippet?.focus();
      return;
    }
    this.#copied = code;
    this.#isConfirming = true;
    this.requestUpdate();
    setTimeout(() => {
      this.#isConfirming = false;
      this.requestUpdate();
    }, CONFIRMED);
  }

  #download({ code, kind }: Output): void {
    const { platform } = this.work;
    const ending = kind !== 'code' ? 'html' : platform === 'react' ? 'jsx' : platform;
    saveFile(`broadsheet-${this.work.kind}.${ending}`, code, 'text/plain');
  }

  readonly #share = async (): Promise<void> => {
    this.#link = await this.composer.link();
    this.#shareNote = (await this.#links.copy(this.#link)) ? words.copy.shared : words.copy.shareBlocked;
    this.requestUpdate();
  };
}
