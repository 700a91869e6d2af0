// The only script of a framed page. The build writes it to src/snippet/frame-script.data.ts, with its hash.
import { HEIGHT, type HeightMessage } from './messages.js';

const root = document.documentElement;
if (parent !== window) root.setAttribute('data-framed', '');

/** Sends the height of the content to any parent: a sandboxed page cannot know its parent, and a height is no secret. */
function reportHeight(): void {
  // If the page is not rendered, its width is 0 and its height would be wrong.
  if (innerWidth === 0) return;
  const message: HeightMessage = { type: HEIGHT, height: Math.ceil(root.getBoundingClientRect().height) };
  // eslint-disable-next-line no-restricted-properties -- the page around has no other way to know
  parent.postMessage(message, '*');
}

reportHeight();
// At `load`, all pictures have their size.
addEventListener('load', reportHeight);
new ResizeObserver(reportHeight).observe(root);
// An invisible frame is not rendered and sees no resizes. The page around it then requests the height.
addEventListener('message', ({ source }) => {
  if (source === parent) reportHeight();
});
