import type { Prefixed } from 'broadsheet/svelte';

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends Prefixed<'acme'> {}
}
