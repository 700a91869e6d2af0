import { mount, unmount } from 'svelte';
import Story from './Story.svelte';

const app = mount(Story, {
  target: document.querySelector('#app'),
  props: { onleave: () => unmount(app) },
});

// The words are there as children; the elements come behind.
await import('broadsheet/define');
