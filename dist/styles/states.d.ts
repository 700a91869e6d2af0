/**
 * Loading and failure: what shows only while there are no words.
 *
 * Plain text, as the part that it belongs to has no lit of its own.
 */
export declare const stateSheet = "\n.state {\n  display: block;\n  border: 0;\n  padding: 0;\n  font-family: var(--news-font-ui, inherit);\n  font-size: 0.875em;\n  color: var(--news-ink-muted, color-mix(in oklab, currentColor 80%, transparent));\n}\n.failure {\n  border-block: 1px solid var(--news-rule, color-mix(in oklab, currentColor 20%, transparent));\n  padding-block: 0.8em;\n}\n.ghost {\n  font-size: 1.5em;\n  block-size: 3lh;\n  color: transparent;\n  --_bar: var(--news-tint, color-mix(in oklab, CanvasText 8%, transparent));\n  background: repeating-linear-gradient(transparent 0 0.16lh, var(--_bar) 0.16lh 0.86lh, transparent 0.86lh 1lh);\n  /* Still, and only where the wait is long enough to be noticed. */\n  animation: appear 0s 300ms both;\n}\n@keyframes appear {\n  from { visibility: hidden; }\n}\nbutton {\n  font: inherit;\n  background: none;\n  border: 0;\n  padding: 0;\n  cursor: pointer;\n}\n@media (forced-colors: active) {\n  .ghost { outline: 1px solid GrayText; }\n}\n";
