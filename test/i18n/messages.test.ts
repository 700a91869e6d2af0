import { aTimeout, expect, fixture, html, oneEvent } from '@open-wc/testing';
import '../../src/define.js';
import type { ItineraryCardElement } from '../../src/elements/itinerary-card.js';
import type { NewsArticleElement } from '../../src/elements/news-article.js';
import type { PullQuoteElement } from '../../src/elements/pull-quote.js';
import {
  english,
  englishBlocks,
  englishItinerary,
  englishJourney,
  englishStates,
  fill,
  plural,
  type PluralForms,
} from '../../src/i18n/messages.js';
import { messageTables } from '../../src/i18n/messages/tables.js';
import { setMessages } from '../../src/index.js';
import type { NewsErrorEvent } from '../../src/input/events.js';
import type { ArticleJson } from '../../src/model/definition/article.js';
import { directionOf } from '../../src/model/language.js';
import { openFrame } from '../frame.js';

const LANGUAGES = 'ar de es fa fr hi it ja pt ru zh zh-Hant zh-HK zh-MO zh-TW'.split(' ');
const NUMBERS = [0, 1, 2, 3, 5, 11, 21, 100];
/** Words that are the same in English. */
const SHARED = ['fr license', 'de itinerary.bus', 'fr itinerary.train'];

type Message = string | PluralForms;
const whole = { ...english, ...englishBlocks, ...englishStates, itinerary: { ...englishItinerary, ...englishJourney } };

/** Every message by its path; the forms of a plural stay together. */
const messagesOf = (table: object, path = ''): [key: string, message: Message][] =>
  Object.entries(table).flatMap(([key, message]: [string, Message | object]) =>
    typeof message === 'string' || 'other' in message
      ? [[path + key, message] as [string, Message]]
      : messagesOf(message, `${path}${key}.`),
  );
const formsOf = (message: Message): [form: string, words: string][] =>
  typeof message === 'string' ? [['other', message]] : Object.entries(message);
const placeholders = (words: string): string[] => (words.match(/\{\w+\}/g) ?? []).sort();
const inEnglish = new Map(messagesOf(whole));

const shown = (element: Element): string => element.shadowRoot!.textContent.replace(/\s+/g, ' ').trim();
const part = (element: Element, name: string): string =>
  element.shadowRoot!.querySelector(`[part="${name}"]`)!.textContent.trim();

/** A story with something in it for each of the words. */
const STORY: ArticleJson = {
  headline: 'H',
  authors: ['Ana', 'Ben'],
  published: '2022-10-03',
  updated: '2022-10-04',
  body: [Array.from({ length: 3 * 230 }, () => 'word').join(' ')],
  corrections: [{ date: '2022-10-05', content: 'C' }],
  source: 'Al Jazeera',
  license: 'https://example.org/license',
  url: 'https://example.org/story',
};
const story = async (attributes: Record<string, string>, data: ArticleJson = STORY): Promise<NewsArticleElement> => {
  const box = await fixture<HTMLElement>(html`<div></div>`);
  const element = document.createElement('news-article');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.data = data;
  box.append(element);
  await element.ready;
  return element;
};

