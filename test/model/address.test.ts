import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { passLink, passWebAddress } from '../../src/model/address.js';
import { readCorpus, type CorpusEntry } from '../corpus.js';

const BASE = 'https://data.example/feeds/world.json';

/** What the browser makes of an address where we do not look: an anchor in the page. An oracle beside `new URL`. */
function browserUrl(address: string, base: string | undefined): URL | undefined {
  const page = document.implementation.createHTMLDocument();
  if (base) page.head.append(Object.assign(page.createElement('base'), { href: base }));
  const { href } = Object.assign(page.createElement('a'), { href: address });
  return URL.canParse(href) ? new URL(href) : undefined;
}

const PASSED: [address: string, link: string | undefined, web?: string | undefined][] = [
  ['https://example.org/a?b#c', 'https://example.org/a?b#c'],
  ['HTTPS://EXAMPLE.org', 'https://example.org/'],
  ['http://example.org/', 'http://example.org/'],
  [' https://example.org/\n', 'https://example.org/'],
  ['//example.org/a', 'https://example.org/a'],
  ['/a', 'https://data.example/a'],
  ['a.jpg', 'https://data.example/feeds/a.jpg'],
  ['#c', 'https://data.example/feeds/world.json#c'],
  ['?b', 'https://data.example/feeds/world.json?b'],
  ['https://example.org/école', 'https://example.org/%C3%A9cole'],
  ['https://münchen.example/', 'https://xn--mnchen-3ya.example/'],
  ['mailto:desk@example.org?subject=a', 'mailto:desk@example.org?subject=a', undefined],
  ['tel:+573001234567', 'tel:+573001234567', undefined],
  ['', undefined],
  [' \n', undefined],
  ['javascript:alert(1)', undefined],
  ['JaVaScRiPt:alert(1)', undefined],
  ['java\nscript:alert(1)', undefined],
  ['\u0001javascript:alert(1)', undefined],
  ['data:text/html,a', undefined],
  ['vbscript:a', undefined],
  ['blob:https://example.org/a', undefined],
  ['file:///etc/passwd', undefined],
  ['view-source:https://example.org/', undefined],
  ['about:blank', undefined],
  ['ftp://example.org/', undefined],
  ['sms:+57300', undefined],
  ['https://user@example.org/', undefined],
  ['https://user:secret@example.org/', undefined],
  ['https://:secret@example.org/', undefined],
  ['https://', undefined],
  ['https://example.org:99999/', undefined],
];

