import { headingLevelOf } from '../model/heading-level.js';
import { toHtml } from './element.js';
import { PLAIN_WRITERS } from './element-models.js';
import { withoutInherited, withoutInheritedWithin, withoutPrototype } from '../model/own.js';
/** Plain HTML as a tree, for `plainHtml` and the mirror. */
export function plainTree(kind, given, options = {}) {
    const model = withoutInheritedWithin(given);
    const { locale, headingLevel, twin } = withoutInherited(options);
    const level = headingLevelOf(headingLevel);
    // The level is always a number, because a title that is not a heading would be read back as a paragraph.
    const written = withoutInherited({ locale: locale ?? model.language ?? 'en', level: level === 'none' ? 2 : level });
    const write = PLAIN_WRITERS[kind];
    if (!twin)
        return write(model, written);
    // The script tag recognises a twin by its tag, so a twin is not wrapped in an `<aside>`.
    const { repeats = false, ...own } = model;
    const tree = write(withoutInherited(own), written);
    const hooks = Object.entries({ ...(repeats && { repeats: '' }), ...twin });
    const attributes = {
        'data-news': kind,
        ...Object.fromEntries(hooks.map(([name, value]) => [`data-news-${name}`, value])),
        ...tree.attributes,
    };
    return { ...tree, attributes: withoutPrototype(attributes) };
}
/**
 * Writes a story, a quotation or a trip as plain HTML, for reader modes, feeds, crawlers and systems that remove custom
 * elements. Our elements can read it back from their children.
 *
 * The HTML is one line, without scripts, styles or class names. All text is escaped.
 */
export const plainHtml = (kind, model, options) => toHtml(plainTree(kind, model, options));
