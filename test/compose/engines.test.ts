import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { has, openTab, previewed, text, typeInto, type Tab } from './engine.js';
import { serveSite, seed, until, type Served } from './page.js';

for (const engine of ['firefox', 'webkit'] as const) {
  describe(`the composer in ${engine}`, () => {
    let site: Served;
    let opened: Tab | undefined;
    before(async () => {
      site = await serveSite();
      opened = await openTab(engine);
    });
    after(async () => {
      await opened?.close();
      await site.close();
    });

    it('makes a pull quote of an article, and keeps it', async (test) => {
      const tab = opened;
      if (!tab) return test.skip(`no ${engine}`);
      const { go, read, click, reload, pressControl } = tab;
      await go(`${site.address}compose/?lang=en`);
      await until(() => has(tab, '#paste'), 'the field');
      await typeInto(tab, '#paste', seed);
      await until(async () => /^Headline found: US top diplomat/.test(await text(tab, '#paste-found')), 'the headline');
      await click('.drop .button.first');
      await until(() => has(tab, '.offer li'), 'the quotations');
      assert.equal(await read(`document.querySelectorAll('.offer li').length`), 9);
      await click('#offer-4');
      await until(async () => (await previewed(tab)).includes('‘war on drugs’ has been a failure'), 'the preview');

      await click('.steps a[href="#edit"]');
      await until(() => has(tab, '#attribution'), 'the form');
      await typeInto(tab, '#role', 'president of Colombia');
      await click('.option-tabloid');
      await until(async () => (await previewed(tab)).includes('president of Colombia'), 'the edited preview');
      await until(async () => (await text(tab, '.say')).includes('Saved in this browser'), 'the history');

      await click('.steps a[href="#copy"]');
      await until(() => has(tab, '#copy'), 'the snippet');
      const snippet = await text(tab, 'pre');
      assert.match(snippet, /has been a failure[^]*<b>Gustavo Petro<\/b>[^]*president of Colombia/);
      await click('#copy');
      const isCopied = async (): Promise<boolean> => (await text(tab, '#copy')) === 'Copied';
      await until(
        async () => (await isCopied()) || (await has(tab, '.notice.wrong')),
        'the confirmation, or what to do',
      );
      if (!(await isCopied())) {
        // Where the browser refuses, the snippet is selected for the keyboard.
        assert.match(await text(tab, '.notice.wrong'), /The snippet is selected\. Press Ctrl \+ C\./);
        assert.equal(await read('String(getSelection())'), snippet);
        await pressControl('c');
      }
      // What the clipboard holds is seen by pasting it.
      await read(`document.body.append(Object.assign(document.createElement('textarea'), { id: 'pasted' }))`);
      await click('#pasted');
      await pressControl('v');
      await until(
        async () => (await read<string>(`document.querySelector('#pasted').value`)) !== '',
        'the pasted snippet',
      );
      assert.equal(await read(`document.querySelector('#pasted').value`), snippet);

      await until(async () => (await text(tab, '.say')).includes('Saved in this browser'), 'the history');
      await reload();
      await until(() => has(tab, '#copy'), 'the step after reloading');
      assert.match(await text(tab, 'pre'), /president of Colombia/);
      await click('.steps a[href="#edit"]');
      await until(() => has(tab, '#role'), 'the form');
      assert.equal(await read(`document.querySelector('#role').value`), 'president of Colombia');
    });

    it('makes an itinerary and a story', async (test) => {
      const tab = opened;
      if (!tab) return test.skip(`no ${engine}`);
      const { read, click } = tab;
      await click('.steps a[href="#choose"]');
      for (const [at, words] of [
        [2, 'Lima'],
        [3, 'Rampietti'],
      ] as const) {
        await click(`.choice label:nth-of-type(${at})`);
        await until(async () => (await previewed(tab)).includes(words), words);
      }
      const overflow = await read<number>('document.documentElement.scrollWidth - innerWidth');
      assert.ok(overflow <= 0, `${overflow} px too wide`);
    });
  });
}
