import { expect } from '@open-wc/testing';
import { SourceValue } from '../../../src/formats/shared/source-value.js';
import { withoutRepeats } from '../../../src/formats/completion/remove-repeats.js';
import type { Issue } from '../../../src/model/issue.js';

const heading = (content: unknown): object => ({ type: 'heading', level: 2, content });
const figure = (src: string, more: object = {}): object => ({ type: 'figure', image: { src, ...more } });
const words = { type: 'paragraph', content: ['Words.'] };

function kept(draft: object): { draft: Record<string, unknown>; paths: string[] } {
  const issues: Issue[] = [];
  const result = withoutRepeats(draft, new SourceValue(draft, '', issues)) as Record<string, unknown>;
  expect(issues.every(({ code }) => code === 'repeated')).to.equal(true);
  return { draft: result, paths: issues.map(({ path }) => path) };
}

describe('what an article says twice', () => {
  it('is left out of the body where it opens it', () => {
    const { draft, paths } = kept({
      headline: 'A  mask',
      image: { src: 'https://i.example/1.jpg' },
      body: [figure('http://i.example/1.jpg?w=10'), heading(['A ', { content: ['mask'] }]), words],
    });
    expect(draft['body']).to.deep.equal([words]);
    expect(paths).to.deep.equal(['body[0]', 'body[1]']);
  });

  it('is left out of the end, where a feed links to the story and to its site', () => {
    const link = (href: string, ...content: string[]): object => ({ type: 'link', href, content });
    const [url, site] = ['https://news.example/mask', 'https://news.example/'];
    const end = (...content: unknown[]): object => ({ type: 'paragraph', content });
    const added = end('The post ', link(url, 'A mask'), ' appeared first on ', link(site, 'News'), '.');
    const story = { headline: 'A mask', url };
    const { draft, paths } = kept({ ...story, body: [words, added] });
    expect([draft['body'], paths]).to.deep.equal([[words], ['body[1]']]);
    for (const body of [
      [words, end('More in ', link(`${url}/2`, 'A mask'), ' and ', link(site, 'News'), '.')],
      [words, end('More in ', link(url, 'Our first report'), ' and ', link(site, 'News'), '.')],
      [words, end('He said. '.repeat(9), link(url, 'A mask'), ' and ', link(site, 'News'), '.')],
      [added, words],
    ])
      expect(kept({ ...story, body }).paths).to.deep.equal([]);
  });

  it('is marked in a pull quote whose words stand in the text, whatever marks they have there', () => {
    const quote = (quotation: string, more: object = {}): object => ({
      type: 'pull-quote',
      quotation: [quotation],
      ...more,
    });
    const text = { type: 'paragraph', content: ['He said: “We all, I think, came for this one.”'] };
    const other = quote('Something that nobody says in the text');
    const { draft } = kept({
      body: [
        text,
        quote('We all – I think – came for this one'),
        other,
        quote('came'),
        quote('We all, I think, came for this one', { repeats: false }),
      ],
    });
    expect((draft['body'] as { repeats?: boolean }[]).map(({ repeats }) => repeats)).to.deep.equal([
      undefined,
      true,
      undefined,
      undefined,
      false,
    ]);
  });

  it('is no headline further down, and no other heading', () => {
    const body = [heading(['Other']), words, heading(['H'])];
    expect(kept({ headline: 'H', body }).draft['body']).to.deep.equal(body);
  });

  it('gives the lead picture what only the second one says', () => {
    const { draft } = kept({
      image: { src: 'https://i.example/1.jpg', caption: 'C' },
      body: [words, figure('https://i.example/1-640x480.jpg', { alt: 'A mask', caption: ['C'], credit: 'Alan' })],
    });
    expect(draft).to.deep.equal({
      image: { src: 'https://i.example/1.jpg', caption: 'C', alt: 'A mask', credit: 'Alan' },
      body: [words],
    });
  });

  it('stays where the second one says something else', () => {
    const body = [figure('https://i.example/1.jpg', { caption: ['D'] })];
    expect(kept({ image: { src: 'https://i.example/1.jpg', caption: 'C' }, body }).draft['body']).to.deep.equal(body);
  });

  it('is known by any of its files, whatever size a CMS puts into the address', () => {
    const same: [one: string, other: string, isSame: boolean][] = [
      ['https://i.example/a/1.jpg', 'https://i.example/a/1-scaled.jpg', true],
      ['https://i.example/content/images/1.jpg', 'https://i.example/content/images/size/w600/1.jpg', true],
      ['https://i.example/resize?src=1', 'https://i.example/resize?src=2', false],
      ['https://i.example/1.jpg', 'https://i.example/2.jpg', false],
    ];
    for (const [one, other, isSame] of same) {
      const { draft } = kept({
        image: { src: 'https://i.example/x.png', sources: [{ src: one }] },
        body: [figure(other), words],
      });
      expect((draft['body'] as unknown[]).length, other).to.equal(isSame ? 1 : 2);
    }
  });

  it('closes the holes that readers leave', () => {
    expect(kept({ body: [undefined, words, undefined] }).draft['body']).to.deep.equal([words]);
  });

  it('passes what is no article', () => {
    for (const draft of [null, 'a', { stops: [] }, { body: 'a' }])
      expect(withoutRepeats(draft, new SourceValue(draft, '', []))).to.equal(draft);
  });

  it('is a summary that is how the text begins: whole, cut off, behind a picture or a dateline', () => {
    const lead = 'The last wooden ferry went back into the water on Monday, and forty people stood on the slip.';
    const first = { type: 'paragraph', content: [lead] };
    for (const [standfirst, body] of [
      [lead, [first, words]],
      [lead, [figure('https://i.example/1.jpg'), heading(['H']), first, words]],
      [`${lead.slice(0, 60)}…`, [first, words]],
      [`${lead.slice(0, 60)} [...]`, [first, words]],
      [[lead], [{ type: 'paragraph', content: ['HYTHE, England (AP) — ', lead] }, words]],
      [lead, [lead, words]],
      [lead, [heading([lead]), words]],
      [`${lead} Words.`, [first, words]],
    ] as const) {
      const { draft, paths } = kept({ headline: 'Other', standfirst, body });
      const shown = JSON.stringify([draft['standfirst'] ?? '', draft['body']]);
      expect(shown.split('wooden ferry'), shown).to.have.lengthOf(2);
      expect(paths).to.have.lengthOf(1);
    }
  });

  it('is removed once: what the text itself repeats stays', () => {
    const title = { type: 'paragraph', content: ['The ferry is back'] };
    expect(
      kept({ headline: 'The ferry is back', body: [heading(['The ferry is back']), title, words] }).draft['body'],
    ).to.deep.equal([title, words]);
    const lead = { type: 'paragraph', content: ['The last wooden ferry is back in the water.'] };
    expect(
      kept({ headline: 'H', standfirst: 'The last wooden ferry is back in the water.', body: [lead, words, lead] })
        .draft,
    ).to.deep.include({ body: [lead, words, lead] });
    // A summary of its own stays, and so does the only sentence of a notice.
    const standfirst = 'A summary that the text does not begin with.';
    expect(kept({ headline: 'H', standfirst, body: [lead, words] }).draft['standfirst']).to.equal(standfirst);
    expect(kept({ headline: 'The ferry is back', body: [title] }).draft['body']).to.deep.equal([title]);
  });
});
