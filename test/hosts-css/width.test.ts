import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define.js';

const QUOTE = '<pull-quote><p>Heading to Colombia to build on our vital, strong partnership.</p></pull-quote>';

/** Places where a box is as wide as what is in it; ours is a container, which by itself would be nothing wide. */
const PLACES: Readonly<Record<string, string>> = {
  'a float': `<div style="float: left">${QUOTE}</div>`,
  'a row': `<div style="display: flex">${QUOTE}<p>Beside.</p></div>`,
  'a centred column': `<div style="display: flex; flex-direction: column; align-items: center">${QUOTE}</div>`,
  'an inline block': `<div style="display: inline-block">${QUOTE}</div>`,
  'the cell of a table': `<table><tbody><tr><td>${QUOTE}</td></tr></tbody></table>`,
  'a box that is placed': `<div style="position: absolute">${QUOTE}</div>`,
};

describe('an element has room for its words', () => {
  const place = async (markup: string): Promise<HTMLElement> => {
    const box = await fixture<HTMLElement>(html`<div></div>`);
    box.innerHTML = markup;
    const element = box.querySelector('pull-quote')!;
    await element.ready;
    return element;
  };

  for (const [where, markup] of Object.entries(PLACES)) {
    it(`in ${where}`, async () => {
      expect((await place(markup)).offsetWidth).to.be.within(200, 320);
    });
  }

  it('and shrinks in a narrower container', async () => {
    expect((await place(`<div style="display: flex; width: 120px">${QUOTE}</div>`)).offsetWidth).to.equal(120);
    const grid = `<div style="display: grid; grid-template-columns: 1fr 1fr; width: 300px">${QUOTE}<p>Beside.</p></div>`;
    expect((await place(grid)).offsetWidth).to.equal(150);
  });

  it('and uses the width that the page sets', async () => {
    expect((await place(QUOTE.replace('>', ' style="float: left; width: 450px">'))).offsetWidth).to.equal(450);
  });

  it('whatever the page says in its style attribute', async () => {
    const plain = await place(QUOTE);
    const height = plain.offsetHeight;
    const said =
      'display: none !important; opacity: 0 !important; font-size: 90px !important; height: 1px !important; overflow: hidden !important; visibility: hidden !important; zoom: 3 !important';
    const element = await place(QUOTE.replace('>', ` style="${said}">`));
    expect(element.offsetHeight).to.be.closeTo(height, 1);
    expect(getComputedStyle(element).visibility).to.equal('visible');
  });
});
