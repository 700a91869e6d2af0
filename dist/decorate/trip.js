import { levelBelow } from './draw.js';
import { elementWith } from '../plain/element.js';
/**
 * The container that the itinerary chunk renders `view` into. It sets its direction, because page styles may set
 * another one.
 */
export const drawTrip = (view, { direction }) => ({
    ...elementWith('div', { class: 'trip', dir: direction }, []),
    view,
});
/** Options of an itinerary inside a story: its headings are one level below the headline. */
export const inStory = (context) => ({
    part: 'itinerary',
    headingLevel: levelBelow(context.headingLevel, 1),
});
