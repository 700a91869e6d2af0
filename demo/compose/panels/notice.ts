import { html, nothing, type TemplateResult } from 'lit';
import type { Composer } from '../composer.js';
import { words } from '../words/words.js';

/** Messages of the page: what happened, and what to do. */
export function notices(composer: Composer): TemplateResult {
  const { wrong, conflict, isSlow } = composer;
  return html`
    ${
      isSlow
        ? html`<div class="notice" role="status">
            <b id="reading">${words.reading.title}</b><span>${words.reading.hint}</span>
            <progress aria-labelledby="reading"></progress>
            <div class="acts">
              <button class="button" type="button" @click=${() => composer.cancelReading()}>
                ${words.reading.cancel}
              </button>
            </div>
          </div>`
        : nothing
    }
    ${
      wrong
        ? html`<div class="notice wrong" role="alert">
            <b>${wrong.title}</b><span>${wrong.todo}</span>
            ${
              wrong.address
                ? html`<div class="acts">
                    <a class="button" href=${wrong.address} target="_blank" rel="noopener noreferrer"
                      >${words.wrong.openArticle}</a
                    >
                  </div>`
                : nothing
            }
          </div>`
        : nothing
    }
    ${
      conflict
        ? html`<div class="notice" role="alert">
            <b>${words.conflict.title}</b><span>${words.conflict.todo}</span>
            <div class="acts">
              <button class="button" type="button" @click=${() => composer.keepMine()}>${words.conflict.mine}</button>
              <button class="button" type="button" @click=${() => composer.takeOther()}>${words.conflict.other}</button>
            </div>
          </div>`
        : nothing
    }
  `;
}
