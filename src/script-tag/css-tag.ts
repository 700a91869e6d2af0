import type { CSSResult } from 'lit';

/**
 * Replaces lit's `css` in the script tag; the build substitutes it.
 *
 * Our elements adopt their sheets themselves (elements/sheets-controller.ts), and need only the text.
 */
export const css = (strings: TemplateStringsArray): Pick<CSSResult, 'cssText'> => ({ cssText: strings.join('') });

export const getCompatibleStyle = <Style>(style: Style): Style => style;
export const adoptStyles = (): void => undefined;
export const supportsAdoptingStyleSheets = true;
// Exports of lit that nothing here uses.
export { css as CSSResult, css as unsafeCSS };
