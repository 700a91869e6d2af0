// Loaded before tests in Node. Defines Mocha's functions with node:test, and provides the same assertions (chai), so
// that tests for the browser runner also run in Node.
import { register } from 'node:module';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import { readCorpus } from './test-server.mjs';

const SKIPPED = Symbol('skipped');
/** Node has no time limit here, so a longer timeout has no effect. */
const patient = { timeout: () => patient };

/** Runs a test with the context that Mocha gives it. */
const inContext = (run) =>
  async function test(nodeContext) {
    // for the reporter, because Node reports this file as the one with the test
    nodeContext.diagnostic(`file ${process.argv[1]}`);
    const skip = () => {
      nodeContext.skip();
      throw SKIPPED;
    };
    try {
      await run.call({ ...patient, skip });
    } catch (error) {
      if (error !== SKIPPED) throw asPlain(error);
    }
  };

/** Converts an error of chai to a plain one, so that its stack reaches the reporter in another process. */
const asPlain = (error) => {
  if (error?.name !== 'AssertionError') return error;
  const { message, stack, actual, expected } = error;
  return Object.assign(new Error(message), { stack, actual, expected });
};

/** Wraps a function of node:test so that it returns an object with `timeout`, as Mocha does. */
const asMocha = (define, wrap) => (name, run) => {
  void define(name, wrap(run));
  return patient;
};
const asHook = (define) => (run) => define(() => run.call(patient));

Object.assign(globalThis, {
  describe: asMocha(describe, (run) => () => void run.call(patient)),
  it: asMocha(it, inContext),
  before: asHook(before),
  after: asHook(after),
  beforeEach: asHook(beforeEach),
  afterEach: asHook(afterEach),
});

const { fetch } = globalThis;
/** The only route of the test server that needs no page. */
globalThis.fetch = async (address, options) => {
  const [, path] = /^\/@test\/corpus\/(.*)$/.exec(String(address)) ?? [];
  if (path === undefined) return fetch(address, options);
  const found = await readCorpus(path.split('/').map(decodeURIComponent));
  if (!found) return new Response(null, { status: 404 });
  const body = Array.isArray(found.body) ? JSON.stringify(found.body) : found.body;
  return new Response(body, { headers: { 'content-type': found.type } });
};

register('./assertions-in-node.mjs', import.meta.url);
