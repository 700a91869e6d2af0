import { comparisonKey } from '../shared/comparison-key.js';
import { findStory } from './find-story.js';
import { AND, isAuthor, isNameOfPerson, personsIn, printedAuthors, unique } from './page-authors.js';
import { bodyOf } from './page-body.js';
import { realDate, shownDate } from './page-dates.js';
import { dataOf } from './page-data.js';
import { headlineOf } from './page-metadata.js';
import { metadataOf } from './page-metadata.js';
import { parsePage } from './parse-page.js';
import { elementsWithin, markupOf } from './page-dom.js';
import { read as readSchema } from './schema-org.js';
import { withoutInherited, withoutPrototype } from '../../model/own.js';
import { atOnce, withPauses } from '../../model/steps.js';
/**
 * Reads the story of an HTML page: metadata from JSON-LD, microdata and the head, and as
 * body the main content without page furniture.
 */
export async function read(value, options) {
    const html = typeof value.raw === 'string' ? value.raw : '';
    const page = await withPauses(parsePage(html, options.url), options.pause);
    for (const limit of page.limits)
        value.report(limit, LIMITS[limit]);
    const metadata = withoutPrototype(metadataOf(page));
    const data = dataOf(page, value);
    const url = absolute(metadata.url, page) ?? options.url;
    const { entries: drafted } = data.length > 0 ? await readSchema(value.replaced(data), { ...options, url }) : { entries: [] };
    await options.pause?.();
    const drafts = drafted.filter((draft) => draft !== undefined);
    const articles = drafts.filter((draft) => !Object.hasOwn(draft, 'stops') && !Object.hasOwn(draft, 'quotation'));
    const others = drafts.filter((draft) => Object.hasOwn(draft, 'stops') || Object.hasOwn(draft, 'quotation'));
    const own = withoutPrototype(ownArticle(articles, metadata) ?? {});
    // A page about an event, with no story, is the event.
    const isStory = metadata.isArticle || Object.hasOwn(own, 'headline') || others.length === 0;
    const article = articleOf(value, {
        page,
        spare: () => atOnce(parsePage(html, options.url)),
        metadata,
        own,
        words: longestBody(data),
        organizations: organizationsIn(data),
        url,
        language: options.language,
        onLoss: isStory ? options.onLoss : undefined,
    });
    return { entries: isStory ? [article, ...others] : [...others, article] };
}
const LIMITS = {
    'too-deep': 'Elements are nested too deeply; only their text is kept.',
    'too-large': 'The page has too many elements; of the last ones only the text is kept.',
};
/** Of the articles that a page's data name the one that it is about. */
function ownArticle(articles, { titles }) {
    if (articles.length < 2)
        return articles[0];
    const said = titles.map((title) => comparisonKey(title.slice(0, 2_000)));
    const isOwn = ({ headline: other }) => {
        const words = comparisonKey(wordsIn(other));
        return (words.length > 5 && said.some((title) => title.includes(words) || (title.length > 5 && words.includes(title))));
    };
    return articles.find(isOwn) ?? articles[0];
}
function articleOf(value, found) {
    const { page, metadata, own, url } = found;
    const story = findStory(page, found.spare(), found.words);
    const named = [own['source'], metadata.source].map(wordsIn).filter((name) => name !== '');
    const host = hostOf(url);
    const sites = host ? [...named, host] : named;
    const said = typeof own['headline'] === 'string' ? own['headline'] : '';
    const title = withoutInherited(headlineOf(page, story, [said, ...metadata.titles], named, host));
    const headline = title.headline === undefined ? own['headline'] : value.replaced(title.headline).htmlWords;
    const standfirst = wordsIn(own['standfirst']) || metadata.standfirst;
    const { authors, byline, printed, names } = withoutInherited(authorsOf(found, story, sites));
    const image = imageOf(value, found);
    const shown = value.replaced(shownDate(page, story, metadata.isArticle)).date;
    const { body, loss } = (story &&
        bodyOf(page, story, { headline: wordsIn(headline), standfirst, authors: names, byline: printed, words: found.words }, (kind, message) => value.report(kind, message))) ??
        {};
    const text = body?.textContent ?? '';
    const summary = isBeginning(standfirst, text)
        ? undefined
        : (own['standfirst'] ?? value.replaced(metadata.standfirst).htmlText);
    if (standfirst && !summary)
        value.report('repeated', 'The summary repeats the beginning of the text; kept once.');
    const isInData = isShorter(text, found.words) && hasEntries(own['body']);
    if (loss && !isInData)
        found.onLoss?.(loss);
    return {
        ...own,
        headline,
        kicker: title.kicker,
        standfirst: summary,
        byline,
        authors,
        published: own['published'] ?? firstDate(value, metadata.published) ?? shown,
        updated: own['updated'] ?? firstDate(value, metadata.updated),
        language: value.replaced(metadata.language).language ?? own['language'] ?? found.language,
        direction: metadata.direction,
        url: url ?? own['url'],
        section: own['section'] ?? value.replaced(metadata.section).htmlWords,
        image,
        body: isInData
            ? own['body']
            : body
                ? [value.replaced(markupOf(withAddresses(body, page))).htmlBlocks]
                : (own['body'] ?? []),
        source: own['source'] ?? value.replaced(metadata.source).htmlWords,
        copyright: own['copyright'] ?? value.replaced(metadata.copyright).htmlWords,
        license: own['license'] ?? absolute(metadata.license, page),
        topics: hasEntries(own['topics']) ? own['topics'] : metadata.topics,
    };
}
/**
 * The authors of the page's data, else of its head, else those that it prints; and the byline as printed.
 *
 * The name of the site is no author; where the data has no other, it is the byline.
 */
