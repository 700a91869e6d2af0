/** Every element that our views draw, and of each the attributes beside those that all may have. */
const ELEMENTS: Readonly<Record<string, string>> = {
  a: 'href rel title',
  abbr: 'title',
  article: '',
  aside: '',
  audio: 'controls preload src',
  b: '',
  bdi: '',
  bdo: '',
  blockquote: 'cite data-news-long',
  br: '',
  caption: '',
  cite: '',
  code: '',
  dd: '',
  del: '',
  details: 'open',
  dfn: 'title',
  div: '',
  dl: '',
  dt: '',
  em: '',
  figcaption: '',
  figure: '',
  footer: '',
  h1: '',
  h2: '',
  h3: '',
  h4: '',
  h5: '',
  h6: '',
  header: '',
  hr: '',
  i: '',
  img: 'src srcset sizes alt width height loading decoding referrerpolicy',
  ins: '',
  kbd: '',
  li: 'value',
  mark: '',
  ol: 'start reversed type',
  p: '',
  picture: '',
  pre: '',
  q: '',
  rp: '',
  rt: '',
  ruby: '',
  s: '',
  samp: '',
  section: '',
  slot: '',
  small: '',
  source: 'src srcset sizes media type',
  span: '',
  strong: '',
  sub: '',
  summary: '',
  sup: '',
  table: '',
  tbody: '',
  td: 'colspan rowspan',
  tfoot: '',
  th: 'scope colspan rowspan',
  thead: '',
  time: 'datetime',
  tr: '',
  track: 'src kind srclang label',
  u: '',
  ul: '',
  var: '',
  video: 'controls preload src poster width height',
  wbr: '',
};
/** An `id` in a shadow root is a target for links within the story; it names nothing in the page's scripts. */
const COMMON = /^(id|part|class|lang|dir|hidden|role|tabindex|aria-label)$/;
/** Our own buttons, which no data has: to try again, and to add a trip to a calendar. */
const BUTTON =
  'p[part=error] > button[type=button][part=retry], button[type=button]:is([part=add-to-calendar], [part=add-trip-to-calendar])';
const ADDRESS = /^(href|src|poster|cite)$/;

/** What plain HTML has beside the elements that are drawn: mirror, server, snippets. */
const PLAIN_ELEMENTS: Readonly<Record<string, string>> = { address: '', hgroup: '' };
const PLAIN_COMMON = /^data-news(-[a-z]+)?$/;

/** Everything in a root that data must not be able to bring in; empty where all is well. */
export function faultsWithin(root: ParentNode, kind: 'drawn' | 'plain' = 'drawn'): string[] {
  const faults: string[] = [];
  const elements = kind === 'plain' ? { ...ELEMENTS, ...PLAIN_ELEMENTS } : ELEMENTS;
  for (const element of root.querySelectorAll('*')) {
    const { localName } = element;
    const written = element.matches(BUTTON)
      ? 'type aria-disabled'
      : Object.hasOwn(elements, localName)
        ? elements[localName]
        : undefined;
    const own = written?.split(' ');
    if (!own) faults.push(`<${localName}>`);
    for (const { name, value } of element.attributes) {
      const isCommon = COMMON.test(name) || (kind === 'plain' && PLAIN_COMMON.test(name));
      if (!isCommon && !own?.includes(name)) faults.push(`<${localName} ${name}>`);
      if (ADDRESS.test(name) && !isSafe(value) && !isWithin(name, value)) faults.push(`${name}=${value}`);
      if (name === 'srcset' && value.split(', ').some((file) => !isSafe(file))) faults.push(`srcset=${value}`);
    }
    if (element.shadowRoot) faults.push(...faultsWithin(element.shadowRoot));
  }
  return faults;
}

/** Whether an address leads to a place within the story: it is resolved against the page, and runs nothing. */
const isWithin = (name: string, address: string): boolean => /^(href|cite)$/.test(name) && address.startsWith('#');

/** Whether an address leads where readers mean to go; as the browser takes it, not as it is written. */
function isSafe(address: string): boolean {
  try {
    const { protocol, username, password } = new URL(address.split(' ')[0]!);
    return /^(https?|mailto|tel):$/.test(protocol) && !username && !password;
  } catch {
    return false;
  }
}

/**
 * The words of a story that are seen in a root. Not those of a lost picture, which stand by, hidden; nor what a player
 * says to browsers that cannot play; nor the name on a card for a frame, which is ours.
 */
export function shownWords(node: Node): string {
  if (node.nodeType === 3) return node.nodeValue ?? '';
  if (node.nodeType === 1) {
    const element = node as HTMLElement;
    if (element.hidden || /^(audio|video)$/.test(element.localName)) return '';
    if (element.part.contains('embed') && element.childElementCount === 1) return '';
  }
  return [...node.childNodes].map(shownWords).join('');
}
