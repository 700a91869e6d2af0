import type { Expected, Oracle } from '../oracle.js';
import { at, firstWords, htmlWords, list, said, words } from '../raw.js';

/** The value of the entry with one of these roles, else of the first. */
const valueOf = (raw: unknown, name: string, role: RegExp): string | undefined => {
  const entries = list(raw, name);
  return words(entries.find((entry) => role.test(words(entry, 'role') ?? 'main')) ?? entries[0], 'value');
};

function bodyOf(raw: unknown): string {
  const html = list(raw, 'bodies').find(
    (body) => /html/.test(words(body, 'role') ?? '') || /<p[ >]/.test(words(body, 'value') ?? ''),
  );
  const rich = words(html, 'value') ?? firstWords(raw, ['body_xhtml'], ['body_html'], ['body_richtext']);
  if (rich !== undefined) {
    // NITF has its text in one element; a page’s title is none.
    const nitf = /<body\.content>([\s\S]*)<\/body\.content>/.exec(rich)?.[1];
    return htmlWords((nitf ?? rich).replace(/<title>[^<]*<\/title>/, ''));
  }
  return htmlWords(firstWords(raw, ['body_text'], ['body_main']) ?? words(list(raw, 'bodies')[0], 'value'));
}

/** Without the headline that some write into the text again. */
const without = (text: string, headline: string): string =>
  text.startsWith(headline) ? text.slice(headline.length) : text;

function expectItem(raw: unknown): Expected | undefined {
  const headline = htmlWords(
    firstWords(raw, ['headline'], ['headline_main'], ['headline_simple']) ??
      valueOf(raw, 'headlines', /^(main|first)$/) ??
      words(raw, 'title'),
  );
  const associations = at(raw, 'associations') ?? [];
  const pictures: unknown[] = Object.values(associations).filter((part) =>
    /picture|graphic/.test(words(part, 'type') ?? ''),
  );
  const own: unknown[] = /picture|graphic/.test(words(raw, 'type') ?? '') ? [raw] : [];
  const dates = at(raw, 'eventDetails', 'dates');
  return {
    headline,
    authors: said(firstWords(raw, ['byline'], ['by'])),
    published:
      firstWords(raw, ['versioncreated'], ['versionCreated']) &&
      (dates === undefined
        ? firstWords(raw, ['versioncreated'], ['versionCreated'])
        : firstWords(dates, ['startDate'], ['expectedStartDate'], ['estimatedStartDate'])),
    body: said(without(bodyOf(raw), headline)),
    pictures: [...own, ...pictures]
      .flatMap((part) => said(words(Object.values(at(part, 'renditions') ?? {})[0], 'href')))
      .filter((href) => !href.includes('nitf')),
  };
}

export const oracles: Oracle[] = [
  { folder: 'ninjs', takes: (name: string) => name.endsWith('.json') },
  { folder: 'wire-json', takes: (_: string, raw: unknown) => words(raw, 'format') === 'GOA-WIRES-NINJS' },
].map(({ folder, takes }) => ({
  format: 'ninjs',
  folder,
  takes,
  expect: (raw) =>
    Array.isArray(raw) ? { entries: raw.map((item) => ({ headline: words(item, 'title') })) } : expectItem(raw),
}));
