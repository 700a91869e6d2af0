import type { Expected, Oracle } from '../oracle.js';
import { htmlWords, said } from '../raw.js';

/** The lines of a field of front matter: its value, and what stands further in below it. */
function field(front: string, name: string): string | undefined {
  const [, first = '', rest = ''] =
    new RegExp(`^${name}:[ \\t]*(.*)((?:\\n(?:[ \\t]+|-[ \\t]).*)*)`, 'm').exec(front) ?? [];
  const value = `${first}${rest}`.replace(/^[>|][-+]?\s*\n/, '').trim();
  return (
    value.replace(/^(["'])([^]*)\1$/, (_, quote: string, inner: string) =>
      quote === "'" ? inner.replaceAll("''", "'") : inner.replace(/\\(["\\])/g, '$1'),
    ) || undefined
  );
}

const inLine = (value: string | undefined): string | undefined => value && htmlWords(value.replace(/\s+/g, ' '));

/** The entries of a list in either of the ways to write one; a value alone is one. */
const entries = (value: string | undefined): string[] =>
  (value?.startsWith('- ') ? value.split(/\n?[ \t]*- /) : (value?.replace(/^\[|\]$/g, '').split(/,\s*/) ?? []))
    .map((entry) => entry.trim().replace(/^["']|["']$/g, ''))
    .filter((entry) => entry && !entry.includes(':'));

const dateIn = (value: string | undefined): string | undefined => {
  const [, day, time, zone = ''] =
    /^(\d{4}-\d\d-\d\d)(?:[T ](\d{1,2}:\d\d(?::\d\d(?:\.\d+)?)?)\s*(Z|[+-]\d\d:?\d\d)?)?$/.exec(value ?? '') ?? [];
  return (
    day &&
    (time
      ? `${day}T${time.padStart(time.split(':').length * 3 - 1, '0')}${zone.replace(/^(...)(\d\d)$/, '$1:$2')}`
      : day)
  );
};

/** The words of Markdown, its signs taken away one kind after another. */
function wordsOf(text: string): string {
  const code: string[] = [];
  const keep = (words: string): string => ` \uE000${code.push(words) - 1}\uE000 `;
  const bare = text
    .replace(/^ {0,3}(`{3,}|~{3,})[^\n]*\n([^]*?)\n {0,3}\1[ \t]*$/gm, (_, _fence, words: string) => keep(words))
    .replace(/\{\{[<%][^]*?[>%]\}\}|\{%[^]*?%\}|\{\{[^}]*\}\}|\{:[^}\n]*\}/g, ' ')
    .replace(/^(#{1,6} .*?)\s*\{#[^}\n]*\}\s*$/gm, '$1')
    .replace(
      /(`+)(?!`)([^]*?[^`])\1(?!`)/g,
      (_, _ticks, words: string) => `\uE000${code.push(words.replace(/^ (.*) $/, '$1')) - 1}\uE000`,
    )
    .replace(/!\[[^\]]*\]\((?:<[^>]*>|[^()\s]*(?:\([^()]*\)[^()\s]*)*)(?:\s+"[^"]*")?\)/g, ' ')
    .replace(
      /\[((?:[^[\]]|\\.|\[[^\]]*\])*)\]\((?:<[^>]*>|[^()\s]*(?:\([^()]*\)[^()\s]*)*)(?:\s+(?:"[^"]*"|'[^']*'))?\s*\)/g,
      '$1',
    )
    .replace(/^ {0,3}\[[^\]]+\]:.*$/gm, '')
    .replace(/<((?:https?:|mailto:)[^>\s]+)>/g, '$1')
    .replace(/^[ \t]*(?:>[ \t]?)+/gm, '')
    .replace(/^[ \t]*(?:[-*+]|\d+[.)])[ \t]+/gm, '')
    .replace(/^ {0,3}#{1,6}[ \t]+|[ \t]+#+[ \t]*$/gm, '')
    .replace(/^ {0,3}(?:=+|-{2,}|[-*_ ]{3,})[ \t]*$/gm, '')
    .replace(/^\|?[ :|-]+\|[ :|-]*$/gm, '')
    .replace(/(?<!\\)\|/g, ' ')
    .replace(/(?<!\\)(\*{1,3}|(?<![\p{L}\p{N}])_{1,3}|_{1,3}(?![\p{L}\p{N}])|~~)/gu, '')
    .replace(/\\([!-/:-@[-`{-~])/g, '$1')
    .replace(/\\\n/g, '\n');
  return htmlWords(bare).replace(/\uE000(\d+)\uE000/g, (_, index: string) => code[Number(index)]!);
}

function expect(raw: unknown): Expected {
  const text = String(raw).replace(/\r\n?/g, '\n');
  const [, front = '', body = text] = /^---\n([^]*?)\n(?:---|\.\.\.)[ \t]*\n([^]*)$/.exec(text) ?? [];
  return {
    headline: inLine(field(front, 'title')),
    authors: [...entries(field(front, 'authors')), ...entries(field(front, 'author'))],
    published: dateIn(field(front, 'date')),
    updated: dateIn(field(front, 'lastmod')),
    body: said(inLine(field(front, 'kicker')), inLine(field(front, 'deck')), wordsOf(body)),
  };
}

export const markdown: Oracle = {
  format: 'markdown',
  folder: 'markdown',
  takes: (name) => name.endsWith('.md'),
  expect,
};
