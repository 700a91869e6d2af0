import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { words } from '../words/words.js';
import { typed, type IsSame } from './typed.js';

/** A field of a form. */
export interface Field {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  /** Called for every change. */
  readonly change: (value: string) => void;
  /** How many lines; absent for a single line. */
  readonly rows?: number;
  readonly isOptional?: boolean;
  readonly isSerif?: boolean;
  readonly isCode?: boolean;
  readonly isDisabled?: boolean;
  /** Whether the label is for screen readers only. */
  readonly isLabelHidden?: boolean;
  readonly inputMode?: string;
  readonly placeholder?: string;
  /** Whether typed text means `value`, so that it is not replaced while somebody types; spaces at the ends by default. */
  readonly isSame?: IsSame;
  /** Below the field; it describes it. */
  readonly hint?: string | TemplateResult;
}

/** Draws a labelled text field. */
export function textField({ id, label, value, change, hint, ...look }: Field): TemplateResult {
  const { rows, isOptional = false, isSerif = false, isCode = false, inputMode = 'text', placeholder = '' } = look;
  const { isDisabled = false, isLabelHidden = false } = look;
  const isSame = look.isSame ?? ((text: string) => text.trim() === value);
  // An empty field has the direction of the page: that of its label and its placeholder.
  const direction = isCode || inputMode === 'url' ? 'ltr' : value ? 'auto' : nothing;
  const input = (event: Event): void => change((event.currentTarget as HTMLInputElement).value);
  return html`<div class="field">
    <label class=${isLabelHidden ? 'vh' : nothing} for=${id}
      >${label}${isOptional ? html` <i>${words.edit.optional}</i>` : nothing}</label
    >
    ${
      rows
        ? html`<textarea
            class=${isSerif ? 'words' : isCode ? 'code-field' : ''}
            id=${id}
            rows=${rows}
            dir=${direction}
            ?disabled=${isDisabled}
            aria-describedby=${hint ? `${id}-hint` : nothing}
            ${typed(value, isSame)}
            @input=${input}
          ></textarea>`
        : html`<input
            class="input"
            id=${id}
            dir=${direction}
            inputmode=${inputMode}
            autocomplete="off"
            placeholder=${placeholder}
            aria-describedby=${hint ? `${id}-hint` : nothing}
            ${typed(value, isSame)}
            @input=${input}
          />`
    }
    ${typeof hint === 'string' ? html`<p class="hint" id="${id}-hint">${hint}</p>` : hint}
  </div>`;
}

/** Draws a list of a few choices, all in sight. */
export function choice<Name extends string>(
  name: string,
  label: string,
  options: Readonly<Record<Name, string>>,
  value: Name,
  change: (value: Name) => void,
): TemplateResult {
  return html`<fieldset class="field">
    <legend class="legend">${label}</legend>
    <div class="choice">
      ${(Object.entries(options) as [Name, string][]).map(
        ([option, text]) =>
          html`<label class="option-${option}"
            ><input
              type="radio"
              name=${name}
              value=${option}
              .checked=${live(option === value)}
              @change=${() => change(option)}
            />${text}</label
          >`,
      )}
    </div>
  </fieldset>`;
}

/** Draws a select. */
export function select<Name extends string>(
  id: string,
  label: string,
  options: Readonly<Record<Name, string>>,
  value: Name,
  change: (value: Name) => void,
): TemplateResult {
  return html`<div class="field">
    <label for=${id}>${label}</label>
    <select id=${id} @change=${(event: Event) => change((event.currentTarget as HTMLSelectElement).value as Name)}>
      ${(Object.entries(options) as [Name, string][]).map(
        ([option, text]) => html`<option value=${option} .selected=${live(option === value)}>${text}</option>`,
      )}
    </select>
  </div>`;
}
