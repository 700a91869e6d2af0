import { isoOf } from '../i18n/clock.js';
import { isOff } from '../model/definition/status.js';
import { legsOf } from '../model/legs.js';
import { present } from '../model/present.js';
/** Cars and walks are trips whose mode is an additional type, because schema.org has no classes for them. */
const OTHER = { type: 'Trip', place: 'Place', from: 'tripOrigin', to: '', number: 'name', platform: '' };
const NAMES = {
    flight: {
        type: 'Flight',
        place: 'Airport',
        from: 'departureAirport',
        to: 'arrivalAirport',
        number: 'flightNumber',
        platform: 'departureGate',
    },
    train: {
        type: 'TrainTrip',
        place: 'TrainStation',
        from: 'departureStation',
        to: 'arrivalStation',
        number: 'trainNumber',
        platform: 'departurePlatform',
    },
    bus: {
        type: 'BusTrip',
        place: 'BusStation',
        from: 'departureBusStop',
        to: 'arrivalBusStop',
        number: 'busNumber',
        platform: '',
    },
    ferry: {
        type: 'BoatTrip',
        place: 'BoatTerminal',
        from: 'departureBoatTerminal',
        to: 'arrivalBoatTerminal',
        number: 'name',
        platform: '',
    },
};
/** Whether a leg takes place for certain. Trips of schema.org have no status, so that the others are reservations with one. */
const isPlanned = ({ status = 'scheduled', statusText }) => status === 'done' || (status === 'scheduled' && statusText === undefined);
/**
 * A stop as a list of its legs, its stay and the event there; the event alone if it has none of these.
 *
 * schema.org has no property of an event for the way there, so the items of one stop are a list in the list of stops.
 */
export function withJourney(event, stop, before) {
    const legs = legsOf(stop, before).map(({ leg, fromZone, toZone }) => withLegStatus(legThing(leg, fromZone, toZone), leg));
    const stay = stop.stay && stayThing(stop.stay, stop.timeZone);
    if (legs.length === 0 && !stay)
        return event;
    const items = [...legs, ...(stay ? [stay] : []), event];
    return {
        '@type': 'ItemList',
        itemListElement: items.map((item, index) => ({ '@type': 'ListItem', position: index + 1, item })),
    };
}
/** A leg that may not take place, as a reservation of it. */
function withLegStatus(thing, leg) {
    if (isPlanned(leg))
        return thing;
    const { mode, status, statusText } = leg;
    const type = { flight: 'Flight', train: 'Train', bus: 'Bus', ferry: 'Boat', car: '', walk: '' }[mode ?? 'walk'];
    const known = status && RESERVATION_STATUSES[status];
    return {
        '@type': `${type}Reservation`,
        reservationFor: thing,
        reservationStatus: isOff(leg) && statusText !== undefined ? [known, statusText] : (known ?? statusText),
    };
}
/** schema.org has no value for “postponed”. The status is still written, because a trip without one counts as scheduled. */
const RESERVATION_STATUSES = {
    scheduled: 'https://schema.org/ReservationConfirmed',
    done: 'https://schema.org/ReservationConfirmed',
    tentative: 'https://schema.org/ReservationPending',
    postponed: 'postponed',
    cancelled: 'https://schema.org/ReservationCancelled',
};
function legThing(leg, fromZone, toZone) {
    const { mode, carrier, number, from, to, departure, arrival, platform } = leg;
    const names = (mode && NAMES[mode]) ?? OTHER;
    const station = (name) => name === undefined ? undefined : { '@type': names.place, name };
    return present({
        '@type': names.type,
        additionalType: names === OTHER && mode,
        [names.number]: number,
        provider: carrier && { '@type': mode === 'flight' ? 'Airline' : 'Organization', name: carrier },
        [names.from]: station(from),
        ...(names.to ? { [names.to]: station(to) } : to !== undefined && { itinerary: station(to) }),
        departureTime: isoOf(departure, fromZone),
        arrivalTime: isoOf(arrival, toZone),
        ...(names.platform && { [names.platform]: platform }),
    });
}
const stayThing = ({ name, address, checkIn, checkOut }, zone) => present({
    '@type': 'LodgingReservation',
    reservationFor: present({ '@type': 'LodgingBusiness', name, address }),
    checkinTime: isoOf(checkIn, zone),
    checkoutTime: isoOf(checkOut, zone),
});
