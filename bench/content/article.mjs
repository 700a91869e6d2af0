import { quotes } from './quotes.mjs';
import { sentence } from './words.mjs';

const text = (seed) => [
  `${sentence(seed, 24)} `,
  { type: 'emphasis', content: [sentence(seed + 1, 9)] },
  ' ',
  { type: 'link', href: `https://example.org/${seed}`, content: [sentence(seed + 2, 5)] },
  ` ${sentence(seed + 3, 18 + ((seed * 11) % 30))}`,
];

/** A story with a number of blocks: one in ten is a quotation, one in ten a subheading. */
export function article(count) {
  const quotations = quotes(count);
  return {
    headline: 'A week in three countries',
    standfirst: 'The visitor wants an old alliance to hold.',
    byline: 'By Ana Correa',
    published: '2022-10-03T15:09:00Z',
    body: Array.from({ length: count }, (_, index) => {
      if (index % 10 === 9) {
        const { quotation, attribution, role } = quotations[index];
        return { type: 'quote', quotation, attribution, role };
      }
      if (index % 10 === 5) return { type: 'heading', content: [sentence(index, 4)] };
      return { type: 'paragraph', content: text(index) };
    }),
    source: 'Broadsheet and news agencies',
  };
}

const inlineHtml = (content) =>
  content
    .map((inline) => {
      if (typeof inline === 'string') return inline;
      const inner = inlineHtml(inline.content);
      return inline.type === 'link' ? `<a href="${inline.href}">${inner}</a>` : `<em>${inner}</em>`;
    })
    .join('');

function blockHtml(block) {
  switch (block.type) {
    case 'heading':
      return `<h3>${inlineHtml(block.content)}</h3>`;
    case 'quote':
      return `<figure><blockquote><p>${block.quotation}</p></blockquote><figcaption><b>${block.attribution}</b>, ${block.role}</figcaption></figure>`;
    default:
      return `<p>${inlineHtml(block.content)}</p>`;
  }
}

/** A story as plain HTML: the children of our element, or the content of a page without it. */
export const articleHtml = ({ headline, standfirst, byline, published, body, source }) =>
  `<article lang="en"><h2>${headline}</h2><p data-news="standfirst">${standfirst}</p><p data-news="byline">${byline}</p><p data-news="published" data-news-date="${published}"><time datetime="${published}">3 October 2022 at 15:09 UTC</time></p>${body.map(blockHtml).join('\n')}<p data-news="source">Source: ${source}</p></article>`;
