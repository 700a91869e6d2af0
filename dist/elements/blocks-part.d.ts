/**
 * Draws and styles the block types that few stories have.
 *
 * A lazy chunk, loaded when a story contains such a block.
 *
 * @packageDocumentation
 */
export { drawRareBlock } from '../decorate/rare-blocks.js';
export { rareBlockSheet } from '../styles/rare-blocks.js';
