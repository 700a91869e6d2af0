import { expect } from '@open-wc/testing';
import '../../src/define.js';
import type { PullQuoteElement } from '../../src/elements/pull-quote.js';

/** Whether this browser leaves anything out: it must have room for what hangs out of a box. */
const leavesOut = CSS.supports('content-visibility: auto') && CSS.supports('overflow-clip-margin: 1em');
const LANGUAGES = ['en', 'fr', 'de', 'ar', 'he', 'ja', 'zh-Hant', 'zh'];

describe('a quotation far from the viewport', () => {
  let box: HTMLElement;

  // In a page with few quotations all are rendered.
  before(async () => {
    const many = document.createElement('div');
    for (let count = 0; count < 20; count++) many.append(document.createElement('pull-quote'));
    document.body.append(many);
    await painted();
    many.remove();
  });

  beforeEach(() => {
    box = document.createElement('div');
    document.body.append(box);
  });
  afterEach(() => {
    box.remove();
    window.scrollTo(0, 0);
  });

  const painted = async (): Promise<void> => {
    for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
  };

  /** A quotation in a box with this style, far below what is seen unless it is `near`. */
  async function quote(style = '', { near = false, attributes = {} } = {}): Promise<PullQuoteElement> {
    window.scrollTo(0, 0);
    const spacer = document.createElement('div');
    spacer.style.blockSize = near ? '0' : '30000px';
    const parent = document.createElement('div');
    parent.style.cssText = style;
    const element = document.createElement('pull-quote');
    element.setAttribute('quotation', 'A quotation that takes some room.');
    element.setAttribute('attribution', 'Ana Silva');
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value as string);
    parent.append(element);
    box.append(spacer, parent);
    await element.ready;
    await painted();
    return element;
  }

  const isRendered = (element: PullQuoteElement): boolean =>
    element.shadowRoot!.querySelector('[part=quotation]')!.checkVisibility({ contentVisibilityAuto: true });

  it('is left out of layout', async () => {
    expect(isRendered(await quote())).to.equal(!leavesOut);
  });

  it('is rendered when it comes near', async () => {
    const element = await quote();
    element.scrollIntoView();
    await painted();
    expect(isRendered(element)).to.equal(true);
  });

  it('is rendered near the viewport from the start', async () => {
    expect(isRendered(await quote('', { near: true }))).to.equal(true);
  });

  for (const style of [
    'display: flex',
    'display: inline-flex',
    'display: grid',
    'display: table-cell',
    'columns: 2',
    'column-width: 9em',
  ]) {
    it(`is rendered where others are sized by it: ${style}`, async () => {
      expect(isRendered(await quote(style))).to.equal(true);
    });
  }

  it('is rendered if it floats', async () => {
    expect(isRendered(await quote('', { attributes: { style: 'float: left' } }))).to.equal(true);
  });

  it('is rendered in the slot of a row', async () => {
    const host = document.createElement('div');
    const spacer = document.createElement('div');
    spacer.style.blockSize = '30000px';
    box.append(spacer, host);
    const row = document.createElement('div');
    row.style.display = 'flex';
    row.append(document.createElement('slot'));
    host.attachShadow({ mode: 'open' }).append(row);
    const element = document.createElement('pull-quote');
    element.setAttribute('quotation', 'A quotation that takes some room.');
    host.append(element);
    await element.ready;
    await painted();
    expect(isRendered(element)).to.equal(true);
  });

  it('is checked again after it is moved', async () => {
    const element = await quote('display: flex');
    box.append(element);
    await painted();
    expect(isRendered(element)).to.equal(!leavesOut);
  });

  it('is rendered if the page requests it by style', async () => {
    expect(isRendered(await quote('--news-content-visibility: visible'))).to.equal(true);
  });

  it('is as wide as it is when it is rendered', async () => {
    for (const style of ['', 'inline-size: 20em', 'display: inline-block', 'position: absolute']) {
      const element = await quote(style);
      const { width } = element.getBoundingClientRect();
      element.scrollIntoView();
      await painted();
      expect(element.getBoundingClientRect().width, style).to.equal(width);
    }
  });

  it('works in a form whose fields have the names of DOM properties', async () => {
    const element = await quote();
    const form = document.createElement('form');
    for (const name of ['parentNode', 'parentElement', 'assignedSlot', 'nodeType']) {
      const field = document.createElement('input');
      field.name = name;
      form.append(field);
    }
    form.style.display = 'contents';
    const row = document.createElement('div');
    row.style.display = 'flex';
    row.append(form);
    box.append(row);
    form.append(element);
    await painted();
    expect(isRendered(element)).to.equal(true);
  });

  it('has room for the marks that hang out of its box, in every language', async () => {
    for (const lang of LANGUAGES) {
      for (const variant of ['inline', 'supporting', 'showcase']) {
        for (const inlineSize of ['20em', '62em']) {
          const element = await quote(`inline-size: ${inlineSize}`, { attributes: { lang, variant } });
          element.scrollIntoView();
          await painted();
          const edge = element.getBoundingClientRect();
          const room = leavesOut ? parseFloat(getComputedStyle(element).getPropertyValue('overflow-clip-margin')) : 1e4;
          for (const mark of element.shadowRoot!.querySelectorAll('.mark')) {
            const { left, right } = mark.getBoundingClientRect();
            expect(left, `${lang} ${variant}`).to.be.least(edge.left - room);
            expect(right, `${lang} ${variant}`).to.be.most(edge.right + room);
          }
          box.replaceChildren();
        }
      }
    }
  });
});
