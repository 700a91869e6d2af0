import { placeTimeOf } from '../i18n/clock.js';
import { commaOf } from '../i18n/comma.js';
import { digestOfValues, printableJson } from '../model/digest.js';
import { wordsOf } from '../model/text.js';
/**
 * Writes trips as GPX 1.1: a route for each, with a point for each stop that has coordinates.
 *
 * `undefined` if there is no such stop. An extension of each route contains the trip as JSON, so that nothing is lost when the
 * file is read again. @see https://www.topografix.com/GPX/1/1/
 */
export function gpx(trips) {
    const routes = trips.flatMap((trip) => {
        const points = trip.stops.flatMap((stop) => pointOf(stop, trip.language) ?? []);
        return points.length > 0 ? [routeOf(trip, points)] : [];
    });
    if (routes.length === 0)
        return undefined;
    const [{ title }] = trips;
    const attributes = 'version="1.1" creator="Broadsheet" xmlns="http://www.topografix.com/GPX/1/1" xmlns:broadsheet="urn:broadsheet:trip"';
    return [
        '<?xml version="1.0" encoding="UTF-8"?>',
        `<gpx ${attributes}>`,
        ...(routes.length === 1 && title !== undefined ? [`<metadata>${tag('name', title)}</metadata>`] : []),
        ...routes,
        '</gpx>\n',
    ].join('\n');
}
function routeOf(trip, points) {
    const digest = digestOfValues(points.flatMap((point) => Object.values(point)));
    return [
        `<rte>${tag('name', trip.title)}`,
        `<extensions><broadsheet:trip digest="${digest}">${escaped(printableJson(trip))}</broadsheet:trip></extensions>`,
        ...points.map(({ latitude, longitude, time, name, description }) => `<rtept lat="${latitude}" lon="${longitude}">${tag('time', time)}${tag('name', name)}${tag('desc', description)}</rtept>`),
        '</rte>',
    ].join('\n');
}
function pointOf({ coordinates, start, timeZone, place, country, purpose }, language = 'en') {
    if (!coordinates)
        return undefined;
    const [longitude, latitude] = coordinates.map((angle) => String(Number(angle.toFixed(7)) + 0));
    const { instant } = placeTimeOf(start, timeZone) ?? {};
    return {
        latitude,
        longitude,
        time: instant === undefined ? undefined : new Date(instant).toISOString().replace('.000Z', 'Z'),
        name: [place, country].filter((name) => name).join(commaOf(language)),
        description: purpose && wordsOf(purpose),
    };
}
const tag = (name, words) => (words ? `<${name}>${escaped(words)}</${name}>` : '');
/** Escapes text for XML, without the characters that XML does not allow. */
const escaped = (words) => words
    .toWellFormed()
    .replace(/[^\P{Cc}\t\n]|[\ufffe\uffff]/gu, '')
    .replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);
