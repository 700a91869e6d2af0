import { createApp } from 'vue';
import TheStory from './TheStory.vue';

const app = createApp(TheStory, { onLeave: () => app.unmount() });
app.mount('#app');

// The words are there as children; the elements come behind.
await import('broadsheet/define');
