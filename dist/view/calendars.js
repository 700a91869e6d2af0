/** The button that offers a stop, or the trip, as a calendar file. */
export function renderCalendarButton(part, label, drawing, stop) {
    const { html } = drawing.kit;
    return html `<button type="button" part=${part} @click=${() => drawing.addToCalendar?.(stop)}>${label}</button>`;
}
/**
 * Links to calendars in the web, once for a trip and behind a summary: those for the whole trip, and those for each of its
 * stops that is not over. A button at each stop would repeat them as often as there are stops.
 */
export function renderOtherCalendars(stops, drawing) {
    const { kit, words, calendarLinks, loadLinks } = drawing;
    const { html, nothing } = kit;
    const renderLinks = (stop) => calendarLinks?.(stop)?.map(({ name, href }) => html `${kit.link(href, name)} `);
    const isLoaded = calendarLinks?.() !== undefined;
    return html `<details @toggle=${loadLinks}> <summary part="other-calendars">${words.otherCalendars}</summary> ${isLoaded ? html `<p>${renderLinks()}</p>` : nothing}${isLoaded && stops.length > 1
        ? html `<ul> ${stops.map(({ index, name }) => html `<li><bdi>${name}</bdi> ${renderLinks(index)}</li>`)} </ul>`
        : nothing} </details>`;
}
