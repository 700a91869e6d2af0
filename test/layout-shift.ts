import { aTimeout } from '@open-wc/testing';
import { openFrame, type Frame } from './frame.js';
import { until } from './until.js';

/** Records each layout shift of a page, from its first paint on. */
const RECORDER = `<script nonce="n">
  window.shifts = [];
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) shifts.push(entry.value);
  }).observe({ type: 'layout-shift', buffered: true });
</script>`;

/** A page in which content may move. */
export interface ShiftingPage {
  /** Scripts and style sheets. */
  readonly head: string;
  /** Markup of the content; paragraphs are put before and after it. */
  readonly content: string;
  readonly width: number;
  /** Whether the content is as it will stay. */
  readonly isDone: (document: Document) => boolean;
  /** Milliseconds that the server waits at each `<!--pause-->`. */
  readonly pause?: number;
}

/** Opens a page, and gives the sum of its layout shifts. Only Chromium tells of them. */
export async function layoutShift({ head, content, width, isDone, pause }: ShiftingPage): Promise<[number, Frame]> {
  const frame = await openFrame(
    `<!doctype html><html lang="en"><head><meta name="viewport" content="width=device-width">${RECORDER}${head}</head>
    <body style="margin: 0; font: 16px/1.5 serif"><p>Before.</p>${content}
    <p>${'And the story goes on. '.repeat(40)}</p></body></html>`,
    { width, ...(pause !== undefined && { pause }) },
  );
  await until(() => isDone(frame.document), 'the content is not there');
  // A busy machine may not have painted yet, and tells of a shift after that.
  for (let frames = 0; frames < 2; frames++) await new Promise((go) => frame.window.requestAnimationFrame(go));
  await aTimeout(200);
  const { shifts } = frame.window as unknown as { shifts: number[] };
  return [shifts.reduce((sum, value) => sum + value, 0), frame];
}
