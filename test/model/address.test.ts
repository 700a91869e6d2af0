import { expect } from '@open-wc/testing';
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

describe('the gate for addresses', () => {
  for (const [address, link, ...[web = link]] of PASSED) {
    const isWeb = !/^(mailto|tel):/.test(address);
    it(`${link === undefined ? 'refuses' : 'passes'} ${JSON.stringify(address)}`, () => {
      expect(passLink(address, BASE)).to.equal(link);
      expect(passWebAddress(address, BASE)).to.equal(isWeb ? web : undefined);
    });
  }

  it('keeps what is relative where no address is known, for the page that shows it', () => {
    for (const address of ['/a', 'a', '#a', '?a', '.', '..', '../a.jpg', 'a?b=c:d#e:f', '/école.jpg', './a:b'])
      expect(passWebAddress(` ${address}\n`), address).to.equal(address);
    expect(passLink('a b.jpg')).to.equal('a%20b.jpg');
  });

  it('takes nothing with a host or a scheme for relative', () => {
    const OTHERS = [
      '//example.org/a',
      '\\\\example.org',
      '/\\example.org',
      '\\a',
      '/\t/example.org',
      '/a\nb',
      'a:b',
      ':a',
    ];
    for (const address of OTHERS) expect(passLink(address), address).to.equal(undefined);
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

  it('holds for a relative address against a base that may not be followed', () => {
    expect(passLink('a', 'file:///home/a.html')).to.equal(undefined);
    expect(passLink('a', 'https://user:secret@example.org/')).to.equal(undefined);
    expect(passLink('#a', 'data:text/html,a')).to.equal(undefined);
  });

  const judge = ({ id, input = '', base }: CorpusEntry): void => {
    for (const against of [BASE, base ?? undefined]) {
      for (const pass of [passLink, passWebAddress]) {
        const passed = pass(input, against);
        // Without a base, a relative one stays so: it is judged below.
        if (passed === undefined || (!against && !URL.canParse(passed))) continue;
        const { protocol, username, password, href } = new URL(passed);
        expect(protocol, id).to.match(pass === passLink ? /^(https?|mailto|tel):$/ : /^https?:$/);
        expect(username + password, id).to.equal('');
        // read again by the page, it is the same address
        expect(href, id).to.equal(passed);
        expect(browserUrl(passed, undefined)!.href, id).to.equal(passed);
      }
    }
  };

  it('lets none of the corpus through that a browser would run or read from disk', async function () {
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

  it('changes nothing of a web address but its spelling', async function () {
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
