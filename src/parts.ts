/**
 * The parts of Broadsheet that are loaded when they are met: what few pages need costs the others nothing.
 *
 * In the npm package a part is a dynamic import, which bundlers split off. The script tag has a loader of its own in
 * this module's place (script-tag/parts.ts), which pins each part by its hash.
 */
export interface Parts {
  readonly data: typeof import('./elements/data-part.js');
  readonly themes: typeof import('./styles/themes.js');
}

const imports: { readonly [Name in keyof Parts]: () => Promise<Parts[Name]> } = {
  data: () => import('./elements/data-part.js'),
  themes: () => import('./styles/themes.js'),
};

/** Loads a part, once. */
export const loadPart = <Name extends keyof Parts>(name: Name): Promise<Parts[Name]> => imports[name]();
