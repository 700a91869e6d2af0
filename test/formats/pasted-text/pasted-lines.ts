import type { ArticleReading } from '../../../src/formats/read-article.js';

/** Fields that say what a block is. */
const NO_WORDS = ['type', 'kind'];

/** The letters and digits in a value, without marks and spaces: those of all strings in an object. */
export function lettersOf(value: unknown): string {
  if (typeof value === 'string') return value.replace(/[^\p{L}\p{M}\p{N}]+/gu, '');
  if (typeof value !== 'object' || value === null) return '';
  return Object.entries(value)
    .map(([name, field]) => (NO_WORDS.includes(name) ? '' : lettersOf(field)))
    .join('');
}

/** The letters that were read from a text, and again the paragraphs with the dateline and the agency before them. */
export function keptLetters(articles: ArticleReading['articles']): string {
  const joined = articles.map((article) => {
    if (!('dateline' in article)) return '';
    const { dateline, source, body = [] } = article;
    const paragraphs = body.filter(({ type }) => type !== 'note');
    return lettersOf([dateline, paragraphs]) + lettersOf([dateline, source, paragraphs]);
  });
  return lettersOf([articles, joined]);
}

/** Labels that say what a line is, and are no part of what it says. */
const LABELS = /^(?:photo|source|tags|image caption|image credit|credit)\b\W*/i;

/** The lines of a pasted text that are neither in what was read from it nor named in an issue. */
export function lostLines(text: string, { articles, issues }: ArticleReading): string[] {
  const kept = keptLetters(articles);
  const named = new Set(issues.map(({ path }) => path));
  return text.split('\n').filter((line, row) => {
    const letters = lettersOf(line.replace(LABELS, ''));
    return !kept.includes(letters) && !named.has(`lines[${row}]`);
  });
}
