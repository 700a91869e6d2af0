// WebKitGTK as a browser of Web Test Runner. The commands plugins of the runner know its type, 'webdriver'.
import { openWebKit } from './webkit-driver.mjs';

const WINDOW = { width: 1024, height: 768 };
const BUTTONS = { left: 0, middle: 1, right: 2 };
// the code points that the WebDriver specification gives to keys without a character
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
  // A test before may have changed the size. Not while the page of tests is there: it may be through and be left meanwhile.
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

    /** Starts the browser before there is a page to open, as the launchers of the runner do. */
    getOrStartBrowser: window,

    async startSession(id, url) {
      addresses.set(id, url);
      starting = start(url).catch(async (error) => {
        // A window that hung at the end of the file before is not the fault of this one.
        console.error(`${error.message} Trying once more in a new window.`);
        await close();
        await start(url);
      });
      await starting;
    },
    async stopSession(id) {
      addresses.delete(id);
      // A short file has told its results before its start has been answered. WebKit's driver hangs where it is told
      // to leave a page on which it still waits for something.
      await starting.catch(() => undefined);
      try {
        await send('POST', '/url', { url: 'about:blank' });
      } catch (error) {
        // The results are in already, and the next file gets a new window.
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
      // the runner hands over names of keys, and texts to be typed
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
