import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
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
  type Page,
  type Site,
} from './page.js';

const copied = (page: Page): Promise<string> => page.evaluate(() => navigator.clipboard.readText());
const speakers = (page: Page): Promise<string[]> =>
  page.$$eval('.offer .by', (lines) => lines.map((line) => line.textContent.trim().replace(/\s+/g, ' ')));

describe('the composer', () => {
  let site: Site;
  before(async () => {
    site = await openSite();
  });
  after(() => site.close());
  beforeEach(() => site.complaints.splice(0));

  it('makes a pull quote for WordPress.com of a pasted article in three clicks', async () => {
    const page = await openStory(site);
    assert.equal(await text(page, 'h1'), 'US top diplomat begins Latin America tour with visit to Colombia');
    assert.deepEqual(
      (await speakers(page)).map((line) => line.split(',')[0]),
      [
        'Antony Blinken',
        'Speaker not sure',
        'Alessandro Rampietti',
        'Alessandro Rampietti',
        'Gustavo Petro',
        'Alessandro Rampietti',
        'a defence official at the US Embassy in Colombia',
        'Guillermo Holzmann',
        'US State Department',
      ],
    );
    assert.match(await text(page, 'compose-choose'), /3 stops/);
    await until(async () => (await previewed(page)).includes('vital, strong partnership'), 'the preview');
    assert.deepEqual(await violations(page), []);

    await page.click('#offer-4');
    await until(async () => (await previewed(page)).includes('‘war on drugs’ has been a failure'), 'the preview');
    await press(page, 'Copy');
    await page.waitForSelector('compose-copy #copy');
    assert.equal(await page.$eval('#platform', (select) => (select as HTMLSelectElement).value), 'wordpress-com');
    assert.deepEqual(await violations(page), []);
    await page.click('#copy');
    await until(async () => (await text(page, '.done-copy')) === 'Now paste it, as below.', 'the confirmation');
    assert.equal(await text(page, '#copy'), 'Copied');
    const snippet = await copied(page);
    assert.match(snippet, /^<div style=/);
    assert.match(snippet, /has been a failure that has had major, dramatic consequences for Latin America/);
    assert.match(snippet, /<b>Gustavo Petro<\/b>/);
    assert.doesNotMatch(snippet, /<script|\n/);
    assert.deepEqual(site.complaints, []);
    await page.close();
  });

  it('keeps everything on reload and on Back, and undoes every edit', async () => {
    const page = await openStory(site, { step: 'edit' });
    await page.waitForSelector('#attribution');
    await page.click('#attribution', { count: 3 });
    await page.keyboard.type('Ana Silva');
    await until(async () => (await previewed(page)).includes('Ana Silva'), 'the preview');
    assert.deepEqual(await violations(page), []);
    await until(async () => (await page.evaluate(() => location.hash.length)) > 100, 'the address');
    await stored(page);
    await page.reload({ waitUntil: 'load' });
    await page.waitForSelector('#attribution');
    const speaker = (): Promise<string> => page.$eval('#attribution', (field) => (field as HTMLInputElement).value);
    assert.equal(await speaker(), 'Ana Silva');
    await page.goBack();
    await page.waitForSelector('.offer li');
    assert.equal((await speakers(page)).length, 9);
    await page.goForward();
    await page.waitForSelector('#role');
    await page.click('#role', { count: 3 });
    await page.keyboard.type('mayor');
    await press(page, 'Undo');
    assert.equal(await page.$eval('#role', (field) => (field as HTMLInputElement).value), 'US Secretary of State');
    assert.equal(await speaker(), 'Ana Silva');
    await press(page, 'Redo');
    assert.equal(await page.$eval('#role', (field) => (field as HTMLInputElement).value), 'mayor');
    assert.deepEqual(site.complaints, []);
    await page.close();
  });

  it('makes an itinerary, whose stops are moved by keyboard', async () => {
    const page = await openStory(site, { kind: 'itinerary' });
    await until(async () => (await previewed(page)).includes('Lima'), 'the preview');
    await press(page, 'Edit');
    await page.waitForSelector('compose-trip');
    await page.focus('[aria-label="Move Lima up"]');
    await page.keyboard.press('Enter');
    await until(
      async () =>
        (await page.$$eval('.movable b', (names) => names.map((name) => name.textContent))).join() ===
        'Bogotá,Lima,Chile',
      'the order',
    );
    await until(async () => (await page.evaluate(() => document.activeElement?.id)) === 'stop-1-up', 'the focus');
    assert.match(await text(page, 'compose-app > p[role="status"]'), /Lima is number 2 of 3 now/);
    assert.deepEqual(await violations(page), []);
    await press(page, 'Undo');
    await until(
      async () =>
        (await page.$$eval('.movable b', (names) => names.map((name) => name.textContent))).join() ===
        'Bogotá,Chile,Lima',
      'the order before',
    );
    assert.deepEqual(site.complaints, []);
    await page.close();
  });

  it('edits every field of a stop; stops are dragged, and dates are as precise as they are known', async () => {
    const page = await openStory(site, { kind: 'itinerary', step: 'edit' });
    await page.waitForSelector('#story-date');
    const type = async (field: string, words: string): Promise<void> => {
      await page.click(field, { count: 3 });
      await page.keyboard.type(words);
    };
    await type('#story-date', '2022-10-03');
    await until(async () => /Thursday, October 6, 2022/.test(await text(page, '.movable')), 'the day of the last stop');
    const names = (): Promise<string> => page.$$eval('.movable b', (all) => all.map((name) => name.textContent).join());
    await page.setViewport({ width: 1280, height: 1400 });
    const [first, last] = await Promise.all(
      [1, 3].map(async (at) => (await (await page.$(`.movable > li:nth-child(${at})`))!.boundingBox())!),
    );
    await page.mouse.move(first!.x + 60, first!.y + 16);
    await page.mouse.down();
    await page.mouse.move(first!.x + 64, first!.y + 20);
    await page.mouse.move(last!.x + 24, last!.y + 20, { steps: 6 });
    await page.mouse.move(last!.x + 26, last!.y + 22);
    await page.mouse.up();
    await until(async () => (await names()) === 'Chile,Lima,Bogotá', 'the order after dragging');
    await press(page, 'Undo');
    await until(async () => (await names()) === 'Bogotá,Chile,Lima', 'the order before');

    await press(page, 'Edit: Lima');
    await page.waitForSelector('#stop-2-meets');
    const unfold = (name: string): Promise<void> =>
      page.$$eval(
        'summary',
        (all, wanted) => all.find(({ textContent }) => textContent.trim() === wanted)!.click(),
        name,
      );
    await type('#stop-2-meets', 'Pedro Castillo, president of Peru');
    await page.keyboard.press('Enter');
    await page.keyboard.type('Ana Silva');
    // An event that was found is in sight at once.
    await type('#stop-2-events-0-title', 'General Assembly of the OAS');
    await type('#stop-2-events-0-start', '2022-10-06 09:15');
    await unfold('Journey to this place');
    await page.locator('#stop-2-legs-add').click();
    await page.select('#stop-2-legs-0-mode', 'flight');
    await type('#stop-2-legs-0-carrier', 'LATAM');
    await type('#stop-2-legs-0-departure', '2022-10-06 07:10');
    await type('#stop-2-legs-0-departure-zone', 'America/Santiago');
    await unfold('Where the traveller stays');
    await type('#stop-2-stay-name', 'Hotel Bolívar');
    await type('#end-2', 'Friday night');
    assert.equal(await page.$eval('#end-2', (field) => (field as HTMLInputElement).value), 'Friday night');
    await page.$eval('#time-2', (field) => {
      (field as HTMLInputElement).value = '14:30';
      field.dispatchEvent(new Event('change'));
    });
    await type('#timeZone-2', 'America/Lima');
    await until(
      async () => /14:30/.test(await text(page, '#start-2-hint')) && /Ana Silva/.test(await previewed(page)),
      'the time and the people',
    );
    const shown = await previewed(page);
    for (const words of [/General Assembly of the OAS/, /9:15/, /LATAM/, /7:10/, /Hotel Bolívar/])
      assert.match(shown, words);
    assert.deepEqual(await violations(page), []);
    assert.deepEqual(site.complaints, []);
    await page.close();
  });

  it('edits the picture and the text of a story; a field keeps the focus while others appear', async () => {
    const page = await openStory(site, { kind: 'article', step: 'edit' });
    await page.waitForSelector('#picture');
    await page.click('#picture');
    await page.keyboard.type('data:,');
    await page.keyboard.press('Backspace');
    assert.equal(await page.$eval('#picture', (field) => (field as HTMLInputElement).value), 'data:');
    assert.equal(await page.evaluate(() => document.activeElement?.id), 'picture');
    for (const [field, words] of [
      ['#picture-alt', 'Two men shake hands'],
      ['#picture-caption', 'The first stop was Bogotá.'],
    ] as const) {
      await page.click(field);
      await page.keyboard.type(words);
      assert.equal(await page.$eval(field, (area) => (area as HTMLTextAreaElement).value), words);
    }
    const [alt, caption] = await Promise.all(
      ['#picture-alt', '#picture-caption'].map((field) =>
        page.$eval(field, (area) => [area.getBoundingClientRect().width, (area as HTMLTextAreaElement).rows].join()),
      ),
    );
    assert.equal(alt, caption, 'the same weight');
    await page.click('#published');
    await page.keyboard.type('3 October 2022, late');
    assert.equal(await page.$eval('#published', (field) => (field as HTMLInputElement).value), '3 October 2022, late');
    assert.deepEqual(await violations(page), []);
    assert.deepEqual(site.complaints, []);
    await page.close();
  });

  it('quotes words that are selected by keyboard, and says how they agree with the story', async () => {
    const page = await openStory(site);
    await press(page, 'Show the story');
    await page.waitForSelector('#story-text');
    await page.$eval('#story-text', (field) => {
      const area = field as HTMLTextAreaElement;
      const start = area.value.indexOf('touch on virtually every aspect of our lives');
      area.setSelectionRange(start, start + 'touch on virtually every aspect of our lives'.length);
      area.focus();
    });
    await page.keyboard.down('Control');
    await page.keyboard.press('Enter');
    await page.keyboard.up('Control');
    await page.waitForSelector('#quotation');
    assert.match(await text(page, '#quotation-hint'), /^Word for word/);
    assert.equal(await page.$eval('#attribution', (field) => (field as HTMLInputElement).value), 'Antony Blinken');
    await page.focus('#quotation');
    await page.keyboard.press('End');
    await page.keyboard.type(' today');
    await until(async () => /^(?:Altered|Word for word)/.test(await text(page, '#quotation-hint')), 'the verification');
    assert.match(await text(page, '#quotation-hint'), /^Altered/);
    await press(page, 'Use the story’s words');
    await until(async () => /^Word for word/.test(await text(page, '#quotation-hint')), 'the verification');
    assert.deepEqual(site.complaints, []);
    await page.close();
  });

  it('lets no tab overwrite another one', async () => {
    const page = await openStory(site, { step: 'edit' });
    await page.waitForSelector('#role');
    await page.click('#role', { count: 3 });
    await page.keyboard.type('visitor');
    await stored(page);
    const other = await site.open();
    await other.bringToFront();
    await other.waitForSelector('compose-start li button.open bdi');
    await other.click('compose-start li:has(bdi) button.open');
    await other.waitForSelector('#role');
    await other.click('#role', { count: 3 });
    await other.keyboard.type('guest');
    await stored(other);
    // Not brought to the front: a tab that is looked at again takes what the other one stored.
    await page.$eval('#source', (field) => {
      (field as HTMLInputElement).value = 'X';
      field.dispatchEvent(new Event('input'));
    });
    await page.waitForSelector('.notice[role="alert"]');
    assert.match(await text(page, '.notice[role="alert"]'), /changed in another tab/);
    assert.deepEqual(site.complaints, []);
    await Promise.all([page.close(), other.close()]);
  });

  it('works offline after the first visit', async () => {
    const page = await site.open();
    await page.evaluate(async () => {
      await navigator.serviceWorker.ready;
      if (!navigator.serviceWorker.controller)
        await new Promise((go) => navigator.serviceWorker.addEventListener('controllerchange', go));
    });
    await page.setOfflineMode(true);
    await page.reload({ waitUntil: 'load' });
    await paste(page, seed);
    await page.waitForSelector('.offer li');
    await until(async () => (await previewed(page)).includes('vital, strong partnership'), 'the preview');
    assert.deepEqual(site.complaints, []);
    await page.close();
  });

  it('speaks five languages, one of them from right to left', async () => {
    for (const language of ['es', 'fr', 'de', 'ar']) {
      const page = await openStory(site, { path: `compose/?lang=${language}` });
      const [lang, dir] = await page.evaluate(() => [document.documentElement.lang, document.documentElement.dir]);
      assert.deepEqual([lang, dir], [language, language === 'ar' ? 'rtl' : 'ltr']);
      assert.equal((await page.$$('.offer li')).length, 9);
      for (const step of ['choose', 'edit', 'copy']) {
        await page.click(`.steps a[href="#${step}"]`);
        await page.waitForSelector(`.steps a[href="#${step}"][aria-current]`);
        for (const width of [320, 1280]) {
          await page.setViewport({ width, height: 800 });
          const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
          assert.ok(overflow <= 0, `${language}, ${step} at ${width}: ${overflow} px too wide`);
        }
        assert.deepEqual(await violations(page), [], `${language}, ${step}`);
      }
      await page.close();
    }
    assert.deepEqual(site.complaints, []);
  });

  it('opens a link that somebody shared', async () => {
    const page = await openStory(site, { step: 'copy' });
    await press(page, 'Copy a link to this widget');
    await until(async () => (await copied(page)).startsWith(site.address), 'the link');
    const link = await copied(page);
    // Those who see the page are told, too.
    await until(async () => /^Copied[^]*The link was copied/.test(await text(page, '.share')), 'the confirmation');
    // Without the clipboard, the way on is the address of the page.
    await page.evaluate(() => (navigator.clipboard.writeText = () => Promise.reject(new Error('blocked'))));
    await page.click('.share button');
    await until(async () => /Copy the address of this page instead/.test(await text(page, '.share')), 'the way on');
    const other = await site.open(link.slice(site.address.length));
    await other.waitForSelector('#attribution');
    assert.equal(await other.$eval('#attribution', (field) => (field as HTMLInputElement).value), 'Antony Blinken');
    await Promise.all([page.close(), other.close()]);
  });

  it('draws pictures of three sizes, with the words as text in the SVG, both alike', async () => {
    const page = await openStory(site, { step: 'copy' });
    await page.waitForSelector('compose-picture canvas');
    const saved = await savedFiles(page);
    for (const [index, [width, height]] of [
      [1200, 630],
      [1080, 1080],
      [1080, 1920],
    ].entries()) {
      await page.locator(`.shots label:nth-of-type(${index + 1})`).click();
      await press(page, 'Download PNG');
      await press(page, 'Download SVG');
      await until(async () => (await saved()).length === 2 * (index + 1), `${width} × ${height}`);
      const files = (await saved()).slice(-2);
      const png = PNG.sync.read(Buffer.from(files.find(({ type }) => type === 'image/png')!.bytes));
      assert.deepEqual([png.width, png.height], [width, height]);
      const svg = new TextDecoder().decode(files.find(({ type }) => type === 'image/svg+xml')!.bytes);
      const words = [...svg.matchAll(/<text[^>]*>([^<]*)/g)].map(([, line]) => line).join(' ');
      assert.match(
        words,
        /“Heading to Colombia to build on our vital, strong partnership” Antony Blinken US Secretary of State, Twitter/,
      );
      assert.match(svg, /<title>Antony Blinken, US Secretary of State: “Heading/);
      // What the browser shows of the SVG is what was drawn on the canvas.
      const viewer = await page.browser().newPage();
      await viewer.setViewport({ width: width!, height: height! });
      await viewer.setContent(`<body style="margin:0">${svg}`);
      const shown = PNG.sync.read(Buffer.from(await viewer.screenshot()));
      await viewer.close();
      const different = pixelmatch(png.data, shown.data, undefined, width!, height!, { threshold: 0.2 });
      assert.ok(different / (width! * height!) < 0.005, `${different} pixels of ${width} × ${height} differ`);
      const dark = shown.data.filter((value, at) => at % 4 === 0 && value < 100).length;
      assert.ok(dark / (width! * height!) > 0.01, 'there is text');
    }
    assert.deepEqual(site.complaints, []);
    await page.close();
  });

  it('keeps the fields of a long story near on a phone', async () => {
    const page = await openStory(site, { kind: 'article', step: 'edit' });
    await page.setViewport({ width: 390, height: 844 });
    const heights = (): Promise<number[]> =>
      page.evaluate(() =>
        ['.view', 'iframe'].map((name) => document.querySelector(name)!.getBoundingClientRect().height),
      );
    await until(async () => (await heights())[1]! > 2000, 'the whole story in the preview');
    const top = await page.$eval('compose-edit .field', (field) => field.getBoundingClientRect().top);
    assert.ok(top < 844, `the first field is ${Math.round(top)} px below`);
    assert.ok((await heights())[0]! >= 256);
    assert.deepEqual(await violations(page), []);
    await page.close();
  });

  it('fits every width, light and dark', async () => {
    const page = await openStory(site);
    for (const width of [320, 390, 992, 2560]) {
      for (const scheme of ['light', 'dark']) {
        await page.setViewport({ width, height: 800 });
        await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
        for (const step of ['story', 'choose', 'edit', 'copy']) {
          await page.click(`.steps a[href="#${step}"]`);
          await page.waitForSelector(`.steps a[href="#${step}"][aria-current]`);
          const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
          assert.ok(overflow <= 0, `${step} at ${width}: ${overflow} px too wide`);
          if (width === 390) assert.deepEqual(await violations(page), [], `${step}, ${scheme}`);
        }
      }
    }
    assert.deepEqual(site.complaints, []);
    await page.close();
  });
});
