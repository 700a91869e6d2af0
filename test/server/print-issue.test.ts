import { expect } from '@open-wc/testing';
import type { PullQuoteJson } from '../../src/model/definition/pull-quote.js';
import { renderToString } from '../../src/server/render.js';
import { framePage, snippet, SNIPPET_KINDS } from '../../src/snippet/snippet.js';

/** The warnings that a function prints. */
function warningsOf(run: () => void): unknown[] {
  const real = console.warn;
  const printed: unknown[] = [];
  console.warn = (...words: unknown[]) => void printed.push(...words);
  try {
    run();
  } finally {
    console.warn = real;
  }
  return printed;
}

const quote = (misspelt: string): PullQuoteJson => ({ quotation: 'It is telling.', [misspelt]: 'Ana' });

describe('issues without onIssue', () => {
  it('are printed once by renderToString', () => {
    const render = (): void =>
      void renderToString('pull-quote', quote('atribution'), { attributes: { onclick: 'x' } as never });
    expect(warningsOf(render)).to.deep.equal([
      'Broadsheet: attributes.onclick: Attributes that run a script are removed: add an event listener instead.',
      'Broadsheet: atribution: Unknown field “atribution”; ignored.',
    ]);
    expect(warningsOf(render)).to.deep.equal([]);
  });

  for (const kind of SNIPPET_KINDS) {
    it(`are printed once by a snippet of the kind ${kind}`, () => {
      const write = (): void =>
        void snippet('pull-quote', quote(`from-${kind}`), { kind, attributes: { variant: 'supporting' } });
      expect(warningsOf(write)).to.deep.equal([`Broadsheet: from-${kind}: Unknown field “from-${kind}”; ignored.`]);
    });
  }

  it('are printed once by framePage', () => {
    expect(warningsOf(() => void framePage('pull-quote', quote('framed')))).to.deep.equal([
      'Broadsheet: framed: Unknown field “framed”; ignored.',
    ]);
  });

  it('of an unknown variant are reported in snippets', () => {
    const write = (): void => void snippet('pull-quote', quote('date'), { attributes: { variant: 'loud' as never } });
    expect(warningsOf(write)).to.deep.equal([
      'Broadsheet: variant: Expected one of inline, supporting, showcase; ignored.',
    ]);
  });

  it('are not printed if they are handled', () => {
    const found: string[] = [];
    const onIssue = ({ path }: { path: string }): void => void found.push(path);
    expect(warningsOf(() => void renderToString('pull-quote', quote('handled'), { onIssue }))).to.deep.equal([]);
    expect(found).to.deep.equal(['handled']);
  });
});
