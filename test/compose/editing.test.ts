// Every field and every action of the forms: what it changes is undone and redone, and no block of a story is lost.
import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import { goTo, openSite, openStory, press, previewed, until, violations, type Page, type Site } from './page.js';

/** A story with every type of block. Each visible text is a word of its own. */
const STORY = {
  headline: 'wHeadline',
  image: { src: 'https://example.org/lead.jpg', alt: 'wLeadAlt', caption: 'wLeadCaption', credit: 'wLeadCredit' },
  body: [
    { type: 'paragraph', content: ['wParagraph ', { type: 'link', href: 'https://example.org/', content: ['wLink'] }] },
    { type: 'heading', content: 'wHeading', level: 3 },
    { type: 'quote', quotation: 'wQuotation', attribution: 'wSpeaker', role: 'wRole', source: 'wSource' },
    { type: 'pull-quote', quotation: 'wPullQuotation', attribution: 'wPullSpeaker', organization: 'wOffice' },
    { type: 'figure', image: { src: 'https://example.org/a.jpg', alt: '', caption: 'wCaption', credit: 'wCredit' } },
    { type: 'gallery', images: [{ src: 'https://example.org/b.jpg', alt: 'wGalleryAlt' }], caption: 'wGallery' },
    { type: 'list', items: ['wItem', ['wNested', { type: 'list', items: ['wDeep'] }]], ordered: true },
    { type: 'list', items: ['wFirst', 'wSecond'] },
    { type: 'table', caption: 'wTable', head: ['wHead', 'wColumn'], rows: [['wCell', 'wOther']] },
    { type: 'callout', title: 'wBox', content: [{ type: 'paragraph', content: 'wBoxText' }] },
    { type: 'update', date: '2022-10-03', title: 'wUpdate', authors: ['wAuthor'], content: 'wUpdateText' },
    {
      type: 'itinerary',
      title: 'wTrip',
      stops: [
        {
          place: 'wPlace',
          country: 'wCountry',
          start: '2022-10-03T14:30',
          timeZone: 'America/Lima',
          purpose: 'wPurpose',
          meets: ['wPerson'],
          events: [{ title: 'wEvent', start: '2022-10-04T09:00', place: 'wVenue' }],
          legs: [
            {
              mode: 'flight',
              carrier: 'wCarrier',
              number: 'wNumber',
              from: 'wFrom',
              to: 'wTo',
              departure: { date: '2022-10-03T08:00', zone: 'America/Bogota' },
            },
          ],
          stay: { name: 'wHotel', address: 'wStreet', checkIn: '2022-10-03' },
          links: [{ url: 'https://example.org/lima', title: 'wStopLink' }],
        },
      ],
    },
    { type: 'timeline', title: 'wTimeline', entries: [{ date: '2021', title: 'wEntry', content: 'wEntryText' }] },
    { type: 'key-points', title: 'wPoints', items: ['wPoint', 'wNextPoint'] },
    { type: 'note', content: 'wNote' },
    { type: 'correction', kind: 'wKind', content: 'wCorrection' },
    { type: 'related', title: 'wRelated', links: [{ url: 'https://example.org/more', title: 'wMore' }] },
    { type: 'audio', sources: [{ src: 'https://example.org/a.mp3' }], title: 'wAudio', caption: 'wAudioCaption' },
    { type: 'video', sources: [{ src: 'https://example.org/a.mp4' }], title: 'wVideo', credit: 'wVideoCredit' },
    { type: 'embed', provider: 'wProvider', url: 'https://example.org/post', author: 'wPoster', text: 'wPost' },
    { type: 'code', text: 'wCode' },
    { type: 'divider' },
    { type: 'unknown', text: 'wUnknown' },
  ],
};

/** Clicks on everything that unfolds, until nothing does. */
async function unfold(page: Page): Promise<void> {
  for (let depth = 0; depth < 4; depth++) {
    await page.evaluate(() => {
      for (const folded of document.querySelectorAll<HTMLDetailsElement>('.pane details:not([open])'))
        folded.open = true;
      for (const button of document.querySelectorAll<HTMLElement>('.pane .movable [aria-expanded="false"]'))
        button.click();
    });
    await page.evaluate(() => new Promise((go) => setTimeout(go, 50)));
  }
}

/** What a control changes: the state, and what the controls show. */
interface Seen {
  readonly state: string;
  readonly shown: string;
}

/**
 * Uses every control of the panel once, and undoes and redoes each change. Returns what went wrong, and how many
 * controls there are. Runs in the page, where it takes seconds.
 */
