import { render } from 'svelte/server';
import Story from './Story.svelte';

export const page = render(Story).body;
