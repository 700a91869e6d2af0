/**
 * Finds the time zones of airports by their IATA codes.
 *
 * A lazy chunk, loaded when a flight has a time whose zone is unknown.
 *
 * @packageDocumentation
 */
import { isTimeZone } from '../model/moment.js';
import { AIRPORTS, TOWNS } from './airports.data.js';
import { plainName } from './country-codes.js';
const zones = new Map();
for (const line of AIRPORTS.split('\n')) {
    const [zone = '', codes = ''] = line.split(';');
    for (const [, letter = '', rest = ''] of codes.matchAll(/([A-Z])([a-z]+)/g)) {
        for (const [pair] of rest.matchAll(/../g))
            zones.set(letter + pair.toUpperCase(), zone);
    }
}
const towns = new Map(TOWNS.split('\n').map((line) => [line.slice(0, 3), plainName(line.slice(3))]));
/** The code alone, or before or after a name: `SFO`, `San Francisco (SFO)`, `SFO – San Francisco`. */
const CODE = /^([A-Z]{3})(?:$| [-–—]|[ ,]* \()|\(([A-Z]{3})\)$/;
/** The time zone of an airport, by the IATA code in its name; `undefined` without one, or if it may be the code of a country. */
export function zoneOfAirport(name) {
    const trimmed = name.trim();
    const [whole, before, after] = CODE.exec(trimmed) ?? [];
    const code = before ?? after;
    const zone = code && zones.get(code);
    const town = code !== undefined && whole !== trimmed ? towns.get(code) : undefined;
    if (!zone || !isTimeZone(zone))
        return undefined;
    // “Lima (PER)” is in Peru, and Perth (PER) in Australia.
    const isThere = town === undefined || plainName(trimmed).includes(town.split(' ')[0]);
    return isThere ? zone : undefined;
}