async function useAll(page: Page, exempt: string): Promise<{ faults: string[]; count: number }> {
  // The loader of TypeScript names the functions within this one by a function of its own.
  await page.evaluate('globalThis.__name = (named) => named');
  return page.evaluate(async (skipped) => {
    const pause = (): Promise<unknown> => new Promise((go) => setTimeout(go));
    const app = document.querySelector('.pane') as HTMLElement & {
      composer: { work: unknown; undo(): void; redo(): void };
    };
    const selector =
      'input, select, textarea, .moves button, .records button, .adding button, p.add button, .left-out button, .more .act';
    const controls = (): HTMLElement[] =>
      [...document.querySelectorAll<HTMLElement>(selector.replaceAll(/(^|, )/g, '$1.pane '))].filter(
        (control) =>
          !control.matches(`:disabled, [readonly], [aria-expanded]${skipped && `, ${skipped}`}`) &&
          control.checkVisibility(),
      );
    const valueOf = (control: Element): string => {
      const { type, value, checked } = control as HTMLInputElement;
      return /^(?:radio|checkbox)$/.test(type) ? String(checked) : value;
    };
    const see = (): Seen => ({
      state: JSON.stringify(app.composer.work),
      shown: controls()
        .map((control) => `${control.id || (control as HTMLInputElement).name}=${valueOf(control)}`)
        .join('\n'),
    });
    const use = (control: HTMLElement): void => {
      const field = control as HTMLInputElement;
      const tell = (name: string): unknown => control.dispatchEvent(new Event(name, { bubbles: true }));
      if (control instanceof HTMLSelectElement) {
        control.selectedIndex = (control.selectedIndex + 1) % control.options.length;
        tell('change');
      } else if (control instanceof HTMLButtonElement || field.type === 'checkbox') control.click();
      else if (field.type === 'radio') {
        if (field.checked) return;
        field.click();
      } else {
        field.value =
          field.type === 'time'
            ? '07:45'
            : field.type === 'color'
              ? '#123456'
              : field.id === 'accent'
                ? '#654321'
                : `${field.value}x`;
        tell('input');
        tell('change');
      }
    };
    // What is undone may be drawn folded again.
    const undo = async (): Promise<void> => {
      app.composer.undo();
      await pause();
      for (const folded of document.querySelectorAll<HTMLDetailsElement>('.pane details:not([open])'))
        folded.open = true;
      for (const button of document.querySelectorAll<HTMLElement>('.pane .movable [aria-expanded="false"]'))
        button.click();
      await pause();
      for (const folded of document.querySelectorAll<HTMLDetailsElement>('.pane details:not([open])'))
        folded.open = true;
      await pause();
    };
    const faults: string[] = [];
    const count = controls().length;
    for (let index = 0; index < count; index++) {
      const before = see();
      const control = controls()[index];
      if (!control) {
        faults.push(`control ${index} of ${count} is gone`);
        break;
      }
      const name = control.id || control.getAttribute('aria-label') || `${(control as HTMLInputElement).name} ${index}`;
      const isChosen = (control as HTMLInputElement).type === 'radio' && (control as HTMLInputElement).checked;
      use(control);
      await pause();
      const used = see();
      if (isChosen) continue;
      if (used.state === before.state) {
        faults.push(`${name}: nothing changed`);
        continue;
      }
      await undo();
      const undone = see();
      if (undone.state !== before.state) faults.push(`${name}: was not undone`);
      if (undone.shown !== before.shown) {
        const lines = before.shown.split('\n');
        faults.push(
          `${name}: after undo shows ${undone.shown
            .split('\n')
            .filter((line) => !lines.includes(line))
            .join()}`,
        );
      }
      app.composer.redo();
      await pause();
      if (see().state !== used.state) faults.push(`${name}: was not redone`);
      await undo();
    }
    return { faults, count };
  }, exempt);
}

