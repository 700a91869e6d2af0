import { html, type TemplateResult } from 'lit';
import type { BlockOf, Cell } from 'broadsheet';
import { editedText } from '../state/edited.js';
import { textIn, withFields } from '../state/work.js';
import { words } from '../words/words.js';
import { textField } from './field.js';
import { typed } from './typed.js';

type Table = BlockOf<'table'>;

/** A table with more cells is shown, but its cells are not fields, because browsers slow down. */
const MAX_CELLS = 400;

/** Draws the caption of a table, and its cells as a table of fields. */
export function tableFields(id: string, table: Table, change: (table: Table, group?: string) => void): TemplateResult {
  const { edit } = words;
  const cells = [...(table.head ?? []), ...table.rows].flat().length;
  const draw = (part: 'head' | 'rows', row: Cell[], at: number): TemplateResult => {
    const before = part === 'rows' ? (table.head?.length ?? 0) : 0;
    const set = (column: number, value: string, group: string): void => {
      const cell = withFields(row[column]!, { content: value ? editedText(row[column]!.content, value) : undefined });
      change({ ...table, [part]: table[part]!.with(at, row.with(column, cell)) }, group);
    };
    return html`<tr>
      ${row.map((cell, column) => {
        const field = `${id}-${part}-${at}-${column}`;
        const value = textIn(cell.content);
        return html`<td colspan=${cell.colspan ?? 1} rowspan=${cell.rowspan ?? 1}>
          ${
            cells > MAX_CELLS
              ? value
              : html`<input
                  class="input"
                  id=${field}
                  dir="auto"
                  autocomplete="off"
                  aria-label=${edit.cell(before + at + 1, column + 1)}
                  ${typed(value, (text) => text.trim() === value)}
                  @input=${(event: Event) => set(column, (event.currentTarget as HTMLInputElement).value, field)}
                />`
          }
        </td>`;
      })}
    </tr>`;
  };
  return html`${textField({
      id: `${id}-caption`,
      label: edit.caption,
      value: textIn(table.caption),
      rows: 2,
      isOptional: true,
      change: (value) =>
        change(withFields(table, { caption: value ? editedText(table.caption, value) : undefined }), `${id}-caption`),
    })}
    <div class="cells" tabindex="0" role="group" aria-label=${edit.blocks.table}>
      <table>
        ${(table.head ?? []).map((row, at) => draw('head', row, at))}${table.rows.map((row, at) => draw('rows', row, at))}
      </table>
    </div>`;
}
