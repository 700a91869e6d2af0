import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openTab, type Tab } from './engine.js';
import { serveSite, seed, until, type Served } from './page.js';

for (const engine of ['firefox', 'webkit'] as const) {
  describe(`the composer in ${engine}`, () => {
    let site: Served;
    let tab: Tab | undefined;
    before(async () => {
      site = await serveSite();
      tab = await openTab(engine);
    });
    after(async () => {
      await tab?.close();
      await site.close();
    });

    it('makes a pull quote of an article, and keeps it', async (test) => {
      if (!tab) return test.skip(`no ${engine}`);
      const { go, read, click, reload, pressControl } = tab;
      const has = (selector: string): Promise<boolean> =>
        read(`document.querySelector(${JSON.stringify(selector)}) !== null`);
      const text = (selector: string): Promise<string> =>
        read(`document.querySelector(${JSON.stringify(selector)})?.innerText ?? ''`);
      const type = (selector: string, words: string): Promise<unknown> =>
        read(`(() => {
          const field = document.querySelector(${JSON.stringify(selector)});
          field.focus();
          field.value = ${JSON.stringify(words)};
          field.dispatchEvent(new Event('input'));
        })()`);
      const preview = (): Promise<string> =>
        read(`(() => {
          const element = document.querySelector('iframe')?.contentDocument.querySelector('#place')?.firstElementChild;
          return (element?.shadowRoot ?? element)?.textContent ?? '';
        })()`);

      await go(`${site.address}compose/?lang=en`);
      await until(() => has('#paste'), 'the field');
      await type('#paste', seed);
      await until(async () => /^Headline found: US top diplomat/.test(await text('#paste-found')), 'the headline');
      await click('.drop .button.first');
      await until(() => has('.offer li'), 'the quotations');
      assert.equal(await read(`document.querySelectorAll('.offer li').length`), 9);
      await click('#offer-4');
      await until(async () => (await preview()).includes('‘war on drugs’ has been a failure'), 'the preview');

      await click('.steps a[href="#edit"]');
      await until(() => has('#attribution'), 'the form');
      await type('#role', 'president of Colombia');
      await click('.option-tabloid');
      await until(async () => (await preview()).includes('president of Colombia'), 'the edited preview');
      await until(async () => (await text('.say')).includes('Saved in this browser'), 'the history');

      await click('.steps a[href="#copy"]');
      await until(() => has('#copy'), 'the snippet');
      const snippet = await text('pre');
      assert.match(snippet, /has been a failure[^]*<b>Gustavo Petro<\/b>[^]*president of Colombia/);
      await click('#copy');
      const isCopied = async (): Promise<boolean> => (await text('#copy')) === 'Copied';
      await until(async () => (await isCopied()) || (await has('.notice.wrong')), 'the confirmation, or what to do');
      if (!(await isCopied())) {
        // Where the browser refuses, the snippet is selected for the keyboard.
        assert.match(await text('.notice.wrong'), /The snippet is selected\. Press Ctrl \+ C\./);
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

      await until(async () => (await text('.say')).includes('Saved in this browser'), 'the history');
      await reload();
      await until(() => has('#copy'), 'the step after reloading');
      assert.match(await text('pre'), /president of Colombia/);
      await click('.steps a[href="#edit"]');
      await until(() => has('#role'), 'the form');
      assert.equal(await read(`document.querySelector('#role').value`), 'president of Colombia');
    });

    it('makes an itinerary and a story', async (test) => {
      if (!tab) return test.skip(`no ${engine}`);
      const { read, click } = tab;
      await click('.steps a[href="#choose"]');
      for (const [at, words] of [
        [2, 'Lima'],
        [3, 'Rampietti'],
      ] as const) {
        await click(`.choice label:nth-of-type(${at})`);
        await until(
          () =>
            read(
              `document.querySelector('iframe')?.contentDocument.querySelector('#place')?.firstElementChild?.shadowRoot?.textContent.includes('${words}')`,
            ),
          words,
        );
      }
      const overflow = await read<number>('document.documentElement.scrollWidth - innerWidth');
      assert.ok(overflow <= 0, `${overflow} px too wide`);
    });
  });
}
