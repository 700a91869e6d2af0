/** Changes of text in a form that keep what a form does not show: links, emphasis, dates, fields of people. */
import type { Inline, Person, Text } from 'broadsheet';
import { without } from './work.js';

/**
 * The text after somebody typed into its field. Only the part that differs is replaced, so that links and emphasis
 * before and after it stay.
 */
export function editedText(text: Text | undefined, typed: string): Text {
  const before = plain(text ?? []);
  if (before === typed) return text ?? [];
  const least = Math.min(before.length, typed.length);
  let start = 0;
  while (start < least && before[start] === typed[start]) start++;
  let end = 0;
  while (end < least - start && before.at(-1 - end) === typed.at(-1 - end)) end++;
  return joined([
    ...sliced(text ?? [], 0, start),
    typed.slice(start, typed.length - end),
    ...sliced(text ?? [], before.length - end, before.length),
  ]);
}

/** The words of inlines as a field shows them; a line break is a line feed. */
export const plain = (text: Text): string =>
  text.map((one) => (typeof one === 'string' ? one : 'content' in one ? plain(one.content) : '\n')).join('');

/** The inlines between two offsets of their plain text. */
function sliced(text: Text, start: number, end: number): Inline[] {
  const kept: Inline[] = [];
  let at = 0;
  for (const one of text) {
    const { length } = plain([one]);
    const [from, to] = [Math.max(0, start - at), Math.min(length, end - at)];
    at += length;
    if (from >= to) continue;
    if (typeof one === 'string') kept.push(one.slice(from, to));
    else kept.push('content' in one ? { ...one, content: sliced(one.content, from, to) } : one);
  }
  return kept;
}

/** Joins adjacent strings and removes empty ones. */
function joined(text: Text): Text {
  const whole: Text = [];
  for (const one of text) {
    const last = whole.at(-1);
    if (one === '') continue;
    if (typeof one === 'string' && typeof last === 'string') whole[whole.length - 1] = last + one;
    else whole.push(one);
  }
  return whole;
}

/** People as lines of a field: the name, a comma, the role. */
export const linesOfPeople = (people: readonly Person[] | undefined): string =>
  (people ?? []).map(({ name, role }) => [name, role].filter(Boolean).join(', ')).join('\n');

/** People from the lines of a field. Fields that a line does not show are kept with the name. */
export function peopleIn(lines: string, before: readonly Person[] = []): Person[] {
  return lines.split('\n').flatMap((line) => {
    const [name = '', ...roles] = line.split(/[,،]/u).map((part) => part.trim());
    if (!name) return [];
    const known = before.find((person) => person.name === name);
    const role = roles.filter(Boolean).join(', ');
    return [{ ...without(known ?? { name }, 'role'), name, ...(role && { role }) }];
  });
}
