import 'broadsheet/define';
import { mount, unmount } from 'svelte';
import Story from './Story.svelte';

const app = mount(Story, {
  target: document.querySelector('#app'),
  props: { onleave: () => unmount(app) },
});
