import { expect } from '@open-wc/testing';
import type { AxeResults, RunOptions } from 'axe-core';
import { until } from './until.js';

// Served as they stand, nothing edited: the runner would put scripts of its own into pages, and compile those of dist
// anew, whose integrity would not hold.
const DEMO = '/@test/edited/~/~/~/demo/';
const AXE = '/node_modules/axe-core/axe.min.js';
const SETTLED = 20_000;

interface Demo {
  readonly window: Window &
    typeof globalThis & { axe: { run(root: Document, options: RunOptions): Promise<AxeResults> } };
  readonly document: Document;
  readonly complaints: string[];
  readonly warnings: string[];
}
type NewsElement = HTMLElement & { readonly status: string; readonly ready: Promise<void> };

let frame: HTMLIFrameElement;

/** Opens a page in a frame, and hears all that it complains of from its first script on. */
async function open(address: string): Promise<Demo> {
  const text = await (await fetch(address)).text();
  frame = document.createElement('iframe');
  frame.title = 'demo';
  frame.width = '1280';
  frame.height = '800';
  document.body.append(frame);
  const complaints: string[] = [];
  const warnings: string[] = [];
  // Who loads a page into a frame cannot listen before its scripts run; who writes it there can.
  const page = frame.contentDocument!;
  page.open();
  const heard = frame.contentWindow as Demo['window'];
  heard.addEventListener('error', (event) => complaints.push(describeError(event)), true);
  heard.addEventListener('unhandledrejection', ({ reason }) => complaints.push(`unhandled: ${String(reason)}`));
  heard.addEventListener('news-error', (event) => {
    const { code, message } = event as Event & { code: string; message: string };
    complaints.push(`${code}: ${message}`);
  });
  heard.console.error = (...words: unknown[]) => complaints.push(`console.error: ${words.join(' ')}`);
  heard.console.warn = (...words: unknown[]) => warnings.push(words.join(' '));
  const loaded = new Promise((go) => heard.addEventListener('load', go));
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- that is what writing is
  page.write(text.replace('<head>', `<head><base href="${address}">`));
  page.close();
  await loaded;
  return { window: heard, document: page, complaints, warnings };
}

function describeError({ message, target }: ErrorEvent): string {
  const { localName, src, href } = target as Partial<HTMLScriptElement & HTMLLinkElement>;
  return localName ? `not loaded: <${localName}> ${src ?? href ?? ''}` : message;
}

const ours = ({ document }: Demo): NewsElement[] =>
  [...document.querySelectorAll<NewsElement>('*')].filter(({ localName }) => localName.includes('-'));

async function settled(demo: Demo): Promise<void> {
  const { customElements } = demo.window;
  const late = new Promise((go) => setTimeout(go, SETTLED));
  const elements = ours(demo);
  await Promise.race([late, Promise.all(elements.map(({ localName }) => customElements.whenDefined(localName)))]);
  await Promise.race([late, Promise.all(elements.map(({ ready }) => ready))]);
  await new Promise((go) => setTimeout(go, 50));
}

async function violations(demo: Demo): Promise<string[]> {
  const { document, window } = demo;
  if (!('axe' in window)) {
    const script = document.createElement('script');
    script.src = AXE;
    const loaded = new Promise((go) => script.addEventListener('load', go));
    document.head.append(script);
    await loaded;
    script.remove();
  }
  const results = await window.axe.run(document, { resultTypes: ['violations'] });
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary = '' }) => `${id} at ${target.join(' ')}: ${failureSummary}`),
  );
}

const foreign = ({ window }: Demo): string[] =>
  window.performance
    .getEntriesByType('resource')
    .map(({ name }) => name)
    .filter((name) => /^\w+:/.test(name) && !/^(data|blob):/.test(name) && new URL(name).origin !== location.origin);

// test/node/demo.test.ts sees to it that the front page names every page there is.
const front = new DOMParser().parseFromString(await (await fetch(`${DEMO}index.html`)).text(), 'text/html');
const pages = new Set([
  'index.html',
  // The composer is built; test/compose opens it.
  ...[...front.querySelectorAll('nav a:not([href="compose/"])')].map((link) => link.getAttribute('href') ?? ''),
]);

