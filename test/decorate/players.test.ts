import { expect } from '@open-wc/testing';
import { drawRareBlock } from '../../src/decorate/rare-blocks.js';
import { plainTree } from '../../src/plain/plain-html.js';
import { findElement } from '../../src/decorate/copy.js';
import type { PlainElement } from '../../src/plain/element.js';
import { contextOf, copied, htmlOf } from './drawn.js';

const drawn = (block: PlainElement): string => htmlOf(drawRareBlock(block, contextOf()) ?? []);

describe('A recording with a poster', () => {
  const ADDRESS = 'https://example.org/story/p.jpg';
  const sources = [{ src: 'https://example.org/story/f' }];
  for (const type of ['video', 'audio'] as const) {
    const story = plainTree('news-article', { body: [{ type, sources, poster: { src: ADDRESS } }] });
    const hook = `data-news-poster="p.jpg"`;
    const blocks: [way: string, block: PlainElement][] = [
      ['data', findElement([story], ({ tag }) => tag === 'figure')!],
      ['children', copied(`<${type} src="f" ${hook}></${type}>`)[0] as PlainElement],
      ['a figure', copied(`<figure data-news="media"><${type} src="f" ${hook}></${type}></figure>`)[0] as PlainElement],
    ];
    for (const [way, block] of blocks) {
      it(`requests it as a picture that learns nothing of the page: ${type}, from ${way}`, () => {
        const html = drawn(block);
        expect(html).to.match(
          new RegExp(`<img [^>]*loading="lazy"[^>]* referrerpolicy="no-referrer" src="${ADDRESS}"`),
        );
        expect(html).to.contain(`<${type} `).and.not.contain('poster=');
      });
    }
  }
});
