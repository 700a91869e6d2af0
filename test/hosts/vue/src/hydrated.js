import 'broadsheet/define';
import { createSSRApp } from 'vue';
import TheStory from './TheStory.vue';

const app = createSSRApp(TheStory, { onLeave: () => app.unmount() });
app.mount('#app');