describe('the demo', () => {
  afterEach(() => frame.remove());

  for (const page of pages) {
    it(`has a sound page ${page}`, async () => {
      const demo = await open(DEMO + page);
      const { expectErrors, expectWarnings, noScript } = demo.document.documentElement.dataset;
      if (noScript === undefined) {
        await settled(demo);
        expect(demo.document.querySelectorAll(':not(:defined)')).to.have.lengthOf(0);
        expect(ours(demo)).to.not.be.empty;
      } else {
        expect(demo.document.scripts).to.have.lengthOf(0);
        expect(demo.document.querySelectorAll(':not(:defined)')).to.not.be.empty;
      }
      if (expectErrors === undefined) expect(demo.complaints).to.deep.equal([]);
      const status = ours(demo).map((element) => element.status);
      if (noScript === undefined && expectErrors === undefined) expect(new Set(status)).to.have.all.keys('ready');
      else if (expectErrors !== undefined) expect(status).to.include('error').and.include('ready');
      for (const scheme of ['light', 'dark']) {
        demo.document.documentElement.style.colorScheme = scheme;
        expect(await violations(demo), scheme).to.deep.equal([]);
      }
      if (expectWarnings === undefined) expect(demo.warnings).to.deep.equal([]);
      else {
        // The chunk that prints them may still be loading.
        await until(() => demo.warnings.length > 0, 'a warning');
        expect(demo.warnings).to.have.lengthOf(Number(expectWarnings));
      }
      expect(foreign(demo)).to.deep.equal([]);
    });
  }
});

describe('the demo’s page of snippets', () => {
  afterEach(() => frame.remove());

  it('writes each kind in one line, and shows it', async () => {
    const demo = await open(`${DEMO}snippets.html`);
    const at = (id: string): HTMLElement => demo.document.getElementById(id)!;
    const field = (id: string): HTMLInputElement => at(id) as HTMLInputElement;
    const input = (id: string, value: string): void => {
      field(id).value = value;
      at(id).dispatchEvent(new demo.window.Event('input'));
    };
    await until(() => field('snippet').value !== '', 'the example');
    for (const { value: kind } of (at('kind') as HTMLSelectElement).options) {
      field('snippet').value = '';
      input('kind', kind);
      await until(() => field('snippet').value !== '', kind);
      const text = field('snippet').value;
      expect(text).to.contain('vital, strong partnership').and.not.contain('\n');
      expect(text.includes('<script'), kind).to.equal(kind !== 'twin' && kind !== 'static');
      expect(at('places').children.length, kind).to.be.greaterThan(1);
      if (kind === 'iframe') await until(() => at('shown').querySelector('iframe')?.style.height, 'its height');
      else if (kind === 'static' || kind === 'twin') expect(at('shown').textContent).to.contain('partnership');
      else
        await until(() => at('shown').querySelector('pull-quote')?.shadowRoot?.textContent.includes('Blinken'), kind);
    }
    input('words', '{}');
    await until(() => field('snippet').value === '', 'nothing to write');
    expect(at('issues').textContent).to.not.equal('');
    expect(field('copy').disabled).to.equal(true);
    expect(demo.complaints).to.deep.equal([]);
  });
});

describe('this test', () => {
  afterEach(() => frame.remove());
  const page = (html: string): string => `/@test/json?type=text/html&body=${encodeURIComponent(html)}`;

  it('detects every error in a page', async () => {
    const demo = await open(
      page(`<!doctype html><title>t</title>
        <script>console.error('said'); console.warn('warned'); Promise.reject('rejected'); throw new Error('thrown');</script>
        <script src="/@test/status/404"></script>`),
    );
    await new Promise((go) => setTimeout(go, 100));
    const { complaints, warnings } = demo;
    for (const word of ['said', 'rejected', 'thrown', 'not loaded']) expect(complaints.join()).to.contain(word);
    expect(warnings).to.deep.equal(['warned']);
  });

  it('sees what is hard to read, or asked of somebody else', async () => {
    const demo = await open(
      page(`<!doctype html><title>t</title><p style="color: #999; background: #aaa">Pale.</p>
        <img src="http://localhost:${location.port}/@test/corpus/none.png" alt="">`),
    );
    const found = (await violations(demo)).join();
    expect(found).to.contain('color-contrast').and.contain('html-has-lang');
    expect(foreign(demo)).to.have.lengthOf(1);
  });
});
