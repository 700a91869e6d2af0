import { resolve } from 'node:path';

export default {
  output: 'export',
  basePath: '/test/hosts/next/out',
  // The story that all apps tell lies beside this one.
  turbopack: { root: resolve(import.meta.dirname, '..') },
};
