import { withoutPrototype } from '../model/own.js';

/** Attributes that are copied from any element that is kept. */
const EVERY = ['lang', 'dir', 'id', 'class', 'data-news'];

/**
 * Attributes of our plain HTML that hold what is not written in words. They are copied from elements that have a `data-news`
 * attribute, and from those of a kind that is marked with `+` below.
 */
export const HOOKS: readonly string[] =
  'align coordinates date duration id key kind language pinned provider stated status zone'
    .split(' ')
    .map((name) => `data-news-${name}`);

/** Attributes that hold an address until a script loads the picture, and the attribute that is meant. */
export const LATE = withoutPrototype<Readonly<Record<string, 'src' | 'srcset' | 'poster'>>>({
  'data-src': 'src',
  'data-lazy-src': 'src',
  'data-original': 'src',
  'data-srcset': 'srcset',
  'data-lazy-srcset': 'srcset',
  'data-news-poster': 'poster',
});

/**
 * The elements that are kept, each with the attributes that are copied beside those of every element.
 *
 * `*` stands for the attributes in which scripts that load pictures late keep their addresses.
 *
 * Elements that are not listed in this module are containers: their content is kept, they are not.
 */
const KEPT = `a:href,title,name abbr:title address area:href,alt article aside audio:src,data-news-poster,aria-label b bdi bdo blockquote:cite br caption cite code dd del
  details:open dfn:title dl dt em figcaption figure footer h1 h2 h3 h4 h5 h6 header hgroup hr i
  img:loading,src,srcset,sizes,alt,width,height,* ins kbd li:value,+ mark ol:start,reversed,type p picture pre:+ q
  rp rt ruby s samp section small source:src,srcset,sizes,media,type,* span strong sub summary sup table tbody
  td:colspan,rowspan,+ tfoot th:colspan,rowspan,scope,+ thead time:datetime tr track:src,kind,srclang,label u ul var
  video:src,poster,data-news-poster,width,height,aria-label wbr`;

/** Block elements that only hold others; each is copied as a `div`. */
const BOX_CONTAINERS = 'center dialog div fieldset form legend main nav optgroup search';

/** Elements that are not shown: programs, styles, fallbacks, choices of a form, the source of a formula. */
const SILENT = 'script style template noscript noframes select datalist option annotation annotation-xml';

/** Elements that show another page; each is copied as a link to it. */
const FRAMES = 'iframe embed object frame';

/**
 * Elements that are not kept, and whose text is apart from the text around it.
 *
 * A formula is written in a line: after the colon are the signs between the parts of its element.
 */
const APART = `button canvas desc marquee math msqrt mtd svg text title
  mfrac:/ mroot:, msub:_ msubsup:_^ msup:^ munderover:_^`;

/**
 * What becomes of an element: `silent`, `frame`, the tag of its copy and the attributes that are copied, or the signs
 * between the parts of a formula.
 */
export type ElementKind =
  | 'silent'
  | 'frame'
  | { readonly tag: string; readonly attributes: readonly string[]; readonly signs?: undefined }
  | { readonly signs: string };

const kinds = new Map<string, ElementKind>();
for (const entry of KEPT.split(/\s+/)) {
  const [tag = '', own = ''] = entry.split(':');
  const names = own.split(',').filter(Boolean);
  kinds.set(tag, {
    tag,
    attributes: [
      ...EVERY,
      ...names.flatMap((name) => (name === '+' ? HOOKS : name === '*' ? Object.keys(LATE) : name)),
    ],
  });
}
for (const tag of BOX_CONTAINERS.split(' ')) kinds.set(tag, { tag: 'div', attributes: EVERY });
// A menu holds list items; AMP's picture has the attributes of an `img`.
kinds.set('menu', kinds.get('ul')!);
kinds.set('amp-img', kinds.get('img')!);
for (const tag of SILENT.split(' ')) kinds.set(tag, 'silent');
for (const tag of FRAMES.split(' ')) kinds.set(tag, 'frame');
for (const entry of APART.split(/\s+/)) {
  const [name = '', signs = ''] = entry.split(':');
  kinds.set(name, { signs });
}

/** Looks up what becomes of an element; `undefined` for a container, whose content alone is kept. */
export const kindOf = (name: string): ElementKind | undefined => kinds.get(name);
