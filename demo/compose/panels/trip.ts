import { html, nothing, type TemplateResult } from 'lit';
import type { Itinerary, Moment, Stop } from 'broadsheet';
import { editedText, eventsIn, linesOfEvents, linesOfPeople, peopleIn } from '../state/edited.js';
import { hasDay, spoken } from '../state/moments.js';
import { textIn, withFields } from '../state/work.js';
import { words } from '../words/words.js';
import { select, textField } from './field.js';
import { momentField, timeField } from './moment.js';
import { Panel } from './panel.js';

type Stops = Itinerary['stops'];

/** The form of an itinerary: its title, its traveller, and its stops in order. */
export class TripPanel extends Panel {
  #open = -1;
  #dragged = -1;
  /** The stop that a dragged one would take the place of. */
  #over = -1;

  protected override render(): TemplateResult {
    const { trip = { stops: [] } } = this.work;
    const { edit } = words;
    const set = (name: keyof Itinerary, value: unknown): void =>
      this.composer.change({ trip: withFields(trip, { [name]: value }) }, `trip-${name}`);
    const { story } = this.work;
    return html`<div class="fields">
      ${
        story
          ? momentField({
              id: 'story-date',
              label: edit.storyDate,
              value: story.published,
              isOptional: true,
              isCounted: false,
              hint: edit.storyDateHint,
              change: (value) => void this.composer.dateStory(value),
            })
          : nothing
      }
      ${textField({
        id: 'title',
        label: edit.titleField,
        value: trip.title ?? '',
        isOptional: true,
        change: (value) => set('title', value),
      })}
      <div class="pair">
        ${textField({
          id: 'traveller',
          label: edit.traveller,
          value: trip.traveller ?? '',
          isOptional: true,
          change: (value) => set('traveller', value),
        })}
        ${textField({
          id: 'traveller-role',
          label: edit.role,
          value: trip.role ?? '',
          isOptional: true,
          change: (value) => set('role', value),
        })}
      </div>
      <div>
        <h2 class="h3">${edit.stops}</h2>
        <ol class="list movable">
          ${trip.stops.map((stop, index) => this.#stop(stop, index, trip.stops))}
        </ol>
        <p class="add"><button class="button" type="button" @click=${this.#add}>${edit.addStop}</button></p>
      </div>
    </div>`;
  }

