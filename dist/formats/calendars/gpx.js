import { isRecord } from '../../model/definition/field.js';
import { digestOfValues } from '../../model/digest.js';
/** Maximum number of points. */
const MAX_STOPS = 1_000;
/** Elements that the itinerary model has no field for. */
const UNHELD = ['desc', 'author', 'copyright', 'keywords', 'link', 'url'];
/** Reads GPX as one itinerary. Each waypoint, each point of a route and each track becomes a stop. @see https://www.topografix.com/GPX/1/1/ */
export const read = (root) => {
    const own = root.all('rte').map(ownTrip);
    const trips = own.filter((trip) => trip !== undefined);
    if (trips.length > 0 && trips.length === own.length)
        return { version: '1.1', entries: trips };
    // In version 1.0 the metadata is directly in the root element.
    const about = root.first('metadata').exists ? root.first('metadata') : root;
    for (const name of UNHELD) {
        const element = about.first(name);
        if (element.exists)
            element.report('unknown-field', `Unsupported element “${name}”; ignored.`);
    }
    const marks = root.within('sym', 'type', 'src')[0];
    if (marks)
        marks.report('unknown-field', 'Symbols and types of points are not supported; ignored.');
    const routes = root.all('rte', 'trk');
    const [only] = routes.length === 1 ? routes : [];
    const named = about.first('name').value;
    const title = named.exists ? named.words : only && wordsOf(only.first('name'));
    const all = root.all('wpt', 'rte', 'trk').flatMap((element) => {
        if (element.name === 'wpt')
            return [stopOf(element)];
        // The name of a single route or track may be the same as that of the file. It is then not repeated.
        const name = wordsOf(element.first('name'));
        return element.name === 'rte' ? routeOf(element, name === title ? undefined : name) : trackOf(element, name);
    });
    if (all.length > MAX_STOPS)
        root.report('too-large', `Over ${MAX_STOPS} points; the rest is ignored.`);
    const stops = inOrder(all.slice(0, MAX_STOPS));
    if (stops.length === 0)
        root.report('missing', 'No point found in this file.');
    const version = root.attribute('version').words;
    return { version, entries: stops.length > 0 ? [{ title, asOf: about.first('time').value.date, stops }] : [] };
};
/** The trip in the extension of a route that we have written; `undefined` if a program has changed the points since. */
function ownTrip(route) {
    const json = route.first('extensions').first('broadsheet:trip');
    const values = route
        .all('rtept')
        .flatMap((point) => [
        point.attribute('lat').words,
        point.attribute('lon').words,
        ...['time', 'name', 'desc'].map((name) => wordsOf(point.first(name))),
    ]);
    if (!json.exists || json.attribute('digest').words !== digestOfValues(values))
        return undefined;
    try {
        const trip = JSON.parse(json.value.words ?? '');
        return isRecord(trip) ? trip : undefined;
    }
    catch {
        return undefined;
    }
}
const wordsOf = (element) => element.words;
/** Sorts stops by time if each has one. Otherwise the order in the file is kept. */
const inOrder = (stops) => {
    const isTimed = stops.every(({ start }) => typeof start === 'string' && /^\d{4}-\d\d-\d\dT.*Z$/.test(start));
    return isTimed
        ? stops.toSorted((one, other) => Date.parse(String(one['start'])) - Date.parse(String(other['start'])))
        : stops;
};
function stopOf(point) {
    return {
        place: wordsOf(point.first('name')),
        start: point.first('time').value.date,
        coordinates: coordinatesOf(point),
        purpose: aboutOf(point),
    };
}
function routeOf(route, name) {
    const about = aboutOf(route, name);
    return route.all('rtept').map((point, index) => {
        const stop = stopOf(point);
        // The description of a route belongs to its first point.
        const purpose = [index === 0 ? about : undefined, stop['purpose']].filter((words) => words !== undefined);
        return {
            ...stop,
            purpose: purpose.length > 0 ? purpose.flatMap((words, at) => (at > 0 ? ['\n\n', ...words] : words)) : undefined,
        };
    });
}
/** Converts a track, which is a recorded route, to one stop from its first to its last time. */
function trackOf(track, name) {
    const points = track.all('trkseg').flatMap((segment) => segment.all('trkpt'));
    const [first, last] = [points[0], points.at(-1)];
    const stop = {
        place: name,
        start: first?.first('time').value.date,
        end: last?.first('time').value.date,
        coordinates: first && coordinatesOf(first),
        purpose: aboutOf(track),
    };
    if (first)
        track.report('unknown-field', 'The map shows only the start of a track; its other points are ignored.');
    else if (!stop.place && !stop.purpose) {
        track.report('missing', 'This track has no points and no name; ignored.');
        return [];
    }
    // A named point is a place.
    return [stop, ...points.filter((point) => point.first('name').exists).map(stopOf)];
}
function coordinatesOf(point) {
    const [longitude, latitude] = [point.attribute('lon').number, point.attribute('lat').number];
    if (longitude !== undefined && latitude !== undefined)
        return [longitude, latitude];
    return point.report('value', 'A point without latitude and longitude; kept, but not shown on the map.');
}
/** The text of a point or route: its description, its comment if that says more, and its link. */
function aboutOf(element, name) {
    const [description, comment] = [wordsOf(element.first('desc')), wordsOf(element.first('cmt'))];
    const links = element.all('link').map((link) => linkOf(link.address('href'), wordsOf(link.first('text'))));
    const parts = [
        name || undefined,
        description,
        comment === description ? undefined : comment,
        ...links,
        linkOf(element.first('url').link, wordsOf(element.first('urlname'))),
    ].filter((part) => part !== undefined && part !== '');
    return parts.length > 0 ? parts.flatMap((part, index) => (index > 0 ? ['\n\n', part] : [part])) : undefined;
}
const linkOf = (href, label) => href ? { type: 'link', href, content: label ?? href } : label;
