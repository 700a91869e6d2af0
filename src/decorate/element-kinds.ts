import { withoutPrototype } from '../model/own.js';

/** Attributes that are copied from every element that is kept. */
const GLOBAL_ATTRIBUTES = ['lang', 'dir', 'id', 'class', 'data-news'];

/**
 * Attributes of our plain HTML for values that its text does not contain. They are copied from elements that have a
 * `data-news` attribute and from elements marked with `+` below.
 */
export const HOOKS: readonly string[] =
  'align coordinates date duration id key kind language pinned provider stated status zone'
    .split(' ')
    .map((name) => `data-news-${name}`);

/** Attributes that lazy-loading scripts keep URLs in, and the attribute each one replaces. */
export const LAZY_ATTRIBUTES = withoutPrototype<Readonly<Record<string, 'src' | 'srcset' | 'poster'>>>({
  'data-src': 'src',
  'data-lazy-src': 'src',
  'data-original': 'src',
  'data-srcset': 'srcset',
  'data-lazy-srcset': 'srcset',
  'data-news-poster': 'poster',
});

/**
 * The elements that are kept, each with its attributes besides those of every element.
 *
 * `*` stands for the attributes of lazy-loading scripts, `+` for the attributes with hooks.
 *
 * Elements that are not listed in this module are replaced by their content.
 */
const KEPT_ELEMENTS = `a:href,title,name abbr:title address area:href,alt article aside audio:src,data-news-poster,aria-label b bdi bdo blockquote:cite br caption cite code dd del
  details:open dfn:title dl dt em figcaption figure footer h1 h2 h3 h4 h5 h6 header hgroup hr i
  img:loading,src,srcset,sizes,alt,width,height,* ins kbd li:value,+ mark ol:start,reversed,type,+ p picture pre:+ q
  rp rt ruby s samp section small source:src,srcset,sizes,media,type,* span strong sub summary sup table tbody
  td:colspan,rowspan,+ tfoot th:colspan,rowspan,scope,+ thead time:datetime tr track:src,kind,srclang,label u ul var
  video:src,poster,data-news-poster,width,height,aria-label wbr`;

/** Block elements that are only containers; each is copied as a `div`. */
const BLOCK_CONTAINERS = 'center dialog div fieldset form legend main nav optgroup search';

/** Elements whose content is not shown: scripts, styles, fallbacks, options of a form, the source of a formula. */
const HIDDEN_ELEMENTS = 'script style template noscript noframes select datalist option annotation annotation-xml';

/** Elements that embed another page; each is copied as a link to it. */
const FRAME_ELEMENTS = 'iframe embed object frame';

/**
 * Elements that are replaced by their text, with spaces around it.
 *
 * A formula is written in one line: after the colon are the signs between the operands of the element.
 */
const SPACED_ELEMENTS = `button canvas desc marquee math msqrt mtd svg text title
  mfrac:/ mroot:, msub:_ msubsup:_^ msup:^ munderover:_^`;

/**
 * How an element is copied: `hidden` is removed, `frame` becomes a link, an object with `tag` is copied with the listed
 * attributes, and one with `signs` is replaced by its text, with these signs between the operands of a formula.
 */
export type ElementKind =
  | 'hidden'
  | 'frame'
  | { readonly tag: string; readonly attributes: readonly string[]; readonly signs?: undefined }
  | { readonly signs: string };

const kinds = new Map<string, ElementKind>();
for (const entry of KEPT_ELEMENTS.split(/\s+/)) {
  const [tag = '', own = ''] = entry.split(':');
  const names = own.split(',').filter(Boolean);
  kinds.set(tag, {
    tag,
    attributes: [
      ...GLOBAL_ATTRIBUTES,
      ...names.flatMap((name) => (name === '+' ? HOOKS : name === '*' ? Object.keys(LAZY_ATTRIBUTES) : name)),
    ],
  });
}
for (const tag of BLOCK_CONTAINERS.split(' ')) kinds.set(tag, { tag: 'div', attributes: GLOBAL_ATTRIBUTES });
// `menu` holds list items; `amp-img` of AMP has the attributes of `img`.
kinds.set('menu', kinds.get('ul')!);
kinds.set('amp-img', kinds.get('img')!);
for (const tag of HIDDEN_ELEMENTS.split(' ')) kinds.set(tag, 'hidden');
for (const tag of FRAME_ELEMENTS.split(' ')) kinds.set(tag, 'frame');
for (const entry of SPACED_ELEMENTS.split(/\s+/)) {
  const [name = '', signs = ''] = entry.split(':');
  kinds.set(name, { signs });
}

/** Looks up how an element is copied; `undefined` for one that is replaced by its content. */
export const kindOf = (name: string): ElementKind | undefined => kinds.get(name);
