import { englishItinerary } from '../i18n/messages.js';
import type { Stop } from '../model/definition/itinerary.js';
import type { ViewContext } from '../i18n/view-context.js';
import type { ItineraryKit } from './itinerary-context.js';
import { withoutInherited } from '../model/own.js';

/** The content of a route. */
export interface Route {
  /** The drawn map. Absent while it loads. */
  readonly svg?: Node | undefined;
  readonly kilometres?: number | undefined;
  /** Whether positions are from GeoNames, which requires a credit. */
  readonly credit?: boolean | undefined;
}

/** Whether there is a map for certain: two stops have different coordinates. Its space is then reserved, and stays. */
export const hasRoute = (stops: readonly Stop[]): boolean =>
  new Set(stops.flatMap(({ coordinates }) => (coordinates ? [String(coordinates)] : []))).size > 1;

/** Whether there can be a map: at least two stops have coordinates or a name that may be found. */
export const canHaveRoute = (stops: readonly Stop[]): boolean =>
  stops.filter(({ coordinates, place }) => coordinates ?? place).length > 1;

/** The map of a route with its length below. The list of stops contains all information of the map. */
export function renderRoute(
  { html, nothing }: ItineraryKit,
  route: Route,
  { locale, messages }: Pick<ViewContext, 'locale' | 'messages'>,
): unknown {
  const { svg, kilometres, credit } = withoutInherited(route);
  const words = { ...englishItinerary, ...messages.itinerary };
  const notes = [
    kilometres && words.distance.replace('{distance}', formatDistance(kilometres, locale)),
    credit && words.positions,
  ].filter((note) => note);
  return html`<figure part="map" class="map">
    <div class="sea">${svg ?? nothing}</div>
    <figcaption part="distance">${notes.join(' ')}</figcaption>
  </figure>`;
}

/** A distance, rounded to the precision that a straight line on the map has. */
const formatDistance = (kilometres: number, locale: string): string =>
  new Intl.NumberFormat(locale === 'en' ? 'en-GB' : locale, {
    style: 'unit',
    unit: 'kilometer',
    maximumSignificantDigits: 2,
  }).format(kilometres);
