import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

export default defineConfig(({ mode }) => {
  // React says what is wrong only in its build for development.
  const folder = mode === 'development' ? 'out/development' : 'out';
  process.env.NODE_ENV = mode;
  return { base: `/test/hosts/react/${folder}/`, build: { outDir: folder, emptyOutDir: true }, plugins: [react()] };
});
