import { DATE_WORDS, PUBLISHED } from '../shared/boilerplate-phrases.js';
import { dateIn } from '../shared/find-date.js';
import { instantInUtc, isPlaceholder } from '../shared/parse-date.js';
import { elementsWithin } from './page-dom.js';
import { isProse, lineOf } from './page-passages.js';
/** The date of a value, without placeholders such as `0001-01-01`, which are reported. */
export function realDate(value) {
    const written = value.words ?? '';
    const { date } = value;
    const said = typeof date === 'string' ? date : written;
    const isEpoch = said.includes('T') && instantInUtc(said) === 0;
    const isNone = isEpoch || isPlaceholder(said) || isPlaceholder(written) || /^-?[01]$/.test(written);
    return isNone ? value.report('value', `“${written.slice(0, 40)}” is a placeholder, not a date; ignored.`) : date;
}
/** Class names of dates. */
const DATE = /(?:^|[\s_-])(?:pub(?:lished)?[-_]?(?:date|time|on)?|post[-_]?date|entry[-_]?date|article[-_]{0,2}date|date[-_]?published|timestamp|dateline|date|datum|fecha|data)(?:[\s_-]|$)/i;
/** The date that a page shows for its story: in a `time` or a marked element beside the text, else in a line below the headline. */
export function shownDate(page, story, isArticle) {
    const inText = textTest(story);
    const root = rootOf(page, story);
    const marked = elementsWithin(page.body, (element) => {
        const name = element.getAttribute('itemprop') ?? '';
        const isDate = /datePublished|dateCreated/.test(name);
        // In the item of an event or an offer, the date is not that of the story.
        if (!isDate && !/^$|dateModified/.test(name))
            return false;
        return isDate || element.localName === 'time' || DATE.test(element.className);
    }).filter((element) => !inText(element));
    const dates = marked.slice(0, 40).flatMap((element) => {
        const written = element.getAttribute('datetime') ?? element.getAttribute('content') ?? '';
        if (/^\d{4}-\d\d/.test(written.trim()))
            return [{ element, date: written.trim() }];
        const words = lineOf(element);
        const date = words.length < 120 ? dateIn(words)?.date : undefined;
        return date === undefined ? [] : [{ element, date }];
    });
    const best = dates.find(({ element }) => element.hasAttribute('pubdate') ||
        /published|datePublished/i.test(`${element.getAttribute('itemprop')} ${element.className}`));
    // On a page that is not a story, dates near the headline belong to other content.
    const isStory = isArticle || page.getElementsByTagName('article').length > 0;
    const beside = dates.find(({ element }) => isWithin(element, root));
    return best?.date ?? (isStory ? (beside?.date ?? dateNear(page, inText)) : undefined);
}
/** Returns a test whether an element is in the text of a story. Dates in the text are not the date of the story. */
function textTest(story) {
    const boxes = new Map((story?.passages ?? []).map((passage) => [passage.box, passage]));
    const between = new Set(story?.passages.slice(story.first, story.last + 1).filter((passage) => story.chosen.has(passage)));
    const isText = ({ box, words }, isBetween) => {
        if (/^(figure|blockquote|table|pre|aside)$/.test(box.localName))
            return true;
        if (/^(ul|ol|dl)$/.test(box.localName))
            return words.length > 60 || (isBetween && wordsBesideDates(words) > 1);
        return words.length > 120 || (isProse(words) && wordsBesideDates(words) > (PUBLISHED.test(words) ? 4 : 1));
    };
    // A passage can hold many dates.
    const known = new Map();
    return (element) => {
        for (let at = element; at; at = at.parentNode) {
            const passage = boxes.get(at);
            if (!passage)
                continue;
            const found = known.get(passage) ?? isText(passage, between.has(passage));
            known.set(passage, found);
            return found;
        }
        return false;
    };
}
/** How many words a line has beside its date and labels: one in `6 January 2026, 5 min.` */
function wordsBesideDates(words) {
    const date = dateIn(words);
    const rest = date ? words.slice(0, date.start) + words.slice(date.end) : words;
    return (rest.replace(DATE_WORDS, ' ').match(/\p{L}+/gu) ?? []).length;
}
/** The element around a story and its headline. */
function rootOf(page, story) {
    if (!story)
        return page.body;
    for (let at = story.container; at; at = at.parentNode)
        if (/^(article|main)$/.test(at.localName) || at.getElementsByTagName('h1').length > 0)
            return at;
    return page.body;
}
function isWithin(element, root) {
    for (let at = element; at; at = at.parentNode)
        if (at === root)
            return true;
    return false;
}
/** A date in a short line below the headline. */
function dateNear(page, inText) {
    const all = elementsWithin(page.body, () => true);
    const start = all.findIndex(({ localName }) => localName === 'h1');
    for (const element of start < 0 ? [] : all.slice(start + 1, start + 60)) {
        const words = element.children.length > 3 ? '' : lineOf(element);
        const date = words.length > 5 && words.length < 70 && !inText(element) ? dateIn(words)?.date : undefined;
        if (date !== undefined)
            return date;
    }
    return undefined;
}
