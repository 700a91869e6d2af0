import type { TrustedTypePolicy } from './check-page.js';
import type { LoadPinned } from './parts.js';
import type { shared as functions } from './shared.js';

type Shared = typeof functions;

// The build writes the hashes of the parts that this part loads here.
declare const __PARTS__: Readonly<Record<string, string>>;

let loadPinned: LoadPinned;

let pagePolicy: TrustedTypePolicy | undefined;

/** Functions of the script tag that a chunk uses instead of bringing its own; see script-tag/shared.ts. */
export let shared: Shared;

/** Hands over what the script tag alone has: its loader, the policy of the page, and functions to share. */
export const useLoader = (load: LoadPinned, policy: TrustedTypePolicy | undefined, functions: Shared): void => {
  loadPinned = load;
  pagePolicy = policy;
  shared = functions;
};

/** What lit asks for its templates in a chunk; the build puts it in the place of lit's own policy. */
export const policy: Pick<TrustedTypePolicy, 'createHTML'> = {
  createHTML: (template) => pagePolicy?.createHTML(template) ?? template,
};

/** Loads a part of this part, by the hash that is pinned here. */
export const loadPart = (name: string): Promise<object> => loadPinned(name, __PARTS__[name]!);
