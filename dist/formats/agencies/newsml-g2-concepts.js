import { statusOf as knownStatus } from '../../model/definition/status.js';
import { codedStatus } from './iptc-status.js';
import { codeOf, nameOf } from './newsml-g2-names.js';
import { readStatus } from '../shared/read-status.js';
/** Converts events to itineraries, and nested events to events of the stops. Other concepts become articles with their description. */
export function conceptsOf(item) {
    const concepts = item.name === 'conceptItem' ? item.all('concept') : item.first('conceptSet').all('concept');
    const isEvent = (concept) => concept.first('eventDetails').exists;
    const events = concepts.filter(isEvent);
    const idOf = (concept) => concept.first('conceptId').attribute('qcode').words;
    const byId = new Map();
    for (const event of events) {
        const id = idOf(event);
        if (id !== undefined && !byId.has(id))
            byId.set(id, event);
    }
    const parentOf = (event) => event
        .all('broader')
        .map((broader) => byId.get(broader.attribute('qcode').words ?? ''))
        .find((other) => other && other !== event);
    const within = new Map();
    const own = [];
    for (const event of events) {
        const parent = parentOf(event);
        if (!parent)
            own.push(event);
        else if (within.has(parent))
            within.get(parent).push(event);
        else
            within.set(parent, [event]);
    }
    return [
        ...own.map((event) => itineraryOf(event, within.get(event) ?? [], item)),
        ...concepts.filter((concept) => !isEvent(concept)).flatMap((concept) => articleOf(concept, item)),
    ];
}
function itineraryOf(event, within, item) {
    const { language } = item;
    const details = event.first('eventDetails');
    const [start, end] = datesOf(details);
    const organisers = details.all('organiser').flatMap((person) => personOf(person, language));
    const stop = {
        start,
        end,
        purpose: event.said('definition').looseText,
        meets: [...organisers, ...details.all('participant').flatMap((person) => personOf(person, language))],
        ...statusOf(details, language),
        events: within.map((other) => {
            const details = other.first('eventDetails');
            const [from, to] = datesOf(details);
            return {
                title: nameOf(other, language),
                start: from,
                end: to,
                place: nameOf(details.at('location'), language),
                ...statusOf(details, language),
            };
        }),
    };
    const places = details.all('location').map((location) => placeOf(location, language));
    for (const left of details.all('registration', 'participationRequirement', 'contactInfo')) {
        if (left.words)
            left.report('unknown-field', 'Details of registration and contact are not supported for events; ignored.');
    }
    return {
        title: nameOf(event, language),
        language,
        start,
        end,
        stops: (places.length > 0 ? places : [{}]).map((place, index) => index > 0 ? { start, end, ...place } : { ...stop, ...place }),
    };
}
/** The status of an event, from its code, or else from the name of the code in the data. */
const statusOf = (details, language) => readStatus(details.all('occurStatus').map((status) => {
    const code = codedStatus(codeOf(status));
    const name = nameOf(status, language);
    const isKnown = knownStatus(code ?? '').status !== undefined;
    return status.written(isKnown || !name ? code || status.words : typeof name === 'string' ? name : name.words);
}));
function personOf(person, language) {
    const name = nameOf(person, language);
    return name ? [{ name, role: person.said('definition').looseLine }] : [];
}
function placeOf(location, language) {
    const [address] = location.within('address');
    const [position] = location.within('position');
    const longitude = position?.attribute('longitude').number;
    const latitude = position?.attribute('latitude').number;
    const town = address && nameOf(address.first('locality'), language);
    return {
        place: nameOf(location, language) ?? town,
        country: address && nameOf(address.first('country'), language),
        coordinates: longitude !== undefined && latitude !== undefined ? [longitude, latitude] : undefined,
    };
}
const DURATION = /^P(?:(\d{1,4})W)?(?:(\d{1,4})D)?(?:T(?:(\d{1,5})H)?(?:(\d{1,6})M)?(?:\d+S)?)?$/;
/** Start and end of an event. Without an end, the duration is added to the start. */
function datesOf(details) {
    const dates = details.first('dates');
    const start = dates.said('start').value.date;
    const end = dates.said('end').value.date;
    const [whole, weeks, days, hours, minutes] = DURATION.exec(dates.said('duration').words ?? '') ?? [];
    if (end !== undefined || typeof start !== 'string' || !whole)
        return [start, end];
    const length = ((Number(weeks ?? 0) * 7 + Number(days ?? 0)) * 24 + Number(hours ?? 0)) * 60 + Number(minutes ?? 0);
    return [start, laterThan(start, length)];
}
/** Adds minutes to a date and keeps its precision. A whole day with a duration of one day ends on the same day. */
function laterThan(start, minutes) {
    const [, day, time, zone = ''] = /^(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d)[\d:.]*(Z|[+-]\d\d:\d\d)?)?$/.exec(start) ?? [];
    if (!day || minutes === 0)
        return undefined;
    const wall = new Date(`${day}T${time ?? '00:00'}Z`);
    const end = new Date(wall.getTime() + (time ? minutes : minutes - 24 * 60) * 60_000);
    return isNaN(+end) ? undefined : time ? `${end.toISOString().slice(0, 16)}${zone}` : end.toISOString().slice(0, 10);
}
/** Converts a person, place or company to an article with its name and description. */
function articleOf(concept, item) {
    const language = item.language;
    const headline = nameOf(concept, language);
    const body = concept
        .all('definition', 'note')
        .filter(({ words }) => words)
        .map((part) => part.markupBlocks);
    const meta = item.first('itemMeta');
    if (!headline && body.length === 0)
        return [];
    return [
        {
            id: concept.first('conceptId').attribute('qcode').words,
            headline,
            published: meta.said('firstCreated', 'versionCreated').value.date,
            language: concept.first('name').language ?? language,
            body,
        },
    ];
}
