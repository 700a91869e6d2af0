/**
 * The positions of the capitals and large cities of the world.
 *
 * A lazy chunk, loaded when a route has places without coordinates. Positions: GeoNames, CC BY 4.0.
 *
 * @packageDocumentation
 */
import { countryCodes, plainName } from '../geography/country-codes.js';
import { PLACES } from './places.data.js';
import { ownValue } from '../model/own.js';
/** Common names of cities that have another name in the list. */
const OTHERWISE = {
    washington: 'washington dc',
    kiev: 'kyiv',
    rangoon: 'yangon',
    saigon: 'ho chi minh',
    bombay: 'mumbai',
    calcutta: 'kolkata',
    'st petersburg': 'saint petersburg',
};
/** Normalises the name of a place: also without “City” at its end. */
function plain(name) {
    const words = plainName(name);
    const short = words.endsWith(' city') ? words.slice(0, -' city'.length) : words;
    return ownValue(OTHERWISE, short) ?? short;
}
let byName;
const codeOf = countryCodes(PLACES.split('\n').map((line) => line.slice(0, 2)));
function placesByName() {
    if (byName)
        return byName;
    byName = new Map();
    for (const line of PLACES.split('\n')) {
        const [country = '', ...cities] = line.split(';');
        for (const city of cities) {
            const [name = '', longitude, latitude] = city.split('|');
            const place = { country, at: [Number(longitude), Number(latitude)] };
            const key = plain(name);
            const same = byName.get(key);
            if (same)
                same.push(place);
            else
                byName.set(key, [place]);
        }
    }
    return byName;
}
/**
 * The position of a place if the list has it and it is unambiguous.
 *
 * If Intl knows the country, it must be the place's own; otherwise the name must be unique
 * in the list.
 */
export function positionOf(place, country, language) {
    const found = placesByName().get(plain(place)) ?? [];
    const code = country && codeOf(country, language);
    const meant = code ? found.filter((one) => one.country === code) : found;
    // If a country has two places of one name, the list has the larger one first.
    const isSure = code ? meant.length > 0 : meant.length === 1;
    return isSure ? meant[0].at : undefined;
}
