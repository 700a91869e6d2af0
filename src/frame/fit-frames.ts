// What stands in pages beside snippets of the kind `iframe`: a script of its own, which the build puts into dist/cdn.
import { ASK, HEIGHT, type HeightMessage } from './messages.js';

const FRAMES = '[data-news=frame] iframe';
/** Higher than any story; a frame that asks for more is not ours. */
const HIGHEST = 100_000;

/**
 * Gives a frame the height that its page asks for, and takes away the words that stood in for it.
 *
 * It hears only the very window that is in a frame of ours, and only as long as that is in a sandbox, where every
 * origin is `null`: what has got out of it, or was never in it, is a stranger.
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
  // Through the object model, which policies against styles leave alone; and against what the page says of all frames.
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
  // eslint-disable-next-line no-restricted-properties -- the question holds nothing, and the frame is ours
  contentWindow?.postMessage({ type: ASK }, '*');
}

// A page that is out of sight is not drawn, and does not see that it has become narrower; it answers all the same.
const widths = new ResizeObserver((entries) => {
  for (const { target } of entries) ask(target as HTMLIFrameElement);
});
addEventListener('message', hear);
// Pages that were there first have said how high they are before anybody listened.
document.querySelectorAll<HTMLIFrameElement>(FRAMES).forEach(ask);
