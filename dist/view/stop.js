import { placeTimeOf } from '../i18n/clock.js';
import { commaOf } from '../i18n/comma.js';
import { canBeInCalendar } from '../model/calendar-days.js';
import { hasJourney } from '../model/legs.js';
import { paragraphsOf } from '../model/text.js';
import { renderCalendarButton } from './calendars.js';
import { formatReaderTimes } from './reader-time.js';
import { formatShort, renderStopDates } from './stop-dates.js';
import { renderEvents } from './stop-events.js';
/** Whether a stop can be added to a calendar: it has a day, and is not over. */
export const isAddable = (stop, state) => canBeInCalendar(stop) && /^(now|next|later|tentative)$/.test(state ?? '');
/** A stop of a trip: dates, place, purpose, people met and events. */
export function renderStop({ stop, index, state, newDate, before, isInDay }, drawing) {
    const { kit, headingLevel, variant, words, language, addToCalendar } = drawing;
    const { html, nothing, text, heading, below } = kit;
    const { purpose, meets, place, country } = stop;
    const isWhole = variant !== 'compact';
    const journey = isWhole && hasJourney(stop) ? drawing.renderJourney?.(stop, before, drawing) : undefined;
    const reader = formatReaderTimes([stop.start, stop.end].map((moment) => placeTimeOf(moment, stop.timeZone)), drawing);
    const dates = renderStopDates(stop, drawing, isInDay);
    const canBeAdded = isWhole && addToCalendar && isAddable(stop, state);
    return html `<li part="stop" class="stop ${state === 'moved' ? 'cancelled' : state}" data-inferred=${stop.stated === false || nothing} aria-current=${state === 'now' ? 'step' : nothing}> <p class="when"> ${dates ? html `<span class="dates" part="dates">${dates}</span>` : nothing} ${renderState(state, newDate, drawing)} ${stop.statusText === undefined ? nothing : html `<span class="status" part="state">${stop.statusText}</span>`} ${reader ? html `<span class="reader" part="reader-time">${reader}</span>` : nothing} </p> ${heading(below(headingLevel, 1), 'place', renderPlace(stop, drawing))} ${stop.stated === false ? html `<p class="inferred" part="inferred">${words.inferred}</p>` : nothing} ${isWhole && purpose
        ? paragraphsOf(purpose).map((words) => html `<p part="purpose" class="purpose">${text(words, drawing)}</p>`)
        : nothing} ${journey?.main ?? nothing} ${isWhole && meets?.length
        ? html `<ul part="meets" class="meets" aria-label=${words.meets}> ${meets.map((person) => html `<li part="person">${renderPerson(person, drawing)}</li>`)} </ul>`
        : nothing} ${isWhole ? renderEvents(stop, drawing) : nothing} ${journey?.links ?? nothing} ${(isWhole && drawing.rest?.(stop)) || nothing} ${canBeAdded
        ? html `<div class="add"> ${renderCalendarButton('add-to-calendar', html `${words.addStop}<span class="vh">${commaOf(language)}${place ?? country ?? words.unnamed}</span>`, drawing, index)} </div>`
        : nothing} </li>`;
}
function renderState(state, newDate, drawing) {
    const { kit, words } = drawing;
    const { html, nothing } = kit;
    if (state === 'later' || state === 'unknown')
        return nothing;
    if (state === 'moved') {
        const date = newDate?.start ? formatShort(newDate.start, newDate.timeZone, drawing) : '';
        return html `<span class="status" part="state">${words.moved.replace('{date}', date)}</span>`;
    }
    // Sighted readers see that a stop is over by its mark and date; others get it as text.
    return html `<span class=${state === 'done' ? 'vh' : 'status'} part="state">${words[state]}</span>`;
}
function renderPlace(stop, { kit, words, language, placeLink }) {
    const { html, nothing, link } = kit;
    const { place, country } = stop;
    const name = place ?? country;
    const address = placeLink?.(stop);
    if (name === undefined)
        return html `<span class="unnamed">${words.unnamed}</span>`;
    return html `<span class="name">${address ? link(address, name) : name}</span>${place && country && place !== country
        ? html `<span class="country" part="country">${commaOf(language)}${country}</span>`
        : nothing}`;
}
/** A person: name, role and organization. */
export function renderPerson({ name, role, organization, url }, { kit, language }) {
    const { html, link } = kit;
    const office = [role, organization].filter((words) => words);
    return html `${url ? link(url, name) : html `<bdi>${name}</bdi>`}${office.map((words) => html `<span class="role">${commaOf(language)}${words}</span>`)}`;
}
