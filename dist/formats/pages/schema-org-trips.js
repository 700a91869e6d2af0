import { lessSure } from '../../model/definition/status.js';
import { readStatus } from '../shared/read-status.js';
/** The itineraries in a graph: one for each event or trip, one for all bookings together, one for all events of a person. */
export function itinerariesOf(graph) {
    const groups = new Map();
    for (const travel of graph.travels) {
        const key = travel.of ? `of ${travel.of.path}` : isBooking(travel.node, graph) ? 'bookings' : travel.node.path;
        if (!groups.get(key)?.push(travel))
            groups.set(key, [travel]);
    }
    return [...groups.values()].map((travels) => itineraryOf(travels, graph));
}
const isBooking = (value, graph) => /reservation\b/.test(graph.typesOf(value));
function itineraryOf(travels, graph) {
    const { node: value, of } = travels[0];
    const booked = isBooking(value, graph) ? graph.whole(value.at('reservationFor')) : value;
    // The name of a single event becomes the title of the trip. Several events are named at their stops.
    const whole = of ?? (travels.length === 1 ? booked : undefined);
    const isTrip = whole !== undefined && whole.first('itinerary', 'subTrip').exists;
    const visits = [];
    const seen = new Map();
    for (const travel of travels) {
        for (const visit of visitsOf(travel.node, graph)) {
            const key = keyOf(visit);
            const other = seen.get(key);
            if (!other) {
                seen.set(key, visit);
                addVisit(visit, visits);
                continue;
            }
            travel.node.report('repeated', 'The stop is repeated; kept once.');
            // Each of several passengers has a seat.
            other.notes?.push(...(visit.notes ?? []));
        }
    }
    if (isTrip && whole.at('description').exists) {
        whole.at('description').report('unknown-field', 'The description is not supported; ignored.');
    }
    const travellers = graph.isPrivate
        ? travels.flatMap((travel) => graph.labelOf(travel.node.at('underName')) ?? [])
        : [];
    return {
        ...(isTrip && aboutTrip(whole, graph)),
        title: whole && graph.nameOf(whole.at('name')),
        ...(travellers.length > 0 && { traveller: [...new Set(travellers)].join(', ') }),
        start: isTrip ? momentOf(whole.at('departureTime')) : undefined,
        end: isTrip ? momentOf(whole.at('arrivalTime')) : undefined,
        stops: visits.map(({ stop, name, about, notes = [] }) => {
            const paragraphs = [whole === booked ? undefined : name, about, ...notes].filter((words) => words);
            return { ...stop, purpose: paragraphs.flatMap((words, index) => (index > 0 ? ['\n\n', words] : [words])) };
        }),
    };
}
/** Who travels, by the action of the trip, and what is known about the data. */
function aboutTrip(trip, graph) {
    const action = trip.at('potentialAction').list.find((one) => /travelaction\b/.test(graph.typesOf(one)));
    const agent = action && graph.whole(action.at('agent'));
    const about = graph.whole(trip.at('subjectOf'));
    return {
        id: trip.at('identifier').words ?? urlOf(trip.at('@id')),
        traveller: agent && graph.nameOf(agent.at('name')),
        role: agent?.at('jobTitle').names[0],
        travellers: action?.at('participant').list.flatMap((person) => personOf(person, graph) ?? []),
        asOf: momentOf(about.at('dateModified')),
        language: about.at('inLanguage').words,
    };
}
/** A value that is an absolute URL. */
const urlOf = ({ words }) => words !== undefined && /^https?:/.test(words) ? words : undefined;
/** A person, as somebody whom the traveller meets. */
function personOf(value, graph) {
    const name = graph.nameOf(value);
    const person = graph.whole(value);
    const [role, organization] = [person.at('jobTitle').names[0], graph.nameOf(person.at('affiliation'))];
    return name === undefined || name === '' ? undefined : { name, role, organization, url: person.at('url').words };
}
/** Adds a visit. Where one leg ends and the next starts is one stop. */
function addVisit(visit, visits) {
    const { stop, leg } = visit;
    const last = visits.at(-1);
    if (leg === 'start' && last?.leg === 'end' && last.stop['place'] === stop['place']) {
        const status = lessSure(last.stop, stop);
        visits[visits.length - 1] = {
            ...visit,
            ...(last.notes && { notes: last.notes }),
            stop: { ...stop, start: last.stop['start'], end: stop['start'], legs: last.stop['legs'], ...status },
        };
    }
    else
        visits.push(visit);
}
/** A key to merge the bookings of several people. A booking that is cancelled for one of them stays separate. */
const keyOf = ({ stop, name }) => JSON.stringify([...['place', 'start', 'end', 'status', 'statusText'].map((field) => stop[field]), plainOf(name)]);
const plainOf = (name) => (typeof name === 'object' ? name.words : name);
/** The ends of a trip: properties with its airport, station or other place. */
const FROM = ['departureAirport', 'departureStation', 'departureBusStop', 'departureBoatTerminal', 'tripOrigin'];
const TO = ['arrivalAirport', 'arrivalStation', 'arrivalBusStop', 'arrivalBoatTerminal'];
const PLANS = ['itinerary', 'subTrip', 'startDate', 'location', 'departureTime', 'arrivalTime', ...FROM, ...TO];
/** Maximum nesting depth of trips, because references by `@id` can form a cycle. */
const MAX_TRIPS = 8;
function visitsOf(value, graph, depth = 0) {
    if (isBooking(value, graph))
        return bookingOf(value, graph);
    const parts = [
        ...partsOf(value.at('itinerary'), graph),
        ...value.at('subTrip').list.map((part) => graph.whole(part)),
    ];
    // A trip whose places are not announced yet.
    if (parts.length === 0 && value.at('itinerary', 'itemListElement').exists)
        return [];
    if (parts.length > 0 && depth < MAX_TRIPS) {
        const visits = parts.flatMap((part) => part.at('itemListElement').exists
            ? groupOf(part, graph, depth + 1)
            : part.first(...PLANS).exists
                ? visitsOf(part, graph, depth + 1)
                : [{ stop: placeOf(part, graph), about: part.at('description').htmlText }]);
        return withStatus(visits, statusOf(value, graph));
    }
    return value.first('departureTime', 'arrivalTime', ...FROM, ...TO).exists
        ? legOf(value, graph)
        : eventOf(value, graph);
}
/** Reads the list of the legs, the stay and the event of one stop, as our own export writes it. */
function groupOf(list, graph, depth) {
    const items = partsOf(list, graph);
    const event = items.at(-1);
    if (!event || depth >= MAX_TRIPS)
        return [];
    const [first, ...others] = visitsOf(event, graph, depth);
    const ways = items.slice(0, -1);
    const isStay = (item) => /lodging/.test(graph.typesOf(item));
    const legs = ways
        .filter((item) => !isStay(item))
        .map((item) => {
        // A leg that may not take place is in a reservation with its status.
        const leg = isBooking(item, graph) ? graph.whole(item.at('reservationFor')) : item;
        return { ...serviceOf(leg, graph), ...timesOfLeg(leg), ...statusOf(item, graph) };
    });
    const stays = ways.filter(isStay).flatMap((item) => visitsOf(item, graph, depth));
    const stay = stays.map(({ stop }) => stop['stay']).find((found) => found !== undefined);
    if (!first)
        return stays;
    return [{ ...first, stop: { ...first.stop, legs: legs.length > 0 ? legs : undefined, stay } }, ...others];
}
/** Applies the status of the parent to visits: a booking can be confirmed although its event is cancelled. */
const withStatus = (visits, status) => visits.map(({ stop, ...visit }) => {
    const legs = stop['legs']?.map((leg) => ({ ...leg, ...lessSure(leg, status) }));
    return { ...visit, stop: { ...stop, legs, ...lessSure(stop, status) } };
});
/** The places of a trip: one place, a list, or an `ItemList` with numbered entries. */
const partsOf = (value, graph) => value.list.flatMap((part) => {
    const list = graph.whole(part).at('itemListElement');
    if (!list.exists)
        return [graph.whole(part)];
    const items = list.list;
    const numbered = items.map((item, index) => [item.at('position').number ?? index + 1, item]);
    return numbered
        .sort(([one], [other]) => one - other)
        .map(([, item]) => graph.whole(item.at('item').exists ? item.at('item') : item));
});
function bookingOf(value, graph) {
    const booked = graph.whole(value.at('reservationFor'));
    const status = statusOf(value, graph);
    reportPrivate(value, graph);
    const isLodging = value.at('checkinTime').exists || /lodging/.test(graph.typesOf(value));
    const note = graph.isPrivate ? noteOf(value, graph) : undefined;
    const noted = (all) => note === undefined
        ? all
        : all.map((visit, index) => (index === all.length - 1 ? { ...visit, notes: [note] } : visit));
    if (isLodging)
        return withStatus(noted([stayOf(value, booked, graph)]), status);
    const name = graph.nameOf(booked.at('name'));
    const times = ['startTime', 'endTime'];
    let visits;
    if (value.first('pickupLocation', 'pickupTime').exists) {
        const [pickup, dropoff] = ['pickup', 'dropoff'].map((end) => ({
            stop: { ...placeOf(value.at(`${end}Location`), graph), ...timesOf(value, [`${end}Time`]) },
        }));
        visits = [{ ...pickup, name }, ...(value.first('dropoffLocation', 'dropoffTime').exists ? [dropoff] : [])];
    }
    else if (booked.first(...PLANS).exists)
        visits = visitsOf(booked, graph, MAX_TRIPS);
    else
        visits = [{ stop: { ...placeOf(booked, graph), ...timesOf(value, times) } }];
    return withStatus(noted(visits), status);
}
/** Converts a booking of a hotel to a stop in its town. */
function stayOf(value, booked, graph) {
    const times = timesOf(value, ['checkinTime', 'checkoutTime']);
    const address = graph.whole(booked.at('address').list[0] ?? booked.at('address'));
    const place = placeOf(booked, graph);
    const stay = { ...hotelOf(booked, graph), checkIn: times['start'], checkOut: times['end'] };
    return { stop: { ...place, place: address.at('addressLocality').words ?? place.place, ...times, stay } };
}
const timesOfLeg = (value) => ({
    departure: momentOf(value.first('departureTime', 'departureDay')),
    arrival: momentOf(value.at('arrivalTime')),
});
/** Converts a flight or a train or bus trip to two stops: the departure, and the arrival with the leg. */
function legOf(value, graph) {
    const status = statusOf(value, graph);
    const leg = { ...serviceOf(value, graph), ...timesOfLeg(value), ...status };
    const { departure } = leg;
    const from = { ...placeOf(value.first(...FROM), graph), ...timesOf(value, ['departureTime']), start: departure };
    const to = { ...placeOf(value.first(...TO), graph), ...timesOf(value, ['arrivalTime']) };
    const isArrival = to.place !== undefined || to.start !== undefined;
    const legs = Object.values(leg).some((field) => field !== undefined) ? [leg] : undefined;
    const visits = [
        { stop: { ...from, ...status, legs: isArrival ? undefined : legs }, leg: 'start' },
        { stop: { ...to, ...status, legs }, leg: 'end' },
    ];
    return visits.filter(({ stop }) => stop['place'] ?? stop['start']);
}
function eventOf(value, graph) {
    const schedule = graph.whole(value.at('eventSchedule').list[0] ?? value.at('eventSchedule'));
    const isDated = value.first('startDate', 'endDate').exists || !schedule.exists;
    const times = {
        ...timesOf(isDated ? value : schedule, ['startDate', 'endDate']),
        ...(schedule.at('scheduleTimezone').exists && { timeZone: schedule.at('scheduleTimezone').words }),
    };
    for (const one of value.at('eventSchedule').list)
        reportSchedule(one, graph);
    const people = [...value.at('performer').list, ...value.at('attendee').list];
    const events = value.at('subEvent').list.map((entry) => {
        const event = graph.whole(entry);
        const [start, end] = [momentOf(event.at('startDate')), momentOf(event.at('endDate'))];
        const place = graph.labelOf(event.at('location'));
        const previousStart = momentOf(event.at('previousStartDate'));
        return { title: graph.nameOf(event.at('name')), start, end, place, previousStart, ...statusOf(event, graph) };
    });
    const name = graph.nameOf(value.at('name'));
    const previousStart = momentOf(value.at('previousStartDate'));
    // A stop has no field for the date from which it was moved, but an event has one.
    const isMoved = name !== undefined && previousStart !== undefined;
    if (isMoved) {
        const { start, end } = times;
        events.unshift({ title: name, start, end, place: undefined, previousStart, ...statusOf(value, graph) });
    }
    const more = {
        ...times,
        ...statusOf(value, graph),
        meets: people.flatMap((person) => personOf(person, graph) ?? []),
        events: events.filter(({ title }) => title),
    };
    const about = value.at('description').htmlText;
    const locations = value.at('location').list;
    const places = locations.length > 0 ? locations.map((location) => placeOf(location, graph)) : [{}];
    return places.map((place, index) => ({
        stop: { ...place, ...more, ...(index === 0 && pagesOf(value, graph)) },
        // The name of an event may be that of its place.
        name: isMoved || [place['place'], place['country']].includes(plainOf(name)) ? undefined : name,
        about: index === 0 ? about : undefined,
    }));
}
/** The picture of an event, the pages about it, and the page that the information is from. */
function pagesOf(value, graph) {
    const works = value.at('subjectOf').list.map((work) => graph.whole(work));
    const links = works.flatMap((work) => {
        const url = work.at('url').address;
        return url === undefined ? [] : [{ url, title: graph.nameOf(work) }];
    });
    return {
        image: pictureOf(value.at('image'), graph),
        links: links.length > 0 ? links : undefined,
        source: works.map((work) => work.at('isBasedOn').address).find((url) => url !== undefined),
    };
}
/** The first picture of a list. Its description is its text alternative. */
function pictureOf(value, graph) {
    const [first] = value.list;
    if (!first)
        return undefined;
    const image = graph.whole(first);
    const src = image.address ?? image.first('contentUrl', 'url').address;
    if (src === undefined)
        return undefined;
    const files = image.at('encoding').list.flatMap((file) => {
        const other = file.at('contentUrl').address;
        return other === undefined
            ? []
            : [{ src: other, width: file.at('width').pixels, type: file.at('encodingFormat').words }];
    });
    return {
        src,
        width: image.at('width').pixels,
        height: image.at('height').pixels,
        alt: image.at('description').htmlWords,
        caption: image.at('caption').htmlText,
        credit: graph.nameOf(image.at('creditText')),
        sources: files.length > 0 ? files : undefined,
    };
}
/** Reports how often an event takes place: an itinerary has only its first and last day. */
function reportSchedule(value, graph) {
    const said = graph
        .whole(value)
        .fields.filter(([name]) => !/^@|^scheduleTimezone$/.test(name))
        .flatMap(([name, field]) => {
        const words = field.list.flatMap((one) => one.words?.replace(/^https?:\/\/schema\.org\//, '') ?? []).join(', ');
        return words ? `${name} ${words}` : [];
    });
    if (said.length === 0)
        return;
    value.report('unknown-field', `The schedule repeats (${said.join('; ').slice(0, 200)}); only its first and last day are shown.`);
}
/** The status of an event or booking. If it is an object, its URL is read, or else its name. */
const statusOf = (value, graph) => readStatus([...value.at('eventStatus').list, ...value.at('reservationStatus').list].map((status) => {
    const words = status.words ?? status.at('@id').words ?? graph.labelOf(status) ?? status.looseWords;
    return status.replaced(words ?? (status.raw === true ? 'true' : undefined));
}));
/** Converts a date. KDE programs write it as an object with a time zone. */
function momentOf(value) {
    const { date } = value.at('@value').exists ? value.at('@value') : value;
    const zone = value.at('timezone').words;
    return zone && typeof date === 'string' ? { date, zone } : date;
}
const timesOf = (value, [start = '', end = '']) => ({
    start: momentOf(value.at(start)),
    end: momentOf(value.at(end)),
    timeZone: value.at(start, 'timezone').words,
});
/** Converts a place: its name with its town, its country, and its coordinates. */
function placeOf(location, graph) {
    const value = graph.whole(location);
    const address = graph.whole(value.at('address').list[0] ?? value.at('address'));
    const town = address.at('addressLocality').words;
    const name = graph.labelOf(value) ?? value.at('url').words;
    const place = name && town && !name.includes(town) ? `${name}, ${town}` : name;
    const geo = graph.whole(value.at('geo').list[0] ?? value);
    const [longitude, latitude] = [geo.at('longitude').number, geo.at('latitude').number];
    return {
        place: place ?? town ?? address.at('streetAddress').words ?? address.words ?? value.at('iataCode').words,
        country: countryOf(address.at('addressCountry'), graph),
        coordinates: longitude !== undefined && latitude !== undefined ? [longitude, latitude] : undefined,
    };
}
/** The name of a country, also from a two-letter code. */
function countryOf(value, graph) {
    const country = graph.labelOf(value);
    if (!country || !/^[A-Z]{2}$/.test(country))
        return country;
    return new Intl.DisplayNames([graph.language ?? 'en', 'en'], { type: 'region' }).of(country);
}
/** Properties that only trips of one means of transport have, and words in the names of their types. */
const MODES = [
    ['flight', /flight/, 'flightNumber', 'departureAirport', 'arrivalAirport'],
    ['train', /train/, 'trainNumber', 'trainName', 'departureStation', 'arrivalStation'],
    ['bus', /bus/, 'busNumber', 'busName', 'departureBusStop', 'arrivalBusStop'],
    ['ferry', /boat|ferry/, 'departureBoatTerminal', 'arrivalBoatTerminal'],
];
/** Means of transport that schema.org has no classes for. */
const OTHER_MODES = ['car', 'walk'];
/**
 * Reads the service of a flight, train, bus or boat trip: its mode, number, carrier, places and platform. The caller adds
 * times and status.
 */
function serviceOf(value, graph) {
    const types = graph.typesOf(value);
    const known = MODES.find(([, type, ...fields]) => type.test(types) || value.first(...fields).exists)?.[0];
    const mode = known ?? OTHER_MODES.find((name) => name === value.at('additionalType').words);
    const carrier = graph.whole(value.first('airline', 'provider', 'seller'));
    const name = mode === 'flight' ? carrier.at('iataCode') : value.first('trainName', 'busName', 'name');
    const number = value.first('flightNumber', 'trainNumber', 'busNumber').words;
    const isWhole = number !== undefined && name.words !== undefined && number.startsWith(name.words);
    return {
        mode,
        carrier: graph.labelOf(carrier),
        number: [isWhole ? undefined : name.words, number].filter((words) => words).join(' ') || undefined,
        from: stationOf(value.first(...FROM), graph),
        // A trip of another means of transport has its destination as its itinerary.
        to: stationOf(value.first(...TO, 'itinerary'), graph),
        platform: value.first('departurePlatform', 'departureGate').words,
    };
}
/** The name of a station or airport, with the code of an airport. */
function stationOf(value, graph) {
    const name = graph.labelOf(value);
    const code = graph.whole(value).at('iataCode').words;
    return name && code && !name.includes(code) ? `${name} (${code})` : (name ?? code);
}
/** Properties of a booking that are private, each with its label if it can be read. */
const PRIVATE = [
    ['reservationNumber', 'Booking reference'],
    ['reservationId', 'Booking reference'],
    ['ticketNumber', 'ticket'],
    ['airplaneSeat', 'seat'],
    ['airplaneSeatClass', 'class'],
    ['boardingGroup', 'boarding group'],
    ['passengerSequenceNumber', 'sequence number'],
    ['underName', ''],
    ['reservedTicket', ''],
    ['programMembershipUsed'],
    ['ticketToken'],
];
/** Properties of the seat of a ticket. */
const SEAT = [
    ['seatSection', 'coach'],
    ['seatRow', 'row'],
    ['seatNumber', 'seat'],
    ['seatingType', 'class'],
];
/** Reports the private properties of a booking: all are left out, or with `private` those that cannot be read. */
function reportPrivate(value, { isPrivate }) {
    for (const [name, label] of PRIVATE) {
        const field = value.at(name);
        if (!field.exists)
            continue;
        if (!isPrivate)
            field.report('withheld', `The property ${name} of a booking is private; ignored.`);
        else if (label === undefined)
            field.report('unknown-field', `The property ${name} is not supported; ignored.`);
    }
}
/** A line with the reference, the seat and the passenger of a booking; `undefined` if none of them is known. */
function noteOf(value, graph) {
    const ticket = graph.whole(value.at('reservedTicket').list[0] ?? value.at('reservedTicket'));
    const seat = graph.whole(ticket.at('ticketedSeat'));
    const labelled = (source, [name, label]) => {
        const words = label ? graph.labelOf(source.at(name)) : undefined;
        return words === undefined ? [] : [`${label}: ${words}`];
    };
    const facts = [
        ...PRIVATE.flatMap((property) => labelled(value, property)),
        ...labelled(ticket, ['ticketNumber', 'ticket']),
        ...SEAT.flatMap((property) => labelled(seat, property)),
    ];
    if (facts.length === 0)
        return undefined;
    const passenger = graph.labelOf(value.at('underName'));
    return `${[...new Set(facts)].join(', ')}${passenger === undefined ? '' : ` (${passenger})`}`;
}
/** Reads where the traveller stays, from the hotel of a booking; the caller adds the days. */
function hotelOf(value, graph) {
    const address = graph.whole(value.at('address').list[0] ?? value.at('address'));
    const parts = ['streetAddress', 'postalCode', 'addressLocality', 'addressRegion'].map((name) => address.at(name).words);
    return {
        name: graph.labelOf(value),
        // The town alone is the place of the stop.
        address: address.words ?? (parts[0] && parts.filter((part) => part).join(', ')),
    };
}
