import type { Drawing } from './itinerary-context.js';

/** The button that offers a stop, or the trip, as a calendar file. */
export function renderCalendarButton(part: string, label: unknown, drawing: Drawing, stop?: number): unknown {
  const { html } = drawing.kit;
  return html`<button type="button" part=${part} @click=${() => drawing.addToCalendar?.(stop)}>${label}</button>`;
}

/** A stop that can be added to calendars: its index and its name. */
export interface AddableStop {
  readonly index: number;
  readonly name: string;
}

/**
 * Links to calendars in the web, once for a trip and behind a summary: those for the whole trip, and those for each of its
 * stops that is not over. A button at each stop would repeat them as often as there are stops.
 */
export function renderOtherCalendars(stops: readonly AddableStop[], drawing: Drawing): unknown {
  const { kit, words, calendarLinks, loadLinks } = drawing;
  const { html, nothing } = kit;
  const renderLinks = (stop?: number): unknown =>
    calendarLinks?.(stop)?.map(({ name, href }) => html`${kit.link(href, name)} `);
  const isLoaded = calendarLinks?.() !== undefined;
  return html`<details @toggle=${loadLinks}>
    <summary part="other-calendars">${words.otherCalendars}</summary>
    ${isLoaded ? html`<p>${renderLinks()}</p>` : nothing}${
      isLoaded && stops.length > 1
        ? html`<ul>
            ${stops.map(({ index, name }) => html`<li><bdi>${name}</bdi> ${renderLinks(index)}</li>`)}
          </ul>`
        : nothing
    }
  </details>`;
}
