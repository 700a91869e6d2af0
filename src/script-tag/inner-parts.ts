import type { LoadPinned } from './parts.js';

// The build writes the hashes of the parts that this part loads here.
declare const __PARTS__: Readonly<Record<string, string>>;

let loadPinned: LoadPinned;

/** Hands over the loader of the script tag: it alone knows the page's policy and nonce. */
export const useLoader = (load: LoadPinned): void => {
  loadPinned = load;
};

/** Loads a part of this part, by the hash that is pinned here. */
export const loadPart = (name: string): Promise<object> => loadPinned(name, __PARTS__[name]!);
