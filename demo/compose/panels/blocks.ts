import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { Block } from 'broadsheet';
import { NEW_BLOCKS, newBlock } from '../state/body.js';
import { words } from '../words/words.js';
import { blockFields } from './block-fields.js';
import { entryButtons, focusLater } from './entries.js';
import { Panel } from './panel.js';
import { recordFields } from './record.js';

/** A browser slows down with more fields; the rest is shown on demand. */
const SHOWN = 60;

/** The blocks of a story, or of a block that holds blocks: each has its fields, and is moved and removed. */
export class BlocksPanel extends Panel {
  static override readonly properties: PropertyDeclarations = {
    ...Panel.properties,
    blocks: { attribute: false },
    prefix: { attribute: false },
    change: { attribute: false },
  };
  declare blocks: readonly Block[];
  /** Prefix of the ids of its fields. */
  declare prefix: string;
  declare change: (blocks: Block[], group?: string) => void;
  #shown = SHOWN;

  protected override render(): TemplateResult {
    const { blocks, prefix: id, composer } = this;
    const { edit } = words;
    const nameOf = ({ type }: Block, index: number): string => `${index + 1}. ${edit.blocks[type]}`;
    const entries = { composer, id, list: blocks, nameOf, change: (next: Block[]) => this.change(next) };
    const hidden = blocks.length - this.#shown;
    return html`${blocks.slice(0, this.#shown).map((block, index) => {
        const at = `${id}-${index}`;
        return html`<div class="block" role="group" aria-labelledby="${at}-name" id="${at}-block">
          <div class="record-head">
            <p class="legend" id="${at}-name">${nameOf(block, index)}</p>
            <span class="moves">${entryButtons(entries, index)}</span>
          </div>
          ${
            block.type === 'divider'
              ? html`<hr />`
              : html`<div class="fields">
                  ${recordFields(blockFields(block.type), block, {
                    composer,
                    id: at,
                    change: (next, group) => this.change(blocks.with(index, next as Block), group),
                  })}
                </div>`
          }
        </div>`;
      })}
      ${
        hidden > 0
          ? html`<p><button class="button" type="button" @click=${this.#showMore}>${edit.showMore(hidden)}</button></p>`
          : nothing
      }
      <div class="adding" role="group" aria-label=${edit.add}>
        <span class="legend">${edit.add}</span>
        ${NEW_BLOCKS.map(
          (type, index) =>
            html`<button
              class="plain"
              type="button"
              id=${index === 0 ? `${id}-add` : nothing}
              @click=${() => this.#add(type)}
            >
              ${edit.blocks[type]}
            </button>`,
        )}
      </div>`;
  }

  #add(type: (typeof NEW_BLOCKS)[number]): void {
    const { length } = this.blocks;
    this.#shown = Math.max(this.#shown, length + 1);
    this.change([...this.blocks, newBlock(type)]);
    this.composer.announce(words.edit.added(words.edit.blocks[type]));
    focusLater(`#${this.prefix}-${length}-block :is(textarea, input)`);
  }

  readonly #showMore = (): void => {
    const first = this.#shown;
    this.#shown += SHOWN * 5;
    this.requestUpdate();
    focusLater(`#${this.prefix}-${first}-block :is(textarea, input, button:enabled)`);
  };
}
