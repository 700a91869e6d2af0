import { resolve } from 'node:path';
import { openChromium } from './chromium.mjs';
import { bundle } from './bundle.mjs';
import { servePages } from './serve-pages.mjs';
import { root } from '../.config/scripts/install-packages.mjs';

/** What scenarios measure with: a server of pages, and Chromium, which is started when it is first asked for. */
export async function openBench({ isQuick, against }) {
  const pages = await servePages({ dist: `${root}dist`, ...(against && { against: resolve(against) }) });
  let opening;
  const bench = {
    isQuick,
    /** Our own builds: the one in `dist`, and the one that it is compared with. */
    builds: against ? ['dist', 'against'] : ['dist'],
    pages,
    chromium: undefined,
    async open() {
      opening ??= openChromium();
      return (bench.chromium = await opening);
    },
    bundle,
    async close() {
      await bench.chromium?.close();
      await pages.close();
    },
  };
  return bench;
}
