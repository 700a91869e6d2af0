import { expect, fixture, html } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import '../../src/define.js';
import { inChromium } from '../engine.js';
import { until } from '../until.js';

/** Where what has no slot is shown, of an element of 360 px with a line of code and a table wider than that. */
async function restOf(tag: string): Promise<HTMLElement> {
  const box = await fixture<HTMLElement>(html`<div style="inline-size: 360px"></div>`);
  const element = document.createElement(tag) as HTMLElement & { ready: Promise<unknown> };
  const [code, table] = [document.createElement('pre'), document.createElement('table')];
  code.textContent = 'A long line of code. '.repeat(20);
  const row = table.insertRow();
  for (let at = 0; at < 12; at++) row.insertCell().textContent = 'Unbroken';
  const words = document.createElement(tag === 'pull-quote' ? 'blockquote' : 'h3');
  words.textContent = 'Words';
  const stops = document.createElement('ol');
  for (const place of tag === 'pull-quote' ? [] : ['Bogotá', 'Lima']) {
    const stop = stops.appendChild(document.createElement('li'));
    stop.append(Object.assign(document.createElement('b'), { textContent: place }), ' ');
    stop.append(Object.assign(document.createElement('time'), { dateTime: '2022-10-03', textContent: '3 October' }));
  }
  element.append(words, stops, code, table);
  box.append(element);
  await element.ready;
  await until(() => element.shadowRoot!.querySelector('.rest pre'));
  return element.shadowRoot!.querySelector<HTMLElement>('.rest')!;
}

describe('Wide content without a slot', () => {
  for (const tag of ['pull-quote', 'itinerary-card']) {
    it(`scrolls in its own box in <${tag}>`, async () => {
      const rest = await restOf(tag);
      expect(rest.scrollWidth).to.be.at.most(360);
      const wide = [...rest.querySelectorAll<HTMLElement>('pre, table')];
      expect(wide).to.have.length(2);
      for (const one of wide) {
        expect(getComputedStyle(one).overflowX).to.equal('auto');
        expect(one.scrollWidth).to.be.greaterThan(one.clientWidth);
      }
    });
  }
});

inChromium(() => {
  describe('In print', () => {
    it('prints whole lines of code', async () => {
      const rest = await restOf('pull-quote');
      await executeServerCommand('media', { media: 'print' });
      try {
        const code = rest.querySelector('pre')!;
        expect(code.scrollWidth).to.equal(code.clientWidth);
      } finally {
        await executeServerCommand('media', { media: 'screen' });
      }
    });

    it('prints the address of a link once', async () => {
      const element = await fixture<HTMLElement & { ready: Promise<unknown> }>(
        html`<news-article>
          <p><a href="https://a.example/b">https://a.example/b</a> <a href="https://a.example/">a.example</a></p>
          <p><a href="https://a.example/b">Words</a></p>
        </news-article>`,
      );
      await element.ready;
      await executeServerCommand('media', { media: 'print' });
      try {
        const added = [...element.shadowRoot!.querySelectorAll('a')].map(
          (link) => getComputedStyle(link, '::after').content,
        );
        expect(added.slice(0, 2)).to.deep.equal(['none', 'none']);
        expect(added[2]).to.contain('https://a.example/b');
      } finally {
        await executeServerCommand('media', { media: 'screen' });
      }
    });
  });
});
