/** What `site.ts` loads from a site, from inside the page: for the composer as one file, which works from a disk. */
import { preview, reader, repository, scripts } from 'virtual:embedded-files';
import calendar from '../data/formats/icalendar.ics?raw';
import story from '../data/tour.txt?raw';
import type { Example } from './site.js';
import { scriptUrl } from './trusted.js';

const blobAddress = (content: string, type: string): string => URL.createObjectURL(new Blob([content], { type }));

export const home = repository;
export const oneFileAddress = undefined;
export const previewAddress = blobAddress(preview, 'text/html');

const readerAddress = blobAddress(reader, 'text/javascript');
// A classic worker: Chromium starts no module from a page that was opened from a disk.
export const startReader = (): Worker => new Worker(scriptUrl(readerAddress));

export const scriptNames: readonly string[] = Object.keys(scripts);

// eslint-disable-next-line @typescript-eslint/require-await -- as in site.ts
export async function loadExample(example: Example): Promise<string> {
  return { story, calendar }[example];
}

/** The files are compressed: they are two thirds of the page otherwise. */
export async function loadScript(name: string): Promise<Uint8Array> {
  const compressed = Uint8Array.from(atob(scripts[name] ?? ''), (character) => character.charCodeAt(0));
  const stream = new Blob([compressed]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

/** The page is on the disk already. */
export function keepForOffline(): void {
  // Nothing to keep.
}
