import { defineConfig, passthroughImageService } from 'astro/config';

export default defineConfig({
  base: '/test/hosts/astro/out',
  outDir: './out',
  image: { service: passthroughImageService() },
});
