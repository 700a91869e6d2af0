import type { Page, TrustedTypePolicy } from './check-page.js';
import type { LoadPinned } from './parts.js';
import type { shared as functions } from './shared.js';

type Shared = typeof functions;

// The build inserts the hashes of the chunks that this chunk loads.
declare const __PARTS__: Readonly<Record<string, string>>;

let loadPinned: LoadPinned;

/** The page of the script tag. */
export let page: Page;

/** Functions of the script tag that a chunk uses instead of bringing its own; see script-tag/shared.ts. */
export let shared: Shared;

/** Passes the loader, the page and the shared functions of the main script to this chunk. */
export const useLoader = (load: LoadPinned, current: Page, functions: Shared): void => {
  loadPinned = load;
  page = current;
  shared = functions;
};

/** The Trusted Types policy for lit in a chunk; the build substitutes it for lit's own. */
export const policy: Pick<TrustedTypePolicy, 'createHTML'> = {
  createHTML: (template) => page.policy?.createHTML(template) ?? template,
};

/** Loads a chunk from this chunk, with the hash that the build inserted here. */
export const loadPart = (name: string): Promise<object> => loadPinned(name, __PARTS__[name]!);
