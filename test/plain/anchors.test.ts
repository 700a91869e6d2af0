import { expect } from '@open-wc/testing';
import fc from '../properties.js';
import { readArticleMarkup } from '../../src/markup/article.js';
import { readRareMarkup } from '../../src/markup/rare-blocks.js';
import { anchorId, fragmentOf, linkTo } from '../../src/model/anchor.js';
import { parseArticle, type Article } from '../../src/model/definition/article.js';
import { plainHtml } from '../../src/plain/plain-html.js';
import { article } from '../model/arbitrary.js';
import { runs } from '../sweep.js';
import { markupRoot } from './markup-root.js';

/** The ids of headings, updates and text, each once, in order. */
function idsIn(value: unknown, ids = new Set<string>()): Set<string> {
  if (typeof value !== 'object' || value === null) return ids;
  const { type, id } = value as { type?: string; id?: string };
  if (/^(heading|span|update)$/.test(type ?? '') && id) ids.add(anchorId(id));
  for (const inner of Object.values(value)) idsIn(inner, ids);
  return ids;
}

/** Ids as data may have them. */
const hostile = fc.oneof(
  fc.constantFrom(
    '__proto__',
    'constructor',
    'forms',
    'a b',
    ' a\tb ',
    'a"b\'c',
    '<b>&amp;',
    'café',
    '日本',
    '👩🏽‍🚀',
    '\u202Ex',
    '\uD800',
    '%',
    'a%20b',
    '#',
    'broadsheet-a',
    'x'.repeat(20_000),
  ),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 12 }),
);

describe('ids in plain HTML', () => {
  it('come back, each once', () => {
    fc.assert(
      fc.property(article, (story) => {
        const root = markupRoot(plainHtml('news-article', story));
        const written = Array.from(root.querySelectorAll('[id]'), (element) => element.id);
        const ids = idsIn(story);
        for (const id of written) expect(ids.has(id.replace('broadsheet-', ''))).to.equal(true);
        const read = readArticleMarkup(root, { readRare: readRareMarkup });
        expect(Array.from(idsIn(read), (id) => `broadsheet-${id}`)).to.have.members(written);
      }),
      runs(600),
    );
  });

  it('never are the id of something in the host page, and links follow them', () => {
    fc.assert(
      fc.property(hostile, hostile, (id, other) => {
        const { value, issues } = parseArticle({
          body: [
            { type: 'heading', id, content: 'Heading' },
            { type: 'update', id: other, content: ['Update.'] },
            [{ type: 'link', href: linkTo(anchorId(id)), content: 'one' }, ' ', { type: 'span', id, content: 'again' }],
            [{ type: 'link', href: '#elsewhere-on-the-page', content: 'two' }],
          ],
        });
        const root = markupRoot(plainHtml('news-article', value!));
        const ids = [...root.querySelectorAll('[id]')].map((element) => element.id);
        expect(new Set(ids).size).to.equal(ids.length);
        for (const written of ids) expect(written).to.match(/^broadsheet-\S+$/);
        const [one, two] = root.querySelectorAll('a');
        if (anchorId(id) === '') return;
        expect(issues).to.deep.equal([]);
        const target = root.ownerDocument.getElementById(decodeURIComponent(one!.getAttribute('href')!.slice(1)));
        expect(target?.textContent).to.equal('Heading');
        expect(two!.getAttribute('href')).to.equal('#elsewhere-on-the-page');
      }),
      runs(600),
    );
  });

  it('are the target of links to the address of the story', () => {
    const html = plainHtml('news-article', {
      url: 'https://example.org/x/',
      body: [
        { type: 'heading', id: 'a', content: ['A'] },
        { type: 'paragraph', content: [{ type: 'link', href: 'https://example.org/x/#a', content: ['to A'] }] },
        { type: 'paragraph', content: [{ type: 'link', href: 'https://example.org/x/#b', content: ['to B'] }] },
      ],
    });
    expect(html).to.contain('href="#broadsheet-a"').and.contain('href="https://example.org/x/#b"');
  });

  it('survive reading again, for any id', () => {
    fc.assert(
      fc.property(hostile, (id) => {
        const story = parseArticle({
          body: [
            [
              { type: 'span', id, content: 'a' },
              { type: 'link', href: linkTo(anchorId(id) || 'x'), content: 'b' },
            ],
          ],
        }).value as Article;
        const read = readArticleMarkup(markupRoot(plainHtml('news-article', story)));
        if (anchorId(id)) expect(read).to.deep.equal(story);
        const [, link] = (story.body![0] as { content: { href: string }[] }).content;
        if (anchorId(id)) expect(fragmentOf(link!.href)).to.equal(anchorId(id));
      }),
      runs(300),
    );
  });
});
