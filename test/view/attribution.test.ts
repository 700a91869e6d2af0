import { expect } from '@open-wc/testing';
import { render } from 'lit';
import { english } from '../../src/i18n/messages.js';
import type { PullQuote } from '../../src/model/definition/pull-quote.js';
import { renderAttribution } from '../../src/view/attribution.js';

function drawn(quote: Omit<PullQuote, 'quotation'>, language = 'en'): HTMLElement {
  const box = document.createElement('div');
  const context = { language, direction: 'ltr', locale: language, timeZone: undefined, messages: english } as const;
  render(renderAttribution({ quotation: ['Words.'], ...quote }, context), box);
  return box;
}
const words = (box: HTMLElement): string => box.textContent.replace(/\s+/g, ' ').trim();

const LINES: [quote: Omit<PullQuote, 'quotation'>, language: string, line: string][] = [
  [{}, 'en', ''],
  [{ attribution: 'A. Name' }, 'en', 'A. Name'],
  [{ attribution: 'A. Name', role: 'President' }, 'en', 'A. Name, President'],
  [{ role: 'President' }, 'en', 'President'],
  [
    {
      ...{ attribution: 'A. Name', role: 'President', organization: 'House', via: 'told us', source: 'The Book' },
      ...{ sourceUrl: 'https://example.org/', date: { date: '2022-10-03' } },
    },
    'en',
    'A. Name, President, House, told us, The Book, 3 October 2022',
  ],
  [{ attribution: 'A. Name', date: { text: 'on Monday' } }, 'en', 'A. Name, on Monday'],
  [{ attribution: 'أ', role: 'ب' }, 'ar', 'أ، ب'],
  [{ attribution: 'أ', role: 'ب' }, 'fa-AF', 'أ، ب'],
  [{ attribution: '岸田文雄', role: '首相' }, 'ja', '岸田文雄、首相'],
  [{ attribution: '名', role: '职' }, 'zh-Hant', '名、职'],
  [{ sourceUrl: 'https://www.example.org:8080/a?b#c' }, 'en', 'example.org:8080'],
  [{ sourceUrl: 'mailto:desk@example.org' }, 'en', 'desk@example.org'],
];

describe('renderAttribution', () => {
  for (const [quote, language, line] of LINES) {
    it(`writes “${line}” in ${language}`, () => {
      expect(words(drawn(quote, language))).to.equal(line);
    });
  }

  it('draws nothing where nothing is known', () => {
    expect(drawn({}).querySelector('figcaption')).to.equal(null);
  });

  it('names each part, links the source, and gives machines the date', () => {
    const box = drawn({ attribution: 'A', source: 'B', sourceUrl: 'https://example.org/', date: { date: '2022-10' } });
    expect(box.querySelector('[part=name]')!.localName).to.equal('b');
    expect(box.querySelector('cite[part=source] > a')!.getAttribute('href')).to.equal('https://example.org/');
    expect(box.querySelector('time[part=date]')!.getAttribute('datetime')).to.equal('2022-10');
  });
});
