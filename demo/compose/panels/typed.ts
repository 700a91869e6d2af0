import { noChange } from 'lit';
import { Directive, directive, type ElementPart } from 'lit/directive.js';

/** Whether the text in a field means the stored value, although it is written another way. */
export type IsSame = (typed: string) => boolean;

class Typed extends Directive {
  override render(...values: [value: string, isSame: IsSame]): unknown {
    return values;
  }

  override update({ element }: ElementPart, [value, isSame]: [string, IsSame]): unknown {
    const field = element as HTMLInputElement;
    const isTyping = field === document.activeElement && isSame(field.value);
    if (field.value !== value && !isTyping) field.value = value;
    return noChange;
  }
}

/**
 * Sets the value of a field. What somebody is typing there is not replaced by the same thing written another way: a
 * space after a word stays, although the stored text has none at its end.
 */
export const typed = directive(Typed);