  #stop(stop: Stop, index: number, stops: Stops): TemplateResult {
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
          id="stop-${index}"
          aria-expanded=${isOpen}
          aria-label="${edit.editStop}: ${place}"
          @click=${() => {
            this.#open = isOpen ? -1 : index;
            this.requestUpdate();
          }}
        >
          ${edit.editStop}
        </button>
        <button
          class="plain"
          type="button"
          ?disabled=${index === 0}
          aria-label=${edit.moveUp(place ?? '')}
          @click=${() => this.#move(index, index - 1)}
        >
          ${edit.up}
        </button>
        <button
          class="plain"
          type="button"
          ?disabled=${index === stops.length - 1}
          aria-label=${edit.moveDown(place ?? '')}
          @click=${() => this.#move(index, index + 1)}
        >
          ${edit.down}
        </button>
        <button
          class="plain"
          type="button"
          aria-label=${edit.removeStop(place ?? '')}
          @click=${() => this.#remove(index)}
        >
          ${edit.remove}
        </button>
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
    const set = (name: keyof Stop, value: unknown): void => this.#set(index, withFields(stop, { [name]: value }), name);
    const listed = (value: readonly unknown[]): unknown => (value.length > 0 ? value : undefined);
    const people = linesOfPeople(stop.meets);
    const events = linesOfEvents(stop.events);
    const words_ = (
      name: 'place' | 'country' | 'timeZone' | 'statusText',
      label: string,
      hint?: string,
    ): TemplateResult =>
      textField({
        id: `${name}-${index}`,
        label,
        value: stop[name] ?? '',
        change: (value) => set(name, value),
        ...(hint && { hint }),
      });
    const day = (name: 'start' | 'end', label: string): TemplateResult =>
      momentField({
        id: `${name}-${index}`,
        label,
        value: stop[name],
        isOptional: name === 'end',
        change: (value) => set(name, value),
        hint: name === 'end' ? '' : edit.dateHint,
      });
    return html`<div class="fields stop-fields">
      <div class="pair">
        ${words_('place', edit.place)} ${words_('country', edit.country)} ${day('start', edit.day)}
        ${day('end', edit.lastDay)}
        ${timeField(`time-${index}`, edit.timeThere, stop.start, (value) => set('start', value))}
        ${hasDay(stop.start) || stop.timeZone ? words_('timeZone', edit.zone, edit.zoneHint) : nothing}
        ${select(`status-${index}`, edit.state, edit.states, stop.status ?? '', (value) =>
          set('status', value === '' ? undefined : value),
        )}
        ${words_('statusText', edit.stateWords)}
      </div>
      ${textField({
        id: `purpose-${index}`,
        label: edit.purpose,
        value: textIn(stop.purpose),
        rows: 2,
        isOptional: true,
        change: (value) => set('purpose', listed(editedText(stop.purpose, value))),
      })}
      ${textField({
        id: `meets-${index}`,
        label: edit.meets,
        value: people,
        rows: 2,
        isOptional: true,
        hint: edit.meetsHint,
        change: (value) => set('meets', listed(peopleIn(value, stop.meets))),
        isSame: (value) => linesOfPeople(peopleIn(value)) === people,
      })}
      ${textField({
        id: `events-${index}`,
        label: edit.events,
        value: events,
        rows: 2,
        isOptional: true,
        hint: edit.eventsHint,
        change: (value) => set('events', listed(eventsIn(value, stop.events))),
        isSame: (value) => linesOfEvents(eventsIn(value)) === events,
      })}
    </div>`;
  }

  #drag(event: DragEvent, index: number): void {
    this.#dragged = index;
    // Firefox drags nothing without data.
    event.dataTransfer?.setData('text/plain', this.work.trip?.stops[index]?.place ?? '');
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
    this.#move(from, index);
  }

  #set(index: number, stop: Stop, name: string): void {
    const { trip } = this.work;
    if (!trip) return;
    const stops = trip.stops.with(index, stop);
    this.composer.change({ trip: { ...trip, stops } }, `stop-${index}-${name}`);
  }

  readonly #add = (): void => {
    const trip = this.work.trip ?? { stops: [] };
    this.composer.change({ trip: { ...trip, stops: [...trip.stops, { place: words.edit.newStop }] } });
    this.#open = trip.stops.length;
    void this.updateComplete.then(() => this.querySelector<HTMLInputElement>(`#place-${this.#open}`)?.select());
  };

  #move(from: number, to: number): void {
    const { trip } = this.work;
    const stop = trip?.stops[from];
    if (!trip || !stop || to < 0 || to >= trip.stops.length || from === to) return;
    const stops = trip.stops.toSpliced(from, 1).toSpliced(to, 0, stop);
    this.#open = -1;
    this.composer.change({ trip: { ...trip, stops } });
    this.composer.announce(words.edit.moved(stop.place ?? '', to + 1, stops.length));
    void this.updateComplete.then(() => this.querySelector<HTMLElement>(`#stop-${to}`)?.focus());
  }

  #remove(index: number): void {
    const { trip } = this.work;
    if (!trip) return;
    const { place } = trip.stops[index]!;
    this.#open = -1;
    this.composer.change({ trip: { ...trip, stops: trip.stops.toSpliced(index, 1) } });
    this.composer.announce(words.edit.removed(place ?? ''));
    void this.updateComplete.then(() => {
      const next = this.querySelector<HTMLElement>(`#stop-${Math.max(0, index - 1)}`);
      (next ?? this.querySelector<HTMLElement>('.add button'))?.focus();
    });
  }
}

const shown = (moment: Moment | undefined): string =>
  (moment && spoken(moment, document.documentElement.lang)) || textIn(moment);
