import { wholeContext } from './context.js';
import { levelBelow } from './draw.js';
import { elementWith } from '../plain/element.js';
/** The box of an itinerary, into which its chunk renders `view`. It has a direction of its own, as page styles may set one. */
export const drawTrip = (view, { direction }) => ({
    ...elementWith('div', { class: 'trip', dir: direction }, []),
    view,
});
/** The context of an itinerary within a story: its headings are below the headline. */
export const tripContext = (context) => ({
    ...wholeContext(context),
    part: 'itinerary',
    headingLevel: levelBelow(context.headingLevel, 1),
});
