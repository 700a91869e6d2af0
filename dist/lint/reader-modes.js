import { valueOf } from './page.js';
/** Parts of class names for which reader modes take what it is about for a page's own machinery. */
const CLASSES = /banner|combx|comment|com-|contact|footer|gdpr|masthead|media|meta|outbrain|promo|related|scroll|share|shoutbox|sidebar|skyscraper|sponsor|shopping|tags|widget/i;
/** What of ours reader modes take for no part of the story. */
export function checkReaderModes({ tags }, report) {
    const gone = new Set();
    for (const [index, tag] of tags.entries()) {
        if (gone.has(tag.parent))
            gone.add(tag);
        if (!tag.ours || tag.isInTemplate || gone.has(tag))
            continue;
        // An aside around a figure says that its words also stand in the story.
        const next = tags[index + 1];
        const isRepeated = tag.name === 'aside' && next?.parent === tag && next.name === 'figure';
        const why = isRepeated ? undefined : hiddenBecause(tag);
        if (why === undefined)
            continue;
        gone.add(tag);
        report('reader-mode', tag.start, `Reader modes may leave this out, with all words in it, for ${why}`);
    }
}
function hiddenBecause(tag) {
    if (tag.name === 'footer' || tag.name === 'aside')
        return `its tag <${tag.name}>: use <figcaption> or <p>.`;
    if (valueOf(tag, 'aria-hidden') === 'true')
        return 'its aria-hidden="true": leave that out.';
    if (valueOf(tag, 'role') === 'complementary')
        return 'its role: leave that out.';
    const [word] = CLASSES.exec(valueOf(tag, 'class') ?? '') ?? [];
    return word === undefined ? undefined : `“${word}” in its class: call it something else.`;
}
