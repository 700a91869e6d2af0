import type { Expected, Oracle } from '../oracle.js';
import { htmlWords, said } from '../raw.js';
import { childrenOf, elementAt, rootOf, saidIn, textIn, wordsIn } from '../xml-raw.js';

function postIn(item: Element, names: ReadonlyMap<string, string>, files: ReadonlyMap<string, string>): Expected {
  const meta = new Map(
    childrenOf(item, 'wp:postmeta').map((entry) => [saidIn(entry, 'wp:meta_key'), saidIn(entry, 'wp:meta_value')]),
  );
  const login = saidIn(item, 'dc:creator') ?? '';
  const date = saidIn(item, 'wp:post_date_gmt');
  const picture = files.get(meta.get('_thumbnail_id') ?? '');
  return {
    headline: htmlWords(saidIn(item, 'title')) || undefined,
    authors: said(names.get(login) ?? login),
    published: date && `${date.replace(' ', 'T')}Z`,
    body: said(
      htmlWords(childrenOf(item, 'content:encoded')[0]?.textContent.replace(/\[\/?[a-z]\w*(?: [^\]]*)?\]/g, ' ')),
    ),
    pictures: picture ? [picture] : [],
  };
}

function expect(_raw: unknown, _name: string, bytes: Uint8Array): Expected | undefined {
  const channel = elementAt(rootOf(textIn(bytes)), 'channel');
  const items = childrenOf(channel, 'item');
  const typeOf = (item: Element): string => saidIn(item, 'wp:post_type') ?? 'post';
  const names = new Map(
    childrenOf(channel, 'wp:author').map((author) => [
      saidIn(author, 'wp:author_login') ?? '',
      saidIn(author, 'wp:author_display_name') ?? '',
    ]),
  );
  const files = new Map(
    items
      .filter((item) => typeOf(item) === 'attachment')
      .map((item) => [saidIn(item, 'wp:post_id') ?? '', saidIn(item, 'wp:attachment_url') ?? '']),
  );
  const posts = items.filter(
    (item) =>
      /^(post|page)$/.test(typeOf(item)) &&
      saidIn(item, 'wp:status') === 'publish' &&
      !wordsIn(childrenOf(item, 'wp:post_password')[0]),
  );
  return { entries: posts.map((item) => postIn(item, names, files)) };
}

export const wxr: Oracle = { format: 'wxr', folder: 'wordpress-wxr', takes: (name) => name.endsWith('.xml'), expect };
