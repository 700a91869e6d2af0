/** A flight as TripIt names it: `UA 837 SFO to NRT`. */
const TRIPIT_FLIGHT = /^((?:[A-Z]{2}|[A-Z]\d|\d[A-Z]) ?\d{1,4}) ([A-Z]{3}) to ([A-Z]{3})$/;
const MODE_WORDS = new Map([
    ['flight', 'flight'],
    ['train', 'train'],
    ['bus', 'bus'],
    ['coach', 'bus'],
    ['underground', 'train'],
    ['ferry', 'ferry'],
    ['walk', 'walk'],
]);
/**
 * Reads the journey that the title and the description of an event tell; `undefined` if they tell none.
 *
 * @param day - the day of the event, for legs with a time of their own
 * @param zone - the time zone of these times
 */
export function journeyOf(title, description, day, zone) {
    const lines = description.split('\n').map((line) => line.trim());
    const single = (leg, hasSeats = false) => leg && { legs: [leg], hasSeats };
    const flight = single(flightOfTripIt(title, description));
    if (flight)
        return { ...flight, isAtArrival: description.includes('[Flight]') };
    return (single(namedJourney(title)) ??
        single(seatedJourney(title, description), true) ??
        single(labelledFlight(lines)) ??
        connections(title, lines, day, zone));
}
/** Splits a text at the first separator; `undefined` if it has none. */
function parted(text, separator) {
    const at = text.indexOf(separator);
    return at < 0 ? undefined : [text.slice(0, at).trim(), text.slice(at + separator.length).trim()];
}
function flightOfTripIt(title, description) {
    const [, number, from, to] = TRIPIT_FLIGHT.exec(title) ?? [];
    if (!number)
        return undefined;
    const [, carrier] = /\[Flight\] [\d/]+ ([^\n;#()]{1,60})\(\w\w\) #/.exec(description) ?? [];
    return { mode: 'flight', carrier, number, from, to };
}
/** `Train 5186 from Nîmes to Lyon`, as KDE's programs write it. */
function namedJourney(title) {
    const [, mode, rest] = /^(?:cancel+ed: )?(flight|train|bus|ferry)\b ?(.*)$/i.exec(title) ?? [];
    if (mode && rest) {
        const [number, places = ''] = parted(` ${rest}`, ' from ') ?? [];
        const [from, to] = parted(places, ' to ') ?? [];
        return from && to ? { mode: mode.toLowerCase(), number: number || undefined, from, to } : undefined;
    }
    return undefined;
}
/** `From Vienna, Hbf, to Brno, seat: 1/42`, with the number of the train in the description, as RegioJet writes it. */
function seatedJourney(title, description) {
    const [, places] = /^(?:#\d+: )?From (.*), seat\b/.exec(title) ?? [];
    const [from, to] = (places && parted(places, ', to ')) || [];
    const [, number] = /\((?:\w+, )?(\w+ \d+)\)/.exec(description) ?? [];
    return from && to ? { number, from, to } : undefined;
}
const LABELS = {
    number: /^(?:flight number|flugnr\.?) ?: ?(.+)$/i,
    carrier: /^(?:operated by|durchgeführt von) ?: ?(.+)$/i,
    from: /^(?:from|von) ?: ?(.+)$/i,
    to: /^(?:at|to|nach) ?: ?(.+)$/i,
};
/** A flight in labelled lines, as Lufthansa writes it. */
function labelledFlight(lines) {
    const find = (label) => lines.map((line) => label.exec(line)?.[1]).find((words) => words !== undefined);
    const { number, carrier, from, to } = LABELS;
    const leg = { mode: 'flight', carrier: find(carrier), number: find(number), from: find(from), to: find(to) };
    return leg.number !== undefined && leg.from !== undefined && leg.to !== undefined ? leg : undefined;
}
/** Legs with times of their own, in the order of the description. Times that go back are those of the next day. */
function connections(title, lines, day, zone) {
    if (day === undefined)
        return undefined;
    const found = title.startsWith('Journey Details:')
        ? britishLegs(lines)
        : / (?:->|→) /.test(title)
            ? hafasLegs(lines)
            : [];
    let last = '';
    let date = day;
    const moment = (time) => {
        if (typeof time !== 'string')
            return undefined;
        if (time < last)
            date = new Date(Date.parse(date) + 86_400_000).toISOString().slice(0, 10);
        last = time;
        return zone === undefined ? `${date}T${time}` : { date: `${date}T${time}`, zone };
    };
    const legs = found.map((leg) => ({
        ...leg,
        departure: moment(leg['departure']),
        arrival: moment(leg['arrival']),
    }));
    return legs.length > 0 ? { legs } : undefined;
}
/** `Journey Details: A to B, dep 12:40, arr 17:12`, and lines about the train below, as National Rail writes it. */
function britishLegs(lines) {
    const legs = [];
    for (const line of lines) {
        const [, places, departure, arrival] = /^Journey Details: ([^\n]*), dep (\d\d:\d\d), arr (\d\d:\d\d)$/.exec(line) ?? [];
        const [from, to] = (places && parted(places, ' to ')) || [];
        const [, carrier] = /^Train Company: (.+)$/.exec(line) ?? [];
        const [, mode] = /^Mode of Transport: (.+)$/.exec(line) ?? [];
        if (from && to)
            legs.push({ from, to, departure, arrival });
        else if (carrier)
            legs.at(-1)['carrier'] = carrier;
        else if (mode)
            legs.at(-1)['mode'] = MODE_WORDS.get(mode.toLowerCase());
    }
    return legs;
}
/**
 * `dép. 14:14 Stuttgart Hbf - voie 16 (ICE  517)` and `arr. 16:27 München Hbf - voie 18`, as the railways write it that use
 * HAFAS, in any language. A line without a number is the arrival.
 */
function hafasLegs(lines) {
    const legs = [];
    let open;
    for (const line of lines) {
        const [, time, rest = ''] = /^\S+ (\d\d:\d\d) (.+)$/.exec(line) ?? [];
        if (!time)
            continue;
        const service = /\(([^()]+)\)$/.exec(rest)?.[1];
        const [place, track] = parted(rest.replace(/\([^()]+\)$/, ''), ' - ') ?? [rest.replace(/\([^()]+\)$/, '').trim()];
        const platform = track?.split(' ').at(-1);
        if (service) {
            const number = service.replace(/\s+/g, ' ');
            open = { mode: /^bus\b/i.test(number) ? 'bus' : 'train', number, from: place, departure: time, platform };
        }
        else if (open) {
            legs.push({ ...open, to: place, arrival: time });
            open = undefined;
        }
    }
    return legs;
}
/** Lines about a booking that are private: its reference, seats, tickets and guests, and the link to the owner's trip. */
const PRIVATE_LINE = /^(?:booking (?:reference|code|number)|buchungs(?:code|nummer)|reservation number|confirmation(?: number)?|record locator|seats?|sitz(?:platz)?|coach|wagen|boarding group|ticket(?: number)?|pnr) ?:|\bconf #|\breference #|\bseat\(s\)|, seat: |\bprimary (?:guest|driver)\b|^#\d{6,}|\bTripIt\b/i;
/** Whether a line of text tells a booking reference, a seat or the name of a guest. */
export const isPrivateLine = (line) => PRIVATE_LINE.test(line.trim());
/** The name of a hotel in the title of an event, and which end of the stay it is; `undefined` if it is another event. */
export function hotelOf(title) {
    const [, kind = '', name] = /^(Check-in|Check-out|Hotel reservation): (.+)$/.exec(title) ?? [];
    return name ? { name, edge: kind === 'Check-in' ? 'in' : kind === 'Check-out' ? 'out' : 'both' } : undefined;
}
