// WebKitGTK as a browser of Web Test Runner. Its type is 'webdriver', which the command plugins of the runner support.
import { openWebKit } from './webkit-driver.mjs';

const WINDOW = { width: 1024, height: 768 };
const BUTTONS = { left: 0, middle: 1, right: 2 };
// the code points for keys without a character in the WebDriver specification
const KEYS = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  Space: ' ',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
  Meta: '\uE03D',
};

export function webkitLauncher() {
  const addresses = new Map();
  let opening;
  let starting = Promise.resolve();

  const window = async () => (opening ??= openWebKit());
  const send = async (...request) => (await window()).send(...request);
  const close = async () => {
    const opened = await opening?.catch(() => undefined);
    opening = undefined;
    await opened?.close();
  };
  const resize = async ({ width, height }) => {
    const [x, y] = await send('POST', '/execute/sync', {
      script: 'return [outerWidth - innerWidth, outerHeight - innerHeight]',
      args: [],
    });
    await send('POST', '/window/rect', { width: width + x, height: height + y });
  };
  // An earlier test may have changed the size. It is set before the test page is opened, which may end at any time.
  const start = async (url) => {
    await resize(WINDOW);
    await send('POST', '/url', { url });
  };
  const mouse = (...actions) =>
    send('POST', '/actions', {
      actions: [{ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions }],
    });
  const move = (x, y) => ({ type: 'pointerMove', duration: 0, x: Math.round(x), y: Math.round(y) });
  const press = (button = 'left') => ({ type: 'pointerDown', button: BUTTONS[button] });
  const release = (button = 'left') => ({ type: 'pointerUp', button: BUTTONS[button] });

  return {
    name: 'WebKitGTK',
    type: 'webdriver',
    concurrency: 1,

    /** Starts the browser before a page is opened, as other launchers do. */
    getOrStartBrowser: window,

    async startSession(id, url) {
      addresses.set(id, url);
      starting = start(url).catch(async (error) => {
        // The window may have hung at the end of the previous file, so this one gets a new window.
        console.error(`${error.message} Trying once more in a new window.`);
        await close();
        await start(url);
      });
      await starting;
    },
    async stopSession(id) {
      addresses.delete(id);
      // A short test file may send its results before the driver has responded to opening it. WebKit's driver hangs if
      // it leaves a page while it waits.
      await starting.catch(() => undefined);
      try {
        await send('POST', '/url', { url: 'about:blank' });
      } catch (error) {
        // The results have already arrived, and the next file gets a new window.
        console.error(`${error.message} The window is closed.`);
        await close();
      }
      return {};
    },
    stop: () => close(),
    isActive: (id) => addresses.has(id),
    getBrowserUrl: (id) => addresses.get(id),
    startDebugSession: () => Promise.reject(new Error('WebKitGTK has no debug session here.')),

    setViewport: (_id, size) => resize(size),
    async sendKeys(_id, keys) {
      // the runner passes names of keys, or text to type
      const values = keys.flatMap((key) => KEYS[key] ?? [...key]);
      const actions = values.flatMap((value) => [
        { type: 'keyDown', value },
        { type: 'keyUp', value },
      ]);
      await send('POST', '/actions', { actions: [{ type: 'key', id: 'keyboard', actions }] });
    },
    sendMouseMove: (_id, x, y) => mouse(move(x, y)),
    sendMouseClick: (_id, x, y, button) => mouse(move(x, y), press(button), release(button)),
    sendMouseDown: (_id, button) => mouse(press(button)),
    sendMouseUp: (_id, button) => mouse(release(button)),
    resetMouse: () => send('DELETE', '/actions'),
  };
}
