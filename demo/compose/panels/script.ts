import { html, nothing, type TemplateResult } from 'lit';
import { makeBundle } from '../bundle.js';
import { saveFile } from '../files.js';
import { PLATFORMS } from '../state/outputs.js';
import type { ScriptSource } from '../state/work.js';
import { words } from '../words/words.js';
import { choice, textField } from './field.js';
import { Panel } from './panel.js';

/** Where copied snippets load the script from, and the files for the reader’s own server. */
export class ScriptPanel extends Panel {
  #state: 'idle' | 'making' | 'failed' = 'idle';

  protected override render(): TemplateResult {
    const { script, platform } = this.work;
    const labels = words.copy.script;
    const set = (patch: Partial<ScriptSource>, group?: string): void =>
      this.composer.change({ script: { ...script, ...patch } }, group);
    return html`<details class="group" ?open=${script.from !== 'none'}>
      <summary>${labels.title}</summary>
      <div class="fields scripts">
        <p class="hint">${labels.note} ${PLATFORMS[platform].takesScript ? nothing : labels.notHere}</p>
        ${choice(
          'script',
          labels.legend,
          { none: labels.none, own: labels.own, cdn: labels.cdn },
          script.from,
          (from) => set({ from }),
        )}
        ${
          script.from === 'own'
            ? html`${textField({
                  id: 'script-address',
                  label: labels.address,
                  value: script.address,
                  inputMode: 'url',
                  placeholder: 'https://example.org/js/',
                  change: (address) => set({ address }, 'script-address'),
                })}
                <div>
                  <p class="hint">${labels.cors}</p>
                  <div class="code wrap">
                    <pre tabindex="0" dir="ltr"><code>Access-Control-Allow-Origin: *</code></pre>
                  </div>
                </div>`
            : nothing
        }
        <div class="field">
          <button
            class="button"
            type="button"
            aria-describedby="bundle-hint"
            ?disabled=${this.#state === 'making'}
            @click=${this.#save}
          >
            ${labels.bundle}
          </button>
          <p class="hint" id="bundle-hint">${labels.bundleHint}</p>
        </div>
        ${
          this.#state === 'failed'
            ? html`<div class="notice wrong" role="alert"><b>${labels.failed}</b><span>${labels.failedDo}</span></div>`
            : nothing
        }
      </div>
    </details>`;
  }

  readonly #save = async (): Promise<void> => {
    this.#state = 'making';
    this.requestUpdate();
    try {
      const { name, bytes } = await makeBundle(this.work);
      saveFile(name, bytes, 'application/zip');
      this.#state = 'idle';
      this.composer.announce(words.copy.script.saved);
    } catch {
      this.#state = 'failed';
      this.requestUpdate();
    }
  };
}
