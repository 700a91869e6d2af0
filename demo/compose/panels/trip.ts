import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { Itinerary, Moment, Stop } from 'broadsheet';
import { hasDay, spoken } from '../state/moments.js';
import { textIn, withFields } from '../state/work.js';
import { words } from '../words/words.js';
import { entryButtons, moveEntry, type Entries } from './entries.js';
import { select, textField } from './field.js';
import { momentField, timeField } from './moment.js';
import { Panel } from './panel.js';
import { recordFields, type FieldOf } from './record.js';

/** The form of an itinerary: its title, its travellers, and its stops in order. */
export class TripPanel extends Panel {
  static override readonly properties: PropertyDeclarations = {
    ...Panel.properties,
    trip: { attribute: false },
    prefix: { attribute: false },
    change: { attribute: false },
  };
  declare trip: Itinerary;
  /** Prefix of the ids of its fields. */
  declare prefix: string;
  declare change: (trip: Itinerary, group?: string) => void;
  #open = -1;
  #dragged = -1;
  /** The stop that a dragged one would take the place of. */
  #over = -1;

  protected override render(): TemplateResult {
    const { trip, prefix, composer } = this;
    const { edit } = words;
    const set = (name: keyof Itinerary, value: unknown): void =>
      this.change(withFields(trip, { [name]: value }), `${prefix}trip-${name}`);
    const change = (next: object, group?: string): void => this.change(next as Itinerary, group);
    return html`<div class="fields">
      ${textField({
        id: `${prefix}title`,
        label: edit.titleField,
        value: trip.title ?? '',
        isOptional: true,
        change: (value) => set('title', value),
      })}
      <div class="pair">
        ${textField({
          id: `${prefix}traveller`,
          label: edit.traveller,
          value: trip.traveller ?? '',
          isOptional: true,
          change: (value) => set('traveller', value),
        })}
        ${textField({
          id: `${prefix}traveller-role`,
          label: edit.role,
          value: trip.role ?? '',
          isOptional: true,
          change: (value) => set('role', value),
        })}
      </div>
      <details class="more-fields">
        <summary>${edit.more}</summary>
        <div class="fields">${recordFields(tripFields(), trip, { composer, id: `${prefix}trip`, change })}</div>
      </details>
      <div>
        <h2 class="h3">${edit.stops}</h2>
        <ol class="list movable">
          ${trip.stops.map((stop, index) => this.#stop(stop, index))}
        </ol>
        <p class="add">
          <button class="button" type="button" id="${prefix}stop-add" @click=${this.#add}>${edit.addStop}</button>
        </p>
      </div>
    </div>`;
  }

  get #stops(): Entries<Stop> {
    const { composer, trip, prefix } = this;
    return {
      composer,
      id: `${prefix}stop`,
      list: trip.stops,
      nameOf: ({ place }) => place ?? words.edit.newStop,
      change: (stops) => {
        this.#open = -1;
        this.change({ ...trip, stops });
      },
    };
  }

  #stop(stop: Stop, index: number): TemplateResult {
    const { edit } = words;
    const { place, country } = stop;
    const isOpen = this.#open === index;
    return html`<li
      class=${this.#over === index ? 'over' : ''}
      draggable=${isOpen ? 'false' : 'true'}
      @dragstart=${(event: DragEvent) => this.#drag(event, index)}
      @dragover=${(event: DragEvent) => this.#dragOver(event, index)}
      @dragend=${() => this.#dragOver(undefined, -1)}
      @drop=${(event: DragEvent) => this.#drop(event, index)}
    >
      <span dir="auto"><b class="strong">${place}</b>${country && country !== place ? `, ${country}` : ''}</span>
      <span class="moves">
        <button
          class="plain"
          type="button"
          id="${this.prefix}stop-${index}"
          aria-expanded=${isOpen}
          aria-label="${edit.editStop}: ${place}"
          @click=${() => {
            this.#open = isOpen ? -1 : index;
            this.requestUpdate();
          }}
        >
          ${edit.editStop}</button
        >${entryButtons(this.#stops, index)}
      </span>
      ${
        isOpen
          ? this.#fields(stop, index)
          : html`<span class="hint" dir="auto"
              >${stop.start ? [stop.start, stop.end].map(shown).filter(Boolean).join(' – ') : html`<span class="mark unsure">${edit.noDay}</span>`}</span
            >`
      }
    </li>`;
  }

  #fields(stop: Stop, index: number): TemplateResult {
    const { edit } = words;
    const { composer, prefix } = this;
    const change = (next: object, group?: string): void =>
      this.change({ ...this.trip, stops: this.trip.stops.with(index, next) }, group);
    const set = (name: keyof Stop, value: unknown): void =>
      change(withFields(stop, { [name]: value }), `${prefix}stop-${index}-${name}`);
    const words_ = (
      name: 'place' | 'country' | 'timeZone' | 'statusText',
      label: string,
      hint?: string,
    ): TemplateResult =>
      textField({
        id: `${prefix}${name}-${index}`,
        label,
        value: stop[name] ?? '',
        change: (value) => set(name, value),
        ...(hint && { hint }),
      });
    const day = (name: 'start' | 'end', label: string): TemplateResult =>
      momentField({
        id: `${prefix}${name}-${index}`,
        label,
        value: stop[name],
        isOptional: name === 'end',
        change: (value) => set(name, value),
        hint: name === 'end' ? '' : edit.dateHint,
      });
    const form = { composer, id: `${prefix}stop-${index}`, change };
    const more = (title: string, count: number, fields: readonly FieldOf[]): TemplateResult =>
      html`<details class="more-fields" ?open=${count > 0}>
        <summary>${title}</summary>
        <div class="fields">${recordFields(fields, stop, form)}</div>
      </details>`;
    const { people, events, legs, stay, others } = stopFields();
    return html`<div class="fields stop-fields">
      <div class="pair">
        ${words_('place', edit.place)} ${words_('country', edit.country)} ${day('start', edit.day)}
        ${day('end', edit.lastDay)}
        ${timeField(`${prefix}time-${index}`, edit.timeThere, stop.start, (value) => set('start', value))}
        ${hasDay(stop.start) || stop.timeZone ? words_('timeZone', edit.zone, edit.zoneHint) : nothing}
        ${select(`${prefix}status-${index}`, edit.state, edit.states, stop.status ?? '', (value) =>
          set('status', value === '' ? undefined : value),
        )}
        ${words_('statusText', edit.stateWords)}
      </div>
      ${recordFields(people, stop, form)} ${more(edit.events, stop.events?.length ?? 0, events)}
      ${more(edit.journey, stop.legs?.length ?? 0, legs)} ${more(edit.nights, stop.stay ? 1 : 0, stay)}
      ${more(edit.pictureAndLinks, stop.image || stop.links || stop.source ? 1 : 0, others)}
    </div>`;
  }

  #drag(event: DragEvent, index: number): void {
    this.#dragged = index;
    // Firefox drags nothing without data.
    event.dataTransfer?.setData('text/plain', this.trip.stops[index]?.place ?? '');
  }

  #dragOver(event: DragEvent | undefined, index: number): void {
    if (this.#dragged < 0) return;
    event?.preventDefault();
    if (!event) this.#dragged = -1;
    if (this.#over === index) return;
    this.#over = index;
    this.requestUpdate();
  }

  #drop(event: DragEvent, index: number): void {
    if (this.#dragged < 0) return;
    event.preventDefault();
    const from = this.#dragged;
    this.#dragOver(undefined, -1);
    moveEntry(this.#stops, from, index);
  }

  readonly #add = (): void => {
    const { trip } = this;
    this.change({ ...trip, stops: [...trip.stops, { place: words.edit.newStop }] });
    this.#open = trip.stops.length;
    void this.updateComplete.then(() =>
      this.querySelector<HTMLInputElement>(`#${this.prefix}place-${this.#open}`)?.select(),
    );
  };
}

