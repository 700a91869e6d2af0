import { html, nothing, type TemplateResult } from 'lit';
import type { Moment } from 'broadsheet';
import { hasDay, momentFrom, spoken, timeOf, withTime } from '../state/moments.js';
import { textIn } from '../state/work.js';
import { words } from '../words/words.js';
import { textField } from './field.js';

/** A date in a form. */
export interface MomentField {
  readonly id: string;
  readonly label: string;
  readonly value: Moment | undefined;
  readonly change: (value: Moment | undefined) => void;
  readonly isOptional?: boolean;
  /** Whether a day in words was counted from the date of the story; true by default. */
  readonly isCounted?: boolean;
  /** Below the field while it is empty. */
  readonly hint?: string;
}

/** Draws the field of a date: a day, a month, a year, a time or words. Below it is what was understood. */
export function momentField({ id, label, value, change, hint, ...more }: MomentField): TemplateResult {
  const { isOptional = false, isCounted = true } = more;
  const meaning = JSON.stringify(value);
  return textField({
    id,
    label,
    value: textIn(value),
    isOptional,
    change: (typed) => change(momentFrom(typed, value?.zone)),
    isSame: (typed) => typed.trim() === textIn(value) || JSON.stringify(momentFrom(typed, value?.zone)) === meaning,
    hint: understood(`${id}-hint`, value, isCounted ? change : undefined, hint ?? words.edit.dateHint),
  });
}

function understood(
  id: string,
  value: Moment | undefined,
  keep: ((value: Moment) => void) | undefined,
  hint: string,
): TemplateResult {
  const { edit } = words;
  const { text } = value ?? {};
  const date = value && spoken(value, document.documentElement.lang);
  if (!date) return html`<p class="hint" id=${id}>${text ? edit.asWords : hint}</p>`;
  return html`<p class="mark ok" id=${id}>
    <span
      ><b>${date}</b>${
        text && keep
          ? html`${edit.fromStory}
              <button class="act" type="button" @click=${() => keep({ text })}>${edit.keepWords}</button>`
          : nothing
      }</span
    >
  </p>`;
}

/** Draws the field of a time of day, if a day is known. */
export function timeField(
  id: string,
  label: string,
  value: Moment | undefined,
  change: (value: Moment) => void,
): TemplateResult | typeof nothing {
  if (!value || !hasDay(value)) return nothing;
  return html`<div class="field">
    <label for=${id}>${label} <i>${words.edit.optional}</i></label>
    <input
      class="input num"
      type="time"
      id=${id}
      .value=${timeOf(value)}
      @change=${(event: Event) => change(withTime(value, (event.currentTarget as HTMLInputElement).value))}
    />
  </div>`;
}
