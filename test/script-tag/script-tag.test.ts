import { aTimeout, expect } from '@open-wc/testing';
import { ELEMENTS } from '../../src/elements/all.js';
import { VERSION } from '../../src/version.js';
import { openFrame, type Frame } from '../frame.js';
import { until } from '../until.js';

const SCRIPT = '/dist/cdn/broadsheet.js';
/** The same script, as if it were of another version. */
const OTHER = `/@test/edited/broadsheet/${VERSION}/9.9.9${SCRIPT}`;
/** The same script, whose part for data is not what it was. */
const TAMPERED = `/@test/edited/data-/news-load/news-lost${SCRIPT}`;
const classic = (src: string, attributes = ''): string => `<script ${attributes} src="${src}"></script>`;
const module = (src: string, attributes = ''): string => `<script type="module" ${attributes} src="${src}"></script>`;
const QUOTE = '<pull-quote><figure><blockquote><p>Words.</p></blockquote></figure></pull-quote>';
const TRIP = '<itinerary-card><h3>Tour</h3><ol><li><b>Lima</b></li></ol></itinerary-card>';
const from = (quotation: string): string => `/@test/json?body=${encodeURIComponent(JSON.stringify({ quotation }))}`;

const shown = (frame: Frame, tag = 'pull-quote'): string =>
  (frame.document.querySelector(tag)!.shadowRoot?.querySelector('[part="quotation"]')?.textContent ?? '')
    .replace(/[“”]/g, '')
    .trim();
const isShown = (frame: Frame, words = 'Words.', tag?: string): Promise<void> =>
  until(() => shown(frame, tag) === words, `${words} is not shown`);

