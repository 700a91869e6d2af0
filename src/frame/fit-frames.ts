// The script for pages with snippets of kind `iframe`, a separate file in dist/cdn.
import { ASK, HEIGHT, type HeightMessage } from './messages.js';

const FRAMES = '[data-news=frame] iframe';
/** Maximum height of a frame in pixels; a frame that requests more is not ours. */
const HIGHEST = 100_000;

/**
 * Gives a frame the height that its page requests, and hides the fallback content.
 *
 * Accepts messages only from a window in one of our frames while it is sandboxed, so that its
 * origin is `null`. Messages of other windows are ignored.
 */
function hear({ source, origin, data }: MessageEvent<unknown>): void {
  if (origin !== 'null' || source === null) return;
  const { type, height } = (data ?? {}) as { readonly [Name in keyof HeightMessage]?: unknown };
  if (type !== HEIGHT || typeof height !== 'number' || !(height > 0 && height < HIGHEST)) return;
  for (const frame of document.querySelectorAll<HTMLIFrameElement>(FRAMES)) {
    if (frame.contentWindow === source) fit(frame, height);
  }
}

function fit(frame: HTMLIFrameElement, height: number): void {
  if (frame.inert) widths.observe(frame);
  // Set through the CSSOM, which content security policies allow, and important against the styles of the page.
  const say = (element: HTMLElement, name: string, value: string): void =>
    element.style.setProperty(name, value, 'important');
  say(frame, 'height', `${Math.ceil(height)}px`);
  say(frame, 'width', '100%');
  frame.inert = false;
  for (const words of frame.closest('[data-news=frame]')!.querySelectorAll<HTMLElement>('[data-news=words]')) {
    say(words, 'display', 'none');
  }
}

function ask({ contentWindow }: HTMLIFrameElement): void {
  // eslint-disable-next-line no-restricted-properties -- the message has no content, and the frame is ours
  contentWindow?.postMessage({ type: ASK }, '*');
}

// An invisible frame is not rendered and does not see resizes, but it answers requests for its height.
const widths = new ResizeObserver((entries) => {
  for (const { target } of entries) ask(target as HTMLIFrameElement);
});
addEventListener('message', hear);
// Frames that loaded before this script have already sent their heights.
document.querySelectorAll<HTMLIFrameElement>(FRAMES).forEach(ask);
