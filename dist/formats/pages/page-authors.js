import { AGENCY, BYLINE, DATE_WORDS, TRADE } from '../shared/boilerplate-phrases.js';
import { comparisonKey } from '../shared/comparison-key.js';
import { dateIn } from '../shared/find-date.js';
import { elementsWithin } from './page-dom.js';
import { parted } from './page-passages.js';
import { isProse, lineOf } from './page-passages.js';
/** Labels of links and other text in the place of a name. */
const NO_AUTHOR = /^(?:(?:view|see|read|show|browse) (?:all|more|full|profile|bio|posts|articles)|(?:full |author )?(?:bio|profile)|(?:more|all|other|latest) (?:stories|articles|posts|news|from|by|about)|(?:stories|articles|posts|contributions) by|about the authors?|(?:the )?authors?|written|by|admin|administrator|editor|webmaster|redaktion|redacción|redazione|user|guest|anonymous|unknown|none|null|undefined|n\/?a|tbd|follow|contact|e-?mail|subscribe|sign (?:up|in)|log in|share|print|printer|published|updated|posted|comments?|facebook|twitter|instagram|linkedin|youtube|rss|website|home)(?!\p{L})(?:$|[\s:.,…»›→(-])/iu;
/** Labels that may also begin a name of several words, such as that of an editorial board. */
const ONLY_WHOLE = /^(?:editor|redaktion|redacción|redazione|user|guest|home|print|author|the author)\s+\S/i;
/** An id, a URL, a domain, an account or markup. */
const MACHINE = /\d{2}|https?:|www\.|@|[{}<>=]|^\S+\.[a-z]{2,4}$|^\/|\/$/i;
/** The comparison key of the name of a site, without its article. */
const siteKey = (words) => comparisonKey(words.replace(/^the\s+/i, ''));
/** Whether text can be the name of an author. `sites` are names of the site, which are not authors. */
export function isAuthor(words, sites) {
    const key = comparisonKey(words);
    return (words.length < 80 &&
        key.length > 1 &&
        !MACHINE.test(words) &&
        (!NO_AUTHOR.test(words) || ONLY_WHOLE.test(words)) &&
        // A sentence about the author has several words in small letters.
        words.split(/\s+/).filter((word) => /^\p{Ll}/u.test(word) && !PARTICLE.test(word)).length < 3 &&
        ![words, words.replace(DESK_BEHIND, '')].some((name) => sites.some((site) => siteKey(site) === siteKey(name))));
}
const BEFORE_NAME = /^(?:by|von|par|por|di|door|af|av|przez|(?:written|words|story|text|reporting|reported|posted) by|text|texte|texto|autor|author|authors|foto|от|автор)\s*:?\s+/i;
/** Particles in names, such as “von” and “de la”. */
const PARTICLE = /^(?:d[aeiou]s?|del|della|van|von|den|der|ten|ter|la|le|al|el|bin|ibn|ben|abu|y|zu|zum|af|av|st)$/iu;
/** The staff of a site, behind its name: `Gazette Staff`. */
const DESK_BEHIND = /(?<!\s)\s+(?:staff|team|editors?|editorial|news ?room|news ?desk|web ?desk|desk|reporters?|correspondents?)$/i;
/** Names for the staff of a site, or for agencies in general. */
const DESK = /^(?:(?:the )?(?:editors?|editorial(?: (?:board|team|staff))?|(?:web|news|online|digital|city|sports)[ -]?(?:desk|team|staff|editors?)|news ?room|staff(?: (?:reports?|reporters?|writers?))?|(?:our |special )?correspondents?|(?:news |wire )?agenc(?:y|ies)|wires?(?: services)?)|agenturen|agencias|agences|agenzie|redaktion(?:en)?|redacción|redação|redazione|(?:la )?rédaction|redactie|redakcja|редакция)$/iu;
/** Addresses, accounts and telephone numbers beside a name. */
const CONTACT = /[([<]?(?:mailto:)?[\w.+-]{1,60}@[\w-]{1,60}(?:\.[\w-]{1,60}){1,4}[)\]>]?|(?<![\w@])@\w{2,30}|\(?\b\d{3}\)?[ .-]\d{3}[ .-]\d{4}\b/g;
/** Where somebody reports from, or for whom, behind a name. */
const PLACE_BEHIND = /(?<=\p{L}) (?:reporting (?:for|from|in)|for|in|at|from|of|aus|für|à|en|em|desde|da|para|per|voor) (?:the )?\p{Lu}.*$/u;
/** Who made the pictures of a story, behind its authors. */
const PICTURES_BEHIND = /(?:^|[.,;|]? ?)(?<!\p{L})(?:and |und |y |et )?(?:photo(?:graph)?(?:s|y)?|pictures?|images?|illustrations?|videos?|graphics?|fotos?|bilder)(?: and \p{Ll}+)? (?:by|von|de|par|di) .*$/iu;
/** Whether text looks like the full name of a person: two to five capitalised words. */
function isFullName(words) {
    const parts = words.split(/\s+/);
    return (parts.length > 1 &&
        parts.length < 6 &&
        !/[\d:!?()]/.test(words) &&
        !TRADE.test(words) &&
        parts.every((part) => /^[“"'’]?\p{Lu}/u.test(part) || PARTICLE.test(part)));
}
/** Whether text is a full name, a name in a script without capitals and spaces, or a news agency. */
const isPerson = (words) => isFullName(words) || ASIAN_NAME.test(words) || (words.length < 25 && AGENCY.test(words));
const ASIAN_NAME = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]{2,7}$/u;
/** Whether text is the name of a person, and not that of an account, a desk or an agency. */
export const isNameOfPerson = (words) => (isFullName(words) && !DESK.test(words)) || ASIAN_NAME.test(words);
/** A name without the place or publisher behind it. */
const withoutPlace = (words) => {
    const name = words.replace(PLACE_BEHIND, '');
    return isFullName(name) && !DESK.test(name) ? name : words;
};
/** Words for “and” before the last of several names. */
export const AND = / (?:and|und|et|og|och|en|y|e|i|и|&|with|mit) /giu;
/** The persons in a line of names: `By Ada Penn, Tom Reed and Lee Ong`. A line that is not a list of persons is returned as one name. */
export function personsIn(line) {
    const bare = line.replace(CONTACT, ' ').replace(/\s+/g, ' ').trim();
    // `ada@news.example (Ada Penn)` is the form of feeds.
    const named = bare.replace(/^\(([^()]+)\)$/, '$1').replace(BEFORE_NAME, '');
    const whole = (named.replace(PICTURES_BEHIND, '') || named).trim();
    const persons = whole
        .split(/ ?[,;、，|•·] ?| [/–—] /u)
        .flatMap((part) => {
        const pieces = part
            .replace(/^(?:and|und|et|og|och|en|&)\s+/iu, '')
            .split(AND)
            .map(withoutPlace);
        return pieces.every((piece) => isPerson(piece) || DESK.test(piece)) ? pieces : [withoutPlace(part)];
    })
        .filter((name) => isPerson(name) || DESK.test(name));
    // “Ada Penn and agencies” has one author.
    const people = persons.filter((name) => isPerson(name) && !DESK.test(name));
    return people.length > 0 ? people : persons.length > 0 ? persons : whole ? [whole] : [];
}
/** Class names of bylines; words written together are split first. */
const AUTHOR = /(?:^|[\s_-])(?:authors?(?:[-_]{0,2}(?:name|list|link|item|info))*|bylines?(?:[-_]{0,2}(?:name|author|link))*|article[-_]{1,2}author|writer|reporter|auteur|autor|autores)(?:[\s_-]|$)/i;
/** Class names of what stands beside the name of an author. */
const BESIDE_AUTHOR = /author[-_]{0,2}(?:role|title|job|bio|desc\w*|about|text|ima?ge?|avatar|photo|pic|thumb\w*|twitter|social|e?mail|contact|position|location|follow|date|time)|(?:^|[\s_-])avatar/i;
const AUTHOR_PAGE = /\/(?:authors?|autor(?:en|es|i)?|auteurs?|autore|writers?|journalists?|reporters?|contributors?|redakteure?|redaktion|staff|people|byline|forfatter|skribent)\/[^/?#]+/i;
/** The authors printed in a page: by their markup, else by class names, else by a line that begins with “By”. */
export function printedAuthors(page, story, sites) {
    const byline = bylineOf(story);
    const all = elementsWithin(page.body, () => true);
    const start = Math.max(0, all.findIndex(({ localName }) => localName === 'h1'));
    const near = all.slice(start, start + 250);
    const kinds = [
        (element) => /(^|[\s:])author$/.test(element.getAttribute('itemprop') ?? element.getAttribute('property') ?? ''),
        (element) => /\bauthor\b/.test(element.getAttribute('rel') ?? ''),
        (element) => element.localName === 'a' && AUTHOR_PAGE.test(element.href),
        (element) => AUTHOR.test(parted(element.className)) && !BESIDE_AUTHOR.test(parted(element.className)),
    ];
    const isElsewhere = elsewhereTest(story);
    const isName = (name) => isAuthor(name, sites) && /^[\p{Lu}\p{Lo}]/u.test(name);
    const namesOf = (element) => {
        const name = elementsWithin(element, (inner) => /(^|\s)name$/.test(inner.getAttribute('itemprop') ?? ''))[0];
        const links = name ? [] : element.getElementsByTagName('a').filter((link) => / /.test(link.textContent.trim()));
        return (name ? [name] : links.length > 0 ? links : [element]).map(nameIn).flatMap(personsIn).filter(isName);
    };
    const inByline = byline === undefined ? [] : personsIn(byline).filter(isName);
    for (const [index, isKind] of kinds.entries()) {
        const beside = near.filter((element) => isKind(element) && !isElsewhere(element));
        const boxes = innermost(index < 2 && beside.length === 0 ? all.filter(isKind) : beside);
        const names = unique(boxes.slice(0, 12).flatMap(namesOf));
        if (names.length > 0)
            return { names: inByline.length > names.length ? inByline : names.slice(0, 8), byline };
    }
    return { names: inByline, byline };
}
/** Elements without those that contain others of them. */
function innermost(elements) {
    const around = new Set();
    for (const element of elements)
        for (let above = element.parentNode; above && !around.has(above); above = above.parentNode)
            around.add(above);
    return elements.filter((element) => !around.has(element));
}
/** Returns a test whether an element is in another article of the page than the story. */
function elsewhereTest(story) {
    const own = new Set();
    for (let at = story?.passages[story.first].box ?? null; at; at = at.parentNode)
        own.add(at);
    return (element) => {
        for (let at = element; at && story; at = at.parentNode)
            if (at.localName === 'article')
                return !own.has(at) && !isAuthorBox(at);
        return false;
    };
}
/** Whether an article element contains no link to a story, as in a box about an author. */
const isAuthorBox = (box) => box.querySelectorAll('h1,h2,h3,h4').length === 0;
/** The name in an element, without a date or role after it. */
const nameIn = (element) => {
    // Names and roles in elements of their own have no space between them.
    const words = element.children
        .reduce((line, { textContent }) => line.replace(textContent, ` ${textContent} `), element.textContent)
        .replace(/\s+/g, ' ')
        .trim();
    return words.length < 160 ? words.replace(/(?<!\s)\s*[|•·,–—]\s*(?:\d.*)?$/, '') : '';
};
/** The line with the names of the authors, near the first paragraph. */
function bylineOf(story) {
    if (!story)
        return undefined;
    const { passages, first } = story;
    for (const { box, words } of passages.slice(Math.max(0, first - 15), first + 3)) {
        if (words.length > 200)
            continue;
        const isNamed = [box, box.parentNode, ...elementsWithin(box, () => true)].some((element) => element && /byline/i.test(parted(element.className)) && lineOf(element).length < 200);
        const line = withoutDate(words).replace(LINK_BEHIND, '');
        const isSigned = BYLINE.test(line) && !isProse(line) && personsIn(line).some((name) => isFullName(name) || AGENCY.test(name));
        if ((isNamed || isSigned) && line.length > 3 && line.length < 160 && !isProse(line))
            return line;
    }
    return undefined;
}
/** The label of a link behind a byline. */
const LINK_BEHIND = /\s(?:(?:view|see|read|show) (?:all|more|full|the full|profile|bio)(?: (?:profile|bio|biography|posts|articles|stories))?|full bio|follow)$/i;
/** A byline without the date that is printed behind or before it. */
function withoutDate(line) {
    const date = dateIn(line);
    if (!date)
        return withoutTimes(line);
    const [before, after] = [line.slice(0, date.start), line.slice(date.end)];
    const rest = before
        .replace(/[ |•·,–—-]{1,8}$/u, '')
        .replace(/[ |•·,–—(-]{1,8}(?:published|updated|posted|on)?:?$/iu, '');
    return withoutTimes(rest.length > 3 ? rest : after.replace(/^[\s|•·,–—-]+/u, ''));
}
/** Cuts a byline before the first part that is only a time or a reading time. */
function withoutTimes(line) {
    const parts = line.split(/( [|•·–—-] )/u);
    const end = parts.findIndex((part, at) => at > 0 && at % 2 === 0 && !/\p{L}/u.test(part.replace(DATE_WORDS, '')));
    return end < 0 ? line : parts.slice(0, end - 1).join('');
}
/** Removes duplicate names, ignoring punctuation and capitals. */
export function unique(names) {
    const seen = new Set();
    return names.filter((name) => {
        const letters = comparisonKey(name);
        return !seen.has(letters) && seen.add(letters);
    });
}
