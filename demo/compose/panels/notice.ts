import { html, nothing, type TemplateResult } from 'lit';
import type { Composer } from '../composer.js';
import { PARTS } from '../state/parts.js';
import { words } from '../words/words.js';

/** Messages of the page: what happened, and what to do. */
export function notices(composer: Composer): TemplateResult {
  const { wrong, conflict, isSlow, part, draft } = composer;
  return html`
    ${
      isSlow
        ? html`<div class="notice" role="status">
            <b id="reading">${words.reading.title} ${sizeOf(draft)}</b><span>${words.reading.hint}</span>
            <span>
              <progress aria-labelledby="reading" max=${PARTS} value=${part - 0.5}></progress>
              <span class="num">${words.reading.part(part, PARTS)}</span>
            </span>
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
            ${wrong.detail ? html`<span class="hint" lang="en" dir="ltr">${wrong.detail}</span>` : nothing}
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

/** The size of a large text, such as `5.0 MB`. */
const sizeOf = ({ length }: string): string => {
  const { lang } = document.documentElement;
  const unit = { style: 'unit', unit: 'megabyte', minimumFractionDigits: 1, maximumFractionDigits: 1 } as const;
  return length > 500_000 ? new Intl.NumberFormat(lang, unit).format(length / 1_000_000) : '';
};