function authorsOf({ page, metadata, own, organizations }, story, sites) {
    const printed = printedAuthors(page, story, sites);
    const listed = hasEntries(own['authors']) ? own['authors'] : [];
    const line = typeof own['byline'] === 'string' ? own['byline'] : '';
    const inData = [...listed, ...(line ? [{ name: line }] : [])].flatMap(personsOf);
    const inHead = metadata.authors
        .map((names) => names.flatMap((name) => personsOf({ name })).filter(({ name }) => isAuthor(name, sites)))
        .find((persons) => persons.length > 0);
    const houses = inData.filter(({ name }) => organizations.has(comparisonKey(name)) && isAuthor(name, []));
    const inPrint = printed.names.map((name) => ({ name, author: { name }, line: name }));
    const choices = [inData.filter(({ name }) => isAuthor(name, sites)), inHead ?? [], inPrint, houses];
    const keys = new Set(printed.names.map(comparisonKey));
    const hasNames = (persons) => persons.some(({ name }) => isNameOfPerson(name) || keys.has(comparisonKey(name)));
    // A printed name is better than an account or a desk in the metadata.
    const known = (inPrint.some(({ name }) => isNameOfPerson(name)) ? choices.find(hasNames) : undefined) ??
        choices.find((persons) => persons.length > 0) ??
        [];
    const authors = new Map(known.map(({ name, author }) => [comparisonKey(name), author]));
    // Data may name only the first of several.
    if ([...authors.keys()].every((name) => keys.has(name)))
        for (const name of printed.names)
            if (!authors.has(comparisonKey(name)))
                authors.set(comparisonKey(name), { name });
    const names = [...known.map(({ name }) => name), ...printed.names];
    // What a line has beside names stays in the byline.
    const lines = unique((known.length > 0 ? known : inData).map((person) => person.line));
    const said = line || lines.join(', ');
    const joined = comparisonKey(known.map(({ name }) => name).join(''));
    const isRepeated = [said, said.replace(AND, ' ')].some((words) => comparisonKey(words) === joined);
    const byline = printed.byline ?? (isAuthor(said, []) && !isRepeated ? said : '');
    const isSaid = !byline || comparisonKey(byline) === joined;
    return { authors: [...authors.values()], byline: isSaid ? undefined : byline, printed: printed.byline, names };
}
/** An author of the data, as several where the name is that of several. */
function personsOf(author) {
    const line = wordsIn(author).replaceAll('&amp;', '&');
    const persons = /[<>]/.test(line) ? [line] : personsIn(line);
    return persons.map((name) => ({ name, author: name === line ? author : { name }, line }));
}
/** The first of several dates that is one. */
const firstDate = (value, written) => {
    const dates = written.map((words) => realDate(value.replaced(words)));
    return dates.find((date) => typeof date === 'string') ?? dates.find((date) => date !== undefined);
};
/** Whether most of a body that the data have is missing in the page: it is loaded by a script. */
const isShorter = (text, words) => words !== undefined && comparisonKey(text).length < comparisonKey(words).length * 0.5;
/** Whether a summary is only how the text begins, as systems cut it. */
function isBeginning(summary, text) {
    const said = comparisonKey((summary ?? '').replace(/(?:\.{3}|…|\[.{0,10}\])\s*$/u, ''));
    const at = said.length < 20 ? -1 : comparisonKey(text.slice(0, 3_000)).indexOf(said);
    return at >= 0 && at < 400;
}
/** The lead picture, with its caption in the page. */
function imageOf(value, { page, own, metadata }) {
    const { src, width, height, alt } = withoutPrototype(metadata.image ?? {});
    const size = (words) => value.replaced(words).pixels;
    // Without a base, it is resolved in the page that shows it.
    const address = value.replaced(absolute(src, page) ?? (page.baseURI ? undefined : src)).address;
    const image = (own['image'] ?? (address && { src: address, width: size(width), height: size(height), alt }));
    const file = fileOf(wordsIn(image?.['src']));
    if (!image || !file)
        return image;
    const figure = elementsWithin(page.body, ({ localName }) => localName === 'figure').find((box) => markupOf(box).includes(file));
    const line = figure?.getElementsByTagName('figcaption')[0];
    const picture = figure?.getElementsByTagName('img')[0];
    return {
        ...image,
        alt: image['alt'] ?? picture?.getAttribute('alt') ?? undefined,
        caption: image['caption'] ?? (line && value.replaced(markupOf(line)).htmlText),
    };
}
/** The name of a picture's file, where it is long enough to be the only one. */
const fileOf = (address) => {
    const name = address
        .replace(/[?#].*/s, '')
        .split('/')
        .at(-1) ?? '';
    return name.length < 8 ? undefined : name;
};
/** Words of a draft's field, whether it is plain or HTML. */
function wordsIn(value) {
    if (typeof value === 'string')
        return value;
    if (typeof value !== 'object' || value === null)
        return '';
    if ('words' in value && typeof value.words === 'string')
        return value.words;
    return 'name' in value ? wordsIn(value.name) : '';
}
/** The name in the domain of a page: `example` for `https://www.example.org/a`. */
const hostOf = (url) => /^https?:\/\/(?:www\.)?([^/:?#]+?)(?:\.(?:com?|org|net|gov|edu|ac))?\.[a-z]{2,}(?:[/:?#]|$)/i.exec(url ?? '')?.[1] ??
    '';
const hasEntries = (value) => Array.isArray(value) && value.some((entry) => entry !== undefined);
/** The longest plain-text body in the page's data; for a live blog, all its entries. */
function longestBody(data) {
    const bodies = [];
    const seen = { isLive: false };
    const search = (value, depth) => {
        if (typeof value !== 'object' || value === null || depth > 8)
            return;
        for (const [key, inner] of Object.entries(value)) {
            if (key === 'liveBlogUpdate')
                seen.isLive = true;
            if (typeof inner !== 'string')
                search(inner, depth + 1);
            else if (/^(articleBody|reviewBody)$/.test(key))
                bodies.push(inner);
        }
    };
    search(data, 0);
    const words = seen.isLive ? bodies.join('\n') : bodies.sort((a, b) => b.length - a.length)[0];
    return words?.replace(/<[^<>]*>|&nbsp;/g, ' ');
}
/** The authors in a page's data that are organizations by their type. */
function organizationsIn(data) {
    const names = new Set();
    const search = (value, isAuthor, depth) => {
        if (typeof value !== 'object' || value === null || depth > 8)
            return;
        const { '@type': type, name } = value;
        if (isAuthor && typeof name === 'string' && /organi[sz]ation/i.test(String(type)))
            names.add(comparisonKey(name));
        for (const [key, inner] of Object.entries(value))
            search(inner, /^(author|creator)$/.test(key) || (isAuthor && Array.isArray(value)), depth + 1);
    };
    search(data, false, 0);
    return names;
}
const absolute = (address, { baseURI }) => address && URL.canParse(address, baseURI || undefined) ? new URL(address, baseURI || undefined).href : undefined;
/** Resolves URLs in a body against the page's own base. */
function withAddresses(body, page) {
    if (page.baseURI === page.documentURI)
        return body;
    for (const element of elementsWithin(body, () => true)) {
        for (const name of ['href', 'src', 'poster', 'data-src', 'cite']) {
            const address = element.getAttribute(name);
            const whole = address && !address.startsWith('#') ? absolute(address, page) : undefined;
            if (whole)
                element.setAttribute(name, whole);
        }
    }
    return body;
}
