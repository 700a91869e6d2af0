// Random trees of HTML, whose words are numbered.
import fc from '../properties.js';

const INLINE = 'a abbr b bdi cite code del em font i ins kbd mark nobr q s small span strong sub sup time u var'.split(
  ' ',
);
const BLOCKS = (
  'address article aside blockquote center dd details dialog div dl dt fieldset figcaption figure footer form ' +
  'h1 h2 h3 h4 h5 h6 header hgroup legend li main menu nav ol p pre search section summary table ul'
).split(' ');
/** Attributes that stories are written with, some of them with a meaning for us. */
const ATTRIBUTES = [
  '',
  '',
  '',
  ' class="byline"',
  ' class="author"',
  ' class="dek"',
  ' data-news="credit"',
  ' data-news="role"',
  ' data-news="kicker"',
  ' data-news="quotation"',
  ' data-news="body"',
  ' data-news="callout"',
  ' data-news="label"',
  ...'gallery timeline key-points note correction update related media embed frame date byline title provider subhead'
    .split(' ')
    .map((hook) => ` data-news="${hook}"`),
  ' id="x"',
  ' lang="fr"',
  ' href="#x"',
];

/** Text that browsers show apart from the text around it, whatever is beside its tags. */
const APART = [
  '#<svg><title>#</title><text>#</text><desc>#</desc></svg># ',
  '#<canvas>#</canvas># ',
  '#<marquee>#</marquee># ',
  '#<button>#</button># ',
  '#<math><mn>#</mn><mfrac><mi>#</mi><mrow><mn>#</mn></mrow></mfrac><msup><mi>#</mi><mn>#</mn></msup></math># ',
];

/** A tree of elements; each text is one `#`, which becomes a word of its own. */
export const { markup } = fc.letrec<{ inline: string; block: string; markup: string }>((tie) => ({
  inline: fc.oneof(
    { maxDepth: 6 },
    { arbitrary: fc.constantFrom(' # ', ' # — # ', ' — # ', ' “# ” ', '<br>', ' (# ) '), weight: 5 },
    fc.constantFrom(...APART),
    fc
      .tuple(fc.constantFrom(...INLINE), fc.constantFrom(...ATTRIBUTES), fc.array(tie('inline'), { maxLength: 3 }))
      .map(([tag, attributes, content]) => `<${tag}${attributes}>${content.join('')}</${tag}> `),
  ),
  block: fc
    .tuple(
      fc.constantFrom(...BLOCKS),
      fc.constantFrom(...ATTRIBUTES),
      fc.oneof(
        fc.constantFrom('#', '# # #'),
        fc.array(tie('inline'), { maxLength: 4 }).map((inner) => inner.join('')),
        tie('markup'),
      ),
    )
    .map(([tag, attributes, content]) =>
      tag === 'table'
        ? `<table${attributes}><caption>#</caption><tr><td>${content}</td><th>#</th></tr></table>`
        : `<${tag}${attributes}>${content}</${tag}>`,
    ),
  markup: fc
    .array(fc.oneof({ maxDepth: 5 }, tie('inline'), tie('block')), { minLength: 1, maxLength: 6 })
    .map((parts) => parts.join('')),
}));

/** Numbers the words of a tree. */
export const withWords = (tree: string): string => {
  let count = 0;
  return tree
    .replaceAll('#x', '%')
    .replaceAll('#', () => `w${++count}`)
    .replaceAll('%', '#x');
};
