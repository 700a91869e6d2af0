import { endProperly } from './corrections.js';
import { shorten } from './shorten.js';
/** Reports Broadsheet elements that a browser ends somewhere else than their end tag says. */
export function checkEnds({ html, tags, hasStatements }, report) {
    for (const tag of tags) {
        if (!tag.ending)
            continue;
        if (tag.isSelfClosed)
            report('self-closed', tag.start, selfClosed(tag), endProperly(html, tag));
        // A template may contain a start tag in each branch, or leave an end tag to another file.
        else if (!hasStatements)
            reportEnding(tag, html, report);
    }
}
const selfClosed = ({ name }) => `In HTML “/>” does not end <${shorten(name)}>: what follows becomes its content. Write <${shorten(name)} …></${shorten(name)}>.`;
function reportEnding(tag, html, report) {
    const { by, name, outer, blocker } = tag.ending;
    const own = `<${shorten(tag.name)}>`;
    if (by === 'start' && outer !== undefined) {
        report('closed-early', tag.start, `${own} is in <${shorten(outer)}>, which cannot contain <${shorten(name)}>: the browser ends both before it, and the content is outside of ${own}. Move ${own} out of <${shorten(outer)}>.`);
        return;
    }
    const end = by === 'end' ? `</${shorten(name)}>` : by === 'start' ? `the next <${shorten(name)}>` : 'the end of the page';
    const why = blocker === undefined
        ? `${own} has no end tag`
        : `The end tag of ${own} is ignored, because <${shorten(blocker)}> in it is still open`;
    const advice = blocker === undefined ? `Add </${shorten(tag.name)}>.` : `Add </${shorten(blocker)}> before it.`;
    // Only an element that is the last of the text has a known end.
    const isLast = by === 'nothing' && blocker === undefined;
    const edits = isLast ? [{ index: html.trimEnd().length, length: 0, text: `</${tag.name}>` }] : [];
    report('not-closed', tag.start, `${why}: everything up to ${end} becomes its content. ${advice}`, edits);
}
