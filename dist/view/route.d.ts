import type { Stop } from '../model/definition/itinerary.js';
import type { ViewContext } from './context.js';
import type { ItineraryKit } from './itinerary-context.js';
/** What there is to show of a route. */
export interface Route {
    /** The drawn map; absent while it is under way, when its space is kept. */
    readonly svg?: Node | undefined;
    readonly kilometres?: number | undefined;
    /** Whether positions are GeoNames', who ask to be named. */
    readonly credit?: boolean | undefined;
}
/** Whether there can be a map: of two stops at least something is known that a position may follow from. */
export declare const canHaveRoute: (stops: readonly Stop[]) => boolean;
/** The map of a route, and below it how long the way is. The list of stops says all that the map shows. */
export declare function renderRoute({ html, nothing }: ItineraryKit, { svg, kilometres, credit }: Route, { locale, messages }: Pick<ViewContext, 'locale' | 'messages'>): unknown;
