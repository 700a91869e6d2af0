/**
 * Draws the legs, the stay, the picture and the links of a stop.
 *
 * A lazy chunk, loaded when a stop has one of these.
 *
 * @packageDocumentation
 */
import { placeTimeOf, isoOf } from '../i18n/clock.js';
import { commaOf } from '../i18n/comma.js';
import { formatDayShift, formatPlaceTime, formatTimes } from '../i18n/ranges.js';
import { englishJourney } from '../i18n/messages.js';
import { legsOf } from '../model/legs.js';
import { paragraphsOf } from '../model/text.js';
import { hostOf } from '../model/host.js';
import { formatShort, quoted } from './stop-dates.js';
const DAY = 86_400_000;
const MINUTE = 60_000;
/** Renders the journey of a stop: picture, legs and stay, and separately the links. */
export const renderJourney = (stop, before, drawing) => {
    const { html, nothing } = drawing.kit;
    const words = { ...englishJourney, ...drawing.messages.itinerary };
    const { image, stay, links = [], source } = stop;
    const legs = legsOf(stop, before);
    return {
        main: html `${image ? renderPicture(image, drawing) : nothing}${legs.length > 0
            ? html `<ul part="legs" class="events legs"> ${legs.map((leg) => renderLeg(leg, words, drawing))} </ul>`
            : nothing}${stay ? renderStay(stay, stop, words, drawing) : nothing}`,
        links: links.length > 0 || source !== undefined ? renderLinks(links, source, drawing) : nothing,
    };
};
function renderPicture({ src, sources = [], width, height, alt = '', caption, credit }, drawing) {
    const { html, nothing, text } = drawing.kit;
    const files = sources.flatMap((source) => (source.width ? [`${source.src} ${source.width}w`] : [])).join(', ');
    return html `<figure class="picture"> <img part="image" loading="lazy" decoding="async" referrerpolicy="no-referrer" width=${width ?? nothing} height=${height ?? nothing} sizes=${files ? '(min-width: 46em) 44em, 100vw' : nothing} srcset=${files || nothing} src=${src} alt=${alt}/>${(caption ?? credit)
        ? html `<figcaption part="caption" dir="auto"> ${caption ? paragraphsOf(caption).map((words) => html `${text(words, drawing)} `) : nothing}${credit ? html `<small part="credit">${credit}</small>` : nothing} </figcaption>`
        : nothing} </figure>`;
}
/** A platform or gate with its label, unless it is labelled in the data: `Gate 92`, `Gleis 5`. */
const trackOf = (platform, label) => /^\p{L}{3,}\.? /u.test(platform) ? platform : label.replace('{platform}', platform);
function renderLeg(placed, words, drawing) {
    const { kit, language, locale } = drawing;
    const { html, nothing } = kit;
    const { leg, fromZone, toZone } = placed;
    const { mode, platform, from, to, departure, arrival } = leg;
    const [start, end] = [placeTimeOf(departure, fromZone), placeTimeOf(arrival, toZone)];
    const track = platform && trackOf(platform, words[mode === 'flight' ? 'gate' : 'platform']);
    const ends = [
        {
            place: from,
            moment: departure,
            zone: fromZone,
            at: start,
            notes: [departure?.date ? '' : departure?.text && quoted(departure.text, language), track].flatMap((note) => note || []),
        },
        {
            place: to,
            moment: arrival,
            zone: toZone,
            at: end,
            notes: [
                arrivalDay(start, end, drawing) ?? (arrival?.date ? '' : arrival?.text && quoted(arrival.text, language)),
            ].flatMap((note) => note || []),
        },
    ];
    const isTimed = ends.some(({ at, notes }) => at?.precision === 'time' || notes.length > 0);
    const service = [mode && words[mode], leg.number].filter((name) => name).join(' ');
    const duration = durationOf(start, end, locale);
    const day = start ?? end;
    const facts = [day && formatDay(day, drawing), duration].filter((fact) => fact);
    return html `<li part="leg" class="event leg"> <span class="service-line"><span class="service" part="service">${service ? html `<b><bdi>${service}</bdi></b>` : nothing}${leg.carrier ? html `${service && commaOf(language)}<bdi>${leg.carrier}</bdi>` : nothing}</span>${facts.length > 0
        ? html ` <span class="days">${facts.map((fact, index) => html `${index > 0 ? ' ' : nothing}<span class="fact">${fact}</span>`)}</span>`
        : nothing}${renderStatus(leg, drawing)}</span>${isTimed ? ends.map((one) => renderEnd(one, leg, drawing)) : renderRoute(leg, drawing)} </li>`;
}
/** Both ends of a leg without times, in one line. */
function renderRoute({ from, to, status }, { kit: { html, nothing } }) {
    const names = [from, to].flatMap((name) => (name === undefined ? [] : html `<bdi>${name}</bdi>`));
    const route = names.flatMap((name, index) => (index > 0 ? [' – ', name] : [name]));
    if (names.length === 0)
        return nothing;
    return html `<span class="route">${status === 'cancelled' ? html `<s>${route}</s>` : route}</span>`;
}
function renderEnd({ place, moment, zone, at, notes }, { status }, drawing) {
    const { kit, language } = drawing;
    const { html, nothing } = kit;
    if (place === undefined && notes.length === 0 && at?.precision !== 'time')
        return nothing;
    const time = at?.precision === 'time' &&
        html `<time datetime=${isoOf(moment, zone) ?? nothing}>${formatTimes(at, undefined, drawing)[0]}</time>`;
    const name = status === 'cancelled' ? html `<s>${place}</s>` : place;
    return html `<span class="t" part="time">${time || nothing}</span><span class="what">${place === undefined ? nothing : html `<bdi>${name}</bdi>`}${notes.map((note, index) => html `<span class="where">${place === undefined && index === 0 ? nothing : commaOf(language)}${note}</span>`)}</span>`;
}
/** The day of a departure or an arrival. */
const formatDay = (at, { locale, year }) => formatPlaceTime(at.precision === 'time' ? { ...at, precision: 'day' } : at, { locale, length: 'short', year });
/** The day of an arrival if it is not that of the departure: “+1 day”, or the date if the departure has no day. */
function arrivalDay(start, end, drawing) {
    if (!start || !end)
        return undefined;
    const isDay = ({ precision }) => precision === 'time' || precision === 'day';
    if (!isDay(start) || !isDay(end))
        return formatDay(end, drawing);
    const days = Math.floor(+end.wall / DAY) - Math.floor(+start.wall / DAY);
    return days === 0 ? undefined : formatDayShift(days, drawing.locale);
}
/** How long a leg takes, if both instants are known. */
function durationOf(start, end, locale) {
    if (start?.instant === undefined || end?.instant === undefined)
        return undefined;
    const total = Math.round((end.instant - start.instant) / MINUTE);
    if (total <= 0)
        return undefined;
    const unit = (value, name) => new Intl.NumberFormat(locale, {
        style: 'unit',
        unit: name,
        unitDisplay: 'short',
    }).format(value);
    const [hours, minutes] = [Math.floor(total / 60), total % 60];
    return [hours > 0 && unit(hours, 'hour'), minutes > 0 && unit(minutes, 'minute')].filter((part) => part).join(' ');
}
/** The status of a leg; nothing if it is as planned. */
function renderStatus({ status, statusText }, { kit: { html, nothing }, words, language }) {
    const known = status === undefined || status === 'scheduled' || status === 'done' ? undefined : words[status];
    const label = [known, statusText].filter((piece) => piece !== undefined);
    return label.length > 0 ? html ` <span class="status" part="state">${label.join(commaOf(language))}</span>` : nothing;
}
function renderStay({ name, address, checkIn, checkOut }, { timeZone }, words, drawing) {
    const { kit, language } = drawing;
    const { html, nothing } = kit;
    const days = ['checkIn', 'checkOut'].flatMap((edge) => {
        const moment = { checkIn, checkOut }[edge];
        return moment ? [words[edge].replace('{date}', formatShort(moment, timeZone, drawing))] : [];
    });
    return html `<p part="stay" class="stay"> ${name ? html `<b><bdi>${name}</bdi></b>` : nothing}${address ? html `<span class="where">${name ? commaOf(language) : nothing}<bdi>${address}</bdi></span>` : nothing}<span class="days">${days.map((day) => html `<span class="fact">${day}</span> `)}</span> </p>`;
}
function renderLinks(links, source, { kit: { html, nothing, link }, messages }) {
    const [label = '', end = ''] = messages.source.split('{source}');
    return html `<ul part="links" class="links"> ${links.map(({ url, title }) => html `<li>${link(url, html `<bdi>${title ?? url}</bdi>`)}</li>`)}${source === undefined
        ? nothing
        : html `<li part="source">${label}${link(source, html `<bdi>${hostOf(source)}</bdi>`)}${end}</li>`} </ul>`;
}
