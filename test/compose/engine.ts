// A browser of any engine, with the few commands that a user needs.
import { puppeteerCore } from '@web/test-runner-chrome';
import { commandFor, installBrowsers } from '../../.config/scripts/browsers.mjs';
import { chromiumOptions, firefoxOptions } from '../../.config/scripts/launch-options.mjs';
import { openWebKit } from '../../.config/scripts/webkit-driver.mjs';

/** A tab of a browser. */
export interface Tab {
  go(address: string): Promise<void>;
  reload(): Promise<void>;
  /** The value of an expression in the page. */
  read<Value>(expression: string): Promise<Value>;
  /** The same in the first frame of the page. */
  readFrame<Value>(expression: string): Promise<Value>;
  /** A real click, by which the page may use the clipboard. */
  click(selector: string): Promise<void>;
  /** Presses a letter with the Control key, as a person does to copy and to paste. */
  pressControl(letter: string): Promise<void>;
  close(): Promise<void>;
}

type Name = 'chromium' | 'firefox' | 'webkit';

/** Opens a tab; `undefined` if the browser cannot be had, which is said aloud, and fails where all must be tested. */
export async function openTab(engine: Name): Promise<Tab | undefined> {
  const missing = await installBrowsers([engine]);
  if (missing.length === 0) return engine === 'webkit' ? openGtk() : openWithPuppeteer(engine);
  const what = `There is no ${engine}. On Debian, as root: ${commandFor(missing)}`;
  if (process.env['CI'] === 'true') throw new Error(what);
  console.error(`\n${'='.repeat(66)}\n  NOT TESTED: ${what}\n${'='.repeat(66)}\n`);
  return undefined;
}

async function openWithPuppeteer(engine: 'chromium' | 'firefox'): Promise<Tab> {
  const options = engine === 'firefox' ? await firefoxOptions() : await chromiumOptions();
  const browser = await puppeteerCore.launch({ ...options, browser: engine === 'firefox' ? 'firefox' : 'chrome' });
  const page = await browser.newPage();
  await page.setViewport({ width: 1280, height: 800 });
  return {
    async go(address) {
      await page.goto(address);
    },
    async reload() {
      await page.reload();
    },
    read: (expression) => page.evaluate(expression) as Promise<never>,
    readFrame: (expression) => page.frames()[1]!.evaluate(expression) as Promise<never>,
    click: (selector) => page.click(selector),
    async pressControl(letter) {
      await page.keyboard.down('Control');
      await page.keyboard.press(letter as 'c');
      await page.keyboard.up('Control');
    },
    close: () => browser.close(),
  };
}

/** Whether the page has an element. */
export const has = ({ read }: Tab, selector: string): Promise<boolean> =>
  read(`document.querySelector(${JSON.stringify(selector)}) !== null`);

/** The visible text of an element; empty if it is not there, or not yet. */
export const text = ({ read }: Tab, selector: string): Promise<string> =>
  read(`document.querySelector(${JSON.stringify(selector)})?.innerText ?? ''`);

/** Puts words into a field, as a paste does. */
export const typeInto = ({ read }: Tab, selector: string, words: string): Promise<unknown> =>
  read(`(() => {
    const field = document.querySelector(${JSON.stringify(selector)});
    field.focus();
    field.value = ${JSON.stringify(words)};
    field.dispatchEvent(new Event('input'));
  })()`);

/** The words in the frame of the preview; empty while it loads. */
export const previewed = ({ readFrame }: Tab): Promise<string> =>
  readFrame<string>(`(() => {
    const element = document.querySelector('#place')?.firstElementChild;
    return (element?.shadowRoot ?? element)?.textContent ?? '';
  })()`).catch(() => '');

/** The Control key in WebDriver. */
const CONTROL = '\uE009';
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';

async function openGtk(): Promise<Tab> {
  const { send, close } = await openWebKit();
  const read: Tab['read'] = (expression) =>
    send('POST', '/execute/sync', { script: `return (${expression})`, args: [] }) as Promise<never>;
  await send('POST', '/window/rect', { width: 1280, height: 900 });
  return {
    go: (url) => send('POST', '/url', { url }),
    reload: () => send('POST', '/refresh', {}),
    read,
    async readFrame(expression) {
      await send('POST', '/frame', { id: 0 });
      try {
        return await read(expression);
      } finally {
        await send('POST', '/frame', { id: null });
      }
    },
    async click(selector) {
      // WebDriver scrolls only what is outside the window, not what a bar covers.
      const script = `document.querySelector(${JSON.stringify(selector)})?.scrollIntoView({ block: 'center' })`;
      await send('POST', '/execute/sync', { script, args: [] });
      const found = (await send('POST', '/element', { using: 'css selector', value: selector })) as Record<
        string,
        string
      >;
      await send('POST', `/element/${found[ELEMENT]}/click`, {});
    },
    async pressControl(letter) {
      const keys = [
        ['keyDown', CONTROL],
        ['keyDown', letter],
        ['keyUp', letter],
        ['keyUp', CONTROL],
      ].map(([type, value]) => ({ type, value }));
      await send('POST', '/actions', { actions: [{ type: 'key', id: 'keyboard', actions: keys }] });
    },
    close,
  };
}
