/** The button that offers a stop, or the trip, as a calendar file, and links to calendars in the web, behind a summary. */
export function renderCalendars(part, label, drawing, stop) {
    const { kit, words, variant, addToCalendar, calendarLinks, loadLinks } = drawing;
    const { html, nothing } = kit;
    return html `<div class="add"> <button type="button" part=${part} @click=${() => addToCalendar?.(stop)}>${label}</button> ${variant === 'compact'
        ? nothing
        : html `<details @toggle=${loadLinks}> <summary part="other-calendars">${words.otherCalendars}</summary> ${calendarLinks?.(stop)?.map(({ name, href }) => html `${kit.link(href, name)} `)} </details>`} </div>`;
}