describe('the tables of messages', () => {
  it('exist for every language but English', () => {
    expect(Object.keys(messageTables)).to.deep.equal(LANGUAGES);
  });

  for (const [language, table] of Object.entries(messageTables)) {
    describe(language, () => {
      const messages = messagesOf(table);

      it('has every key, and no other', () => {
        expect(messages.map(([key]) => key)).to.have.members([...inEnglish.keys()]);
      });

      it('has every placeholder, and no other', () => {
        for (const [key, message] of messages) {
          const wanted = placeholders(formsOf(inEnglish.get(key)!).at(-1)![1]);
          for (const [form, words] of formsOf(message)) {
            // “A stop” for one, “two stops” in a word of its own.
            const spelled = /^(zero|one|two)$/.test(form) && !words.includes('{');
            if (!spelled) expect(placeholders(words), `${key}.${form}`).to.deep.equal(wanted);
            expect(words.replace(/\{\w+\}/g, ''), `${key}.${form}`).to.not.match(/[{}]/);
          }
        }
      });

      it('has the forms of its numbers, and no others', () => {
        const known = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
        for (const [key, message] of messages) {
          if (typeof message === 'string') continue;
          expect(known, key).to.include.members(Object.keys(message));
        }
      });

      it('has no message in English', () => {
        for (const [key, message] of messages) {
          const words = formsOf(message).map(([, form]) => form.replace(/\{\w+\}|GeoNames/g, ''));
          const originals = formsOf(inEnglish.get(key)!).map(([, form]) => form.replace(/\{\w+\}|GeoNames/g, ''));
          for (const word of words.filter((form) => /\p{L}/u.test(form))) {
            if (!SHARED.includes(`${language} ${key}`)) expect(originals, key).to.not.include(word);
            if (/^(ar|fa|hi|ja|ru|zh)$/.test(language)) expect(word, key).to.not.match(/\p{sc=Latin}/u);
            expect(word.trim(), key).to.not.equal('');
          }
        }
      });

      it('has the punctuation of its language', () => {
        for (const [key, message] of messages) {
          for (const [, words] of formsOf(message)) {
            expect(words, key).to.not.match(/['"]|\.\.\.| {2}|^\s|\s$/);
            if (language === 'fr') expect(words, key).to.not.match(/(?<!\u202f)[:;!?»]|«(?!\u202f)/);
            if (/^(zh|ja)$/.test(language)) expect(words, key).to.not.match(/[,:;.()]/);
            if (/^(ar|fa)$/.test(language)) expect(words, key).to.not.match(/[,;?]/);
          }
        }
      });
    });
  }

  it('are written from the right in Arabic and Persian, and only there', () => {
    for (const [language, table] of Object.entries(messageTables)) {
      const isArabic = /\p{sc=Arabic}/u.test(JSON.stringify(table));
      expect(isArabic ? 'rtl' : 'ltr', language).to.equal(directionOf(language));
      // Marks of direction of our own would turn round what stands beside them.
      expect(JSON.stringify(table), language).to.not.match(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/);
    }
  });
});

describe('messages with numbers', () => {
  const forms = { zero: '{n} zero', one: '{n} one', two: '{n} two', few: '{n} few', many: '{n} many', other: '{n}' };

  it('have the plural forms of Intl in every locale', () => {
    for (const locale of [
      'en',
      'en-GB',
      'en-IN',
      'en-u-nu-deva',
      'de',
      'fr',
      'ru',
      'ar',
      'ar-EG',
      'fa',
      'hi',
      'ja',
      'pl',
    ]) {
      for (const number of [...NUMBERS, 999, 1000, 1_234_567]) {
        const form = forms[new Intl.PluralRules(locale).select(number)];
        expect(plural(forms, number, locale), locale).to.equal(form.replace('{n}', number.toLocaleString(locale)));
      }
    }
  });

  it('do not use Intl for an English message with one form', () => {
    const { PluralRules, NumberFormat } = Intl;
    const refuse = () => {
      throw new Error('Intl was used.');
    };
    Object.assign(Intl, { PluralRules: refuse, NumberFormat: refuse });
    try {
      expect(plural(english.readingTime, 5, 'en')).to.equal('5 min read');
    } finally {
      Object.assign(Intl, { PluralRules, NumberFormat });
    }
  });

  const said = (language: string, forms: PluralForms): string[] =>
    NUMBERS.map((number) => plural(forms, number, `${language}-u-nu-latn`).replaceAll('\u00a0', ' '));

  it('have three forms in Russian', () => {
    const { readingTime, itinerary } = messageTables['ru']!;
    const minutes = '0 минут, 1 минута, 2 минуты, 3 минуты, 5 минут, 11 минут, 21 минута, 100 минут'.split(', ');
    expect(said('ru', readingTime)).to.deep.equal(minutes.map((words) => `Время чтения: ${words}`));
    const stops =
      '0 остановок, 1 остановка, 2 остановки, 3 остановки, 5 остановок, 11 остановок, 21 остановка, 100 остановок';
    expect(said('ru', itinerary.stops)).to.deep.equal(stops.split(', '));
  });

  it('have six forms in Arabic', () => {
    const { readingTime, itinerary } = messageTables['ar']!;
    const minutes = 'أقل من دقيقة|دقيقة واحدة|دقيقتان|3 دقائق|5 دقائق|11 دقيقة|21 دقيقة|100 دقيقة'.split('|');
    expect(said('ar', readingTime)).to.deep.equal(minutes.map((words) => `مدة القراءة: ${words}`));
    const stops = 'لا محطات|محطة واحدة|محطتان|3 محطات|5 محطات|11 محطة|21 محطة|100 محطة'.split('|');
    expect(said('ar', itinerary.stops)).to.deep.equal(stops);
  });

  it('have the figures of the language', () => {
    expect(plural(messageTables['fa']!.readingTime, 12, 'fa')).to.equal('زمان مطالعه: ۱۲ دقیقه');
    expect(plural({ other: '{n}' }, 12_345, 'de')).to.equal('12.345');
  });
});

describe('sentences with placeholders', () => {
  it('are filled as they stand, whatever the words hold', () => {
    expect(fill('{kind}, {date}.', { kind: '$& {date}', date: 1 })).to.deep.equal(['', '$& {date}', ', ', 1, '.']);
  });
});

// The first of these finds the part not yet loaded: it must stay the first.
describe('the messages of an element', () => {
  it('are in English until the chunk is loaded', async () => {
    const box = await fixture<HTMLElement>(html`<div></div>`);
    const element = document.createElement('news-article');
    element.lang = 'fr';
    element.data = STORY;
    box.append(element);
    await oneEvent(element, 'news-load');
    expect(part(element, 'source')).to.equal('Source: Al Jazeera');
    await element.ready;
    expect(part(element, 'source')).to.equal('Source\u202f: Al Jazeera');
    expect(part(element, 'byline')).to.equal('Par Ana et Ben');
    expect(part(element, 'updated')).to.equal('Mise à jour\u202f: 4 octobre 2022');
    expect(part(element, 'reading-time')).to.equal('Lecture\u202f: 3\u00a0minutes');
    expect(part(element, 'correction')).to.match(/^Rectificatif, 5 octobre 2022\.\s+C$/);
    expect(part(element, 'original')).to.equal('Lire l’article original');
    expect(shown(element)).to.not.match(/\b(By|Updated|read|Correction|Read)\b/);
  });

  it('follow the language of the story, the page, and before both the locale', async () => {
    expect(part(await story({}, { ...STORY, language: 'de' }), 'source')).to.equal('Quelle: Al Jazeera');
    expect(part(await story({ lang: 'fr', locale: 'de' }), 'source')).to.equal('Quelle: Al Jazeera');
    expect(part(await story({ lang: 'fr', locale: 'en' }), 'source')).to.equal('Source: Al Jazeera');
    const box = await fixture<HTMLElement>(html`<div lang="it"><news-article .data=${STORY}></news-article></div>`);
    const within = box.querySelector('news-article')!;
    await within.ready;
    expect(part(within, 'source')).to.equal('Fonte: Al Jazeera');
  });

  it('change with the language and the locale', async () => {
    const element = await story({ lang: 'fr' });
    element.locale = 'ru';
    await element.ready;
    expect(part(element, 'source')).to.equal('Источник: Al Jazeera');
    element.locale = '';
    element.lang = 'es';
    await element.ready;
    expect(part(element, 'source')).to.equal('Fuente: Al Jazeera');
  });

  it('are those of the language where there are none for its script or region, and English for an unknown one', async () => {
    for (const lang of ['zh-Hant', 'zh-Hant-TW', 'zh-TW', 'zh_hk'])
      expect(part(await story({ lang }), 'source'), lang).to.equal('來源：Al Jazeera');
    for (const lang of ['zh', 'zh-Hans', 'zh-CN', 'zh-SG'])
      expect(part(await story({ lang }), 'source'), lang).to.equal('来源：Al Jazeera');
    expect(part(await story({ lang: 'pt_BR' }), 'source')).to.equal('Fonte: Al Jazeera');
    expect(part(await story({ lang: 'sw' }), 'source')).to.equal('Source: Al Jazeera');
    // A language that only begins like one of ours.
    expect(part(await story({ lang: 'fil' }), 'source')).to.equal('Source: Al Jazeera');
  });

  it('keep their order and direction in a language that is read from the right', async () => {
    const element = await story({ lang: 'ar' });
    expect(part(element, 'correction')).to.match(/^تصحيح، .*:\s+C$/);
    expect(part(element, 'source')).to.equal('المصدر: Al Jazeera');
    expect(element.shadowRoot!.querySelector('[part="frame"]')!.getAttribute('dir')).to.equal('rtl');
  });

  it('are also used by an element without content', async () => {
    const element = await fixture<PullQuoteElement>(html`<pull-quote lang="de" src="/@test/status/404"></pull-quote>`);
    await element.ready;
    expect(part(element, 'retry')).to.equal('Erneut versuchen');
  });

  it('are also used by an itinerary', async () => {
    const trip = {
      stops: [
        { place: 'Bogotá', start: '2022-10-03' },
        { place: 'Lima', start: '2022-10-06' },
      ],
    };
    const element = await fixture<ItineraryCardElement>(
      html`<itinerary-card lang="ru" now="2022-10-03T12:00:00Z" time-zone="UTC" .data=${trip}></itinerary-card>`,
    );
    await element.ready;
    expect(part(element, 'facts')).to.contain('2\u00a0остановки');
    expect(shown(element))
      .to.contain('Сейчас')
      .and.contain('Далее')
      .and.not.match(/Now|Next|stops/);
  });

  it('use the kind of a correction from the data', async () => {
    const corrections = [
      { kind: 'Précision', content: 'A' },
      { kind: 'correction', content: 'B' },
    ];
    const element = await story({ lang: 'fr' }, { ...STORY, corrections });
    const heads = [...element.shadowRoot!.querySelectorAll('[part="correction"] b')].map((head) => head.textContent);
    expect(heads).to.deep.equal(['Précision.', 'Rectificatif.']);
  });
});

describe('setMessages', () => {
  it('replaces words at once, and leaves the others', async () => {
    const element = await story({ lang: 'hi' });
    setMessages('hi', { source: 'सूत्र: {source}' });
    await element.updateComplete;
    expect(part(element, 'source')).to.equal('सूत्र: Al Jazeera');
    expect(part(element, 'original')).to.equal('मूल लेख पढ़ें');
    setMessages('hi', { original: 'मूल' });
    await element.updateComplete;
    expect(part(element, 'source')).to.equal('सूत्र: Al Jazeera');
    expect(part(element, 'original')).to.equal('मूल');
  });

  it('adds a language, and words for one region', async () => {
    setMessages('nl', { source: 'Bron: {source}', readingTime: { one: '{n} minuut', other: '{n} minuten' } });
    setMessages('pt_PT', { original: 'Ler no original' });
    const dutch = await story({ lang: 'nl-BE' });
    expect(part(dutch, 'source')).to.equal('Bron: Al Jazeera');
    expect(part(dutch, 'reading-time')).to.equal('3 minuten');
    expect(part(dutch, 'original')).to.equal('Read the original');
    expect(part(await story({ lang: 'pt-PT' }), 'original')).to.equal('Ler no original');
    expect(part(await story({ lang: 'pt-PT' }), 'source')).to.equal('Fonte: Al Jazeera');
    expect(part(await story({ lang: 'pt' }), 'original')).to.equal('Ler o original');
  });

  it('replaces English words too, and those of an itinerary one by one', async () => {
    setMessages('en-AU', { source: 'From {source}', itinerary: { done: 'Over' } });
    expect(part(await story({ lang: 'en-AU' }), 'source')).to.equal('From Al Jazeera');
    expect(part(await story({ lang: 'en' }), 'source')).to.equal('Source: Al Jazeera');
  });

  it('rejects an invalid language', () => {
    expect(() => setMessages('français', {})).to.throw(RangeError);
  });
});

describe('the chunk with the messages', () => {
  const page = (script: string): string =>
    `<!doctype html><html lang="fr"><head><script src="${script}"></script></head><body>
      <pull-quote quotation="Bonjour." attribution="A"></pull-quote>
      <news-article headline="H" source="S"></news-article></body></html>`;
  const requests = (window: Window): string[] =>
    window.performance.getEntriesByType('resource').flatMap(({ name }) => /[^/]+-\w{8}\.js$/.exec(name)?.[0] ?? []);

  it('is not loaded for a quotation without messages', async () => {
    const markup = page('/dist/cdn/broadsheet.js').replace(/<news-article.*<\/news-article>/, '');
    const { document, window } = await openFrame(markup);
    await document.querySelector('pull-quote')!.ready;
    await aTimeout(50);
    expect(requests(window)).to.deep.equal([]);
  });

  it('is loaded by the script tag', async () => {
    const { document, window } = await openFrame(page('/dist/cdn/broadsheet.js'));
    const element = document.querySelector('news-article')!;
    await element.ready;
    expect(part(element, 'source')).to.equal('Source\u202f: S');
    expect(requests(window).filter((name) => name.startsWith('messages'))).to.have.lengthOf(1);
  });

  it('leaves English messages if it is missing, and reports that once', async () => {
    const { document } = await openFrame(
      page('/@test/edited/broadsheet.js/messages:%22/messages:%22none/dist/cdn/broadsheet.js').replace(
        '<news-article',
        '<x-y',
      ),
    );
    const element = document.createElement('news-article');
    element.setAttribute('headline', 'H');
    element.setAttribute('source', 'S');
    const failures: NewsErrorEvent[] = [];
    element.addEventListener('news-error', (event) => failures.push(event));
    document.body.append(element);
    await element.ready;
    expect(part(element, 'source')).to.equal('Source: S');
    expect(element.status).to.equal('ready');
    element.setAttribute('source', 'T');
    await element.ready;
    expect(part(element, 'source')).to.equal('Source: T');
    expect(failures.map(({ code }) => code)).to.deep.equal(['part']);
  });
});
