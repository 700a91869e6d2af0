import { createSSRApp } from 'vue';
import { renderToString } from 'vue/server-renderer';
import TheStory from './TheStory.vue';

export const page = await renderToString(createSSRApp(TheStory));
