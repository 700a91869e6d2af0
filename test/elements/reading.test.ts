import { expect } from '@open-wc/testing';
import '../../src/define.js';
import { until } from '../until.js';

const QUOTE = {
  quotation: 'Words.',
  attribution: 'Ana Silva',
  role: 'mayor of Porto',
  source: 'Harbour Post',
};

async function quote(): Promise<ShadowRoot> {
  const element = document.createElement('pull-quote');
  element.data = QUOTE;
  document.body.append(element);
  await element.ready;
  return element.shadowRoot!;
}

afterEach(() => document.body.replaceChildren());

describe('a quotation', () => {
  it('is copied with its marks, and with separators between who said it and where', async () => {
    const root = await quote();
    const selection = getSelection()!;
    const frame = root.querySelector('[part=frame]')!;
    selection.setBaseAndExtent(frame, 0, frame, frame.childNodes.length);
    const lines = selection
      .toString()
      .trim()
      .split(/\s*\n\s*/);
    selection.removeAllRanges();
    expect(lines[0]).to.equal('“Words.”');
    expect(lines.slice(1).join(' ').replaceAll(/ ?, ?/g, ', ')).to.equal('Ana Silva, mayor of Porto, Harbour Post');
  });

  it('says who spoke once, after the words', async () => {
    const root = await quote();
    expect(root.textContent.match(/Ana Silva/g)).to.have.lengthOf(1);
    expect(root.textContent.indexOf('Words.')).to.be.lessThan(root.textContent.indexOf('Ana Silva'));
    // A figure is announced with its caption as its name: before the words, and once more after them.
    expect(root.querySelector('figure, figcaption, [aria-label], [aria-labelledby]')).to.equal(null);
  });
});

describe('a failure', () => {
  it('is announced in a region that was there before, and the button to try again keeps the focus', async () => {
    const element = document.createElement('pull-quote');
    element.src = '/@test/status/500';
    document.body.append(element);
    const root = element.shadowRoot!;
    await until(() => root.querySelector('[role=status]') !== null, 'no region while data are loaded');
    const region = root.querySelector('[role=status]')!;
    await until(() => root.querySelector('[part=retry]') !== null, 'no button');
    expect(root.querySelector('[role=status]')).to.equal(region);
    expect(region.textContent).to.contain('This could not be loaded.');
    const button = root.querySelector<HTMLElement>('[part=retry]')!;
    button.focus();
    button.click();
    await element.ready;
    expect(element.status).to.equal('error');
    expect(root.querySelector('[role=status]')).to.equal(region);
    expect(root.activeElement).to.equal(button);
    expect(button.hasAttribute('aria-disabled')).to.equal(false);
  });
});

describe('an itinerary in a story', () => {
  for (const level of ['', '3', '6']) {
    it(`has its title one level below the headline: ${level || 'by default'}`, async () => {
      const element = document.createElement('news-article');
      element.headingLevel = level;
      element.data = {
        headline: 'Story',
        body: ['Text.', { type: 'itinerary', title: 'Trip', stops: [{ place: 'Lima' }] }],
      };
      document.body.append(element);
      await element.ready;
      const root = element.shadowRoot!;
      await until(() => root.querySelector('[part=title]') !== null, 'no trip');
      const levelOf = (part: string): number => Number(root.querySelector(`[part=${part}]`)!.localName[1]);
      expect(levelOf('title')).to.equal(Math.min(6, levelOf('headline') + 1));
      expect(levelOf('place')).to.equal(Math.min(6, levelOf('headline') + 2));
    });
  }
});
