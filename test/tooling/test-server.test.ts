import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { inChromium } from '../engine.js';
import { until } from '../until.js';

const at = (path: string): string => `/@test/${path}`;
const otherOrigin = (path: string): string => `http://localhost:${location.port}${at(path)}`;
const words = async (path: string): Promise<string> => (await fetch(at(path))).text();
const fails = async (promise: Promise<unknown>): Promise<boolean> =>
  promise.then(
    () => false,
    () => true,
  );

describe('the test server', () => {
  it('answers with a status', async () => {
    expect((await fetch(at('status/503'))).status).to.equal(503);
    expect((await fetch(at('nothing'))).status).to.equal(404);
  });

  it('never answers, or stops after the first byte', async () => {
    expect(await fails(fetch(at('hang'), { signal: AbortSignal.timeout(300) }))).to.equal(true);
    const stalled = await fetch(at('stall?path=story.json'), { signal: AbortSignal.timeout(500) });
    expect(stalled.headers.get('content-type')).to.match(/^application\/json/);
    expect(await fails(stalled.text())).to.equal(true);
  });

  it('serves a file late', async () => {
    const before = performance.now();
    const answer = await fetch(at('slow/300/src/model/text.ts'));
    expect(performance.now() - before).to.be.greaterThan(290);
    expect(answer.headers.get('content-type')).to.match(/javascript/);
    expect(await answer.text()).to.include('wordsOf');
    expect((await fetch(at('slow/0/demo/none.html'))).status).to.equal(404);
  });

  it('streams as many bytes as asked for', async () => {
    for (const size of [15, 200_000]) {
      const body = await words(`bytes/${size}`);
      expect(body.length).to.equal(size);
      JSON.parse(body);
    }
  });

  it('echoes a body and its type', async () => {
    const answer = await fetch(at(`json?body=${encodeURIComponent('{"a":"é"}')}&type=text/plain`));
    expect(answer.headers.get('content-type')).to.match(/^text\/plain/);
    expect(await answer.json()).to.deep.equal({ a: 'é' });
  });

  it('redirects, once and for ever', async () => {
    const answer = await fetch(at(`redirect?to=${encodeURIComponent(at('status/418'))}`));
    expect([answer.redirected, answer.status]).to.deep.equal([true, 418]);
    expect(await fails(fetch(at('loop')))).to.equal(true);
  });

  it('breaks off', async () => {
    expect(await fails(words('reset'))).to.equal(true);
  });

  it('counts requests', async () => {
    const key = crypto.randomUUID();
    await fetch(at(`count?key=${key}`));
    await fetch(at(`count?key=${key}`));
    expect(await words(`counted?key=${key}`)).to.equal('{"count":2}');
  });

  it('admits other origins, except below no-cors', async () => {
    expect((await fetch(otherOrigin('status/200'))).status).to.equal(200);
    expect(await fails(fetch(otherOrigin('no-cors/status/200')))).to.equal(true);
  });

  it('keeps inside the corpus', async () => {
    expect((await fetch(at('corpus/..%2f..%2f..%2f..%2f..%2f..%2fetc%2fhostname'))).status).to.equal(404);
    expect((await fetch(at('corpus/none.json'))).status).to.equal(404);
  });

  it('sends a page with a policy', async () => {
    const policy = encodeURIComponent("script-src 'none'");
    const answer = await fetch(at(`csp?csp=${policy}&page=test/tooling/page.html`));
    expect(answer.headers.get('content-security-policy')).to.equal("script-src 'none'");
    expect(new URL(answer.url).pathname).to.equal(at('csp/test/tooling/page.html'));
    expect(await answer.text()).to.equal(await words('csp/test/tooling/page.html'));
  });
});

describe('the commands', () => {
  it('set the viewport in every engine', async () => {
    await executeServerCommand('viewport', { width: 640, height: 500 });
    await until(() => innerWidth === 640, 'the window is not as wide');
  });

  inChromium(() => {
    it('emulate media', async () => {
      const dark = { 'prefers-color-scheme': 'dark', 'forced-colors': 'active' };
      expect(await executeServerCommand('media', { features: dark })).to.equal(true);
      expect(matchMedia('(prefers-color-scheme: dark) and (forced-colors: active)').matches).to.equal(true);
      await executeServerCommand('media', { media: 'print' });
      expect(matchMedia('print').matches).to.equal(true);
      await executeServerCommand('media', {});
    });
  });
});
