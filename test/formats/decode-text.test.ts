import { expect } from '@open-wc/testing';
import { decodeText } from '../../src/formats/decode-text.js';

const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values);
const latin = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const wide = (text: string, size: 2 | 4, isBig: boolean): Uint8Array => {
  const view = new DataView(new ArrayBuffer(text.length * size));
  for (let at = 0; at < text.length; at++) {
    if (size === 2) view.setUint16(at * 2, text.charCodeAt(at), !isBig);
    else view.setUint32(at * 4, text.charCodeAt(at), !isBig);
  }
  return new Uint8Array(view.buffer);
};

describe('encodings', () => {
  it('takes a text as it is, without its mark', () => {
    expect(decodeText('\uFEFF<a/>')).to.equal('<a/>');
  });

  it('goes by a byte order mark before all else', () => {
    expect(decodeText(bytes(0xef, 0xbb, 0xbf, 0xc3, 0xa9), 'text/xml; charset=iso-8859-1')).to.equal('é');
    for (const size of [2, 4] as const) {
      for (const isBig of [true, false]) {
        expect(decodeText(wide('\uFEFF<é/>', size, isBig))).to.equal('<é/>');
        // without a mark the empty bytes tell
        expect(decodeText(wide('<é/>', size, isBig))).to.equal('<é/>');
      }
    }
  });

  it('goes by the content type, then by what the document says', () => {
    const declared = latin('<?xml version="1.0" encoding="windows-1251"?><a>\xe4</a>');
    expect(decodeText(declared)).to.include('<a>д</a>');
    expect(decodeText(declared, 'text/xml; charset=koi8-r')).to.include('<a>Д</a>');
    expect(decodeText(declared, 'text/xml; charset=x-nobody-knows')).to.include('<a>д</a>');
    // words before the declaration do not hide it
    expect(decodeText(latin('<!-- x --><?xml encoding="koi8-r"?><a>\xe4</a>'))).to.include('<a>Д</a>');
    expect(decodeText(latin('<meta charset=windows-1251>\xe4'))).to.include('д');
  });

  it('believes no declaration that the bytes speak against', () => {
    expect(decodeText(latin('<?xml encoding="iso-8859-1"?>\xc3\xa9'))).to.include('é');
    expect(decodeText(latin('<?xml encoding="utf-8"?>\xe9'))).to.include('é');
    expect(decodeText(latin('<?xml encoding="utf-16"?>a'))).to.include('a');
    expect(decodeText(latin('<?xml encoding="x-fake"?>\xc3\xa9'))).to.include('é');
  });

  it('is UTF-8 else, also with one broken letter, and windows-1252 for what is none', () => {
    expect(decodeText(latin('\xc3\xa9'.repeat(20) + '\xff'))).to.equal(`${'é'.repeat(20)}\uFFFD`);
    expect(decodeText(latin('\x93a\x94'))).to.equal('“a”');
    expect(decodeText(bytes())).to.equal('');
  });

  it('loses one letter where one byte of UTF-8 is broken, and no other', () => {
    const broken = (text: string): Uint8Array => {
      const encoded = new TextEncoder().encode(text);
      encoded[encoded.indexOf(64)] = 0x92;
      return encoded;
    };
    for (const [text, type] of [
      ['<?xml version="1.0" encoding="UTF-8"?><a>It@s René</a>', ''],
      ['<!doctype html><meta charset="utf-8"><p>It@s René</p>', 'text/html'],
      ['It@s René', 'text/plain; charset=utf-8'],
      ['It@s René and François', ''],
      ['<?xml version="1.0"?><a>It@s Kraków, 東京 and René</a>', 'application/xml'],
      ['<meta charset=UTF8><p>é@</p>', ''],
    ] as const) {
      expect(decodeText(broken(text), type)).to.equal(text.replace('@', '\uFFFD'));
    }
    // With no letter of UTF-8 at all, it is not UTF-8.
    expect(decodeText(broken('<?xml version="1.0" encoding="UTF-8"?><a>It@s Rene</a>'))).to.contain('It’s Rene');
  });

  it('joins the letters that a calendar breaks over two lines', () => {
    const words = 'SUMMARY:Kraków 😀, 東京';
    const encoded = new TextEncoder().encode(words);
    for (const end of ['\r\n ', '\n ', '\r\n\t']) {
      for (let at = 1; at < encoded.length; at++) {
        const fold = new TextEncoder().encode(end);
        const head = new TextEncoder().encode('BEGIN:VCALENDAR\r\n');
        const folded = Uint8Array.from([...head, ...encoded.slice(0, at), ...fold, ...encoded.slice(at)]);
        expect(decodeText(folded).replace(/\r?\n[ \t]/g, '')).to.contain(words);
      }
    }
  });
});
