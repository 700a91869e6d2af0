// Compares two pictures of a page pixel by pixel.
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

const CHANGED = [255, 0, 0];

/**
 * Compares two PNG files. A page that became taller has changed where only one of the two has pixels.
 *
 * `share` is the part of all pixels that changed, from 0 to 1; `box` encloses them; `difference` is a PNG that marks them
 * red on a pale copy. Without a change there is neither `box` nor `difference`.
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
  // Both revisions are drawn by the same browser: there is no noise to forgive, so every difference counts.
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

/** The pixels of a picture on a larger one, whose rest is transparent. */
function extended({ width: ownWidth, height: ownHeight, data }, width, height) {
  if (ownWidth === width && ownHeight === height) return data;
  const pixels = Buffer.alloc(width * height * 4);
  for (let row = 0; row < ownHeight; row++)
    data.copy(pixels, row * width * 4, row * ownWidth * 4, (row + 1) * ownWidth * 4);
  return pixels;
}

/** The smallest box around what is marked as changed. */
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
