import { valueOf } from './page.js';
/** Parts of class names that reader modes use to detect and remove page furniture. */
const CLASSES = /banner|combx|comment|com-|contact|footer|gdpr|masthead|media|meta|outbrain|promo|related|scroll|share|shoutbox|sidebar|skyscraper|sponsor|shopping|tags|widget/i;
/** Reports content of Broadsheet elements that reader modes remove. */
export function checkReaderModes({ tags }, report) {
    const gone = new Set();
    for (const [index, tag] of tags.entries()) {
        if (gone.has(tag.parent))
            gone.add(tag);
        if (!tag.ours || tag.isInTemplate || gone.has(tag))
            continue;
        // An aside around a figure marks a quotation that also appears in the story.
        const next = tags[index + 1];
        const isRepeated = tag.name === 'aside' && next?.parent === tag && next.name === 'figure';
        const why = isRepeated ? undefined : hiddenBecause(tag);
        if (why === undefined)
            continue;
        gone.add(tag);
        report('reader-mode', tag.start, `Reader modes may remove this with all its text because of ${why}`);
    }
}
function hiddenBecause(tag) {
    if (tag.name === 'footer' || tag.name === 'aside')
        return `its tag <${tag.name}>: use <figcaption> or <p>.`;
    if (valueOf(tag, 'aria-hidden') === 'true')
        return 'aria-hidden="true": remove the attribute.';
    if (valueOf(tag, 'role') === 'complementary')
        return 'its role: remove the attribute.';
    const [word] = CLASSES.exec(valueOf(tag, 'class') ?? '') ?? [];
    return word === undefined ? undefined : `“${word}” in its class name: rename the class.`;
}
