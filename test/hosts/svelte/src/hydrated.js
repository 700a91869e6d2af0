import 'broadsheet/define';
import { hydrate, unmount } from 'svelte';
import Story from './Story.svelte';

const app = hydrate(Story, {
  target: document.querySelector('#app'),
  props: { onleave: () => unmount(app) },
});
