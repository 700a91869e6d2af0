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
/** Whether text can be the name of an author. `sites` are names of the site, which are not authors. */
export function isAuthor(words, sites) {
    const key = comparisonKey(words);
    return (words.length < 80 &&
        key.length > 1 &&
        !MACHINE.test(words) &&
        (!NO_AUTHOR.test(words) || ONLY_WHOLE.test(words)) &&
        !sites.some((site) => comparisonKey(site) === key));
}
const BEFORE_NAME = /^(?:by|von|par|por|di|door|af|av|przez|written by|text|texte|texto|autor|author|authors|foto|от|автор)\s*:?\s+/i;
/** Particles in names, such as “von” and “de la”. */
const PARTICLE = /^(?:d[aeiou]s?|del|della|van|von|den|der|ten|ter|la|le|al|el|bin|ibn|ben|abu|y|zu|zum|af|av|st)$/iu;
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
/** Words for “and” before the last of several names. */
export const AND = / (?:and|und|et|og|och|en|y|e|i|и|&|with|mit) /giu;
/** The persons in a line of names: `By Ada Penn, Tom Reed and Lee Ong`. A line that is not a list of persons is returned as one name. */
export function personsIn(line) {
    const whole = line.replace(/\s+/g, ' ').trim().replace(BEFORE_NAME, '').trim();
    const persons = whole
        .split(/ ?[,;、，|•·] ?| [/–—] /u)
        .flatMap((part) => {
        const pieces = part.replace(/^(?:and|und|et|og|och|en|&)\s+/iu, '').split(AND);
        return pieces.every(isPerson) ? pieces : [part];
    })
        .filter(isPerson);
    return persons.length > 0 ? persons : whole ? [whole] : [];
}
/** Class names of bylines; words written together are split first. */
const AUTHOR = /(?:^|[\s_-])(?:authors?(?:[-_]{0,2}(?:name|list|link|item|info))*|bylines?(?:[-_]{0,2}(?:name|author|link))*|article[-_]{1,2}author|writer|reporter|auteur|autor|autores)(?:[\s_-]|$)/i;
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
        (element) => AUTHOR.test(parted(element.className)),
    ];
    const isName = (name) => isAuthor(name, sites) && /^[\p{Lu}\p{Lo}]/u.test(name);
    const namesOf = (element) => {
        const name = elementsWithin(element, (inner) => /(^|\s)name$/.test(inner.getAttribute('itemprop') ?? ''))[0];
        const links = name ? [] : element.getElementsByTagName('a').filter((link) => / /.test(link.textContent.trim()));
        return (name ? [name] : links.length > 0 ? links : [element]).map(nameIn).flatMap(personsIn).filter(isName);
    };
    const inByline = byline === undefined ? [] : personsIn(byline).filter(isName);
    for (const [index, isKind] of kinds.entries()) {
        const beside = near.filter(isKind);
        const boxes = index < 2 && beside.length === 0 ? all.filter(isKind) : beside;
        const names = unique(boxes.slice(0, 12).flatMap(namesOf));
        if (names.length > 0)
            return { names: inByline.length > names.length ? inByline : names.slice(0, 8), byline };
    }
    return { names: inByline, byline };
}
/** The name in an element, without a date or role after it. */
const nameIn = (element) => {
    const words = lineOf(element);
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
