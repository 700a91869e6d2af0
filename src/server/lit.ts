import { css as asText } from '../styles/plain-css.js';

/**
 * What views and style sheets take of lit, for a server: the build puts it in lit's place in `broadsheet/server`.
 *
 * lit asks for a browser as soon as it is imported, but for its build for Node, which bundlers for workers leave aside.
 * Templates are the same objects, so that what is made here is written as what lit makes.
 */
export const html = (strings: TemplateStringsArray, ...values: unknown[]): object => ({
  _$litType$: 1,
  strings,
  values,
});

/** lit's own sign for nothing: a symbol that everybody may ask for. */
export const nothing = Symbol.for('lit-nothing');

/** A style sheet as text; none of ours is made of several. */
export const css = (strings: TemplateStringsArray): object => ({ cssText: asText(strings) });
