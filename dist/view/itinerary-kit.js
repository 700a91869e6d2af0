import { html, nothing } from 'lit';
import { levelBelow, renderHeading } from './heading.js';
import { renderLink, renderText } from './inlines.js';
/** The tools that draw itineraries, because their chunk has no lit of its own. */
export const itineraryKit = {
    html,
    nothing,
    text: renderText,
    heading: renderHeading,
    below: levelBelow,
    link: renderLink,
};
