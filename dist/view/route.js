import { englishItinerary } from '../i18n/messages.js';
import { withoutInherited } from '../model/own.js';
/** Whether there is a map for certain: two stops have different coordinates. Its space is then reserved, and stays. */
export const hasRoute = (stops) => new Set(stops.flatMap(({ coordinates }) => (coordinates ? [String(coordinates)] : []))).size > 1;
/** Whether there can be a map: at least two stops have coordinates or a name that may be found. */
export const canHaveRoute = (stops) => stops.filter(({ coordinates, place }) => coordinates ?? place).length > 1;
/** The map of a route with its length below. The list of stops contains all information of the map. */
export function renderRoute({ html, nothing }, route, { locale, messages }) {
    const { svg, kilometres, credit } = withoutInherited(route);
    const words = { ...englishItinerary, ...messages.itinerary };
    const notes = [
        kilometres && words.distance.replace('{distance}', formatDistance(kilometres, locale)),
        credit && words.positions,
    ].filter((note) => note);
    return html `<figure part="map" class="map"> <div class="sea">${svg ?? nothing}</div> <figcaption part="distance">${notes.join(' ')}</figcaption> </figure>`;
}
/** A distance, rounded to the precision that a straight line on the map has. */
const formatDistance = (kilometres, locale) => new Intl.NumberFormat(locale === 'en' ? 'en-GB' : locale, {
    style: 'unit',
    unit: 'kilometer',
    maximumSignificantDigits: 2,
}).format(kilometres);
