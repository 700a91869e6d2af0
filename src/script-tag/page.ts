import type { Page } from './check-page.js';

// The build puts what checkPage() found in front of everything else, under this name.
declare const __page: Page;

/** The page that this script stands in. */
export const page = __page;
