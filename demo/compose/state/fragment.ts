/**
 * The state in the fragment of the address: `#edit=1.…`, the step, the version and the compressed state. Whoever opens
 * the link sees the same; nothing is sent to a server.
 */
import { EMPTY, readWork, type Work } from './work.js';

/** The steps of the page. */
export const STEPS = ['story', 'choose', 'edit', 'copy', 'check'] as const;
export type Step = (typeof STEPS)[number];

/** What a fragment says. */
export interface Place {
  readonly step: Step;
  readonly work: Work | undefined;
}

const VERSION = '1';
/** A longer fragment leaves out the pasted text; some programs cut longer addresses. */
const MAX_LENGTH = 30_000;
/** A shared link may not expand to more than this, in bytes. */
const MAX_BYTES = 8_000_000;

/** Writes the fragment of a step and a state. Without `work`, the step alone. */
export async function fragmentOf(step: Step, work?: Work): Promise<string> {
  if (!work || work === EMPTY) return `#${step}`;
  // Of a text this long, even the compressed form is too long.
  const whole = work.source.length > MAX_LENGTH * 10 ? '' : await packed(work);
  const payload = whole !== '' && whole.length <= MAX_LENGTH ? whole : await packed(withoutSource(work));
  return `#${step}=${VERSION}.${payload}`;
}

/** Reads a fragment. An unknown version, or one that is damaged, gives no state. */
export async function readFragment(fragment: string): Promise<Place> {
  const text = fragment.replace(/^#/, '');
  const equals = text.indexOf('=');
  const name = equals < 0 ? text : text.slice(0, equals);
  const step = STEPS.find((one) => one === name) ?? 'story';
  const [version, payload = ''] = equals < 0 ? [] : text.slice(equals + 1).split('.');
  if (version !== VERSION) return { step, work: undefined };
  return { step, work: readWork(await unpacked(payload).catch(() => undefined)) };
}

/** The widget without what it was made from. */
function withoutSource(work: Work): Work {
  const isStory = work.kind !== 'quote' && work.kind !== 'itinerary';
  return { ...work, source: '', offers: [], leftOut: [], picked: -1, story: isStory ? work.story : undefined };
}

/** Compresses JSON into letters, digits, `-` and `_`. */
export async function packed(value: unknown): Promise<string> {
  const stream = new Blob([JSON.stringify(value)]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  const bytes = new Uint8Array(await new Response(stream).arrayBuffer());
  let text = '';
  for (let at = 0; at < bytes.length; at += 8_192) text += String.fromCharCode(...bytes.subarray(at, at + 8_192));
  return btoa(text).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/** The JSON that `packed` compressed. */
export async function unpacked(text: string): Promise<unknown> {
  const bytes = Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (letter) => letter.charCodeAt(0));
  const reader = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw')).getReader();
  const pieces: BlobPart[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    length += value.length;
    if (length > MAX_BYTES) {
      await reader.cancel();
      throw new Error('The state in this link is too large.');
    }
    pieces.push(value);
  }
  return JSON.parse(await new Blob(pieces).text()) as unknown;
}
