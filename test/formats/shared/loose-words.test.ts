import { expect } from '@open-wc/testing';
import { SourceValue } from '../../../src/formats/shared/source-value.js';
import type { Issue } from '../../../src/model/issue.js';

const given = (raw: unknown, issues: Issue[] = []): SourceValue => new SourceValue(raw, 'here', issues);
const seen = (issues: readonly Issue[]): string[] => issues.map(({ code, path }) => `${code} ${path}`);

describe('SourceValue, for what no reader knows', () => {
  it('gathers words in their order, and none that are for machines', () => {
    const raw = {
      _type: 'card',
      title: ' One ',
      url: 'https://x.example/',
      items: [{ text: 'Two', id: 'a b' }, 'Three'],
      n: 4,
    };
    expect(given(raw).looseWords).to.equal('One\nTwo\nThree');
    expect(given({ id: 'a' }).looseWords).to.equal(undefined);
  });

  it('ends where no story goes on', () => {
    let deep: unknown = 'end';
    for (let level = 0; level < 5_000; level++) deep = { inner: deep };
    expect(given(deep).looseWords).to.equal(undefined);
    expect(given(Array.from({ length: 20_000 }, () => 'w')).looseWords!.length).to.be.below(20_000);
  });

  it('keeps the words of a block, and says that it is unknown', () => {
    const issues: Issue[] = [];
    expect(given({ title: 'Words' }, issues).unknown('poll')).to.deep.equal({
      type: 'unknown',
      source: 'poll',
      text: 'Words',
    });
    expect(seen(issues)).to.deep.equal(['unknown-type here']);
  });

  it('leaves the words of a picture that has no file', () => {
    const issues: Issue[] = [];
    expect(given({}, issues).figure({ alt: 'A mask', credit: 'Ada' })).to.deep.equal({
      type: 'note',
      kind: 'picture',
      content: ['A mask', '\n\n', 'Ada'],
    });
    expect(seen(issues)).to.deep.equal(['missing here']);
    expect(given({}).figure({ src: '/1.jpg' }, 'wide')).to.deep.equal({
      type: 'figure',
      image: { src: '/1.jpg' },
      display: 'wide',
    });
  });

  it('chooses the widest file that a page can use', () => {
    const file = (width: number): { src: string; width: number; height: number } => ({
      src: `/${width}`,
      width,
      height: width / 2,
    });
    expect(given({}).widestPicture([file(140), file(6_000), file(2_000)])!['src']).to.equal('/2000');
    expect(given({}).widestPicture([{ src: undefined, width: 9 }])).to.equal(undefined);
  });

  it('names the fields that nobody looks at', () => {
    const issues: Issue[] = [];
    given({ title: 'T', mood: 'good', empty: '', _id: '1', slug: 's' }, issues).reportFieldsBut(['title']);
    expect(seen(issues)).to.deep.equal(['unknown-field here.mood']);
  });
});
