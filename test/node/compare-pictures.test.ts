import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { PNG } from 'pngjs';
import { comparePictures } from '../../.config/scripts/compare-pictures.mjs';
import fc from '../properties.js';

/** A picture in one colour, with some pixels in another. */
function picture(width: number, height: number, pixels: readonly (readonly [x: number, y: number])[] = []): Buffer {
  const png = new PNG({ width, height });
  png.data.fill(255);
  for (const [x, y] of pixels) png.data[(y * width + x) * 4] = 254;
  return PNG.sync.write(png);
}

describe('two pictures', () => {
  it('are the same where every pixel is', () => {
    const same = comparePictures(picture(30, 20), picture(30, 20));
    assert.deepEqual(same, { pixels: 0, share: 0, taller: 0, box: undefined, difference: undefined });
  });

  it('differ in any pixel, however little, and say where', () => {
    const places = fc.uniqueArray(fc.tuple(fc.nat(29), fc.nat(19)), { minLength: 1, selector: ([x, y]) => y * 30 + x });
    fc.assert(
      fc.property(places, (changed) => {
        const { pixels, share, box, difference } = comparePictures(picture(30, 20), picture(30, 20, changed));
        const [xs, ys] = [changed.map(([x]) => x), changed.map(([, y]) => y)];
        const [x, y] = [Math.min(...xs), Math.min(...ys)];
        assert.equal(pixels, changed.length);
        assert.equal(share, changed.length / 600);
        assert.deepEqual(box, { x, y, width: Math.max(...xs) - x + 1, height: Math.max(...ys) - y + 1 });
        const marked = PNG.sync.read(difference);
        assert.deepEqual([marked.width, marked.height], [30, 20]);
      }),
    );
  });

  it('differ in what only the taller one has', () => {
    const { pixels, taller, box } = comparePictures(picture(30, 20), picture(30, 26));
    assert.deepEqual([pixels, taller, box], [180, 6, { x: 0, y: 20, width: 30, height: 6 }]);
    assert.equal(comparePictures(picture(30, 26), picture(30, 20)).taller, -6);
  });
});
