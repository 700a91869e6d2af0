import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseFragment } from 'parse5';
import { barPlot } from '../../bench/bar-plot.mjs';
import { ratiosOf } from '../../bench/rounds.mjs';
import { quantile, shuffled, summaryOf } from '../../bench/statistics.mjs';
import fc from '../properties.js';

const numbers = fc.array(fc.nat(1e6), { minLength: 1, maxLength: 50 });

describe('the statistics of the benchmark', () => {
  it('takes quantiles that lie between the numbers, and in order', () => {
    fc.assert(
      fc.property(numbers, (values) => {
        const { low, median, high } = summaryOf(values);
        assert.ok(Math.min(...values) <= low && low <= median && median <= high && high <= Math.max(...values));
        assert.equal(quantile(values, 0), Math.min(...values));
        assert.equal(quantile(values, 1), Math.max(...values));
      }),
    );
    assert.equal(quantile([3, 1, 2], 0.5), 2);
    assert.equal(quantile([4, 1, 2, 3], 0.5), 2.5);
  });

  it('shuffles without losing anything', () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), (entries) => {
        assert.deepEqual(shuffled(entries).sort(), [...entries].sort());
      }),
    );
  });

  it('compares variants in the rounds that measured both', () => {
    const variant = {
      measured: new Map([
        [0, { value: 6 }],
        [1, { value: 8 }],
        [3, { value: 1 }],
      ]),
    };
    const base = {
      measured: new Map([
        [0, { value: 3 }],
        [1, { value: 2 }],
        [2, { value: 9 }],
      ]),
    };
    assert.deepEqual(ratiosOf(variant, base), [2, 4]);
  });
});

describe('the plot of the benchmark', () => {
  it('keeps labels as text', () => {
    const bars = [{ label: 'a <b> & "c"', low: 1, median: 2, high: 3 }];
    const plot = parseFragment(barPlot({ title: 'x < y', unit: 'ms', bars }));
    const [svg] = plot.childNodes;
    assert.ok(svg && 'childNodes' in svg);
    const text = JSON.stringify(
      svg.childNodes
        .flatMap((node) => ('childNodes' in node ? node.childNodes : []))
        .map((node) => ('value' in node ? node.value : '')),
    );
    assert.ok(text.includes('x < y') && text.includes('a <b> & '));
  });

  it('draws bars within the picture, longer for more', () => {
    fc.assert(
      fc.property(numbers, (values) => {
        const bars = values.map((median) => ({ label: 'one', low: median, median, high: median }));
        const svg = barPlot({ title: 'all', unit: 'ms', bars });
        const widths = [...svg.matchAll(/<rect x="250" [^>]*width="([\d.]+)"/g)].map(([, width]) => Number(width));
        assert.equal(widths.length, values.length);
        values.forEach((value, one) => {
          assert.ok(widths[one]! <= 440.1);
          values.forEach((other, two) => value > other && assert.ok(widths[one]! >= widths[two]!));
        });
      }),
      { numRuns: 30 },
    );
  });
});
