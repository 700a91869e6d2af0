/** The cases of feedparser and of the W3C’s validator, well-formed or not: title and link where a case has them. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readArticle, type ArticleReading } from '../../src/formats/read-article.js';
import type { Row } from './measure.js';
import { countable } from './model-words.js';
import { htmlWords } from './raw.js';
import { Tally } from './shares.js';

const URL_OF_FILES = 'https://example.org/data/';

/** An item as a regular expression sees it: many of these are no XML, so no parser can say what they mean. */
interface Item {
  readonly title: string | undefined;
  readonly link: string | undefined;
}

/** One row: the titles and links of all items of all cases. */
export async function measure(corpus: string): Promise<Row> {
  const tally = new Tally();
  for (const suite of ['feedparser', 'feedvalidator']) {
    const folder = join(corpus, 'conformance-feeds', suite);
    for (const name of existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith('.xml')) : []) {
      tally.files++;
      const bytes = readFileSync(join(folder, name));
      const text = bytes.toString('latin1');
      const contentType = /^\s*Header:\s*Content-type:\s*(.+)$/im.exec(text)?.[1];
      const reading = await readArticle(bytes, { url: URL_OF_FILES + name, contentType }).catch(() => undefined);
      tally.count('safe', reading ? 1 : 0, 1, `${suite}/${name}`);
      for (const [what, isKept] of reading ? comparisons(itemsIn(text), reading) : []) {
        tally.count('agrees', isKept ? 1 : 0, 1, `${suite}/${name}  ${what}`);
      }
    }
  }
  return tally.row('feed suites');
}

const ASCII = /^[\n -~]*$/;

/** What stands in the items; of words in an encoding of their own another test speaks. */
function itemsIn(text: string): Item[] {
  const plain = text.replace(/<!--[^]*?-->/g, '').replaceAll('\0', '');
  return [...plain.matchAll(/<(item|entry)\b[^>]*>([^]*?)<\/\1>/g)].map(([, , whole = '']) => {
    const inner = whole.replace(/<source\b[^]*?<\/source>/g, '');
    const title = /<title\b[^>]*>([^]*?)<\/title>/.exec(inner)?.[1];
    const link =
      /<link>([^<]+)<\/link>/.exec(inner)?.[1] ??
      /<link\b(?=[^>]*rel="alternate"|(?![^>]*rel=))[^>]*href="([^"]+)"/.exec(inner)?.[1];
    return { title: title && ASCII.test(title) ? title : undefined, link };
  });
}

function comparisons(items: readonly Item[], { articles }: ArticleReading): [what: string, isKept: boolean][] {
  const entries = articles as readonly { readonly headline?: string; readonly url?: string }[];
  return items
    .filter(({ title, link }) => title?.trim() || link?.trim())
    .flatMap(({ title, link }): [string, boolean][] => {
      const wanted = bare(title ?? '');
      const found = entries.find(({ headline, url }) =>
        wanted ? bare(headline ?? '') === wanted : url === addressOf(link),
      );
      return [
        ...(wanted ? ([[`title ${wanted}`, found !== undefined]] as [string, boolean][]) : []),
        ...(link ? ([[`link ${link}`, found?.url === addressOf(link)]] as [string, boolean][]) : []),
      ];
    });
}

/** Words without entities, tags and CDATA, however often they are escaped. */
const bare = (words: string): string =>
  countable(htmlWords(htmlWords(htmlWords(words.replace(/<!\[CDATA\[|\]\]>/g, ''))))).join(' ');

function addressOf(link: string | undefined): string | undefined {
  const address = link?.trim().replaceAll('&amp;', '&');
  return address && URL.canParse(address, URL_OF_FILES) ? new URL(address, URL_OF_FILES).href : undefined;
}
