// Controls a browser window of WebKitGTK by the WebDriver protocol, with fetch() and without packages.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { findBrowser } from './browsers.mjs';
import { freePort } from './free-port.mjs';

// A generous timeout, because the machine may be under load.
const SLOWEST_ANSWER = 90_000;
const SLOWEST_START = 60_000;

/** Opens a window. `send(method, path, body)` sends a command to its session; `close()` ends all processes. */
export async function openWebKit({ screen = '1600x1200' } = {}) {
  const { driver, path } = findBrowser('webkit');
  const children = [];
  const stop = () => children.splice(0).forEach((child) => child.kill());
  process.once('exit', stop);

  try {
    const env = { ...process.env, LANG: 'en_US.UTF-8', NO_AT_BRIDGE: '1', GTK_A11Y: 'none' };
    env.DISPLAY ||= await startDisplay(screen, children);
    const port = await freePort();
    children.push(spawn(driver, [`--port=${port}`, '--host=127.0.0.1'], { env, stdio: 'ignore' }));
    const server = `http://127.0.0.1:${port}`;
    await untilReady(server);
    const { sessionId } = await send(server, 'POST', '/session', {
      capabilities: {
        alwaysMatch: { 'webkitgtk:browserOptions': { binary: path, args: ['--automation'] } },
      },
    });
    const session = `${server}/session/${sessionId}`;
    return {
      send: (method, path, body) => send(session, method, path, body),
      async close() {
        await send(session, 'DELETE', '', undefined, 5_000).catch(() => {});
        process.off('exit', stop);
        stop();
      },
    };
  } catch (error) {
    stop();
    throw error;
  }
}

async function startDisplay(screen, children) {
  // with -displayfd Xvfb chooses a free display and prints its number
  const display = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', `${screen}x24`, '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  children.push(display);
  const [number] = await once(display.stdio[3], 'data', { signal: AbortSignal.timeout(SLOWEST_START) });
  return `:${String(number).trim()}`;
}

async function untilReady(server) {
  for (const end = Date.now() + SLOWEST_START; Date.now() < end;) {
    const answered = await fetch(`${server}/status`, { signal: AbortSignal.timeout(2_000) }).catch(() => undefined);
    if (answered?.ok) return;
    await wait(50);
  }
  throw new Error('WebKitWebDriver did not start.');
}

async function send(base, method, path, body, patience = SLOWEST_ANSWER) {
  const answer = await fetch(base + path, {
    method,
    headers: { 'content-type': 'application/json' },
    body: body === undefined ? undefined : JSON.stringify(body),
    signal: AbortSignal.timeout(patience),
  }).catch((cause) => {
    throw new Error(`WebKitGTK did not answer ${method} ${path || '(session)'}.`, { cause });
  });
  const { value } = await answer.json();
  if (!answer.ok) throw new Error(`WebKitGTK: ${method} ${path}: ${value?.error}: ${value?.message}`);
  return value;
}
