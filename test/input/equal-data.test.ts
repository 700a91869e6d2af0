import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import '../../src/define.js';
import type { NewsArticleElement } from '../../src/elements/news-article.js';
import { until } from '../until.js';
import { foreign } from '../../src/model/foreign.js';

interface Running {
  readonly counts: { renders: number; events: number };
  readonly end: () => void;
}
interface Pages {
  readonly PAGES: Readonly<Record<string, (place: Element, data?: () => object) => Running>>;
}

const fresh = (headline = 'H'): object => ({ headline, body: ['x'] });
/** Long enough for an event that leads to the next. */
const settle = (): Promise<void> => aTimeout(100);

async function make(data: object): Promise<{ element: NewsArticleElement; events: string[] }> {
  const events: string[] = [];
  const element = document.createElement('news-article');
  for (const type of ['news-load', 'news-error']) element.addEventListener(type, () => events.push(type));
  element.data = data;
  (await fixture(html`<div></div>`)).append(element);
  await element.ready;
  return { element, events };
}
const shown = (element: Element): string => element.shadowRoot!.textContent.replace(/\s+/g, ' ').trim();

describe('equal data', () => {
  it('is not a change: it fires no event, draws nothing, and keeps the object', async () => {
    const { element, events } = await make(fresh());
    const changes: MutationRecord[] = [];
    const observer = new MutationObserver((records) => void changes.push(...records));
    observer.observe(element.shadowRoot!, { childList: true, subtree: true, characterData: true, attributes: true });
    const again = fresh();
    element.data = again;
    expect(element.isUpdatePending).to.equal(false);
    expect(element.data).to.equal(again);
    await element.ready;
    await settle();
    observer.disconnect();
    expect(events).to.deep.equal(['news-load']);
    expect(changes).to.deep.equal([]);
  });

  it('that a listener assigns ends at once', async () => {
    for (const data of [fresh, () => ({ headline: '' }), () => ({ unknown: { data: 1 } })]) {
      const { element, events } = await make(data());
      const assign = (): void => {
        if (events.length < 40) element.data = data();
      };
      element.addEventListener('news-load', assign);
      element.addEventListener('news-error', assign);
      element.data = fresh('other');
      await settle();
      // The first, the other, and the first again.
      expect(events).to.have.length(3);
    }
  });

  it('is what the object was when it was set, not what it has become', async () => {
    const first = { headline: 'one', body: ['x'] };
    const { element, events } = await make(first);
    first.headline = 'two';
    element.data = { headline: 'two', body: ['x'] };
    await element.ready;
    expect(shown(element)).to.contain('two');
    expect(events).to.have.length(2);
    first.headline = 'three';
    element.data = first;
    await element.ready;
    expect(shown(element)).to.contain('three');
    first.headline = 'four';
    element.data = { headline: 'three', body: ['x'] };
    await settle();
    expect(events).to.have.length(3);
  });

  it('is still read again where format or pick differ', async () => {
    const { element, events } = await make([fresh('one'), fresh('two')]);
    element.pick = '1';
    element.data = foreign([fresh('one'), fresh('two')]);
    await element.ready;
    expect(shown(element)).to.contain('two');
    expect(events).to.have.length(2);
  });

  it('is a change again after other data, and after none', async () => {
    const { element, events } = await make(fresh());
    element.data = fresh('other');
    await element.ready;
    element.data = null;
    await element.ready;
    element.data = fresh();
    await element.ready;
    expect(shown(element)).to.contain('H');
    expect(events).to.have.length(3);
  });

  it('in another format is not a change either', async () => {
    const feed = (): object => ({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Feed',
      items: [{ id: '1', title: 'One', content_text: 'Words.' }],
    });
    const { element, events } = await make(feed());
    expect(shown(element)).to.contain('One');
    element.data = feed();
    await settle();
    expect(events).to.deep.equal(['news-load']);
  });

  it('is compared with what was read, where it changed while the reader of its format was loaded', async () => {
    const feed = (title: string) => ({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Feed',
      items: [{ id: '1', title, content_text: 'Words.' }],
    });
    const { element } = await make(fresh());
    const data = feed('One');
    element.data = foreign(data);
    await element.updateComplete;
    data.items[0]!.title = 'Two';
    await element.ready;
    element.data = foreign(feed('One'));
    await element.ready;
    expect(shown(element)).to.contain('One');
  });

  it('that replaces other data in one task is read once', async () => {
    const { element, events } = await make(fresh());
    element.data = fresh('other');
    element.data = fresh();
    await element.ready;
    await settle();
    expect(shown(element)).to.contain('H');
    expect(events).to.deep.equal(['news-load']);
  });

  for (const framework of ['react', 'vue']) {
    for (const [kind, data, shows] of [
      ['can be shown', undefined, 'A headline'],
      ['cannot be shown', () => ({ headline: '\u200b', body: [{ type: 'divider' }] }), ''],
    ] as const) {
      it(`ends a loop of ${framework}, whose listener leads to a render that passes a new object: data that ${kind}`, async () => {
        const address = '/test/input/equal-data-built.js';
        const { PAGES } = (await import(address)) as Pages;
        const place = await fixture(html`<div></div>`);
        const { counts, end } = PAGES[framework]!(place, data);
        await until(() => counts.events > 0, 'no event');
        await aTimeout(300);
        const element = place.querySelector('news-article')!;
        expect(shown(element)).to.contain(shows);
        expect(counts.events).to.equal(1);
        expect(counts.renders).to.be.within(2, 4);
        end();
      });
    }
  }
});
