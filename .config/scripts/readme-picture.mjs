// npm run readme:picture: takes the picture of README.md, docs/broadsheet.png, of the page docs/broadsheet.html. Build first.
import { puppeteerCore } from '@web/test-runner-chrome';
import { serveDemo } from './demo-server.mjs';
import { root } from './install-packages.mjs';
import { chromiumOptions } from './launch-options.mjs';

const server = await serveDemo({ port: 5410, quiet: true });
const browser = await puppeteerCore.launch(await chromiumOptions());
const page = await browser.newPage();
await page.setViewport({ width: 1200, height: 400 });
await page.goto(`${server.address}docs/broadsheet.html`, { waitUntil: 'networkidle0' });
await page.evaluate(
  "Promise.all([...document.querySelectorAll('news-article, pull-quote, itinerary-card')].map((one) => one.ready))",
);
await page.screenshot({ path: `${root}docs/broadsheet.png`, fullPage: true });
await browser.close();
await server.close();
