/** What the composer loads from the site that serves it. In the page that is one file, `one-file.ts` stands in for this module. */
import names from 'virtual:script-files';
import calendar from '../data/formats/icalendar.ics?url';
import story from '../data/tour.txt?url';
import reader from './reading.worker.ts?worker&url';
import { scriptUrl } from './trusted.js';

/** The examples of the first step. */
export type Example = 'story' | 'calendar';

/** The address of the front page. */
export const home = '../';

/** The address of the composer as one file, which the built site has. */
export const oneFileAddress = IS_BUILT ? '../compose.html' : undefined;

/** Starts the worker that reads. */
export const startReader = (): Worker => new Worker(scriptUrl(reader), { type: 'module' });

/** The address of the frame that shows the preview. */
export const previewAddress = 'preview.html';

/** The names of the files that a server of one’s own needs. */
export const scriptNames = names;

/** Loads the text of an example. Rejects if it cannot be loaded. */
export async function loadExample(example: Example): Promise<string> {
  return (await load({ story, calendar }[example])).text();
}

/** Loads one of the files that a server of one’s own needs. Rejects if it cannot be loaded. */
export async function loadScript(name: string): Promise<Uint8Array> {
  // In the sources, the page is two folders below dist; in the built site it is one.
  const response = await load(`${IS_BUILT ? '' : '../'}../dist/cdn/${name}`);
  return new Uint8Array(await response.arrayBuffer());
}

async function load(address: string): Promise<Response> {
  const response = await fetch(new URL(address, document.baseURI));
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response;
}

/** Keeps the files in the browser, so that the page works offline from the second visit on. */
export function keepForOffline(): void {
  if (!IS_BUILT || !('serviceWorker' in navigator)) return;
  navigator.serviceWorker.register(scriptUrl(new URL('offline.js', document.baseURI).href)).catch(() => undefined);
}
