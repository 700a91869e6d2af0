import 'broadsheet/define';
import { createApp } from 'vue';
import TheStory from './TheStory.vue';

const app = createApp(TheStory, { onLeave: () => app.unmount() });
app.mount('#app');
