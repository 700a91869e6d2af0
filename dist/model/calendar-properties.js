/**
 * The names of the properties in our calendar files that only we read: the JSON of a stop, an event and the trip, and the mark
 * of a leg or a stay, whose data is in its stop.
 */
export const [STOP_PROPERTY, EVENT_PROPERTY, TRIP_PROPERTY, JOURNEY_PROPERTY] = [
    'X-BROADSHEET-STOP',
    'X-BROADSHEET-EVENT',
    'X-BROADSHEET-TRIP',
    'X-BROADSHEET-JOURNEY',
];
