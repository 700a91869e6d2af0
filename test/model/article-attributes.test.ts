import { expect } from '@open-wc/testing';
import { articleFields, type ArticleAttributes } from '../../src/model/article-attributes.js';

describe('articleFields', () => {
  it('reports fields of a lead picture where there is none', () => {
    const given = { caption: 'A', credit: 'B', imageAlt: '' } as Partial<ArticleAttributes> as ArticleAttributes;
    const issuesOf = (image?: string): unknown[] =>
      articleFields(given, 'https://page.example/', image ? { image: { src: image } } : undefined).issues.map(
        ({ code, path }) => `${code} ${path}`,
      );
    expect(issuesOf()).to.deep.equal(['missing caption', 'missing credit']);
    expect(issuesOf('https://page.example/a.jpg')).to.deep.equal([]);
  });
});
