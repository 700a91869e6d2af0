// Compares two pictures of a page pixel by pixel.
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

const CHANGED = [255, 0, 0];

/**
 * Compares two PNG files. If their heights differ, the pixels that only one has count as changed.
 *
 * Returns `share`, the fraction of changed pixels from 0 to 1; `box`, which encloses them; and `difference`, a PNG that
 * marks them red on a pale copy. Without a change there is no `box` and no `difference`.
 *
 * @param {Uint8Array} before
 * @param {Uint8Array} after
 */
export function comparePictures(before, after) {
  const [one, other] = [before, after].map((bytes) => PNG.sync.read(Buffer.from(bytes)));
  const width = Math.max(one.width, other.width);
  const height = Math.max(one.height, other.height);
  const taller = other.height - one.height;
  const difference = new PNG({ width, height });
  // Both revisions are rendered by the same browser, so there is no noise and every difference counts.
  const options = { threshold: 0, includeAA: true, diffColor: CHANGED };
  const [first, second] = [one, other].map((picture) => extended(picture, width, height));
  const pixels = pixelmatch(first, second, difference.data, width, height, options);
  if (pixels === 0) return { pixels, share: 0, taller, box: undefined, difference: undefined };
  return {
    pixels,
    share: pixels / (width * height),
    taller,
    box: boxOf(difference),
    difference: PNG.sync.write(difference),
  };
}

/** Extends a picture with transparent pixels. */
function extended({ width: ownWidth, height: ownHeight, data }, width, height) {
  if (ownWidth === width && ownHeight === height) return data;
  const pixels = Buffer.alloc(width * height * 4);
  for (let row = 0; row < ownHeight; row++)
    data.copy(pixels, row * width * 4, row * ownWidth * 4, (row + 1) * ownWidth * 4);
  return pixels;
}

/** The smallest box around the pixels marked as changed. */
function boxOf({ width, height, data }) {
  let [left, top, right, bottom] = [width, height, -1, -1];
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const at = (y * width + x) * 4;
      if (!CHANGED.every((value, channel) => data[at + channel] === value)) continue;
      [left, top] = [Math.min(left, x), Math.min(top, y)];
      [right, bottom] = [Math.max(right, x), Math.max(bottom, y)];
    }
  }
  return { x: left, y: top, width: right - left + 1, height: bottom - top + 1 };
}
