import './SvelteQuote.svelte';

globalThis.mount = (main, { html }) => main.setHTMLUnsafe(html);
