import { expect } from '@open-wc/testing';
import { SourceValue } from '../../../src/formats/shared/source-value.js';
import { Html } from '../../../src/formats/shared/pending-html.js';
import type { Issue } from '../../../src/model/issue.js';

const given = (raw: unknown, issues: Issue[] = []): SourceValue => new SourceValue(raw, 'here', issues);
const codes = (issues: readonly Issue[]): string[] => issues.map(({ code }) => code);

describe('SourceValue', () => {
  it('sees own fields only', () => {
    const raw: unknown = JSON.parse('{"__proto__": {"a": 1}, "b": null}');
    expect(given(raw).at('a').exists).to.equal(false);
    expect(given(raw).at('constructor', 'name').exists).to.equal(false);
    expect(given(raw).at('b', 'c', 0).path).to.equal('here.b.c[0]');
  });

  const LANGUAGES: [words: string, tag: string | undefined][] = [
    ['en', 'en'],
    ['pt_BR', 'pt_BR'],
    ['English', 'en'],
    ['deutsch', 'de'],
    ['العربية', 'ar'],
    ['Klingonese', undefined],
    ['__proto__', undefined],
  ];
  for (const [words, tag] of LANGUAGES) {
    it(`takes ${words} for ${tag ?? 'no language, and says so'}`, () => {
      const issues: Issue[] = [];
      expect(given(words, issues).language).to.equal(tag);
      expect(codes(issues)).to.deep.equal(tag ? [] : ['value']);
    });
  }

  it('leaves out addresses that a machine has to fill in', () => {
    for (const address of [
      'https://i.example/{width}/1.jpg',
      'https://i.example/$recipe/1.jpg',
      'https://i.example/$widthxn/1',
    ]) {
      const issues: Issue[] = [];
      expect(given(address, issues).address, address).to.equal(undefined);
      expect(codes(issues)).to.deep.equal(['url']);
    }
    expect(given('https://i.example/$width_10,$x_1/1.jpg').address).to.equal('https://i.example/$width_10,$x_1/1.jpg');
    expect(given('https://i.example/?a=1&amp;b=2&#038;c').address).to.equal('https://i.example/?a=1&b=2&c');
  });

  const long = 'word '.repeat(30).trim();
  const PLAIN: [what: string, words: string, blocks: string][] = [
    ['blank lines', 'One\n \nTwo\nthree', 'One\n \nTwo\nthree'],
    ['lines that go beyond a margin', `${long}\nTwo`, `${long}\n\nTwo`],
    ['lines at a margin', 'One\ntwo', 'One\ntwo'],
    ['lines that start further in', 'One\ntwo\n     Three\nfour', 'One\ntwo\n\n     Three\nfour'],
    ['lines that all do', 'One\n   two\n   three', 'One\n   two\n   three'],
    ['carriage returns', 'One\r\n\r\nTwo', 'One\n\nTwo'],
  ];
  for (const [what, words, blocks] of PLAIN) {
    it(`parts plain text at ${what}`, () => {
      expect(given(words).plainBlocks).to.equal(blocks);
    });
  }

  it('tells HTML from plain text', () => {
    const html = given('<p>One</p>\n\n<p>Two</p>').looseBlocks;
    expect(html instanceof Html && html.words).to.equal('<p>One</p>\n\n<p>Two</p>');
    const loose = given('One &amp; <b>one</b>\n\nTwo').looseBlocks;
    expect(loose instanceof Html && loose.words).to.equal('One &amp; <b>one</b><p>Two');
    expect(given('One\n\nTwo').looseBlocks).to.equal('One\n\nTwo');
  });

  it('offers only files of the same proportions for one another', () => {
    const file = (src: string, width?: number, height?: number): { src: string; width?: number; height?: number } => ({
      src,
      ...(width && { width }),
      ...(height && { height }),
    });
    expect(
      given({}).picture([file('a', 1600, 900), file('a', 1600, 900), file('b', 800, 450), file('c', 9, 9), file('d')]),
    ).to.deep.equal({
      src: 'a',
      width: 1600,
      height: 900,
      sources: [
        { src: 'a', width: 1600 },
        { src: 'b', width: 800 },
        { src: 'c', width: undefined },
        { src: 'd', width: undefined },
      ],
    });
    expect(given({}).picture([])).to.equal(undefined);
  });

  it('reads JSON in a string, and says where there is none', () => {
    const issues: Issue[] = [];
    expect(given('{"a":1}', issues).parsed.at('a').raw).to.equal(1);
    expect(given({ a: 1 }, issues).parsed.at('a').raw).to.equal(1);
    expect(issues).to.deep.equal([]);
    expect(given('{', issues).parsed.exists).to.equal(false);
    expect(codes(issues)).to.deep.equal(['syntax']);
  });
});
