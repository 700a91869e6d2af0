import { css } from 'lit';
/**
 * The box of every element, protected from the styles of the page.
 *
 * An `!important` rule in a shadow root overrides any rule of the page. Properties that the page may set have no rule:
 * background, margin, widths, float, and the position in a flex row or grid. Text inherits only the page's font family,
 * colour and colour scheme. `visibility` is inherited on purpose: an ancestor that hides its content hides ours too.
 */
export const hostStyles = css`:host{contain-intrinsic-inline-size:18em;min-inline-size:0;visibility:inherit!important;font-size:var(--news-size,medium)!important;aspect-ratio:initial!important;block-size:initial!important;border:initial!important;clip-path:initial!important;columns:initial!important;contain:initial!important;content-visibility:initial!important;filter:initial!important;mask:initial!important;max-block-size:initial!important;min-block-size:initial!important;mix-blend-mode:initial!important;offset:initial!important;opacity:initial!important;overflow:initial!important;padding:initial!important;position:initial!important;rotate:initial!important;scale:initial!important;text-decoration:initial!important;transform:initial!important;translate:initial!important;writing-mode:initial!important;zoom:initial!important;display:block!important;container:none/inline-size!important}:host:before,:host:after{content:none!important}:host:first-letter,:host:first-line{all:unset!important}:host([hidden]){display:none!important}:host>aside,.trip,.announced,.frame{all:initial;font-family:inherit;font-size:inherit;color:inherit;visibility:inherit;color-scheme:inherit;-webkit-text-size-adjust:100%;overflow-wrap:break-word;display:block}`;
