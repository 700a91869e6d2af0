import type { CSSResult } from 'lit';

/**
 * All that is left of lit's `css` in the script tag, put in its place by the build.
 *
 * Our elements adopt their sheets themselves (elements/sheets-controller.ts), and need only the text.
 */
export const css = (strings: TemplateStringsArray): Pick<CSSResult, 'cssText'> => ({ cssText: strings.join('') });

export const getCompatibleStyle = <Style>(style: Style): Style => style;
export const adoptStyles = (): void => undefined;
export const supportsAdoptingStyleSheets = true;
// What lit passes on to others, and nobody here takes.
export { css as CSSResult, css as unsafeCSS };
