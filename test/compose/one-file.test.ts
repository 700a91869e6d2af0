import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import { version } from 'broadsheet';
import { writeComposeFile } from '../../.config/scripts/compose-file.mjs';
import { has, openTab, previewed, text, typeInto, type Tab } from './engine.js';
import { seed, until } from './page.js';

describe('the composer as one file', () => {
  let folder: string;
  let address: string;
  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'broadsheet-file-'));
    const path = join(folder, 'compose.html');
    await writeComposeFile(path);
    address = pathToFileURL(path).href;
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  for (const engine of ['chromium', 'firefox', 'webkit'] as const) {
    it(`works from a disk, without any other file, in ${engine}`, async (test) => {
      const tab = await openTab(engine);
      if (!tab) return test.skip(`no ${engine}`);
      test.after(() => tab.close());
      await tab.go(`${address}?lang=en`);
      await makePullQuote(tab);
      await keepsItAfterReload(tab);
      await downloadsTheScripts(tab);
      assert.deepEqual(await requested(tab), []);
    });
  }

  it('runs no script but its own', async (test) => {
    const tab = await openTab('chromium');
    if (!tab) return test.skip('no chromium');
    test.after(() => tab.close());
    await tab.go(`${address}?lang=en`);
    await until(() => has(tab, '#paste'), 'the field');
    const refused = await tab.read<string[]>(`(() => {
      const names = [];
      const script = document.createElement('script');
      try { script.textContent = 'harmed = 1'; } catch { names.push('text as a script'); }
      script.append('globalThis.harmed = 1');
      try { document.head.append(script); } catch { /* as well */ }
      if (!('harmed' in globalThis)) names.push('a script of the page');
      try { document.createElement('p').innerHTML = '<b>text</b>'; } catch { names.push('text as HTML'); }
      return names;
    })()`);
    assert.deepEqual(refused, ['text as a script', 'a script of the page', 'text as HTML']);
  });
});

async function makePullQuote(tab: Tab): Promise<void> {
  const { read, click } = tab;
  await until(() => has(tab, '#paste'), 'the field');
  await typeInto(tab, '#paste', seed);
  await until(async () => (await text(tab, '#paste-found')).startsWith('Headline found'), 'the headline');
  await click('.drop .button.first');
  await until(() => has(tab, '.offer li'), 'the quotations');
  assert.equal(await read(`document.querySelectorAll('.offer li').length`), 9);
  await click('#offer-4');
  await until(async () => (await previewed(tab)).includes('‘war on drugs’ has been a failure'), 'the preview');
}

async function keepsItAfterReload(tab: Tab): Promise<void> {
  await tab.click('.steps a[href="#copy"]');
  await until(() => has(tab, '#copy'), 'the snippet');
  await until(async () => (await text(tab, '.say')).includes('Saved in this browser'), 'the history');
  await tab.reload();
  await until(() => has(tab, '#copy'), 'the step after reloading');
  assert.match(await text(tab, 'pre'), /has been a failure[^]*<b>Gustavo Petro<\/b>/);
}

/** The files for a server of one's own are in the page, as the build has made them. */
async function downloadsTheScripts(tab: Tab): Promise<void> {
  const { read, click } = tab;
  await until(() => has(tab, 'compose-script summary'), 'the settings of the script');
  await click('compose-script summary');
  await read(`(() => {
    globalThis.files = [];
    URL.createObjectURL = (file) => { files.push(file); return '#'; };
  })()`);
  await click('compose-script details button');
  await until(() => read('files.length === 1'), 'the zip');
  const zip = await read<string>(`new Promise((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result.split(',')[1]);
    reader.readAsDataURL(files[0]);
  })`);
  const files = unzipSync(new Uint8Array(Buffer.from(zip, 'base64')));
  const hash = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('base64');
  const script = `broadsheet-${version}.js`;
  assert.equal(hash(files[`broadsheet-${version}/${script}`]!), hash(readFileSync(`dist/cdn/${script}`)));
  assert.ok(files[`broadsheet-${version}/LICENSE.txt`]);
  assert.ok(Object.keys(files).length > 40, `${Object.keys(files).length} files`);
}

/** What the page requested beside the parts of itself. */
const requested = ({ read }: Tab): Promise<string[]> =>
  read(
    `performance.getEntriesByType('resource').map(({ name }) => name).filter((name) => !/^(?:blob|data):/.test(name))`,
  );
