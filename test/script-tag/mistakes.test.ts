import { expect } from '@open-wc/testing';
import { openFrame, type Frame } from '../frame.js';
import { until } from '../until.js';

const open = (attributes: string, html: string): Promise<Frame> =>
  openFrame(`<head><script ${attributes} src="/dist/cdn/broadsheet.js"></script></head>${html}`);
const isReady = (frame: Frame): Promise<void> =>
  until(() => frame.document.querySelector('pull-quote')?.getAttribute('status') === 'ready', 'not ready');
const issuesIn = (frame: Frame): number =>
  (frame.document.querySelector('pull-quote') as Element & { readonly issues: readonly unknown[] }).issues.length;
const asked = (frame: Frame): string[] =>
  frame.window.performance
    .getEntriesByType('resource')
    .map(({ name }) => /([\w-]+)-[\w-]{8}\.js$/.exec(name)?.[1] ?? '')
    .filter(Boolean);

const WORDS = '<p>It is telling.</p>';
const MISTAKES = `<pull-quote quotaton="x" variant="loud">${WORDS}</pull-quote><pull-quote data='{"quotation":"A.","atribution":"B"}'></pull-quote>`;
const PRINTED = [
  'Broadsheet: <pull-quote>: Unknown attribute “quotaton”; ignored. Did you mean “quotation”?',
  'Broadsheet: <pull-quote>: atribution: Unknown field “atribution”; ignored.',
  'Broadsheet: <pull-quote>: variant: Expected one of inline, supporting, showcase; ignored.',
];

describe('mistakes on a page with the script tag', () => {
  it('are printed', async () => {
    const frame = await open('', MISTAKES);
    await until(() => frame.warnings.length === PRINTED.length, 'not printed');
    // The element follows the message, so that the console can show it.
    expect([...frame.warnings].sort()).to.deep.equal(PRINTED.map((text) => `${text} [object HTMLElement]`));
    expect(issuesIn(frame)).to.equal(2);
  });

  it('are not printed with data-quiet, but listed', async () => {
    const frame = await open('data-quiet', MISTAKES);
    await until(() => issuesIn(frame) === 2, 'not listed');
    expect(frame.warnings).to.deep.equal([]);
  });

  it('cost no request if there are none', async () => {
    const attributes = 'id="a" class="b" lang="en" style="color: red" data-x="1" aria-label="c" variant="inline"';
    const frame = await open('', `<pull-quote ${attributes}>${WORDS}</pull-quote>`);
    await isReady(frame);
    expect(asked(frame)).to.deep.equal([]);
  });
});
