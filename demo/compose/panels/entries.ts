import { html, type TemplateResult } from 'lit';
import type { Composer } from '../composer.js';
import { moved } from '../state/lines.js';
import { words } from '../words/words.js';

/** A list in a form, whose entries are added, moved and removed. */
export interface Entries<Entry> {
  readonly composer: Composer;
  /** Prefix of the ids of its buttons. */
  readonly id: string;
  readonly list: readonly Entry[];
  readonly nameOf: (entry: Entry, index: number) => string;
  readonly change: (list: Entry[]) => void;
}

/** Draws the buttons that move and remove one entry. The focus stays with the entry. */
export function entryButtons<Entry>(entries: Entries<Entry>, index: number): TemplateResult {
  const { id, list, nameOf } = entries;
  const { edit } = words;
  const name = nameOf(list[index]!, index);
  return html`<button
      class="plain"
      type="button"
      id="${id}-${index}-up"
      ?disabled=${index === 0}
      aria-label=${edit.moveUp(name)}
      @click=${() => moveEntry(entries, index, index - 1)}
    >
      ${edit.up}</button
    ><button
      class="plain"
      type="button"
      id="${id}-${index}-down"
      ?disabled=${index === list.length - 1}
      aria-label=${edit.moveDown(name)}
      @click=${() => moveEntry(entries, index, index + 1)}
    >
      ${edit.down}</button
    ><button
      class="plain"
      type="button"
      id="${id}-${index}-remove"
      aria-label=${edit.removeEntry(name)}
      @click=${() => removeEntry(entries, index)}
    >
      ${edit.remove}
    </button>`;
}

/** Moves an entry to another place of its list. */
export function moveEntry<Entry>(
  { composer, id, list, nameOf, change }: Entries<Entry>,
  from: number,
  to: number,
): void {
  if (from === to || to < 0 || to >= list.length) return;
  const name = nameOf(list[from]!, from);
  change(moved(list, from, to));
  composer.announce(words.edit.moved(name, to + 1, list.length));
  const [first, second] = to < from ? ['up', 'down'] : ['down', 'up'];
  focusLater(`#${id}-${to}-${first}:enabled`, `#${id}-${to}-${second}`);
}

function removeEntry<Entry>({ composer, id, list, nameOf, change }: Entries<Entry>, index: number): void {
  const name = nameOf(list[index]!, index);
  change(list.toSpliced(index, 1));
  composer.announce(words.edit.removed(name));
  focusLater(`#${id}-${Math.min(index, list.length - 2)}-remove`, `#${id}-add`);
}

/** Moves the focus to the first of some elements that there is, once it is drawn. */
export function focusLater(...selectors: readonly string[]): void {
  requestAnimationFrame(() => {
    for (const selector of selectors) {
      const element = document.querySelector<HTMLElement>(selector);
      if (element) return element.focus();
    }
  });
}
