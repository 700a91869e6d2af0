import type { Page } from './check-page.js';

// The build puts the result of checkPage() in front of all other code, under this name.
declare const __page: Page;

/** The page of this script. */
export const page = __page;
