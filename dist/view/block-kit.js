import { html, nothing } from 'lit';
import { renderTime } from './article.js';
import { renderBlocks } from './blocks.js';
import { levelBelow, renderHeading } from './heading.js';
import { renderLink, renderText } from './inlines.js';
import { renderPicture } from './picture.js';
/** What the rare blocks, and itineraries in a story, are drawn with: their parts have no lit of their own. */
export const blockKit = {
    html,
    nothing,
    text: renderText,
    heading: renderHeading,
    below: levelBelow,
    picture: renderPicture,
    blocks: renderBlocks,
    link: renderLink,
    time: renderTime,
};
