import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { after, before, describe, it } from 'node:test';
import { FORMATS } from '../../src/formats/registry.js';
import { allCases } from '../linear/cases.js';
import { STEEPEST } from '../linear/growth.js';
import type { Found } from '../linear/run.js';

/** One thread, and room for all that is young: neither the compiler nor the collector is to be taken for a reader. */
const FLAGS = ['--single-threaded', '--max-semi-space-size=128', '--import', 'tsx'];
const kinds = [...allCases().keys()];

describe('reading takes linear time', { timeout: 1_500_000 }, () => {
  const found = new Map<string, Promise<Found>>();
  const tell = new Map<string, (one: Found) => void>();
  const fail = new Map<string, (error: Error) => void>();
  // Two at a time, and nothing beside them: node:test runs this file alone on a machine of two cores.
  const children = [0, 1].map((share) => {
    const own = kinds.filter((_, index) => index % 2 === share);
    return spawn(process.execPath, [...FLAGS, fileURLToPath(new URL('../linear/run.ts', import.meta.url)), ...own], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
  });

  before(() => {
    for (const kind of kinds) {
      const promise = new Promise<Found>((resolve, reject) => {
        tell.set(kind, resolve);
        fail.set(kind, reject);
      });
      promise.catch(() => undefined);
      found.set(kind, promise);
    }
    for (const child of children) {
      createInterface({ input: child.stdout }).on('line', (line) => {
        const one = JSON.parse(line) as Found;
        tell.get(one.kind)!(one);
      });
      child.once('exit', (code) => {
        if (code !== 0) for (const reject of fail.values()) reject(new Error(`The measurements ended early: ${code}.`));
      });
    }
  });
  after(() => children.forEach((child) => child.kill()));

  it('is measured for every format', () => {
    const cases = allCases();
    assert.deepEqual(
      FORMATS.filter((format) => !cases.get(format)?.length),
      [],
      'a format without a sample in demo/data/formats, test/formats/samples.ts or test/linear/samples.ts',
    );
  });

  for (const kind of kinds) {
    it(kind, async () => {
      const { count, steep } = await found.get(kind)!;
      assert.ok(count > 0);
      const words = steep.map(
        ({ name, slope, times }) =>
          `${name}: ${slope.toFixed(2)} > ${STEEPEST} (${times.map(([length, time]) => `${length}: ${time.toFixed(0)} ms`).join(', ')})`,
      );
      assert.deepEqual(words, []);
    });
  }
});
