import { html, nothing, type TemplateResult } from 'lit';
import type { Block, BlockOf, Image, Itinerary, Moment, Person, Text } from 'broadsheet';
import type { Composer } from '../composer.js';
import { areLines, ITEM_LINES, TEXT_LINES } from '../state/body.js';
import { editedText, linesOfPeople, peopleIn } from '../state/edited.js';
import { entriesIn, linesOf, type LineFormat } from '../state/lines.js';
import { timeOf } from '../state/moments.js';
import { textIn, withFields } from '../state/work.js';
import { words } from '../words/words.js';
import { entryButtons, focusLater } from './entries.js';
import { select, textField } from './field.js';
import { imageFields } from './image.js';
import { momentField, timeField } from './moment.js';
import { tableFields } from './table.js';

/** Where the fields of an object belong. */
export interface Form {
  readonly composer: Composer;
  /** Prefix of the ids of the fields. */
  readonly id: string;
  /** Called for every change; changes of one group in a row are undone together. */
  readonly change: (value: object, group?: string) => void;
}

/** A field of an object in the model. */
export interface FieldOf {
  /** The name of the field; empty if its parts are fields of the object itself. */
  readonly name: string;
  readonly as:
    | 'words'
    | 'text'
    | 'code'
    | 'address'
    | 'moment'
    | 'choice'
    | 'image'
    | 'people'
    | 'texts'
    | 'items'
    | 'table'
    | 'blocks'
    | 'trip'
    | 'record'
    | 'records';
  readonly label: string;
  readonly isOptional?: boolean;
  readonly isSerif?: boolean;
  /** The choices of a `choice`. */
  readonly options?: Readonly<Record<string, string>>;
  /** What a chosen option means, if it is not its own name. */
  readonly valueOf?: (option: string) => unknown;
  readonly hint?: string;
  /** The fields of a `record`, or of each entry of `records`. */
  readonly fields?: readonly FieldOf[];
  /** What a new entry is. */
  readonly empty?: object;
  /** The label of the button that adds an entry. */
  readonly add?: string;
  /** Whether the label is for screen readers only, because the heading above says the same. */
  readonly isLabelHidden?: boolean;
}

/** Draws the fields of an object. What has no field stays as it is. */
export function recordFields(fields: readonly FieldOf[], value: object, form: Form): TemplateResult {
  return html`${rowsOf(fields).map((row) =>
    row.length > 1
      ? html`<div class="pair">${row.map((field) => draw(field, value, form))}</div>`
      : row.map((field) => draw(field, value, form)),
  )}`;
}

/** Short fields that follow each other are side by side. */
function rowsOf(fields: readonly FieldOf[]): FieldOf[][] {
  const rows: FieldOf[][] = [];
  let previous: FieldOf | undefined;
  for (const field of fields) {
    if (previous && SHORT.has(previous.as) && SHORT.has(field.as)) rows.at(-1)!.push(field);
    else rows.push([field]);
    previous = field;
  }
  return rows;
}

const SHORT: ReadonlySet<FieldOf['as']> = new Set(['words', 'moment', 'choice']);

