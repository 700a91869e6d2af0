import { directionOf, canonicalLanguage } from '../model/language.js';
import { withMarks } from '../plain/marked.js';
import { plainTree } from '../plain/plain-html.js';
import { hostAttributes } from './attributes.js';
import { boxStyle, holdsQuotation, staticStyle } from './static-styles.js';
import { withoutPrototype } from '../model/own.js';
/**
 * Plain HTML with inline styles, for feeds and e-mail.
 *
 * Elements and hooks are those of plain HTML, so that it can be read back; the styles are the
 * few that mail programs, feed readers and content systems keep.
 */
export function staticTree(tag, model, attributes, options) {
    const { lang, dir, style, ...others } = hostAttributes(attributes);
    const tree = withMarks(plainTree(tag, model, options), canonicalLanguage(lang) ?? model.language ?? 'en');
    const own = withoutPrototype({ ...tree.attributes, ...(lang && { lang }), ...(dir && { dir }) });
    const language = canonicalLanguage(lang) ?? model.language ?? 'en';
    const place = {
        tag,
        variant: attributes['variant'] ?? '',
        direction: own['dir'] === 'rtl' || own['dir'] === 'ltr' ? own['dir'] : directionOf(language),
        path: [],
    };
    return {
        tag: 'div',
        attributes: { ...others, style: style ? `${boxStyle};${style}` : boxStyle },
        content: [styled({ ...tree, attributes: own }, place)],
    };
}
function styled(node, place) {
    if (typeof node === 'string')
        return node;
    const { tag, attributes, content } = node;
    const style = staticStyle(node, place);
    const inner = { ...place, path: [...place.path, node] };
    return {
        tag,
        attributes: { ...attributes, ...(tag === 'img' && fitting(attributes, place)), ...(style && { style }) },
        content: content.map((piece) => styled(piece, inner)),
    };
}
/**
 * Maximum picture width in pixels, because some e-mail clients show pictures in full size. A portrait beside a
 * quotation is smaller.
 */
const MAIL_WIDTH = 600;
const PORTRAIT_WIDTH = 112;
/** The rendered size of a picture: clients without `max-width` use its attributes. */
function fitting({ width, height }, { path }) {
    const most = holdsQuotation(path.at(-1)) ? PORTRAIT_WIDTH : MAIL_WIDTH;
    const [wide, high] = [Number(width), Number(height)];
    if (!(wide > most))
        return {};
    return { width: String(most), ...(high > 0 && { height: String(Math.max(1, Math.round((high * most) / wide))) }) };
}
