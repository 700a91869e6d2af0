import { ELEMENT_ATTRIBUTES } from '../model/element-attributes.js';
import { ownValue } from '../model/own.js';
import { TAGS } from '../model/tags.js';
import { removeBlankLines } from './corrections.js';
import { valueOf } from './page.js';
import { shorten } from './shorten.js';
/** Elements whose content is not visible text while the element exists. */
const SILENT = /^(script|style|template|iframe)$/;
/** Reports elements whose content is not in the page as text. */
export function checkWords({ tags, words }, report) {
    const spoken = new Set();
    for (const { text, within } of words) {
        if (!within?.ours || within.isInTemplate || SILENT.test(within.name) || text.trim() === '')
            continue;
        spoken.add(within.ours.root);
    }
    const withJson = new Set(tags.filter((tag) => /json/.test(valueOf(tag, 'type') ?? '')).map(({ parent }) => parent));
    const whereOf = (tag) => {
        if (withJson.has(tag))
            return 'only in JSON';
        if (valueOf(tag, 'src') !== undefined)
            return 'only at the URL in src';
        const isField = (name) => TAGS.some((element) => ownValue(ELEMENT_ATTRIBUTES[element], name)?.read);
        return tag.written.some(({ name }) => isField(name)) ? 'only in attributes' : 'nowhere in this file';
    };
    for (const tag of tags) {
        if (tag.ours?.root !== tag || tag.ours.as !== 'element' || spoken.has(tag))
            continue;
        report('no-words', tag.start, `The content is ${whereOf(tag)}: reader modes, feeds, crawlers and readers without scripts cannot see it. Write it as children, as “npx broadsheet snippet” does.`);
    }
}
/** Reports blank lines, which WordPress and Markdown turn into paragraphs. */
export function checkBlankLines({ html, tags, isWhole }, report) {
    // A complete page is not processed that way.
    if (isWhole)
        return;
    let end = 0;
    for (const tag of tags) {
        if (tag.ours?.root !== tag || tag.start < end)
            continue;
        end = tag.close;
        const blank = /\n[ \t\r]*\n/.exec(html.slice(tag.start, tag.close));
        if (!blank)
            continue;
        report('blank-line', tag.start + blank.index + 1, `A blank line in <${shorten(tag.name)}>: WordPress and Markdown turn the lines around it into paragraphs, which breaks the element. Remove it.`, removeBlankLines(html, tag.start, tag.close));
    }
}