function draw(field: FieldOf, value: object, form: Form): TemplateResult {
  const { name, as, label, hint, isOptional = false, isSerif = false, isLabelHidden = false } = field;
  const id = name ? `${form.id}-${name}` : form.id;
  const own = (value as Readonly<Record<string, unknown>>)[name];
  const set = (next: unknown, group: string | undefined = id): void =>
    form.change(withFields(value, { [name]: next } as object), group);
  const common = { id, label, isOptional, isSerif, isLabelHidden, ...(hint && { hint }) };
  switch (as) {
    case 'words':
    case 'address':
      return textField({
        ...common,
        value: textIn(own),
        ...(as === 'address' && { inputMode: 'url', placeholder: 'https://' }),
        change: (typed) => set(as === 'address' ? typed.trim() : typed),
      });
    case 'code':
      return textField({ ...common, value: textIn(own), rows: 3, isCode: true, change: set });
    case 'text':
      return textField({
        ...common,
        value: textIn(own),
        rows: 2,
        change: (typed) => set(typed || !isOptional ? editedText(own as Text | undefined, typed) : undefined),
      });
    case 'moment': {
      const moment = own as Moment | undefined;
      return html`${momentField({
        id,
        label,
        value: moment,
        isOptional,
        isCounted: false,
        hint: hint ?? '',
        change: set,
      })}
      ${timeField(`${id}-time`, words.edit.timeOf(label), moment, set)}
      ${
        moment && (moment.zone ?? timeOf(moment))
          ? textField({
              id: `${id}-zone`,
              label: words.edit.zoneOf(label),
              value: moment.zone ?? '',
              isOptional: true,
              hint: words.edit.zoneHint,
              change: (zone) => set(withFields(moment, { zone: zone.trim() }), `${id}-zone`),
            })
          : nothing
      }`;
    }
    case 'choice':
      return select(id, label, field.options ?? {}, optionOf(own), (option) =>
        set(field.valueOf ? field.valueOf(option) : option, undefined),
      );
    case 'image':
      if (name === '')
        return imageFields({
          id,
          image: value as Image,
          isOptional,
          change: (image, group) => form.change(image ?? {}, group),
        });
      return imageFields({
        id,
        image: own as Image | undefined,
        isOptional,
        change: (image, group) => set(image, group),
      });
    case 'people': {
      const people = own as Person[] | undefined;
      const lines = linesOfPeople(people);
      return textField({
        ...common,
        value: lines,
        rows: 2,
        hint: words.edit.meetsHint,
        change: (typed) => set(listed(peopleIn(typed, people))),
        isSame: (typed) => linesOfPeople(peopleIn(typed)) === lines,
      });
    }
    case 'texts':
      return lineField(common, own as Text[] | undefined, TEXT_LINES, set);
    case 'items': {
      const items = (own ?? []) as BlockOf<'list'>['items'];
      if (areLines(items)) return lineField(common, items, ITEM_LINES, set);
      return html`${items.map((item, index) =>
        nested(`${id}-${index}`, `${label} ${index + 1}`, item, form, (next) =>
          set(items.with(index, next), undefined),
        ),
      )}`;
    }
    case 'blocks':
      return nested(id, label, (own ?? []) as Block[], form, (next, group) => set(next, group));
    case 'table':
      return tableFields(id, value as BlockOf<'table'>, form.change);
    case 'trip':
      return html`<compose-trip
        .composer=${form.composer}
        .version=${form.composer.version}
        .trip=${value}
        .prefix=${`${form.id}-`}
        .change=${(trip: Itinerary, group?: string) => form.change(trip, group && `${form.id}-${group}`)}
      ></compose-trip>`;
    case 'record':
      return html`<fieldset class="record fields">
        <legend class=${isLabelHidden ? 'vh' : 'legend'}>${label}</legend>
        ${recordFields(field.fields ?? [], own ?? {}, {
          ...form,
          id,
          change: (next, group) => set(Object.keys(next).length > 0 ? next : undefined, group),
        })}
      </fieldset>`;
    case 'records':
      return records(field, (own ?? []) as object[], {
        ...form,
        id,
        change: (list, group) => set(listed(list as object[]), group),
      });
  }
}

const optionOf = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';

const listed = <Entry>(list: readonly Entry[]): readonly Entry[] | undefined => (list.length > 0 ? list : undefined);

/** Draws a list of objects, each with its fields. */
function records(
  { label, fields = [], empty = {}, add }: FieldOf,
  list: readonly object[],
  form: Form,
): TemplateResult {
  const { id, composer, change } = form;
  const nameOf = (_: object, index: number): string => `${label} ${index + 1}`;
  const entries = { composer, id, list, nameOf, change: (next: object[]) => change(next) };
  const focusFirst = (): void => focusLater(`#${id}-${list.length}-fields :is(input, select, textarea)`);
  return html`<div class="records">
    ${list.map(
      (entry, index) =>
        html`<div class="record" role="group" aria-labelledby="${id}-${index}-name" id="${id}-${index}-fields">
          <div class="record-head">
            <p class="legend" id="${id}-${index}-name">${nameOf(entry, index)}</p>
            <span class="moves">${entryButtons(entries, index)}</span>
          </div>
          <div class="fields">
            ${recordFields(fields, entry, {
              composer,
              id: `${id}-${index}`,
              change: (next, group) => change(list.with(index, next), group),
            })}
          </div>
        </div>`,
    )}
    <p>
      <button
        class="button small"
        type="button"
        id="${id}-add"
        @click=${() => {
          change([...list, empty]);
          focusFirst();
        }}
      >
        ${add}
      </button>
    </p>
  </div>`;
}

/** Draws a list of texts as the lines of one field. */
function lineField<Entry>(
  common: { id: string; label: string },
  list: readonly Entry[] | undefined,
  format: LineFormat<Entry>,
  set: (next: readonly Entry[]) => void,
): TemplateResult {
  const lines = linesOf(list, format);
  return textField({
    ...common,
    value: lines,
    rows: 3,
    hint: words.edit.linesHint,
    change: (typed) => set(entriesIn(typed, list, format)),
    isSame: (typed) => linesOf(entriesIn(typed, list, format), format) === lines,
  });
}

/** Draws the blocks within a block. */
const nested = (
  id: string,
  label: string,
  blocks: readonly Block[],
  { composer }: Form,
  change: (blocks: Block[], group?: string) => void,
): TemplateResult =>
  html`<div class="nested" role="group" aria-label=${label}>
    <compose-blocks
      .composer=${composer}
      .version=${composer.version}
      .blocks=${blocks}
      .prefix=${id}
      .change=${change}
    ></compose-blocks>
  </div>`;
