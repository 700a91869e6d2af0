import { expect } from '@open-wc/testing';
import { bylinePieces } from '../../src/model/byline.js';

const ada = { name: 'Ada Byron', url: 'https://example.org/ada' };
const bo = { name: 'Bo Li', url: 'https://example.org/bo' };

describe('a byline in pieces', () => {
  it('has the authors in their places', () => {
    expect(bylinePieces('By Ada Byron and Bo Li', [ada])).to.deep.equal(['By ', ada, ' and Bo Li']);
    expect(bylinePieces('By Ada Byron and Bo Li', [ada, bo])).to.deep.equal(['By ', ada, ' and ', bo, '']);
  });

  it('keeps its words whoever it names', () => {
    expect(bylinePieces('By our own reporters', [ada, bo])).to.deep.equal(['By our own reporters']);
    expect(bylinePieces('By Bo Li, Ada Byron', [ada, bo])).to.deep.equal(['By Bo Li, ', ada, '']);
  });
});
