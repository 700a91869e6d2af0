/**
 * Blocks that few stories have: how they are drawn and styled.
 *
 * A lazy chunk, loaded when a story with such blocks is met.
 *
 * @packageDocumentation
 */
export { drawRareBlock } from '../decorate/rare-blocks.js';
export { rareBlockSheet } from '../styles/rare-blocks.js';
