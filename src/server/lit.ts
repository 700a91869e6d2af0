import { css as asText } from '../styles/plain-css.js';

/**
 * The parts of lit that views and style sheets need on a server. The build replaces lit by it in `broadsheet/server`.
 *
 * lit requires a browser on import, except in its build for Node, which bundlers for workers ignore.
 * Templates are the same objects as lit's, so both can be rendered by the same code.
 */
export const html = (strings: TemplateStringsArray, ...values: unknown[]): object => ({
  _$litType$: 1,
  strings,
  values,
});

/** lit's own symbol for `nothing`, from the global symbol registry. */
export const nothing = Symbol.for('lit-nothing');

/** A style sheet as text. It supports no nested style sheets, because Broadsheet has none. */
export const css = (strings: TemplateStringsArray): object => ({ cssText: asText(strings) });
