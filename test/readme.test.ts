import { expect } from '@open-wc/testing';
import { openFrame, type Frame } from './frame.js';
import { until } from './until.js';

// Where the files of dist are served byte for byte, so that their integrity holds.
const LOCAL = `${location.origin}/@test/edited/~/~/~/dist/cdn/`;

const documents = ['README.md', 'docs/publishers.md'].map(async (file) =>
  (await fetch(`/@test/edited/~/~/~/${file}`)).text(),
);
const readme = (await Promise.all(documents)).join('\n');
const snippets = (language: string): string[] =>
  [...readme.matchAll(new RegExp(`^\`\`\`${language}\\n([^]*?)^\`\`\``, 'gm'))].map(([, code = '']) =>
    code.replaceAll(/https:\/\/cdn\.jsdelivr\.net\/npm\/broadsheet@[\d.]+\/dist\/cdn\//g, LOCAL),
  );

const markup = snippets('html');
const head = markup.find((snippet) => snippet.includes('critical.css'))!;
const [json = ''] = snippets('json');
const [policy = ''] = snippets('http');

/** Elements, with the data of the README for an answer, in a page with the tags that the README asks for. */
const page = (body: string): string =>
  `<!doctype html><html lang="en"><head><title>README</title>${body.includes('<script') ? '' : head}</head><body>${body.replace(
    /src="\/quotations\/[^"]*"/,
    `src="/@test/json?body=${encodeURIComponent(json)}"`,
  )}</body></html>`;

async function quoteIn({ document, window }: Frame): Promise<HTMLElement & { status: string; ready: Promise<void> }> {
  await until(() => window.customElements.get('pull-quote'), 'no script has defined <pull-quote>: is its hash right?');
  const quote = document.querySelector<HTMLElement & { status: string; ready: Promise<void> }>('pull-quote')!;
  await quote.ready;
  return quote;
}
const inOneLine = (words: string): string => words.replace(/\s+/g, ' ').trim();
const words = (root: Node): string => inOneLine(root.textContent ?? '');
/** The words that an element draws, without the quotation marks that it adds. */
function drawnWords({ shadowRoot }: HTMLElement): string {
  const walker = document.createTreeWalker(shadowRoot!, NodeFilter.SHOW_TEXT);
  let drawn = '';
  while (walker.nextNode()) {
    if (!walker.currentNode.parentElement?.matches('.mark')) drawn += walker.currentNode.textContent ?? '';
  }
  return inOneLine(drawn);
}

describe('README', () => {
  const bodies = markup.filter((snippet) => snippet.includes('<pull-quote'));

  it('has a snippet for publishers and one for bloggers', () => {
    expect(bodies).to.have.lengthOf(2);
  });

  for (const [index, body] of bodies.entries()) {
    it(`has HTML that shows its words: snippet ${index + 1}`, async () => {
      const frame = await openFrame(page(body));
      const quote = await quoteIn(frame);
      expect(quote.status).to.equal('ready');
      expect(drawnWords(quote)).to.equal(words(quote));
      expect([...frame.errors, ...frame.warnings]).to.deep.equal([]);
    });
  }

  it('has data that say the same as the words beside them', async () => {
    const quote = await quoteIn(await openFrame(page('<pull-quote src="/quotations/none.json"></pull-quote>')));
    expect(drawnWords(quote)).to.equal(words(new DOMParser().parseFromString(bodies[0]!, 'text/html').body));
  });

  it('has a policy under which all of it works', async () => {
    const value = policy
      .replace(/^[^:]+: /, '')
      .trim()
      // the frame's own recorder
      .replace('script-src', "script-src 'nonce-n'");
    const frame = await openFrame(page(bodies[0]!), { policy: value });
    const quote = await quoteIn(frame);
    expect(quote.status).to.equal('ready');
    expect(frame.violations).to.deep.equal([]);
    expect(frame.errors).to.deep.equal([]);
  });

  it('has a style sheet that takes effect', async () => {
    const [css = ''] = snippets('css');
    const { document, window } = await openFrame(page(`${head}<style>${css}</style>${bodies[0]!}`));
    const quote = await quoteIn({ document, window } as Frame);
    expect(window.getComputedStyle(quote).maxWidth).to.equal('576px');
    const role = quote.shadowRoot!.querySelector('[part="role"]')!;
    expect(window.getComputedStyle(role).fontVariantCaps).to.equal('all-small-caps');
  });
});
