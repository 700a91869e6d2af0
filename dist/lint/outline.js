import { renameElement } from './corrections.js';
import { valueOf } from './page.js';
/** Reports skipped heading levels and pictures without text alternatives in Broadsheet elements. */
export function checkOutline({ html, tags }, report) {
    let above = 0;
    for (const tag of tags) {
        // A shadow root repeats the content beside it, which is checked.
        if (tag.isInTemplate)
            continue;
        const level = Number(/^h([1-6])$/.exec(tag.name)?.[1] ?? 0);
        if (tag.ours && above > 0 && level > above + 1) {
            report('heading-skipped', tag.start, `<h${level}> follows <h${above}>: a heading level is skipped. Change it to <h${above + 1}>, or set heading-level.`, renameElement(html, tag, `h${above + 1}`));
        }
        if (level > 0)
            above = level;
        if (tag.ours)
            checkPicture(tag, report);
    }
}
function checkPicture(tag, report) {
    if (tag.name === 'img' && valueOf(tag, 'alt') === undefined) {
        report('image-alt', tag.start, 'The picture has no alt: describe the picture, or set alt="" if it is decorative.');
    }
    const { root, element, as } = tag.ours;
    if (tag !== root || element !== 'news-article')
        return;
    const prefix = as === 'twin' ? 'data-news-' : '';
    if (valueOf(tag, `${prefix}image`) && valueOf(tag, `${prefix}image-alt`) === undefined) {
        report('image-alt', tag.start, `The picture has no ${prefix}image-alt: describe the picture.`);
    }
}
