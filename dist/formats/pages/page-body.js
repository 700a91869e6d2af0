import { KEY_POINTS, KEY_POINTS_TITLE, PULLED } from '../../markup/box-names.js';
import { comparisonKey } from '../shared/comparison-key.js';
import { countWords } from '../shared/format-reader.js';
import { foundIn } from '../shared/find-phrases.js';
import { isCopyright, isCredited, isOthersHeading, isPageLine, isPaywall } from '../shared/boilerplate-phrases.js';
import { dateIn } from '../shared/find-date.js';
import { withoutNumber } from './find-story.js';
import { elementsWithin, PageElement, someNode } from './page-dom.js';
import { hasFields, isNamedAway, isPromotion } from './page-passages.js';
import { isMachinery, isProse, lineOf } from './page-passages.js';
/** Maximum length of removed text in an issue. */
const LONGEST_REPORT = 2_000;
/**
 * Takes the body of a story out of its page.
 *
 * Between two paragraphs of the story each sentence is kept, unless it is in a list of links, a form or a promotion.
 * Each run of text inside the container of the story that is removed is an issue, and all text outside of it one more.
 */
export function bodyOf(page, story, known, leave) {
    const reasons = reasonsOf(story, known);
    let outside = story.commented;
    const loss = { words: 0, of: 0 };
    const kept = story.passages.filter((passage) => {
        const reason = reasons.get(passage);
        const isLost = reason !== undefined && !reason.startsWith('repeats');
        if (!reason || (isLost && isText(passage) && isInside(passage.box, story.container))) {
            const count = countWords(passage.words);
            loss.of += count;
            if (reason)
                loss.words += count;
        }
        if (!reason)
            return true;
        if (isInside(passage.box, story.container)) {
            const words = passage.words.length > LONGEST_REPORT ? `${passage.words.slice(0, LONGEST_REPORT)}…` : passage.words;
            leave(isLost ? 'unknown-field' : 'repeated', `“${words}” ${reason}`);
        }
        else
            outside += passage.words.length;
        return false;
    });
    if (outside > 0)
        leave('unknown-field', `${outside} characters of the page outside the story; ignored.`);
    const body = taken(page, story, kept);
    elementsWithin(body, () => true).forEach(withoutNumber);
    for (const element of elementsWithin(body, isControl)) {
        const words = element.textContent.replace(/\s+/g, ' ').trim();
        if (isProse(words))
            leave('unknown-field', `“${words.slice(0, LONGEST_REPORT)}” ${FURNITURE}`);
        element.remove();
    }
    makeFigures(body);
    return { body, loss };
}
/** Whether a passage has sentences that the page shows. Lists of links, forms and labels are not text of a story. */
const isText = ({ words, linked, isMachinery: isOff }) => !isOff && linked <= 0.5 && isProse(words);
const isInside = (element, container) => {
    for (let at = element; at; at = at.parentNode)
        if (at === container)
            return true;
    return false;
};
const TITLE = 'repeats the headline; kept once.';
const STANDFIRST = 'repeats the standfirst; kept once.';
const BYLINE = 'repeats the byline; kept once.';
const REPEATED = 'repeats text of the story; kept once.';
const FURNITURE = 'belongs to the page, not to the story; removed.';
const AFTER = 'comes after the story; removed.';
/** Why passages are not part of the body; those that are have no reason. */
function reasonsOf(story, known) {
    const { passages, chosen, first, last } = story;
    const promotions = promotionsOf(story);
    const shown = passages.filter((passage) => chosen.has(passage));
    const places = new Map(shown.map((passage, index) => [passage, index]));
    const firstPlace = places.get(passages[first]);
    const end = endOf(story, known);
    const [headline, standfirst] = [comparisonKey(known.headline ?? ''), comparisonKey(known.standfirst ?? '')];
    const byline = comparisonKey(known.byline ?? '');
    const names = known.authors.map(comparisonKey).filter((name) => name.length > 3);
    const openings = openingsOf(story);
    const reasons = new Map();
    const seen = new Set([...chosen].map(({ words }) => comparisonKey(words)));
    passages.forEach((passage, index) => {
        const { box, words, linked } = passage;
        const isBetween = index > first && index < last;
        const said = comparisonKey(words);
        const place = places.get(passage) ?? Infinity;
        const reasonOf = () => {
            const isTitle = said === headline || (said.endsWith(headline) && said.length < headline.length + 40);
            if (headline && isTitle && (place < 12 || index < first))
                return TITLE;
            if (standfirst.length > 20 && said === standfirst && place < 12)
                return STANDFIRST;
            const isByline = said.startsWith(byline) && said.length < byline.length + 40;
            if (byline && isByline && (place < 12 || index < first))
                return BYLINE;
            if (passage.isMachinery || promotions.has(passage))
                return FURNITURE;
            if (!chosen.has(passage)) {
                if (!(isBetween ? isOwn(story, passage, index) : openings.has(passage)))
                    return FURNITURE;
                if (seen.has(said))
                    return REPEATED;
                seen.add(said);
            }
            if (/^(figure|table|pre)$/.test(box.localName))
                return index >= end ? AFTER : undefined;
            const isShort = words.length < 200;
            const isTool = isPageLine(words) && words.length < 160 && !/^[“"«„]/.test(words);
            const isLinks = linked > 0.85 && !isBetween && words.length < 400 && box.localName !== 'p' && !words.includes('://');
            const isSigned = place < firstPlace + 5 &&
                place < 12 &&
                isShort &&
                box.localName !== 'blockquote' &&
                (isDateLine(words) || names.some((name) => said.includes(name) && said.length < name.length * 1.5 + 12));
            if (isTool || isLinks || isSigned || (isShort && !isBetween && isWall(passage)))
                return FURNITURE;
            return index >= end ? AFTER : undefined;
        };
        const reason = reasonOf();
        if (reason)
            reasons.set(passage, reason);
    });
    return reasons;
}
/** Whether a passage between two paragraphs of a story is part of it, though its place in the page does not say so. */
function isOwn({ passages, chosen }, { box, words, linked }, index) {
    if (linked > 0.5)
        return false;
    if (PULLED.test(box.className) || PULLED.test(box.parentNode?.className ?? ''))
        return true;
    if (/^h[1-6]$/.test(box.localName)) {
        const next = passages[index + 1];
        return !isOthersHeading(words) && next !== undefined && (chosen.has(next) || isProse(next.words));
    }
    if (/^(ul|ol|dl)$/.test(box.localName) && linked === 0)
        return true;
    return isProse(words) || /^(aside|blockquote|figure|pre|table)$/.test(box.localName);
}
/** The passages between the headline of a story and its first paragraph that belong to it: key points and introductions. */
function openingsOf({ passages, first }) {
    const openings = new Set();
    const title = passages.slice(0, first).findLastIndex(({ box }) => box.localName === 'h1');
    if (title < 0)
        return openings;
    const start = passages[first];
    // An introduction to a list ends with a colon.
    const before = passages[first - 1];
    const isList = /^(li|ul|ol|dl|table)$/.test(start.box.localName) || !!above(start.box, /^li$/);
    if (isList && before.box.localName === 'p' && /[:：]$/.test(before.words) && before.words.length > 20)
        openings.add(before);
    passages.slice(title + 1, first).forEach((passage, at, between) => {
        const { box, linked } = passage;
        if (linked > 0.5 || !/^(aside|ul|ol)$/.test(box.localName))
            return;
        const heading = between[at - 1];
        const inside = box.children.length > 1 ? box.children[0] : heading?.box;
        const isTitled = inside !== undefined && KEY_POINTS_TITLE.test(lineOf(inside));
        if (!isTitled && ![box, box.parentNode].some((named) => KEY_POINTS.test(named?.className ?? '')))
            return;
        openings.add(passage);
        if (heading && KEY_POINTS_TITLE.test(heading.words))
            openings.add(heading);
    });
    return openings;
}
/** The nearest element around an element, or itself, with a name. */
function above(element, names) {
    for (let at = element; at; at = at.parentNode)
        if (names.test(at.localName))
            return at;
    return undefined;
}
/** Maximum length of a box with a form and text about it. */
const LONGEST_FORM = 500;
/** The passages in promotions and the like: in boxes that are named so and are so. */
function promotionsOf(story) {
    const { passages, container, first, last } = story;
    const boxes = new Set(elementsWithin(container, isNamedAway));
    for (const form of container.getElementsByTagName('form')) {
        const box = form.parentNode;
        if (box !== container && hasFields(form) && box.textContent.length < LONGEST_FORM)
            boxes.add(box);
    }
    const core = passages.slice(first, last + 1).reduce((sum, { isCore, words }) => sum + (isCore ? words.length : 0), 0);
    const verdicts = new Map();
    const isAway = (box) => {
        const known = verdicts.get(box);
        if (known !== undefined)
            return known;
        const verdict = box.textContent.length < core * 0.2 &&
            !/^(figure|blockquote|pre|table)$/.test(box.localName) &&
            !box.querySelectorAll('img,picture').some((picture) => isInFigure(picture, box)) &&
            isPromotion(box);
        verdicts.set(box, verdict);
        return verdict;
    };
    const islands = islandsOf(story);
    return new Set(passages.filter((passage) => {
        for (let at = passage.box; at && at !== container; at = at.parentNode)
            if (boxes.has(at) && isAway(at))
                return true;
        return islands.has(passage);
    }));
}
/** The passages in boxes without any chosen passage that are forms or mostly links. */
function islandsOf({ passages, chosen }) {
    const around = new Set();
    for (const { box } of chosen)
        for (let at = box; at && !around.has(at); at = at.parentNode)
            around.add(at);
    const islands = new Map();
    for (const passage of passages) {
        if (chosen.has(passage))
            continue;
        let island = passage.box;
        while (island.parentNode && !around.has(island.parentNode))
            island = island.parentNode;
        const others = islands.get(island);
        if (others)
            others.push(passage);
        else
            islands.set(island, [passage]);
    }
    const away = new Set();
    for (const [island, inside] of islands) {
        const size = inside.reduce((sum, { words }) => sum + words.length, 0);
        const links = inside.reduce((sum, { words, linked }) => sum + words.length * linked, 0);
        if (links > size * 0.5 || hasFields(island))
            for (const passage of inside)
                away.add(passage);
    }
    return away;
}
function isInFigure(picture, box) {
    for (let at = picture.parentNode; at && at !== box; at = at.parentNode)
        if (at.localName === 'figure')
            return true;
    return false;
}
/** Index of the passage from which nothing is the story's: a heading of other stories, or what the page's data lacks. */
function endOf({ passages, chosen, first, last }, { words }) {
    const text = comparisonKey(words ?? '');
    let end = passages.length;
    const core = passages.filter((passage) => passage.isCore && chosen.has(passage));
    if (text.length > 300) {
        const beginnings = new Map(passages.map((passage) => [passage, comparisonKey(passage.words.slice(0, 500)).slice(0, 60)]));
        const found = foundIn(text, beginnings.values());
        const isIn = (passage) => found.has(beginnings.get(passage));
        const kept = core.filter(isIn).length;
        // Data that are cut short say nothing of the end.
        if (kept >= core.length * 0.8) {
            const final = passages.findLastIndex((passage) => isIn(passage) && passage.words.length > 30);
            if (final >= first)
                end = final + 1;
        }
    }
    const total = core.reduce((sum, { words: said }) => sum + said.length, 0);
    let after = total;
    for (let index = 0; index < end; index++) {
        const passage = passages[index];
        const { words: said, isCore } = passage;
        if (!chosen.has(passage))
            continue;
        if (isCore)
            after -= said.length;
        if (index > first && after <= total * 0.4 && isWall(passage))
            return index;
        if (index > first && after <= total * 0.12 && (isOthersHeading(said) || (index > last && isCopyright(said))))
            return index;
    }
    return end;
}
/** Whether a passage says that the rest is for subscribers: by its words, and by a link, a question or a request. */
const isWall = ({ words, linked }) => isPaywall(words) && (linked > 0 || WALL.test(words));
const WALL = /[?%]|log ?in|sign ?in|subscribe(?!r)|register|abonn|abo(?!\p{L})|weiterlesen|suscr|assin|prenumer|\p{Script=Cyrillic}|\p{Script=Han}/iu;
const isDateLine = (words) => {
    const date = words.length < 90 ? dateIn(words) : undefined;
    return date !== undefined && words.length - (date.end - date.start) < 45;
};
/** Pictures, players and frames, and lines between parts: content without text. */
const FIXTURE = /^(img|picture|iframe|embed|object|oembed|video|audio|hr)$/;
/** Hosts of frames that are not content. */
const ADVERTISER = /\/\/[^/]*(?:doubleclick|googlesyndication|adservice|adsystem|googletagmanager|google-analytics|recaptcha|taboola|outbrain|criteo|scorecardresearch|disqus|addthis|sharethis|cookielaw|consent)|facebook\.com\/plugins\/(?:like|share|comments|page)/i;
/** The kept passages and the pictures beside them, in the elements around them. */
function taken(page, story, kept) {
    const wanted = new Set();
    const whole = new Set(kept.map(({ box }) => box));
    const want = (element) => {
        for (let at = element; at && !wanted.has(at); at = at.parentNode)
            wanted.add(at);
    };
    for (const box of whole)
        want(box);
    const [first, last] = [story.passages[story.first].box, story.passages[story.last].box];
    let isBetween = false;
    const dropped = new Set(story.passages.filter(({ box }) => !whole.has(box)).map(({ box }) => box));
    const walk = (parent) => {
        for (const child of parent.children) {
            if (child === first)
                isBetween = true;
            if (whole.has(child)) {
                if (child === last)
                    isBetween = false;
                continue;
            }
            if (dropped.has(child) || isMachinery(child))
                continue;
            if (FIXTURE.test(child.localName)) {
                const isFrame = /^(iframe|embed|object|video|audio)$/.test(child.localName);
                if (story.isKept(child) || (isBetween && (isFrame ? isContent(child) : isShown(child))))
                    want(child);
            }
            else
                walk(child);
        }
    };
    walk(page.body);
    const body = page.createElement('div');
    prune(page.body, wanted, whole);
    while (page.body.firstChild)
        body.appendChild(page.body.firstChild);
    return body;
}
const isContent = (frame) => {
    const address = frame.getAttribute('src') ?? frame.getAttribute('data-src') ?? frame.getAttribute('data') ?? '';
    return !ADVERTISER.test(address) && !isNamedAwayAbove(frame);
};
/** Whether a picture is part of the story by its own markup: others are icons, portraits and teasers. */
const isShown = (picture) => {
    if (picture.localName === 'hr')
        return true;
    for (let at = picture.parentNode; at; at = at.parentNode)
        if (/^(figure|picture)$/.test(at.localName))
            return !isNamedAwayAbove(at);
    return false;
};
function isNamedAwayAbove(element) {
    for (let at = element, up = 0; at && up < 4; at = at.parentNode, up++)
        if (isNamedAway(at))
            return true;
    return false;
}
/** Removes everything from an element but the wanted elements and the content of whole ones. */
function prune(root, wanted, whole) {
    const walk = (parent) => {
        for (const node of parent.childNodes) {
            if (!(node instanceof PageElement))
                continue;
            if (!wanted.has(node))
                node.remove();
            else if (!whole.has(node) && !FIXTURE.test(node.localName))
                walk(node);
        }
    };
    walk(root);
}
/** Whether an element in a passage is a control, or a short label for other readers. */
const isControl = (element) => element.localName !== 'noscript' &&
    (isMachinery(element) || (isNamedAway(element) && !/^(figure|img|a|p)$/.test(element.localName) && isLabel(element)));
/** Elements within a line of text. */
const INLINE = /^(span|b|strong|em|i|small|time|font|q|abbr|sup|sub|mark|cite|u)$/;
/** Whether an element has no picture and no sentence. In a sentence, only a known label of pages is one. */
function isLabel(element) {
    const words = lineOf(element);
    if (element.getElementsByTagName('img').length > 0 || isProse(words))
        return false;
    const isInline = INLINE.test(element.localName) && element.parentNode !== null && isProse(lineOf(element.parentNode));
    return !isInline || isPageLine(words);
}
/** How systems call a box for a picture, and the line below it. */
const PICTURE_CLASS = /(?:^|[\s_-])(?:images?|img|photos?|fotos?|pictures?|figure|media|bild|caption|legend|thumb\w*|illust\w*|visual|gallery|slide\w*|lead-?art|hero)(?:[\s_-]|$)/i;
/** Whether an element has one picture and little text; stops as soon as this is clear. */
function isOnePicture(box) {
    let pictures = 0;
    let length = 0;
    someNode(box, (node) => {
        if (node instanceof PageElement)
            pictures += node.localName === 'img' ? 1 : 0;
        else
            length += node.textContent.trim().length;
        return pictures > 1 || length >= 320;
    });
    return pictures === 1 && length < 320;
}
/** Makes a figure of a box that has a picture and a line about it, and nothing besides. */
function makeFigures(body) {
    for (const image of body.getElementsByTagName('img')) {
        let box = image;
        for (let above = image.parentNode; above && above !== body; above = above.parentNode) {
            if (above.localName === 'figure')
                break;
            if (!isOnePicture(above) || /^(td|th|li|table|blockquote)$/.test(above.localName))
                break;
            box = above;
        }
        const words = box.textContent.replace(/\s+/g, ' ').trim();
        if (box === image || !words || box.parentNode?.localName === 'figure')
            continue;
        const isNamed = elementsWithin(box, () => true)
            .concat(box)
            .some(({ className }) => PICTURE_CLASS.test(className));
        if (!isNamed && !isCredited(words))
            continue;
        const page = box.ownerDocument;
        const figure = page.createElement('figure');
        const line = page.createElement('figcaption');
        box.parentNode.replaceChild(figure, box);
        figure.appendChild(image);
        figure.appendChild(line);
        line.appendChild(box);
    }
}
