import { defineConfig } from 'vite';

export default defineConfig({ base: '/test/hosts/vite/out/', build: { outDir: 'out' } });