describe('the filter for URLs', () => {
  for (const [address, link, ...[web = link]] of PASSED) {
    const isWeb = !/^(mailto|tel):/.test(address);
    it(`${link === undefined ? 'refuses' : 'passes'} ${JSON.stringify(address)}`, () => {
      expect(passLink(address, BASE)).to.equal(link);
      expect(passWebAddress(address, BASE)).to.equal(isWeb ? web : undefined);
    });
  }

  it('keeps what is relative where no address is known to resolve it against', () => {
    for (const address of ['/a', 'a', '#a', '?a', '.', '..', '../a b.jpg', 'a?b=c:d', './a:b', '1:2'])
      expect(passLink(address), address).to.equal(address);
  });

  it('gives the page what the URL Standard makes of a relative address, and no other host', () => {
    const pieces = [
      '/',
      '\\',
      '\t',
      '\n',
      '\0',
      '\u0001',
      ' ',
      ':',
      '@',
      '?',
      '#',
      '.',
      '..',
      'a',
      'b.jpg',
      'javascript',
      'https',
    ];
    const pages = ['https://page.example/a/b/c.html?d', 'http://other.example:8080/'];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 8 }), (parts) => {
        const passed = passLink(parts.join(''));
        if (passed === undefined) return;
        if (URL.canParse(passed)) return void expect(new URL(passed).protocol).to.match(/^https?:$/);
        for (const page of pages) {
          expect(new URL(passed, page).host).to.equal(new URL(page).host);
          expect(new URL(passed, page).href).to.equal(new URL(parts.join('').trim(), page).href);
        }
      }),
      { numRuns: 2_000 },
    );
  });

  it('refuses what is relative to an address that nothing can be resolved against, and a host without a scheme', () => {
    for (const address of [
      '//example.org/a',
      '\\\\example.org/a',
      '/\t/example.org/a',
      '/\\example.org',
      'https:',
      'a:b',
    ])
      expect(passLink(address), address).to.equal(undefined);
    for (const address of ['/a', 'a', '#a', '?a', '//example.org/a', '.', '..']) {
      expect(passLink(address, 'about:blank'), address).to.equal(undefined);
      expect(passLink(address, 'nonsense'), address).to.equal(undefined);
    }
  });

  it('keeps of the corpus as relative only what stays on the site, whichever page shows it', async function () {
    let kept = 0;
    for (const { id, input = '' } of await readCorpus(this, 'security/url')) {
      const passed = passLink(input);
      if (passed === undefined || URL.canParse(passed)) continue;
      kept++;
      for (const page of [BASE, 'http://a.example/b/c?d#e']) {
        const url = browserUrl(passed, page);
        expect(url?.origin, id).to.equal(new URL(page).origin);
        expect(passLink(passed, page), id).to.equal(url!.href);
      }
    }
    expect(kept).to.be.above(20);
  });

  it('rejects a relative URL with a forbidden base URL', () => {
    expect(passLink('a', 'file:///home/a.html')).to.equal(undefined);
    expect(passLink('a', 'https://user:secret@example.org/')).to.equal(undefined);
    expect(passLink('#a', 'data:text/html,a')).to.equal(undefined);
  });

  const judge = ({ id, input = '', base }: CorpusEntry): void => {
    for (const against of [BASE, base ?? undefined]) {
      for (const pass of [passLink, passWebAddress]) {
        const passed = pass(input, against);
        if (passed === undefined) continue;
        if (!URL.canParse(passed)) {
          const page = 'https://page.example/a/b';
          expect(against, id).to.equal(undefined);
          expect(new URL(passed, page).host, id).to.equal('page.example');
          expect(new URL(passed, page).href, id).to.equal(new URL(input.trim(), page).href);
          continue;
        }
        const { protocol, username, password, href } = new URL(passed);
        expect(protocol, id).to.match(pass === passLink ? /^(https?|mailto|tel):$/ : /^https?:$/);
        expect(username + password, id).to.equal('');
        // read again by the page, it is the same address
        expect(href, id).to.equal(passed);
        expect(browserUrl(passed, undefined)!.href, id).to.equal(passed);
      }
    }
  };

  it('rejects all URLs in the corpus that execute code or read files', async function () {
    const entries = await readCorpus(this, 'security/url');
    expect(entries.length).to.be.above(500);
    entries.forEach(judge);
    const refused = entries.filter(({ input = '' }) => {
      const protocol = browserUrl(input, BASE)?.protocol ?? '';
      const runs = /^(javascript|data|vbscript|blob|file):$/.test(protocol);
      if (runs) expect(passLink(input, BASE), input).to.equal(undefined);
      return runs;
    });
    expect(refused.length).to.be.above(20);
  });

  it('only normalises the spelling of a web URL', async function () {
    for (const { id, input = '', base } of await readCorpus(this, 'security/url')) {
      const url = URL.canParse(input, base ?? undefined) ? new URL(input, base ?? undefined) : undefined;
      if (!url || !/^https?:$/.test(url.protocol) || url.username || url.password) continue;
      // The parser strips control characters at the ends, we white space: what we strip more is never part of a scheme.
      const passed = passLink(input, base ?? undefined);
      if (input.trim() === input) expect(passed, id).to.equal(url.href);
      else expect(new URL(passed!).protocol, id).to.equal(url.protocol);
    }
  });
});
