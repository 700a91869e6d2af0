import { expect } from '@open-wc/testing';
import { decodeJson, decodeUnicode } from '../../src/formats/decode-json.js';
import { decodeText } from '../../src/formats/decode-text.js';
import { readCorpus } from '../corpus.js';
import fc from '../properties.js';

const utf8 = (words: string): Uint8Array => new TextEncoder().encode(words);
const utf16 = (words: string, isLittle: boolean): Uint8Array => {
  const view = new DataView(new ArrayBuffer(words.length * 2));
  for (let index = 0; index < words.length; index++) view.setUint16(index * 2, words.charCodeAt(index), isLittle);
  return new Uint8Array(view.buffer);
};

describe('decodeJson', () => {
  const GOOD: [name: string, input: unknown, raw: unknown][] = [
    ['text', '{ "a": 1 }', { a: 1 }],
    ['text after a byte order mark', '\uFEFF{ "a": 1 }', { a: 1 }],
    ['text in white space', '\n { "a": 1 }\n', { a: 1 }],
    ['bytes', utf8('{ "a": "é" }'), { a: 'é' }],
    ['bytes after a byte order mark', utf8('\uFEFF{ "a": 1 }'), { a: 1 }],
    ['UTF-16, little end first', utf16('\uFEFF{ "a": "é" }', true), { a: 'é' }],
    ['UTF-16, big end first', utf16('\uFEFF{ "a": "é" }', false), { a: 'é' }],
    ['UTF-16 without a mark, little end first', utf16('{ "a": "é" }', true), { a: 'é' }],
    ['UTF-16 without a mark, big end first', utf16('{ "a": "é" }', false), { a: 'é' }],
    ['a value', { a: 1 }, { a: 1 }],
    ['null', null, null],
    ['text that is hidden from XML', '//<![CDATA[\n{ "a": 1 }\n//]]>', { a: 1 }],
    ['text that is hidden so in comments', '/*<![CDATA[*/ { "a": 1 } /*]]>*/', { a: 1 }],
    ['text that is hidden from old browsers', '<!--\n{ "a": 1 }\n//-->', { a: 1 }],
    ['text that ends like a statement', '{ "a": "//;" };\n', { a: '//;' }],
  ];
  for (const [name, input, raw] of GOOD) {
    it(`reads ${name}`, () => {
      expect(decodeJson(input)).to.deep.equal({ raw });
    });
  }

  for (const input of ['', ' \n', '\uFEFF', '{', "{'a': 1}", '<html>', 'undefined', '{"a":1,}', utf8('')]) {
    it(`says what is wrong with ${JSON.stringify(input)}`, () => {
      const { issue } = decodeJson(input) as { issue: { code: string; message: string; path: string } };
      expect(issue).to.include({ code: 'syntax', path: '' });
      expect(issue.message).to.match(/^(The data is empty\.|This is not JSON: .+)$/);
    });
  }

  it('takes no longer for text that is nothing but marks', () => {
    for (const words of ['<!--', '//', ' ;', ']]>'].map((mark) => mark.repeat(300_000))) {
      // Squared, these would take minutes.
      expect('issue' in decodeJson(words)).to.equal(true);
    }
  });

  it('passes what cannot even be looked at', () => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    expect('raw' in decodeJson(proxy)).to.equal(true);
  });

  it('takes all that JSON’s own test suite takes, and refuses all that it refuses', async function () {
    const entries = await readCorpus(this, 'security/json', (file) => file === 'jsontestsuite.json');
    expect(entries.length).to.be.above(100);
    for (const { id, note = '', input, input_b64, expect: verdict } of entries) {
      const bytes =
        input_b64 === undefined ? utf8(input ?? '') : Uint8Array.from(atob(input_b64), (c) => c.charCodeAt(0));
      const decoded = decodeJson(bytes);
      if (verdict === 'y') expect('raw' in decoded, `${id} ${note}`).to.equal(true);
      if (verdict !== 'n') continue;
      // bytes that are no UTF-8, or a mark in front, are read as well as can be: that is no harm
      const isLenient = /utf-?8|utf16|BOM|formfeed|U\+00A0|U\+2060|no-break|whitespace/i.test(note);
      if (!isLenient) expect('issue' in decoded, `${id} ${note}`).to.equal(true);
    }
  });
});

describe('bytes that only look like JSON', () => {
  const TYPES = ['', 'text/plain', 'text/plain; charset=koi8-r', 'text/plain; charset=iso-2022-jp', 'application/json'];
  const sourceOf = (bytes: Uint8Array, type: string): string | Uint8Array =>
    (decodeJson(bytes, type) as { source: string | Uint8Array }).source;

  it('are decoded once where they are Unicode', () => {
    for (const text of ['[The Palace] said “no”.', '{{< figure >}}', '"Words", she said.', '']) {
      expect(sourceOf(utf8(text), 'text/plain')).to.equal(text);
    }
  });

  it('are read as the bytes themselves are', () => {
    const unlikeJson = fc
      .oneof(fc.string({ unit: 'binary' }), fc.constantFrom('\uFEFFé', '\u001b$B', '\uFFFD', '<meta charset=koi8-r>é'))
      .map((text) => `[${text}"`);
    const anyBytes = fc.oneof(
      fc.uint8Array().map((bytes) => Uint8Array.of(0x5b, ...bytes, 0x22)),
      unlikeJson.map(utf8),
      unlikeJson.map((text) => utf16(text, true)),
      unlikeJson.map((text) => utf16(`\uFEFF${text}`, false)),
    );
    fc.assert(
      fc.property(anyBytes, fc.constantFrom(...TYPES), (bytes, type) => {
        expect(decodeText(sourceOf(bytes, type), type)).to.equal(decodeText(bytes, type));
      }),
    );
  });
});

describe('decodeUnicode', () => {
  it('puts U+FFFD for what is no UTF-8', () => {
    expect(decodeUnicode(Uint8Array.of(0x61, 0xff, 0x62))).to.equal('a\uFFFDb');
    expect(decodeUnicode(new Uint8Array())).to.equal('');
  });
});
