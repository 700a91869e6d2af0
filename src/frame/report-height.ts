// The one script of the page in a frame: the build puts it into src/snippet/frame-script.data.ts, with its hash.
import { HEIGHT, type HeightMessage } from './messages.js';

const root = document.documentElement;
if (parent !== window) root.setAttribute('data-framed', '');

/** Says how high the words are. To anybody: a page in a sandbox cannot know who is around it, and a height is no secret. */
function reportHeight(): void {
  // What is not drawn has no width, and the height of nothing.
  if (innerWidth === 0) return;
  const message: HeightMessage = { type: HEIGHT, height: Math.ceil(root.getBoundingClientRect().height) };
  // eslint-disable-next-line no-restricted-properties -- the page around has no other way to know
  parent.postMessage(message, '*');
}

reportHeight();
// The pictures are there.
addEventListener('load', reportHeight);
new ResizeObserver(reportHeight).observe(root);
// What is out of sight is not drawn and sees no change: then the page around asks.
addEventListener('message', ({ source }) => {
  if (source === parent) reportHeight();
});