const shown = (moment: Moment | undefined): string =>
  (moment && spoken(moment, document.documentElement.lang)) || textIn(moment);

/** The fields of a trip that few people need. */
function tripFields(): readonly FieldOf[] {
  const { edit } = words;
  const moment = (name: string, label: string): FieldOf => ({ name, as: 'moment', label, isOptional: true });
  return [
    { name: 'travellers', as: 'people', label: edit.travellers, isOptional: true },
    moment('start', edit.tripStart),
    moment('end', edit.tripEnd),
    moment('asOf', edit.asOf),
  ];
}

/** The fields of a stop that are lists, or that few people need. */
function stopFields(): Record<'people' | 'events' | 'legs' | 'stay' | 'others', readonly FieldOf[]> {
  const { edit } = words;
  const state: readonly FieldOf[] = [
    { name: 'status', as: 'choice', label: edit.state, options: edit.states },
    { name: 'statusText', as: 'words', label: edit.stateWords, isOptional: true },
  ];
  const text = (name: string, label: string): FieldOf => ({ name, as: 'words', label, isOptional: true });
  const moment = (name: string, label: string): FieldOf => ({
    name,
    as: 'moment',
    label,
    isOptional: true,
    hint: edit.timeHint,
  });
  return {
    people: [
      { name: 'purpose', as: 'text', label: edit.purpose, isOptional: true },
      { name: 'meets', as: 'people', label: edit.meets, isOptional: true },
    ],
    events: [
      {
        name: 'events',
        as: 'records',
        label: edit.event,
        add: edit.addEvent,
        empty: { title: edit.newEvent },
        fields: [
          { name: 'title', as: 'words', label: edit.titleField },
          text('place', edit.venue),
          moment('start', edit.begins),
          moment('end', edit.ends),
          ...state,
        ],
      },
    ],
    legs: [
      {
        name: 'legs',
        as: 'records',
        label: edit.leg,
        add: edit.addLeg,
        fields: [
          { name: 'mode', as: 'choice', label: edit.mode, options: edit.modes },
          text('carrier', edit.carrier),
          text('number', edit.serviceNumber),
          text('platform', edit.platform),
          text('from', edit.from),
          text('to', edit.to),
          moment('departure', edit.departure),
          moment('arrival', edit.arrival),
          ...state,
        ],
      },
    ],
    stay: [
      {
        name: 'stay',
        as: 'record',
        label: edit.nights,
        isLabelHidden: true,
        fields: [
          text('name', edit.hotel),
          text('address', edit.hotelAddress),
          moment('checkIn', edit.checkIn),
          moment('checkOut', edit.checkOut),
        ],
      },
    ],
    others: [
      { name: 'image', as: 'image', label: edit.picture, isOptional: true },
      {
        name: 'links',
        as: 'records',
        label: edit.linkEntry,
        add: edit.addLink,
        fields: [
          { name: 'title', as: 'words', label: edit.linkText, isOptional: true },
          { name: 'url', as: 'address', label: edit.linkAddress },
        ],
      },
      { name: 'source', as: 'address', label: edit.sourcePage, isOptional: true },
    ],
  };
}
