/**
 * The blocks that few stories have: how they are read from plain HTML, drawn and dressed.
 *
 * A part, loaded when a story with such blocks is met.
 *
 * @packageDocumentation
 */
export { readRareMarkup } from '../markup/rare-blocks.js';
export { rareBlockSheet } from '../styles/rare-blocks.js';
export { orderUpdates, renderRareBlock } from '../view/rare-blocks.js';
