import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { after, before, beforeEach, describe, it } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { unzipSync } from 'fflate';
import { version } from 'broadsheet';
import { lint } from 'broadsheet/lint';
import { PLATFORM_NAMES } from '../../demo/compose/state/choices.js';
import { decoded } from '../../demo/compose/state/decoded.js';
import {
  openSite,
  openStory,
  paste,
  press,
  previewed,
  savedFiles,
  seed,
  stored,
  text,
  until,
  violations,
  type Site,
} from './page.js';

describe('the composer as a whole', () => {
  let site: Site;
  before(async () => {
    site = await openSite();
  });
  after(() => site.close());
  beforeEach(() => site.complaints.splice(0));

  it('needs at most four clicks from the pasted article to the copied pull quote', async () => {
    const page = await site.open();
    await page.evaluate(() => {
      Object.assign(globalThis, { clicks: 0 });
      addEventListener('click', () => (globalThis as unknown as { clicks: number }).clicks++, true);
    });
    await page.bringToFront();
    await page.evaluate((words) => navigator.clipboard.writeText(words), seed);
    await press(page, 'Paste');
    await page.waitForSelector('.offer li');
    await page.click('#offer-4');
    await press(page, 'Copy');
    await page.waitForSelector('#copy');
    await page.click('#copy');
    await until(async () => (await text(page, '#copy')) === 'Copied', 'the confirmation');
    assert.match(await page.evaluate(() => navigator.clipboard.readText()), /war on drugs/);
    assert.equal(await page.evaluate(() => (globalThis as unknown as { clicks: number }).clicks), 4);
    assert.deepEqual(site.complaints, []);
    await page.close();
  });

  it('is used by keyboard alone, in the order in which it reads', async () => {
    const page = await site.open();
    await page.bringToFront();
    await page.waitForSelector('#paste');
    await page.evaluate((words) => navigator.clipboard.writeText(words), seed);
    const focused = (): Promise<string> =>
      page.evaluate(() => {
        const { id, className, textContent, localName } = document.activeElement!;
        return id || (localName === 'a' || localName === 'button' ? textContent.trim() : className);
      });
    const tabTo = async (wanted: string, key: 'Tab' | 'Back' = 'Tab'): Promise<string[]> => {
      const passed: string[] = [];
      while (passed.at(-1) !== wanted) {
        assert.ok(passed.length < 40, `${wanted} is not reached: ${passed.join(', ')}`);
        if (key === 'Back') await page.keyboard.down('Shift');
        await page.keyboard.press('Tab');
        if (key === 'Back') await page.keyboard.up('Shift');
        passed.push(await focused());
      }
      return passed;
    };
    assert.deepEqual((await tabTo('paste')).slice(0, 3), ['Skip to the content', 'Broadsheet', 'Start']);
    await page.keyboard.down('Control');
    await page.keyboard.press('KeyV');
    await page.keyboard.up('Control');
    await page.waitForSelector('.offer li');
    await until(async () => (await page.evaluate(() => document.activeElement?.localName)) === 'h1', 'the headline');
    assert.match(
      await text(page, 'compose-app > p[role="status"]'),
      /^Read as plain text: 23 paragraphs, 9 quotations/,
    );
    await tabTo('offer-0');
    for (let down = 0; down < 4; down++) await page.keyboard.press('ArrowDown');
    await until(async () => (await previewed(page)).includes('has been a failure'), 'the preview');
    await tabTo('Copy', 'Back');
    await page.keyboard.press('Enter');
    await page.waitForSelector('#copy');
    await until(async () => (await page.evaluate(() => document.activeElement?.localName)) === 'h1', 'the heading');
    await tabTo('platform', 'Back');
    await page.keyboard.type('Gho');
    await until(async () => (await text(page, 'compose-copy h1')) === 'For Ghost', 'Ghost');
    await tabTo('copy');
    await page.keyboard.press('Enter');
    await until(async () => (await text(page, '#copy')) === 'Copied', 'the confirmation');
    assert.match(await page.evaluate(() => navigator.clipboard.readText()), /Gustavo Petro/);
    // Nothing that has the focus lies behind the bar.
    const bar = await page.$eval('.bar', (element) => element.getBoundingClientRect().bottom);
    for (let tab = 0; tab < 12; tab++) {
      await page.keyboard.press('Tab');
      const [top, isInBar] = await page.evaluate(() => {
        const { activeElement } = document;
        return [activeElement!.getBoundingClientRect().bottom, activeElement!.closest('.bar, .skip') !== null] as const;
      });
      assert.ok(isInBar || top > bar, `${await focused()} is behind the bar`);
    }
    assert.deepEqual(site.complaints, []);
    await page.close();
  });

  it('loses nothing if the tab crashes', async () => {
    const page = await openStory(site, { step: 'edit' });
    await page.waitForSelector('#attribution');
    await page.click('#attribution', { count: 3 });
    await page.keyboard.type('Ana Silva');
    await stored(page);
    const session = await page.createCDPSession();
    const crash = session.send('Page.crash').catch(() => undefined);
    await Promise.race([crash, new Promise((go) => setTimeout(go, 1000))]);
    const other = await site.open();
    await other.waitForSelector('compose-start li:has(bdi) button.open');
    await other.click('compose-start li:has(bdi) button.open');
    await other.waitForSelector('#attribution');
    assert.equal(await other.$eval('#attribution', (field) => (field as HTMLInputElement).value), 'Ana Silva');
    await other.close();
    site.complaints.splice(0);
  });

  it('loads at most 100 kB before the first format is needed', async () => {
    // Idle time never comes, so that what waits for it is not loaded.
    const page = await site.open('compose/', () => {
      globalThis.requestIdleCallback = () => 0;
    });
    await page.waitForSelector('#paste');
    const urls = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
    assert.ok(urls.length >= 4, urls.join());
    const sizes = await Promise.all(
      [`${site.address}compose/`, ...urls].map(
        async (url) => brotliCompressSync(Buffer.from(await (await fetch(url)).arrayBuffer())).length,
      ),
    );
    const total = sizes.reduce((sum, size) => sum + size, 0);
    assert.ok(total <= 100_000, `${total} bytes`);
    await page.close();
  });

  it('stays quick while it reads 5 MB, says how far it is, and can be cancelled', async () => {
    const page = await site.open();
    const long = `${seed}\n\n`.repeat(Math.ceil(5_000_000 / seed.length));
    // How often the page has a turn while the worker reads. A page that is blocked has none.
    await page.evaluate(() => {
      let turns = 0;
      setInterval(() => {
        if (document.querySelector('progress')) Object.assign(globalThis, { turns: ++turns });
      }, 10);
    });
    await paste(page, long);
    await page.waitForSelector('progress');
    assert.match(await text(page, '.notice'), /Reading… 5\.0\sMB[^]*Part \d of 3/);
    assert.deepEqual(await violations(page), []);
    await page.waitForFunction(() => (globalThis as unknown as { turns?: number }).turns! > 20);
    await press(page, 'Cancel');
    await until(async () => (await page.$('progress')) === null, 'the end of reading');
    assert.match(await text(page, 'compose-app > p[role="status"]'), /still in the field/);
    const shown = await page.$eval('#paste', (field) => (field as HTMLTextAreaElement).value.length);
    assert.ok(shown >= 100_000, String(shown));
    assert.deepEqual(site.complaints, []);
    await page.close();
  });

  it('gives the files for a server of one’s own, which work there', async () => {
    const page = await openStory(site, { step: 'copy' });
    await page.waitForSelector('compose-script summary');
    const files = await savedFiles(page);
    await page.click('compose-script summary');
    await press(page, 'Download the files for your server');
    await until(async () => (await files()).length === 1, 'the zip');
    const [zip] = await files();
    assert.equal(zip!.type, 'application/zip');
    const unzipped = unzipSync(zip!.bytes);
    const folder = `broadsheet-${version}/`;
    for (const name of [`broadsheet-${version}.js`, 'LICENSE.txt', 'README.txt', 'snippet.html'])
      assert.ok(unzipped[folder + name], name);
    const own = join(site.folder, 'some/where/own');
    for (const [name, bytes] of Object.entries(unzipped)) {
      const path = join(own, name);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, bytes);
    }
    const snippet = readFileSync(join(own, folder, 'snippet.html'), 'utf8');
    assert.match(snippet, /integrity="sha384-/);
    assert.deepEqual(
      lint(snippet).filter(({ level }) => level === 'error'),
      [],
    );
    writeFileSync(
      join(own, folder, 'index.html'),
      `<!doctype html><html lang="en"><title>A page</title><body>${snippet}`,
    );
    const there = await site.open(`own/${folder}`);
    await there.waitForSelector('pull-quote[status="ready"]');
    assert.match(
      await there.$eval('pull-quote', (element) => element.shadowRoot!.textContent),
      /vital, strong partnership/,
    );
    assert.deepEqual(site.complaints, []);
    await Promise.all([page.close(), there.close()]);
  });

  it('keeps a history that can be exported, cleared, and brought back', async () => {
    const page = await openStory(site);
    await stored(page);
    await page.click('.steps a[href="#story"]');
    await page.waitForSelector('compose-start li:has(bdi)');
    const files = await savedFiles(page);
    await press(page, 'Export');
    await until(async () => (await files()).length === 1, 'the export');
    assert.match(new TextDecoder().decode((await files())[0]!.bytes), /vital, strong partnership/);
    await press(page, 'Clear');
    await until(async () => (await page.$('compose-start li:has(bdi)')) === null, 'an empty list');
    assert.deepEqual(await violations(page), []);
    await page.locator('compose-start section .head ::-p-aria([name="Undo"])').click();
    await page.waitForSelector('compose-start li:has(bdi)');
    assert.deepEqual(site.complaints, []);
    await page.close();
  });

  it('checks a snippet: each error is found in the code, corrected where it can be, and undone', async () => {
    const page = await site.open('compose/#check');
    const codeOf = (): Promise<string> =>
      page.$eval('#checked', (host) =>
        // After a reload, the findings may be there before the editor.
        [...(host.shadowRoot?.querySelectorAll('.cm-line') ?? [])].map((line) => line.textContent).join('\n'),
      );
    await page.waitForFunction(() => document.querySelector('#checked')?.shadowRoot?.querySelector('.cm-content'));
    await page.bringToFront();
    const broken =
      '<pull-quote varient="showcase" theme=“house”><blockquote>War is over.</blockquote></pull-quote>\n<pul-quote>Hi</pul-quote>\n<img alt="">';
    await page.evaluate((text) => navigator.clipboard.writeText(text), broken);
    await page.locator('#checked >>> .cm-content').click();
    await page.keyboard.down('Control');
    await page.keyboard.press('KeyV');
    await page.keyboard.up('Control');
    await page.waitForSelector('.findings li');
    assert.match(await text(page, '.checked'), /3 errors[^]*Correct all 3/);
    assert.deepEqual(await violations(page), []);
    // The place of a finding is selected in the code.
    await page.locator('.findings li:last-child .act').click();
    assert.match(
      await page.$eval(
        '#checked',
        (host) => host.shadowRoot!.querySelector('.cm-activeLine, .cm-content')!.textContent,
      ),
      /pul-quote/,
    );
    assert.equal((await page.$$('#checked >>> .wrong')).length, 3);
    await page.locator('#correct-0').click();
    await until(async () => /<pull-quote variant="showcase"/.test(await codeOf()), 'the corrected attribute');
    await until(async () => (await page.$$('.findings li')).length === 2, 'two errors');
    assert.equal(await page.evaluate(() => document.activeElement?.id), 'correct-0');
    await press(page, 'Correct all 2');
    await until(async () => /No errors were found/.test(await text(page, '.checked')), 'no errors');
    assert.equal(
      await codeOf(),
      '<pull-quote variant="showcase" theme="house"><blockquote>War is over.</blockquote></pull-quote>\n<pull-quote>Hi</pull-quote>\n<img alt="">',
    );
    await press(page, 'Copy the corrected snippet');
    await until(async () => /Copied/.test(await text(page, '.checked')), 'the confirmation');
    assert.equal(await page.evaluate(() => navigator.clipboard.readText()), await codeOf());
    await press(page, 'Undo');
    await press(page, 'Undo');
    await until(async () => (await codeOf()) === broken, 'the code as it was');
    // It is still there after reloading.
    await page.reload({ waitUntil: 'load' });
    await page.waitForSelector('.findings li');
    await until(async () => (await codeOf()) === broken, 'the code after reloading');
    assert.deepEqual(site.complaints, []);
    await page.close();
    // In another language, each finding begins with what to do, and the words of the linter are marked as English.
    const arabic = await site.open('compose/?lang=ar#check');
    await arabic.waitForFunction(() => document.querySelector('#checked')?.shadowRoot?.querySelector('.cm-content'));
    await paste(arabic, broken, '#checked >>> .cm-content');
    await arabic.waitForSelector('.findings li');
    const first = await arabic.$$eval('.findings li:first-child > span', (parts) =>
      parts.map((part) => [part.innerText.trim(), part.closest('[lang]')!.getAttribute('lang')]),
    );
    assert.match(first[0]![0]!, /^[\p{Script=Arabic}\p{M}\s،.]+$/u);
    assert.equal(first[0]![1], 'ar');
    assert.match(first[1]![0]!, /variant/);
    assert.equal(first[1]![1], 'en');
    assert.equal((await arabic.$$('.findings .button')).length, 3);
    assert.deepEqual(await violations(arabic), []);
    // No line of code and no finding moves the page sideways.
    for (const to of [-500, 500]) {
      await arabic.evaluate((left) => scrollTo(left, 0), to);
      assert.equal(await arabic.evaluate(() => scrollX), 0);
    }
    await arabic.close();
    for (const path of ['compose/?lang=ar#check', 'compose/#check']) {
      const small = await site.open(path);
      await small.setViewport({ width: 390, height: 800 });
      await small.waitForFunction(() => document.querySelector('#checked')?.shadowRoot?.querySelector('.cm-content'));
      const overflow = await small.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      assert.ok(overflow <= 0, `${path}: ${overflow} px too wide`);
      await small.close();
    }
  });

  it('makes a snippet anew, and opens it in the form', async () => {
    const page = await site.open('compose/#check');
    await page.waitForFunction(() => document.querySelector('#checked')?.shadowRoot?.querySelector('.cm-content'));
    await page.locator('#checked >>> .cm-content').click();
    await page.keyboard.type('<pull-quote quotation="War is over." attribution="Ana Silva"></pull-quote>');
    await page.waitForSelector('.findings li');
    await press(page, 'Copy the new snippet');
    await until(async () => /Copied/.test(await text(page, 'compose-check .group')), 'the confirmation');
    assert.match(await page.evaluate(() => navigator.clipboard.readText()), /War is over\.[^]*Ana Silva/);
    await press(page, 'Edit it');
    await page.waitForSelector('#attribution');
    assert.equal(await page.$eval('#attribution', (field) => (field as HTMLInputElement).value), 'Ana Silva');
    assert.deepEqual(site.complaints, []);
    await page.close();
  });

  it('shows every ground: two without a script, one with the rules for print', async () => {
    const page = await site.open();
    await press(page, 'A diplomat’s tour');
    await page.waitForSelector('.offer li');
    await page.locator('.choice label:nth-of-type(2)').click();
    await until(async () => (await previewed(page)).includes('Lima'), 'the preview');
    const frame = page.frames().find((one) => one.url().includes('preview'))!;
    const grounds = await page.$$eval('#ground option', (all) => all.map((one) => one.value));
    assert.deepEqual(grounds, ['blank', 'wordpress', 'dark', 'hostile', 'no-script', 'reader', 'print']);
    for (const ground of grounds) {
      await page.select('#ground', ground);
      const isPlain = ground === 'no-script' || ground === 'reader';
      const shows = (): Promise<boolean> =>
        frame.evaluate(
          (name, plain) =>
            document.documentElement.dataset['ground'] === name &&
            (document.querySelector('#place')!.firstElementChild!.shadowRoot === null) === plain,
          ground,
          isPlain,
        );
      await until(shows, ground);
      await until(async () => (await previewed(page)).includes('Lima'), `the words: ${ground}`);
    }
    // A link to a calendar file is of no use on paper.
    const hasLink = (): Promise<boolean> =>
      frame.evaluate(() => {
        const link = document
          .querySelector('itinerary-card')!
          .shadowRoot!.querySelector('[part~="add-trip-to-calendar"]');
        return link?.checkVisibility() ?? false;
      });
    await until(async () => !(await hasLink()), 'no link on paper');
    await page.select('#ground', 'blank');
    await until(hasLink, 'the link on a screen');
    assert.deepEqual(site.complaints, []);
    await page.close();
  });

  it('passes axe for every platform, and says what to do about what it cannot read', async () => {
    const page = await openStory(site, { step: 'copy' });
    for (const platform of PLATFORM_NAMES) {
      await page.select('#platform', platform);
      await until(async () => (await text(page, 'compose-copy h1')).startsWith('For '), platform);
      assert.deepEqual(await violations(page), [], platform);
      assert.equal((await page.$$('.do li')).length, 3, platform);
    }
    await page.click('.steps a[href="#story"]');
    await page.waitForSelector('#address');
    for (const [address, message] of [
      ['not an address', /This is not an address of a page[^]*starts with https:\/\//],
      [`${site.address}nothing.html`, /answered with an error: 404[^]*paste the article here/],
    ] as const) {
      await page.click('#address', { count: 3 });
      await page.keyboard.type(address);
      await page.keyboard.press('Enter');
      await until(async () => message.test(await text(page, 'compose-start')), address);
      assert.deepEqual(await violations(page), [], address);
    }
    const emptyField = async (): Promise<void> => {
      await page.focus('#paste');
      await page.keyboard.down('Control');
      await page.keyboard.press('KeyA');
      await page.keyboard.up('Control');
      await page.keyboard.press('Backspace');
      await until(async () => (await page.$('.wrong')) === null, 'the message goes');
    };
    // An address that is pasted into the field of the article is meant as one, too.
    await emptyField();
    await paste(page, `${site.address}nothing.html`);
    await until(async () => /error: 404/.test(await text(page, 'compose-start .wrong')), 'the pasted address');
    assert.equal(
      await page.$eval('#paste', (field) => (field as HTMLTextAreaElement).value),
      `${site.address}nothing.html`,
    );
    // What no format has is refused in the words of the page; those of the library are marked as English.
    await emptyField();
    await paste(page, '{"unheard": 1, "of": [2, 3], "anywhere": "in any newsroom"}');
    await until(
      async () => /not recognised[^]*copy it, and paste it here/.test(await text(page, 'compose-start .wrong')),
      'the refusal',
    );
    assert.match(await text(page, '.wrong [lang="en"]'), /unheard/);
    assert.deepEqual(await violations(page), []);
    await emptyField();
    await paste(page, `${site.address}data/formats/html-page.html`);
    await page.waitForSelector('compose-choose');
    assert.match(
      await text(page, 'compose-choose .source'),
      /Blinken opens his South American week[^]*Read as a web page/,
    );
    await page.waitForSelector('.left-out button');
    const left = (await page.$$('.left-out li')).length;
    await page.click('.left-out button');
    await until(async () => (await page.$$('.left-out li')).length === left - 1, 'the line is put back');
    assert.deepEqual(await violations(page), []);
    // The page that does not exist.
    assert.deepEqual(
      site.complaints.filter((line) => !/404/.test(line)),
      [],
    );
    await page.close();
  });

  it('begins with a blank form for each widget', async () => {
    for (const [name, field] of [
      ['A blank pull quote', '#quotation'],
      ['A blank itinerary', '#title'],
      ['A blank story', '#headline'],
    ] as const) {
      const page = await site.open();
      await press(page, name);
      await page.waitForSelector(field);
      assert.deepEqual(await violations(page), [], name);
      await page.close();
    }
    assert.deepEqual(site.complaints, []);
  });

  it('runs nothing but its own files, whatever is pasted', async () => {
    const hostile = `<!doctype html><html lang="en"><title>Ferry returns to the estuary</title><main><article>
      <h1>Ferry returns <img src="data:," onerror="top.harmed = 1"> to the estuary</h1><script>top.harmed = 1</script>
      <p onclick="top.harmed = 1">The ferry is back after nine years <a href="javascript:top.harmed=1">today</a>, and the town came.</p>
      <p>“We waited long, <svg onload="top.harmed = 1"></svg>” said Tom Reed, the mayor of the town.</p></article></main></html>`;
    const page = await openStory(site, { text: hostile });
    const refused = (): Promise<string[]> =>
      page.evaluate(() => {
        const names: string[] = [];
        try {
          document.createElement('p').innerHTML = '<b>text</b>';
        } catch {
          names.push('text as HTML');
        }
        const style = document.createElement('style');
        style.textContent = 'body { color: red }';
        document.head.append(style);
        if (!style.sheet) names.push('inline styles');
        style.remove();
        return names;
      });
    assert.deepEqual(await refused(), ['text as HTML', 'inline styles']);
    site.complaints.splice(0);
    for (const step of ['choose', 'edit', 'copy'] as const) {
      await page.click(`.steps a[href="#${step}"]`);
      for (const kind of step === 'choose' ? [1, 3, 4, 5] : [0]) {
        if (kind > 0) await page.locator(`.choice label:nth-of-type(${kind})`).click();
        await until(async () => (await previewed(page)).length > 10, `the preview of ${kind}`);
      }
    }
    for (const ground of ['no-script', 'reader']) {
      await page.select('#ground', ground);
      await until(async () => (await previewed(page)).includes('Ferry returns'), ground);
    }
    assert.equal(await page.evaluate(() => 'harmed' in globalThis), false);
    const { policies, harmful } = await page.evaluate(() => ({
      policies: document.querySelector('meta[http-equiv="content-security-policy"]')!.getAttribute('content')!,
      harmful: document.querySelectorAll('main :is([onerror], [onclick], [onload], [href^="javascript:"])').length,
    }));
    assert.equal(harmful, 0);
    assert.match(policies, /default-src 'none'/);
    assert.ok(!/unsafe/.test(policies), policies);
    assert.deepEqual(site.complaints, []);
    await page.close();
  });

  it('passes its own linter', () => {
    for (const name of ['compose/index.html', 'compose/preview.html', 'index.html']) {
      const errors = lint(readFileSync(join(site.folder, 'some/where', name), 'utf8')).filter(
        ({ level }) => level === 'error',
      );
      assert.deepEqual(errors, [], name);
    }
  });
});

describe('files', () => {
  it('are decoded as they are encoded', () => {
    assert.equal(decoded(new TextEncoder().encode('Perú – “voilà”')), 'Perú – “voilà”');
    assert.equal(decoded(Uint8Array.from([0xff, 0xfe, 0x50, 0, 0xfa, 0])), 'Pú');
    assert.equal(decoded(Uint8Array.from([0x50, 0x65, 0x72, 0xfa])), 'Perú');
    const japanese = Buffer.concat([Buffer.from('<meta charset="shift_jis">'), Buffer.from([0x93, 0xfa, 0x96, 0x7b])]);
    assert.match(decoded(japanese), /日本$/);
    assert.match(decoded(Buffer.concat([Buffer.from('charset="nonsense"'), Buffer.from([0xe9])])), /é$/);
  });
});
