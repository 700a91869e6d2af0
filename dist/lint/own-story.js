import { verifyQuotation } from '../extract/verify.js';
import { valueOf } from './page.js';
import { shorten } from './shorten.js';
/** Maximum number of quotations to compare, each with the whole story; protects against hostile input. */
const MAX_COMPARED = 200;
/** A page with fewer words outside its quotations contains no story. */
const MIN_STORY_WORDS = 40;
/** Share of the words of a quotation that are in a passage of the story if it is that passage, changed. */
const MIN_SHARE_KEPT = 0.75;
/** Elements whose content is not part of a story. */
const SILENT = /^(script|style|template|iframe|noscript|nav|title)$/;
/** Elements that do not begin a paragraph. */
const INLINE = /^(a|abbr|b|bdi|bdo|cite|code|em|i|mark|q|s|small|span|strong|sub|sup|time|u)$/;
/**
 * Reports pull quotes whose words are not those of the story on the page: of the nearest `<news-article>` or `<article>`,
 * else of the whole text.
 *
 * A quotation may be missing in the story if it names another source, or if a complete page has no `<article>` around it:
 * then its text may be about anything.
 */
export function checkQuotations({ tags, words, isWhole, hasStatements }, report) {
    // In a template, the text of the story may be in another file.
    if (hasStatements)
        return;
    const quotes = tags.filter(({ own, isInTemplate }) => own?.element === 'pull-quote' && !isInTemplate);
    if (quotes.length === 0)
        return;
    const places = placesOf(tags);
    const quoted = new Map();
    const spoken = [];
    for (const { at, text, within } of words) {
        const place = within && places.get(within);
        if (place?.isSilent)
            continue;
        if (!place?.quote)
            spoken.push({ at, block: place?.block, text });
        else if (!place.isInCaption) {
            const found = quoted.get(place.quote) ?? { blockquote: '', others: '' };
            found[place.isInBlockquote ? 'blockquote' : 'others'] += `${text} `;
            quoted.set(place.quote, found);
        }
    }
    const stories = new Map();
    const storyOf = (tag) => {
        let story = stories.get(tag);
        if (story === undefined) {
            story = '';
            let last;
            for (const { at, block, text } of spoken) {
                if (tag && (at < tag.start || at >= tag.close))
                    continue;
                story += block === last ? text : `\n\n${text}`;
                last = block;
            }
            stories.set(tag, story);
        }
        return story;
    };
    for (const tag of quotes.slice(0, MAX_COMPARED)) {
        const { blockquote = '', others = '' } = quoted.get(tag) ?? {};
        const quotation = valueOf(tag, 'quotation') ?? (blockquote.trim() || others.trim());
        const container = places.get(tag)?.story;
        const story = storyOf(container);
        if (!quotation || story.split(/\s+/, MIN_STORY_WORDS + 1).length <= MIN_STORY_WORDS)
            continue;
        const { state, difference } = verifyQuotation(quotation, story);
        if (state === 'altered' && shareKept(difference) >= MIN_SHARE_KEPT) {
            report('not-in-story', tag.start, `The quotation differs from the story: ${changesIn(difference)}. Quote word for word, or mark omissions with … and insertions with [ ].`);
        }
        else if ((state === 'altered' || state === 'absent') && (container ?? !isWhole) && !namesSource(tag, tags)) {
            report('not-in-story', tag.start, `The quotation “${shorten(quotation.trim())}” is not in the story. Correct it, or name its source in cite or source-url.`);
        }
    }
}
/** What each tag is in. The tags are in document order, so that each parent is before its children. */
function placesOf(tags) {
    const places = new Map();
    for (const tag of tags) {
        const parent = tag.parent && places.get(tag.parent);
        const { name, own, isInTemplate } = tag;
        const isStory = own?.element === 'news-article' || name === 'article';
        const quote = own?.element === 'pull-quote' ? tag : parent?.quote;
        places.set(tag, {
            quote,
            story: isStory && !quote ? tag : parent?.story,
            block: parent && INLINE.test(name) ? parent.block : tag,
            isSilent: isInTemplate || SILENT.test(name) || parent?.isSilent === true,
            isInBlockquote: quote !== undefined && (name === 'blockquote' || parent?.isInBlockquote === true),
            isInCaption: /^(figcaption|footer|cite)$/.test(name) || parent?.isInCaption === true,
        });
    }
    return places;
}
/** Whether a pull quote names the source of its quotation. A `<cite>` alone is the speaker. */
function namesSource(tag, tags) {
    const within = tags.filter(({ start }) => start > tag.start && start < tag.close);
    const hasName = within.some(({ name }) => /^(b|strong)$/.test(name));
    return (['source', 'source-url'].some((name) => valueOf(tag, name)) ||
        within.some((inner) => valueOf(inner, 'cite') || valueOf(inner, 'data-news') === 'source' || (hasName && inner.name === 'cite')));
}
/** The share of the words of a quotation that are also in the story. */
function shareKept(difference) {
    const count = (wanted) => difference.filter(({ kind }) => kind === wanted).flatMap(({ text }) => text.match(/[\p{L}\p{N}]+/gu) ?? []).length;
    const kept = count('same');
    return kept / Math.max(1, kept + count('added'));
}
/** The first changes: `[-every-] {+no+}`. */
const changesIn = (difference) => difference
    .filter(({ kind }) => kind !== 'same')
    .slice(0, 4)
    .map(({ kind, text }) => (kind === 'added' ? `{+${shorten(text.trim())}+}` : `[-${shorten(text.trim())}-]`))
    .join(' ');
