import { readFile } from 'node:fs/promises';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { chromeLauncher, puppeteerCore } from '@web/test-runner-chrome';
import { root } from './scripts/install-packages.mjs';
import { chromiumOptions, firefoxOptions } from './scripts/launch-options.mjs';
import { mediaCommand, viewportCommand, visitCommand, withMediaReset } from './scripts/test-commands.mjs';
import { testBundles } from './scripts/test-bundles.mjs';
import { findTestFiles, runsInBrowsers } from './scripts/test-files.mjs';
import { testServer } from './scripts/test-server.mjs';
import { webkitLauncher } from './scripts/webkit-launcher.mjs';

const launchers = {
  // V8 coverage works only if launchOptions.browser is not set
  chromium: async () =>
    withMediaReset(chromeLauncher({ puppeteer: puppeteerCore, launchOptions: await chromiumOptions() })),
  // a second tab would be in the background, where Firefox slows down timers and frames until tests time out
  firefox: async () =>
    chromeLauncher({ puppeteer: puppeteerCore, concurrency: 1, launchOptions: await firefoxOptions() }),
  webkit: webkitLauncher,
};
const engines = (process.env.ENGINES ?? 'chromium').split(',');
const isCovered = process.env.COVERAGE === '1';
const server = testServer();
const { CI, TEST_LONG, TEST_NAME } = process.env;
const settings = { hasFixedInputs: CI === 'true', hasAllInputs: TEST_LONG === '1', selectedTests: TEST_NAME };
/** The CommonJS packages that the sources import, each with its code and its export. */
const COMMON_JS = {
  '@mozilla/readability/index.js': ['@mozilla/readability/Readability.js', '{ Readability }'],
  '@photostructure/tz-lookup/tz.js': ['@photostructure/tz-lookup/tz.js', 'default tzlookup'],
};
/** Converts packages from CommonJS to ES modules. */
const commonJsPlugin = () => ({
  name: 'broadsheet-common-js',
  async serve({ path }) {
    const [file, exported] = COMMON_JS[path.replace(/^.*\/node_modules\//, '')] ?? [];
    if (!file) return undefined;
    const code = await readFile(`${root}node_modules/${file}`, 'utf8');
    return { body: `const module = {};\n${code}\nexport ${exported};`, type: 'js' };
  },
});
/** Pages with frameworks are bundled like an app, because React is also CommonJS. */
const FRAMEWORK_PAGES = {
  '/test/survival/hydrated.js': 'test/survival/hydrate.js',
  '/test/input/equal-data-built.js': 'test/input/equal-data.js',
};
const frameworksPlugin = () => {
  const built = new Map();
  return {
    name: 'broadsheet-frameworks',
    async serve({ path }) {
      if (!Object.hasOwn(FRAMEWORK_PAGES, path)) return undefined;
      if (!built.has(path)) {
        const page = import('vite').then(({ build }) =>
          build({
            configFile: false,
            logLevel: 'error',
            mode: 'development',
            define: { 'process.env.NODE_ENV': '"development"' },
            build: { write: false, lib: { entry: `${root}${FRAMEWORK_PAGES[path]}`, formats: ['es'] } },
          }),
        );
        built.set(path, page);
      }
      const [{ output }] = await built.get(path);
      return { body: output[0].code, type: 'js' };
    },
  };
};

export default {
  rootDir: root,
  files: findTestFiles([], { isLong: true }).filter(runsInBrowsers),
  hostname: '127.0.0.1',
  browsers: await Promise.all(engines.map((engine) => launchers[engine]())),
  concurrentBrowsers: 2,
  // lit's development build prints a warning into every test file
  nodeResolve: { exportConditions: ['production', 'default'] },
  middleware: [server.middleware, ...(isCovered ? [] : [testBundles.middleware])],
  plugins: [
    server,
    testBundles,
    viewportCommand(),
    mediaCommand(),
    visitCommand(),
    commonJsPlugin(),
    frameworksPlugin(),
    esbuildPlugin({ ts: true, tsconfig: `${root}tsconfig.json`, target: 'es2022' }),
  ],
  testRunnerHtml: (framework) =>
    `<!doctype html><script>Object.assign(window, ${JSON.stringify(settings)})</script><script type="module">await import(${JSON.stringify(framework)});</script>`,
  // Longer than several waits of a test on a machine under load (test/until.ts).
  testFramework: { config: { timeout: 180_000 } },
  browserStartTimeout: 120_000,
  testsStartTimeout: 120_000,
  testsFinishTimeout: 900_000,
  coverage: isCovered,
  coverageConfig: { include: ['src/**/*.ts'], reportDir: 'coverage', reporters: ['lcovonly', 'text', 'text-summary'] },
};