describe('the script tag', () => {
  describe('on its own', () => {
    for (const [kind, script] of Object.entries({
      'classic, in the head': classic(SCRIPT),
      'classic, late': classic(SCRIPT, 'async'),
      'as a module': module(SCRIPT),
      'with its version in its name': classic(SCRIPT.replace('.js', `-${VERSION}.js`)),
      'with a query': classic(`${SCRIPT}?v=1`),
      'as a module with a query': module(`${SCRIPT}?v=1`),
    })) {
      it(`registers every element, without a word: ${kind}`, async () => {
        const frame = await openFrame(`<head>${script}</head>${QUOTE}`);
        await isShown(frame);
        for (const tag of Object.keys(ELEMENTS)) {
          expect(frame.window.customElements.get(tag), tag).to.have.property('broadsheet', VERSION);
        }
        expect([frame.warnings, frame.errors]).to.deep.equal([[], []]);
      });

      it(`finds its parts: ${kind}`, async () => {
        const frame = await openFrame(
          `<head>${script}</head><pull-quote theme="house" src="${from('From afar.')}"></pull-quote>`,
        );
        await isShown(frame, 'From afar.');
        const element = frame.document.querySelector('pull-quote')!;
        const paper = (): string => frame.window.getComputedStyle(element).getPropertyValue('--news-paper');
        await until(() => paper() !== '', 'the theme is not there');
        expect([frame.warnings, frame.errors]).to.deep.equal([[], []]);
      });
    }

    it('leaves no global behind', async () => {
      const blank = await openFrame('<p>Nothing here.</p>');
      const frame = await openFrame(`<head>${classic(SCRIPT)}</head>${QUOTE}`);
      await isShown(frame);
      const known = new Set(Object.getOwnPropertyNames(blank.window));
      expect(Object.getOwnPropertyNames(frame.window).filter((name) => !known.has(name))).to.deep.equal([]);
    });
  });

  describe('beside a second copy', () => {
    const KINDS = { classic, module };
    for (const [firstKind, first] of Object.entries(KINDS)) {
      for (const [secondKind, second] of Object.entries(KINDS)) {
        for (const [one, other, versions] of [
          [SCRIPT, `${SCRIPT}?copy`, [VERSION, VERSION]],
          [SCRIPT, OTHER, [VERSION, '9.9.9']],
          [OTHER, SCRIPT, ['9.9.9', VERSION]],
        ] as const) {
          it(`serves by the one that ran first, and says so once: ${firstKind} ${versions[0]}, ${secondKind} ${versions[1]}`, async () => {
            const frame = await openFrame(`<head>${first(one)}${second(other)}</head>${QUOTE}`);
            await isShown(frame);
            // A classic script runs before a module, wherever that stands.
            const isTurned = firstKind === 'module' && secondKind === 'classic';
            const [winner, loser] = isTurned ? [versions[1], versions[0]] : versions;
            expect(frame.window.customElements.get('pull-quote')).to.have.property('broadsheet', winner);
            expect(frame.errors).to.deep.equal([]);
            expect(frame.warnings).to.have.length(1);
            expect(frame.warnings[0]).to.contain(`Broadsheet ${loser} `).and.contain(`${winner} already runs`);
          });
        }
      }
    }

    it('runs the code of lit only once', async () => {
      // Each lit-html that is evaluated, in a chunk, makes a marker comment of its own by this number.
      const count =
        '<script>window.made = 0; const random = Math.random; Math.random = () => (made++, random())</script>';
      const once = await openFrame(`<head>${count}${classic(SCRIPT)}</head>${TRIP}`);
      const twice = await openFrame(`<head>${count}${classic(SCRIPT)}${classic(OTHER)}</head>${TRIP}`);
      const isDrawn = ({ document }: Frame): boolean =>
        Boolean(document.querySelector('itinerary-card')!.shadowRoot?.querySelector('[part=stop]'));
      await until(() => isDrawn(once) && isDrawn(twice), 'no trip is drawn');
      const made = (frame: Frame): number => (frame.window as unknown as { made: number }).made;
      expect(made(once)).to.be.greaterThan(0);
      expect(made(twice)).to.equal(made(once));
    });

    it('works beside the npm package, whichever comes first', async () => {
      for (const scripts of [classic(SCRIPT) + module('/src/define.ts'), module('/src/define.ts') + module(SCRIPT)]) {
        const frame = await openFrame(`<head>${scripts}</head>${QUOTE}`);
        await isShown(frame);
        await aTimeout(50);
        expect(frame.errors).to.deep.equal([]);
        expect(frame.warnings).to.have.length(1);
        frame.element.remove();
      }
    });
  });

  describe("beside somebody else's element of our name", () => {
    const FOREIGN = `<script>
      customElements.define('pull-quote', class extends HTMLElement {
        connectedCallback() { this.setAttribute('foreign', ''); }
      });
    </script>`;

    it('leaves that alone, says so once, and registers the others', async () => {
      const frame = await openFrame(`<head>${FOREIGN}${classic(SCRIPT)}</head>${QUOTE}`);
      const element = frame.document.querySelector('pull-quote')!;
      expect(element.hasAttribute('foreign')).to.equal(true);
      expect(element.shadowRoot).to.equal(null);
      expect(frame.errors).to.deep.equal([]);
      expect(frame.warnings).to.have.length(1);
      expect(frame.warnings[0]).to.contain(VERSION).and.contain('<pull-quote> of another library');
      for (const tag of Object.keys(ELEMENTS).filter((name) => name !== 'pull-quote')) {
        expect(frame.window.customElements.get(tag), tag).to.have.property('broadsheet', VERSION);
      }
    });

    const PREFIXED: Record<string, [script: typeof classic, src: string]> = {
      classic: [classic, SCRIPT],
      module: [module, SCRIPT],
      'module with a query': [module, `${SCRIPT}?v=1`],
    };
    for (const [kind, [script, src]] of Object.entries(PREFIXED)) {
      it(`gives ours other names by data-prefix: ${kind}`, async () => {
        const frame = await openFrame(
          `<head>${FOREIGN}${script(src, 'data-prefix="acme"')}</head>${QUOTE}${QUOTE.replaceAll('pull-quote', 'acme-pull-quote')}`,
        );
        await isShown(frame, 'Words.', 'acme-pull-quote');
        expect(frame.document.querySelector('pull-quote')!.hasAttribute('foreign')).to.equal(true);
        expect([frame.warnings, frame.errors]).to.deep.equal([[], []]);
      });
    }
  });

  describe('in a page with a strict policy', () => {
    const BASE =
      "default-src 'none'; script-src 'nonce-n' 'strict-dynamic'; style-src 'none'; img-src https: 'self'; connect-src 'self'; require-trusted-types-for 'script'";
    const POLICY = `${BASE}; trusted-types broadsheet`;
    const FULL = `<pull-quote theme="house" src="${from('From afar.')}"><p>Words.</p></pull-quote>`;
    const nonced = (kind: typeof classic, src = SCRIPT): string => kind(src, 'nonce="n"');

    const STRICT: Record<string, [script: typeof classic, policy: string]> = {
      classic: [classic, POLICY],
      module: [module, POLICY],
      // Here each part needs the nonce itself.
      "classic, without 'strict-dynamic'": [classic, POLICY.replace(" 'strict-dynamic'", '')],
      "module, without 'strict-dynamic'": [module, POLICY.replace(" 'strict-dynamic'", '')],
    };
    for (const [kind, [script, policy]] of Object.entries(STRICT)) {
      it(`works whole, and gives nothing to report: ${kind}`, async () => {
        const frame = await openFrame(`<head>${nonced(script)}</head>${FULL}`, { policy });
        await isShown(frame, 'From afar.');
        const element = frame.document.querySelector('pull-quote')!;
        const paper = (): string => frame.window.getComputedStyle(element).getPropertyValue('--news-paper');
        await until(() => paper() !== '', 'the theme is not there');
        expect([frame.violations, frame.warnings, frame.errors]).to.deep.equal([[], [], []]);
      });
    }

    it('is stopped by such a policy where it should be: the test would see it', async () => {
      const frame = await openFrame(`<p style="color: red">Words.</p>`, { policy: POLICY });
      await until(() => frame.violations.length > 0, 'no report');
    });

    it('shows children and throws nothing where no policy is allowed', async () => {
      const frame = await openFrame(`<head>${nonced(classic)}</head>${FULL}`, {
        policy: `${BASE}; trusted-types 'none'`,
      });
      await aTimeout(100);
      const element = frame.document.querySelector('pull-quote')!;
      expect([frame.errors, element.shadowRoot]).to.deep.equal([[], null]);
      expect(element.querySelector('p')!.offsetHeight).to.be.greaterThan(0);
      expect(frame.warnings).to.have.length(1);
      expect(frame.warnings[0]).to.contain(`Broadsheet ${VERSION} not started`);
    });

    it('reports a policy that forbids requests for data, and keeps the content', async () => {
      const frame = await openFrame(`<head>${nonced(classic)}</head>${FULL}`, {
        policy: POLICY.replace("connect-src 'self'", "connect-src 'none'"),
      });
      const element = frame.document.querySelector('pull-quote')!;
      await until(() => element.getAttribute('status') === 'error', 'no error');
      expect(shown(frame)).to.equal('Words.');
      expect(frame.errors).to.deep.equal([]);
    });

    it('takes no second copy where the policy may be made once', async () => {
      const frame = await openFrame(`<head>${nonced(classic)}${nonced(classic, OTHER)}</head>${QUOTE}`, {
        policy: POLICY,
      });
      await isShown(frame);
      expect([frame.violations, frame.errors, frame.warnings.length]).to.deep.equal([[], [], 1]);
    });
  });

  describe('with a changed chunk', () => {
    const RECORD = `<script>
      window.heard = [];
      addEventListener('news-error', ({ code, message }) => heard.push(code + ' ' + message));
      addEventListener('news-load', () => heard.push('load'));
    </script>`;
    const heard = (frame: Frame): string[] => (frame.window as unknown as { heard: string[] }).heard;

    it('rejects the chunk, reports that, and keeps the content', async () => {
      const frame = await openFrame(
        `<head>${RECORD}${classic(TAMPERED)}</head><pull-quote src="${from('From afar.')}"><p>Words.</p></pull-quote>`,
      );
      await until(() => heard(frame).length > 0, 'no event');
      const element = frame.document.querySelector('pull-quote')!;
      await element.ready;
      expect(heard(frame)).to.have.length(1);
      expect(heard(frame)[0]).to.match(/^part .*\/data-\w+\.js could not be loaded/);
      expect(shown(frame)).to.equal('Words.');
      expect(element.status).to.equal('error');
    });

    it('keeps the words where there are no parts at all, and says in the element where there are no words', async () => {
      const alone = `/@test/alone${SCRIPT}`;
      const frame = await openFrame(
        `<head>${RECORD}${classic(alone)}</head><pull-quote src="/x"><p>Words.</p></pull-quote><pull-quote src="/y"></pull-quote>`,
      );
      await until(() => heard(frame).length > 1, 'no events');
      const [first, second] = frame.document.querySelectorAll('pull-quote');
      await Promise.all([first!.ready, second!.ready]);
      expect(heard(frame).map((words) => words.slice(0, 4))).to.deep.equal(['part', 'part']);
      expect(shown(frame)).to.equal('Words.');
      expect(second!.shadowRoot!.textContent).to.contain('could not be loaded');
    });

    it('works without a theme that cannot be loaded', async () => {
      const frame = await openFrame(
        `<head>${RECORD}${classic(`/@test/alone${SCRIPT}`)}</head>${QUOTE.replace('<pull-quote', '<pull-quote theme="house"')}`,
      );
      await until(() => heard(frame).length > 0, 'no event');
      expect(heard(frame)[0]).to.match(/^part .*themes-/);
      expect(shown(frame)).to.equal('Words.');
    });
  });
});