describe('the forms of the composer', () => {
  let site: Site;
  before(async () => {
    site = await openSite();
  });
  after(() => site.close());
  beforeEach(() => site.complaints.splice(0));

  it('show every text of every block in a field', async () => {
    const page = await openStory(site, { text: JSON.stringify(STORY), kind: 'article', step: 'edit' });
    await unfold(page);
    const values = await page.$$eval('.pane :is(input, textarea)', (fields) =>
      fields.map((field) => (field as HTMLInputElement).value).join('\n'),
    );
    const texts = JSON.stringify(STORY).match(/\bw[A-Z]\w+/g)!;
    assert.deepEqual(
      texts.filter((text) => !new RegExp(`\\b${text}\\b`).test(values)),
      [],
    );
    assert.ok(texts.length > 60);
    assert.deepEqual(await violations(page), []);
    await page.setViewport({ width: 320, height: 800 });
    assert.ok((await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)) <= 0);
    await page.close();
  });

  it('edit, add, move and remove blocks, and keep what they do not show', async () => {
    const page = await openStory(site, { text: JSON.stringify(STORY), kind: 'article', step: 'edit' });
    await unfold(page);
    const body = (): Promise<{ type: string }[]> =>
      page.$eval(
        '.pane',
        (pane) => (pane as unknown as { composer: { work: { story: { body: [] } } } }).composer.work.story.body,
      );
    const type = async (field: string, words: string): Promise<void> => {
      await page.click(field, { count: 3 });
      await page.keyboard.type(words);
    };
    await page.focus('#body-0-content');
    await page.$eval('#body-0-content', (field) => (field as HTMLTextAreaElement).setSelectionRange(0, 0));
    await page.keyboard.type('The ');
    await type('#body-2-attribution', 'Ana Silva');
    await page.focus('#body-7-items');
    await page.keyboard.down('Control');
    await page.keyboard.press('End');
    await page.keyboard.up('Control');
    await page.keyboard.press('Enter');
    await page.keyboard.type('Third');
    await page.click('#body-4-image-decoration');
    await type('#body-4-image-alt', 'A ferry');
    await type('#body-8-rows-0-0', 'Lima');
    const [paragraph, , quote, , figure, , , list, table] = (await body()) as unknown as Record<string, unknown>[];
    assert.deepEqual(paragraph, {
      type: 'paragraph',
      content: ['The wParagraph ', { type: 'link', href: 'https://example.org/', content: ['wLink'] }],
    });
    assert.equal(quote!['attribution'], 'Ana Silva');
    assert.match(JSON.stringify(list), /wFirst.*wSecond.*Third/);
    assert.match(JSON.stringify(figure), /"alt":"A ferry"/);
    assert.match(JSON.stringify(table), /"rows":\[\[\{"content":\["Lima"\]\}/);
    await page.focus('#body-2-down');
    await page.keyboard.press('Enter');
    await until(async () => (await body())[3]!.type === 'quote', 'the quotation is lower');
    await until(async () => (await page.evaluate(() => document.activeElement?.id)) === 'body-3-down', 'the focus');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await until(async () => (await body()).length === STORY.body.length - 1, 'the quotation is removed');
    await page.locator('#body-add').click();
    const last = STORY.body.length - 1;
    await until(
      async () => (await page.evaluate(() => document.activeElement?.id)) === `body-${last}-content`,
      'the focus in the new paragraph',
    );
    await page.keyboard.type('A new end.');
    await until(async () => (await previewed(page)).includes('A new end.'), 'the preview');
    for (let steps = 0; steps < 3; steps++) await press(page, 'Undo');
    assert.equal((await body()).length, STORY.body.length);
    assert.deepEqual(
      site.complaints.filter((line) => !/NAME_NOT_RESOLVED|example\.org/.test(line)),
      [],
    );
    await page.close();
  });

  for (const [name, open, exempt, least] of [
    ['a pull quote', () => openStory(site, { step: 'edit' }), '', 20],
    ['a story', () => openStory(site, { text: JSON.stringify(STORY), kind: 'article', step: 'edit' }), '', 150],
    ['a trip', () => openStory(site, { text: JSON.stringify(STORY.body[11]), step: 'edit' }), '', 50],
    // The size of the picture is a choice of what to download.
    ['the copy', () => openStory(site, { step: 'copy' }), '[name="picture"]', 5],
    [
      'the choice',
      () =>
        openStory(site, {
          text: `The ferry returns\n\nSign up for our newsletter\n\n${'“We waited,” said Tom Reed, the mayor. It is back after nine years, and the town came to see it.\n\n“It is loud,” she said, and left the town that day.\n\n'.repeat(2)}`,
        }),
      '',
      4,
    ],
  ] as const) {
    it(`undo and redo every control of ${name}`, async () => {
      const page = await open();
      if (name === 'a story' || name === 'a pull quote') {
        await page.$eval('#picture', (field) => {
          (field as HTMLInputElement).value = 'data:image/png,';
          field.dispatchEvent(new Event('input'));
        });
      }
      await unfold(page);
      const { faults, count } = await useAll(page, exempt);
      assert.deepEqual(faults, []);
      assert.ok(count >= least, `${count} controls`);
      await page.close();
    });
  }

  it('undo the last step with the keyboard from a field that has nothing of its own to undo', async () => {
    const page = await openStory(site, { step: 'edit' });
    const value = (field: string): Promise<string> => page.$eval(field, (one) => (one as HTMLInputElement).value);
    const keys = async (letter: 'Z' | 'Y'): Promise<void> => {
      await page.keyboard.down('Control');
      await page.keyboard.press(`Key${letter}`);
      await page.keyboard.up('Control');
    };
    const role = await value('#role');
    await page.click('#role', { count: 3 });
    await page.keyboard.type('mayor');
    await page.locator('.option-tabloid').click();
    await page.focus('#source');
    await keys('Z');
    await until(
      () => page.$eval('[name="theme"][value=""]', (one) => (one as HTMLInputElement).checked),
      'the theme before',
    );
    assert.equal(await value('#role'), 'mayor');
    await page.focus('#source');
    await keys('Z');
    await until(async () => (await value('#role')) === role, 'the role before');
    await keys('Y');
    await until(async () => (await value('#role')) === 'mayor', 'the role again');
    // A field with typing of its own undoes that.
    await page.click('#attribution', { count: 3 });
    await page.keyboard.type('Ana');
    // Engines undo words, letters or all of it at once.
    await until(async () => {
      if ((await value('#attribution')) === 'Antony Blinken') return true;
      await keys('Z');
      return false;
    }, 'the speaker before');
    assert.equal(await value('#role'), 'mayor');
    await goTo(page, 'copy');
    await page.close();
  });
});
