// Makes the style sheet that holds the place of elements whose script comes late, from the elements' own styles.
//
// Inside an element that is not defined yet its plain children get the rules that the shadow root's parts will have:
// `:host` becomes the element, `.frame` the child that the element's plain HTML starts with.
import { minifySheet } from './minify-styles.mjs';

const FRAMES = { 'pull-quote': 'figure' };

/** @param {Record<string, string[]>} sheets the style sheets of each element, by tag */
export function criticalSheet(sheets, { markedLanguages, quotationMarks }) {
  const rules = Object.entries(sheets).map(([tag, texts]) => {
    const nested = texts
      .join('\n')
      .replace(/:host\((\[[^)]*\])\)/g, '&$1')
      // Twice the same class raises its rank; a tag cannot stand twice.
      .replaceAll('.frame.frame', `${FRAMES[tag]}:not(._)`)
      .replaceAll('.frame', FRAMES[tag])
      .replaceAll('.attribution', 'figcaption')
      // Commas that we hide are text there, and no <i> of the author's is one; nor can a rule see a role in bare text
      // between name and source: the documented children have one.
      .replace(/\s[^{}]*\bb \+ i[^{}]*\{\s*font-size: 0;?\s*\}/g, '')
      .replaceAll('b ~ :not(b + i) ~ cite', 'b ~ cite')
      // Plain children have no marks of their own.
      .replaceAll('.mark {', 'p:first-of-type::before, p:last-of-type::after {')
      .replaceAll('.open {', 'p:first-of-type::before {');
    const marks =
      'p:first-of-type::before { content: var(--_news-open) } p:last-of-type::after { content: var(--_news-close) }';
    // The npm package loads what reads the children when it meets some; until then they keep their look.
    return `${tag}:is(:not(:defined), [status='loading']) {
      display: block;
      container-type: inline-size;
      font-size: var(--news-size, medium);
      text-wrap: wrap;
      overflow-wrap: break-word;
      ${nested}
      ${tag === 'pull-quote' ? marks : ''}
      ${tag === 'pull-quote' ? markRules({ markedLanguages, quotationMarks }) : ''}
    }`;
  });
  return minifySheet(rules.join('\n'), 'critical.css');
}

/** The quotation marks of each language, as custom properties; languages with the same marks share a rule. */
function markRules({ markedLanguages, quotationMarks }) {
  const groups = new Map();
  for (const language of markedLanguages()) {
    const marks = JSON.stringify(quotationMarks(language).slice(0, 2));
    groups.set(marks, [...(groups.get(marks) ?? []), language]);
  }
  return [...groups]
    .map(([marks, languages]) => {
      const [open, close] = JSON.parse(marks);
      const isDefault = languages.includes('en');
      const selector = isDefault
        ? 'blockquote'
        : `blockquote:is(${languages.map((tag) => `:lang(${tag})`).join(', ')})`;
      return `${selector} { --_news-open: "${open}"; --_news-close: "${close}" }`;
    })
    .join('\n');
}
