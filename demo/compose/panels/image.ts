import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Image } from 'broadsheet';
import { editedText } from '../state/edited.js';
import { textIn, withFields, without } from '../state/work.js';
import { words } from '../words/words.js';
import { textField } from './field.js';

/** A picture in a form. */
export interface ImageField {
  readonly id: string;
  readonly image: Image | undefined;
  /** Whether there may be no picture; true by default. */
  readonly isOptional?: boolean;
  readonly change: (image: Image | undefined, group?: string) => void;
}

/** Draws the fields of a picture: its address, its alternative text or that it is decoration, its caption and credit. */
export function imageFields({ id, image, isOptional = true, change }: ImageField): TemplateResult {
  const { edit } = words;
  const set = (name: keyof Image, value: unknown): void => {
    const next = withFields({ ...image } as Image, { [name]: value });
    // An empty alternative text is a value: decoration.
    if (image?.alt === '' && name !== 'alt') next.alt = '';
    change(Object.keys(next).length > 0 ? next : undefined, `${id}-${name}`);
  };
  const isDecoration = image?.alt === '';
  const decorate = (event: Event): void => {
    const rest = without({ ...image } as Image, 'alt') as Image;
    change((event.currentTarget as HTMLInputElement).checked ? { ...rest, alt: '' } : rest);
  };
  const address = textField({
    id,
    label: edit.picture,
    value: image?.src ?? '',
    inputMode: 'url',
    placeholder: 'https://',
    isOptional,
    change: (value) => set('src', value.trim()),
  });
  // One template, so that the field keeps the focus when the others appear.
  return html`${address}
  ${
    image?.src
      ? html`${textField({
            id: `${id}-alt`,
            label: edit.alt,
            value: image.alt ?? '',
            rows: 2,
            hint: isDecoration ? edit.isDecoration : edit.altHint,
            isDisabled: isDecoration,
            change: (value) => set('alt', value),
          })}
          <label class="check"
            ><input
              type="checkbox"
              id="${id}-decoration"
              .checked=${live(isDecoration)}
              @change=${decorate}
            />${edit.decoration}</label
          >
          ${textField({
            id: `${id}-caption`,
            label: edit.caption,
            value: textIn(image.caption),
            rows: 2,
            change: (value) => set('caption', value ? editedText(image.caption, value) : undefined),
          })}
          ${textField({ id: `${id}-credit`, label: edit.credit, value: image.credit ?? '', change: (value) => set('credit', value) })}`
      : nothing
  }`;
}
