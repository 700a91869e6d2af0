import { levelBelow } from './draw.js';
import { elementWith } from '../plain/element.js';
/** The box of an itinerary, into which its chunk renders `view`. It has a direction of its own, as page styles may set one. */
export const drawTrip = (view, { direction }) => ({
    ...elementWith('div', { class: 'trip', dir: direction }, []),
    view,
});
/** How an itinerary within a story differs from one by itself: its headings are below the headline. */
export const inStory = (context) => ({
    part: 'itinerary',
    headingLevel: levelBelow(context.headingLevel, 1),
});
