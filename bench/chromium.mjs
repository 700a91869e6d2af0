import { puppeteerCore } from '@web/test-runner-chrome';
import { chromiumOptions } from '../.config/scripts/launch-options.mjs';

const VIEWPORT = { width: 1280, height: 900 };

/** Starts the Chromium of the tests. */
export async function openChromium() {
  const browser = await puppeteerCore.launch(await chromiumOptions());

  /** Opens a page in its own process, runs a function with it, and closes it. */
  async function inFreshPage(address, viewport, work) {
    const context = await browser.createBrowserContext();
    try {
      const page = await context.newPage();
      const errors = [];
      page.on('pageerror', (error) => errors.push(error));
      await page.setViewport(viewport);
      await page.goto(address, { waitUntil: 'load' });
      const session = await page.createCDPSession();
      await session.send('Performance.enable', { timeDomain: 'threadTicks' });
      const result = await work(page, session);
      if (errors.length) throw new Error(`${address}: ${errors[0]}`);
      return result;
    } finally {
      await context.close();
    }
  }

  /**
   * Measures the CPU time of the main thread while a page executes `run`, in milliseconds. `value` is the total; the
   * other numbers are shares of it.
   */
  const measureCpu = (address) =>
    inFreshPage(address, VIEWPORT, async (page, session) => {
      await session.send('HeapProfiler.collectGarbage');
      await page.evaluate(() => globalThis.settle());
      const before = await metricsOf(session);
      await page.evaluate(() => globalThis.run());
      const after = await metricsOf(session);
      const spent = (name) => (after[name] - before[name]) * 1000;
      return {
        value: spent('TaskDuration'),
        script: spent('ScriptDuration'),
        compile: spent('V8CompileDuration'),
        style: spent('RecalcStyleDuration'),
        layout: spent('LayoutDuration'),
        letters: await page.evaluate(() => globalThis.countLetters()),
      };
    });

  return {
    version: await browser.version(),
    measureCpu,

    /** Measures the CPU time for compiling and evaluating scripts while a page executes `run`, in milliseconds. */
    async measureScript(address) {
      const { script, compile } = await measureCpu(address);
      return { value: script + compile, script, compile };
    },

    /** Measures the memory of V8 and Blink that a page keeps after `run`, in bytes. */
    measureMemory: (address, height = VIEWPORT.height) =>
      // A tall window shows many quotations at once. The low scale factor keeps the number of pixels to paint small.
      inFreshPage(
        address,
        { ...VIEWPORT, height, deviceScaleFactor: height > 2000 ? 0.1 : 1 },
        async (page, session) => {
          await page.evaluate(() => globalThis.run());
          await page.evaluate(() => globalThis.settle());
          const letters = await page.evaluate(() => globalThis.countLetters());
          // Garbage found in the first collection may reference more.
          for (let time = 0; time < 3; time++) {
            await session.send('HeapProfiler.collectGarbage');
            await page.evaluate(() => globalThis.settle());
          }
          const { JSHeapUsedSize: script } = await metricsOf(session);
          return { value: script + (await nativeBytes(browser)), letters };
        },
      ),

    /** Calls a function in a page after `run`. */
    evaluate: (address, work) =>
      inFreshPage(address, VIEWPORT, async (page) => {
        await page.evaluate(() => globalThis.run());
        return page.evaluate(work);
      }),

    close: () => browser.close(),
  };
}

async function metricsOf(session) {
  const { metrics } = await session.send('Performance.getMetrics');
  return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
}

/** The allocators of a renderer process: DOM and layout, text and style, everything else. */
const ALLOCATORS = [
  ['blink_gc/main/heap', 'allocated_objects_size'],
  ['partition_alloc/allocated_objects', 'size'],
  ['malloc/allocated_objects', 'size'],
];

/** The memory outside of the script heap of the page with the most nodes, after garbage collection, in bytes. */
async function nativeBytes(browser) {
  const session = await browser.target().createCDPSession();
  const events = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...value));
  const complete = new Promise((go) => session.once('Tracing.tracingComplete', go));
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['disabled-by-default-memory-infra'], excludedCategories: ['*'] },
  });
  await session.send('Tracing.requestMemoryDump', { deterministic: true, levelOfDetail: 'detailed' });
  await session.send('Tracing.end');
  await complete;
  await session.detach();
  const dumps = events.flatMap(({ ph, args }) => (ph === 'v' ? (args.dumps.allocators ?? []) : []));
  const numberIn = (dump, [name, attribute]) => parseInt(dump[name]?.attrs?.[attribute]?.value ?? '0', 16);
  const nodesIn = (dump) => numberIn(dump, ['blink_objects/Node', 'object_count']);
  const page = dumps.reduce((most, dump) => (nodesIn(dump) > nodesIn(most) ? dump : most));
  return ALLOCATORS.reduce((sum, allocator) => sum + numberIn(page, allocator), 0);
}
