import { expect } from '@open-wc/testing';
import { canonicalLanguage, directionOf } from '../../src/model/language.js';

const TAGS: [tag: unknown, canonical: string | undefined][] = [
  ['en', 'en'],
  ['en-us', 'en-US'],
  ['en_US', 'en-US'],
  ['zh_hant_tw', 'zh-Hant-TW'],
  [' fr ', 'fr'],
  ['iw', 'he'],
  ['es-419', 'es-419'],
  ['', undefined],
  ['en US', undefined],
  ['en_US.UTF-8', undefined],
  ['e', undefined],
  [undefined, undefined],
  [null, undefined],
  [7, undefined],
  [{}, undefined],
];

describe('canonicalLanguage', () => {
  for (const [tag, canonical] of TAGS) {
    it(`makes ${canonical ?? 'nothing'} of ${JSON.stringify(tag)}`, () => {
      expect(canonicalLanguage(tag)).to.equal(canonical);
    });
  }
});

describe('directionOf', () => {
  const RTL = [
    'ar',
    'ar-EG',
    'fa',
    'fa-AF',
    'he',
    'ur',
    'ur-PK',
    'yi',
    'ps',
    'ckb',
    'sd',
    'ug',
    'dv',
    'az-Arab',
    'pa-Arab-PK',
  ];
  const LTR = ['en', 'fr', 'ja', 'ru', 'zh-Hant', 'az', 'ar-Latn', 'arn', 'fan', 'hi', 'sdh-Latn', 'ku'];
  for (const tag of RTL) it(`${tag} runs from right to left`, () => expect(directionOf(tag)).to.equal('rtl'));
  for (const tag of LTR) it(`${tag} runs from left to right`, () => expect(directionOf(tag)).to.equal('ltr'));

  const directionBy = (tag: string): string | undefined => {
    const locale = new Intl.Locale(tag) as Intl.Locale & {
      getTextInfo?: () => { direction: string };
      textInfo?: { direction: string };
    };
    return (locale.getTextInfo?.() ?? locale.textInfo)?.direction;
  };
  // WebKitGTK has the method, but little to say.
  const isTold = directionBy('az-Arab') === 'rtl';
  if (isTold)
    it('agrees with the platform', () => {
      for (const tag of [...RTL, ...LTR]) expect(directionBy(tag), tag).to.equal(directionOf(tag));
    });
});
