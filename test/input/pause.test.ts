import { expect } from '@open-wc/testing';
import '../../src/define.js';
import { readAny } from '../../src/formats/read-data.js';
import { PULL_QUOTE_READER } from '../../src/plain/element-models.js';
import { pauseFor } from '../../src/input/pause.js';

const WORDS = 'Three countries in one week, and the first stop is the one that has changed most.';
/** A document of so many letters with a quotation in it, by format. */
const DOCUMENTS: Readonly<Record<string, (length: number) => string>> = {
  markdown: (length) => `# Title\n\n> Said.\n\n${`*One* [two](/a) ${WORDS}\n\n`.repeat(length / 100)}`,
  'html-page': (length) =>
    `<!doctype html><title>Title</title><article><h1>Title</h1><blockquote>Said.</blockquote>${`<p><b>One</b> ${WORDS}</p>`.repeat(length / 97)}</article>`,
  rss: (length) =>
    `<rss version="2.0"><channel><title>A</title><item><title>Title</title><description><![CDATA[<blockquote>Said.</blockquote>${`<p><b>One</b> ${WORDS}</p>`.repeat(length / 97)}]]></description></item></channel></rss>`,
  'json-feed': (length) =>
    JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      items: [
        {
          title: 'Title',
          content_html: `<blockquote>Said.</blockquote>${`<p><b>One</b> ${WORDS}</p>`.repeat(length / 97)}`,
        },
      ],
    }),
};

/** Gives an element a document, and counts the turns that the page has until it is read. */
async function turnsWhileRead(format: string, text: string): Promise<number> {
  const element = document.createElement('pull-quote');
  element.format = format;
  element.setAttribute('data', text);
  const loaded = new Promise((resolve, reject) => {
    element.addEventListener('news-load', resolve);
    element.addEventListener('news-error', (event) => reject(new Error(event.message)));
  });
  let turns = 0;
  const timer = setInterval(() => turns++);
  document.body.append(element);
  await loaded;
  clearInterval(timer);
  expect(element.shadowRoot!.textContent).to.contain('Said.');
  element.remove();
  return turns;
}

describe('a long document', () => {
  for (const format of ['markdown', 'html-page']) {
    it(`is read while the timers of the page go on: ${format}`, async () => {
      const write = DOCUMENTS[format]!;
      // The chunks are loaded by the first run. A busy machine may add turns to a short read, so the fewest count. The long
      // text takes many times the longest wait, also on a fast machine.
      let fewest = Infinity;
      for (let run = 0; run < 5; run++) fewest = Math.min(fewest, await turnsWhileRead(format, write(1_000)));
      expect(await turnsWhileRead(format, write(1_500_000))).to.be.at.least(fewest + 3);
    });
  }

  for (const [format, write] of Object.entries(DOCUMENTS)) {
    it(`is read in pieces: ${format}`, async () => {
      let pauses = 0;
      const pause = (): Promise<void> => {
        pauses++;
        return Promise.resolve();
      };
      const { value } = await readAny(PULL_QUOTE_READER, write(300_000), { format, pause });
      expect(value?.quotation).to.deep.equal(['Said.']);
      expect(pauses).to.be.at.least(5);
    });
  }

  it('is one of more than 200,000 characters or bytes', () => {
    expect(pauseFor('x'.repeat(1_000))).to.equal(undefined);
    expect(pauseFor(new Uint8Array(1_000))).to.equal(undefined);
    expect(pauseFor(new Uint8Array(300_000))).to.be.a('function');
  });
});
