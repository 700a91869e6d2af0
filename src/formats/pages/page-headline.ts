import { comparisonKey } from '../shared/comparison-key.js';
import type { Story } from './find-story.js';
import { elementsWithin, PageElement, type Page } from './page-dom.js';
import { isMachinery, lineOf } from './page-passages.js';

/** A headline, and the words before it that are not part of it. */
export interface Headline {
  readonly headline?: string | undefined;
  readonly kicker?: string | undefined;
}

/** Maximum length of a headline. */
const MAX_TITLE = 2_000;
/** What separates a headline from the name of the site. */
const SEPARATED = /^(.{8,}\S)(?:\s+[|•·–—\-»«:/\\]{1,2}\s+|\s*[|｜：_]\s*)([^|｜：]{2,60})$/u;

/**
 * The headline of a story: the one that is printed above it, else the first title in the page's data, without the name
 * of the site.
 *
 * @param titles What the page's data and head say, the better before the worse.
 * @param sites Names of the site; `host`: what its domain calls it.
 */
export function headlineOf(
  page: Page,
  story: Story | undefined,
  titles: readonly string[],
  names: readonly string[],
  host: string,
): Headline {
  const sites = host ? [...names, host] : names;
  const known = titles.filter((title) => title.trim() && title.length <= MAX_TITLE);
  const shown = page.getElementsByTagName('h1').filter(isTitle);
  const lines = shown.map(lineOf);
  const [said = ''] = known
    .map((title) => withoutSite(title, sites, lines, names.length === 0))
    .filter((title) => !isSite(title, sites));
  const printed = printedIn(story, shown, known, sites);
  if (printed === undefined) return parted(said, known);
  const cut = withoutSite(printed, sites, [printed]);
  const [words, other] = [comparisonKey(cut), comparisonKey(said)];
  // A heading whose parts are only separated by style has no spaces between them.
  if (words === other) return parted(cut.split(' ').length < said.split(' ').length ? said : cut, known);
  const at = other.length > 12 && words.endsWith(other) ? cut.lastIndexOf(said) : -1;
  const before = at > 0 ? cut.slice(0, at).replace(/[ |•·:–—-]{1,8}$/u, '') : '';
  if (before && before.length < 60) return { headline: said, kicker: before };
  return { headline: cut };
}

/** `Kicker - Headline`, where another title is the headline alone. */
function parted(said: string, titles: readonly string[]): Headline {
  const [, start, rest = ''] = /^(.{2,40}?)\s+[|•·–—-]\s+(\S.{7,})$/u.exec(said) ?? [];
  const key = comparisonKey(rest);
  if (key && titles.some((title) => comparisonKey(title) === key)) return { headline: rest, kicker: start };
  return { headline: said || undefined };
}

const isTitle = (heading: PageElement): boolean => {
  const { length } = lineOf(heading);
  if (length < 4 || length > 400) return false;
  for (let at: PageElement | null = heading; at; at = at.parentNode) if (isMachinery(at)) return false;
  return true;
};

/** The first level heading that is printed above a story, or that says what the titles say. */
function printedIn(
  story: Story | undefined,
  shown: readonly PageElement[],
  titles: readonly string[],
  sites: readonly string[],
): string | undefined {
  const others = shown.filter((heading) => !isSite(lineOf(heading), sites));
  const keys = titles.map(comparisonKey).filter((key) => key.length > 0);
  const same = others.map(lineOf).find((line) => {
    const key = comparisonKey(line);
    return keys.some((other) => other === key || (line.length > 12 && other.includes(key)));
  });
  if (!story) return same ?? (keys.length === 0 ? others.map(lineOf)[0] : undefined);
  const own = headingAbove(story, others);
  if (own === undefined) return same;
  // A short heading that shares no word with the titles is a label, such as “Article”.
  const isLabel = own.split(/\s+/).length < 4 && own.length < 25 && keys.length > 0 && !sharesWord(own, keys);
  return isLabel ? same : own;
}

/** The heading of the article around a story: the last one before its text. */
function headingAbove(story: Story, headings: readonly PageElement[]): string | undefined {
  let root = story.container;
  // A single heading may be in a box beside that of the text.
  const [only] = headings.length === 1 ? headings : [];
  for (let at = root.parentNode; only && at; at = at.parentNode)
    if (at.getElementsByTagName('h1').includes(only)) {
      root = at;
      break;
    }
  for (let at: PageElement | null = root; at; at = at.parentNode) {
    const isArticle =
      /^(article|main)$/.test(at.localName) || /Article|Posting/.test(at.getAttribute('itemtype') ?? '');
    if (isArticle) root = at;
  }
  const inside = new Set(headings);
  const start = story.passages[story.first]!.box;
  let above: PageElement | undefined;
  let after: PageElement | undefined;
  let isAfter = false;
  for (const element of elementsWithin(root, () => true)) {
    if (element === start) isAfter = true;
    if (!inside.has(element)) continue;
    if (isAfter) after ??= element;
    else above = element;
  }
  const found = above ?? (headings.length === 1 ? after : undefined);
  return found && lineOf(found);
}

const sharesWord = (line: string, keys: readonly string[]): boolean =>
  line
    .split(/[^\p{L}\p{N}]+/u)
    .map(comparisonKey)
    .some((word) => word.length > 2 && keys.some((key) => key.includes(word)));

/** Whether text is only the name of the site. */
const isSite = (words: string, sites: readonly string[]): boolean => {
  const key = comparisonKey(words);
  return sites.some((site) => comparisonKey(site) === key);
};

/** `Headline - Site` without the text after the last separator, if that is the site's name or much shorter. */
function withoutSite(title: string, sites: readonly string[], shown: readonly string[], isUnnamed = false): string {
  if (title.length > MAX_TITLE) return title;
  const keys = sites.map(comparisonKey).filter((key) => key.length > 2);
  const isName = (words: string): boolean => {
    const key = comparisonKey(words);
    return key.length > 2 && keys.some((site) => site.includes(key) || key.includes(site));
  };
  let words = title;
  for (let round = 0; round < 3; round++) {
    const found = SEPARATED.exec(words);
    if (!found) break;
    const [, head = '', tail = ''] = found;
    const isShown = shown.some((other) => comparisonKey(other) === comparisonKey(words));
    const isHead = shown.some(
      (other) => comparisonKey(other) === comparisonKey(head) || comparisonKey(head).startsWith(comparisonKey(other)),
    );
    const most = /[|｜]/.test(words) ? head.length : head.length / 2;
    const isShort = round === 0 && isUnnamed && shown.length === 0 && tail.length < 30 && tail.length < most;
    if (isShown || !(isName(tail) || isHead || isShort)) break;
    words = head;
  }
  const [, start = '', rest = ''] = /^([^|｜]{2,40}?)\s+[|•·–—-]\s+(\S.{7,})$/u.exec(words) ?? [];
  return rest && isSite(start, sites) ? rest : words;
}
