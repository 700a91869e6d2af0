import type { Page } from './enter.js';

// The build puts what enter() found in front of everything else, under this name.
declare const __page: Page;

/** The page that this script stands in. */
export const page = __page;
