import { valueOf } from './page.js';
/** Headings that leave a level out, and pictures without words, in what is ours. */
export function checkOutline({ tags }, report) {
    let above = 0;
    for (const tag of tags) {
        // A shadow root is drawn from the words beside it, which are looked at.
        if (tag.isInTemplate)
            continue;
        const level = Number(/^h([1-6])$/.exec(tag.name)?.[1] ?? 0);
        if (tag.ours && above > 0 && level > above + 1) {
            report('heading-skipped', tag.start, `<h${level}> follows <h${above}>: readers who go by headings miss a level. Make it <h${above + 1}>, by heading-level or by hand.`);
        }
        if (level > 0)
            above = level;
        if (tag.ours)
            checkPicture(tag, report);
    }
}
function checkPicture(tag, report) {
    if (tag.name === 'img' && valueOf(tag, 'alt') === undefined) {
        report('image-alt', tag.start, 'The picture has no alt: say in it what is to be seen, or alt="" where it only adorns.');
    }
    const { root, element, as } = tag.ours;
    if (tag !== root || element !== 'news-article')
        return;
    const prefix = as === 'twin' ? 'data-news-' : '';
    if (valueOf(tag, `${prefix}image`) && valueOf(tag, `${prefix}image-alt`) === undefined) {
        report('image-alt', tag.start, `The picture has no ${prefix}image-alt: say in it what is to be seen.`);
    }
}
