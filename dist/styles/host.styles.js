import { css } from 'lit';
/**
 * The box of every element, held against whatever the page says.
 *
 * An `!important` rule inside a shadow root wins against any rule of the page. What the page may set has no rule here:
 * background, margin, widths, float, and how the box stands in a flex row or a grid. The text inside starts from
 * nothing but the page's font family, colour and colour scheme. `visibility` is inherited on purpose: an ancestor that
 * hides its content hides ours too.
 */
export const hostStyles = css`:host{visibility:inherit!important;font-size:var(--news-size,medium)!important;writing-mode:horizontal-tb!important;columns:auto!important;zoom:1!important;opacity:1!important;filter:none!important;clip-path:none!important;contain:none!important;content-visibility:visible!important;border:0!important;block-size:auto!important;min-block-size:0!important;max-block-size:none!important;padding:0!important;text-decoration:none!important;transition:none!important;animation:none!important;display:block!important;position:static!important;overflow:visible!important;transform:none!important;mask:none!important;container:none/inline-size!important}:host(*){translate:none!important}:host(:not(a)){rotate:none!important}:host(:not(b)){scale:none!important}:host:before,:host:after{content:none!important}:host([hidden][hidden]){display:none!important}.frame{all:initial;visibility:inherit;color-scheme:inherit;-webkit-text-size-adjust:100%;text-size-adjust:100%;text-rendering:optimizelegibility;overflow-wrap:break-word;display:block}`;
