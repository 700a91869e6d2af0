import { resolve } from 'node:path';
import { openChromium } from './chromium.mjs';
import { bundle } from './bundle.mjs';
import { servePages } from './serve-pages.mjs';
import { root } from '../.config/scripts/install-packages.mjs';

/** The tools of scenarios: a page server, and Chromium, which is started on first use. */
export async function openBench({ isQuick, against }) {
  const pages = await servePages({ dist: `${root}dist`, ...(against && { against: resolve(against) }) });
  let opening;
  const bench = {
    isQuick,
    /** Our builds: the one in `dist`, and the one given with `--against`. */
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
