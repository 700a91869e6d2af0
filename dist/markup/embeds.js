import { passLink, refusal } from '../model/address.js';
import { present } from '../model/present.js';
import { wordsOf } from '../model/text.js';
import { joinParagraphs, readParagraphs } from './inlines.js';
import { elementsWithin } from './pictures.js';
import { hasClass, isPixel } from './prepare-tree.js';
import { attributeOf } from './tree.js';
/** Names of providers by the end of their domain. Other providers are named by their host. */
const PROVIDERS = [
    [/(^|\.)(youtube(-nocookie)?\.com|youtu\.be)$/, 'YouTube'],
    [/(^|\.)vimeo\.com$/, 'Vimeo'],
    [/(^|\.)(twitter|x)\.com$/, 'X'],
    [/(^|\.)instagram\.com$/, 'Instagram'],
    [/(^|\.)(facebook\.com|fb\.watch)$/, 'Facebook'],
    [/(^|\.)tiktok\.com$/, 'TikTok'],
    [/(^|\.)reddit\.com$/, 'Reddit'],
    [/(^|\.)bsky\.app$/, 'Bluesky'],
    [/(^|\.)threads\.(net|com)$/, 'Threads'],
    [/(^|\.)spotify\.com$/, 'Spotify'],
    [/(^|\.)soundcloud\.com$/, 'SoundCloud'],
    [/(^|\.)dailymotion\.com$/, 'Dailymotion'],
    [/(^|\.)(datawrapper\.de|dwcdn\.net)$/, 'Datawrapper'],
    [/(^|\.)flourish\.studio$/, 'Flourish'],
    [/(^|\.)(t\.me|telegram\.org)$/, 'Telegram'],
];
/** Class names by which the scripts of social networks find their posts. */
const POST = /\b(twitter-(tweet|video)|instagram-media|tiktok-embed|fb-(post|video)|reddit-(embed-bq|card)|bluesky-embed|text-post-media|mastodon-embed)\b/;
/** Whether an element is a social-media post whose text is in the HTML, as a fallback without scripts. */
export const isPost = (element) => hasClass(element, POST);
/** The provider of a URL. */
export function providerOf(url) {
    const host = /^https?:\/\/(?:www\.)?([^/:?#]+)/.exec(url)?.[1] ?? '';
    return PROVIDERS.find(([domain]) => domain.test(host))?.[1] ?? host;
}
/** The URL of the page with the content that the URL of a player embeds. */
function pageOf(url) {
    const [, tube] = /^https?:\/\/(?:www\.)?youtube(?:-nocookie)?\.com\/(?:embed|v)\/([\w-]{6,})/.exec(url) ?? [];
    if (tube && tube !== 'videoseries')
        return `https://www.youtube.com/watch?v=${tube}`;
    const [, film] = /^https?:\/\/player\.vimeo\.com\/video\/(\d+)/.exec(url) ?? [];
    if (film)
        return `https://vimeo.com/${film}`;
    const [, post] = /^https?:\/\/www\.facebook\.com\/plugins\/(?:post|video)\.php\?(?:[^#]*&)?href=([^&#]+)/.exec(url) ?? [];
    try {
        return (post && passLink(decodeURIComponent(post))) ?? url;
    }
    catch {
        return url;
    }
}
/** Embedded content as a link card; nothing if its URL is not allowed. */
export function readAddress(address, story, title = '') {
    const url = passLink(address.replace(/^httpv:/, 'https:'), story.url);
    if (!url || !/^https?:/.test(url)) {
        story.notes.note(address ? 'url' : 'missing', address ? refusal(address) : 'A frame without a URL is removed.');
        return [];
    }
    const page = pageOf(url);
    return [{ type: 'embed', ...present({ provider: providerOf(page), url: page, title: title.trim() }) }];
}
/** Reads a frame, plug-in or script placeholder as a link card. It is never loaded without the reader's consent. */
export function readFrame(element, story) {
    if (isPixel(element)) {
        story.notes.note('unknown-type', 'An empty frame is removed.');
        return [];
    }
    const names = ['data-src', 'data-lazy-src', 'src', 'data', 'url'];
    const inner = elementsWithin(element, ({ localName }) => localName === 'embed' || localName === 'param');
    const movie = inner.find((one) => one.localName === 'embed' || /^(movie|src)$/i.test(attributeOf(one, 'name')));
    const address = names.map((name) => attributeOf(element, name)).find((value) => value && value !== 'about:blank') ??
        (attributeOf(movie, 'src') || attributeOf(movie, 'value'));
    return readAddress(address, story, attributeOf(element, 'title'));
}
/**
 * A social-media post in HTML: its text, author and URL.
 *
 * The link to the post is at the end. In posts of X, the name is before it, after a dash, and the date is its text.
 */
export function readPost(element, story) {
    const paragraphs = readParagraphs(element.childNodes, story);
    const own = ['data-instgrm-permalink', 'cite', 'data-href', 'data-url']
        .map((name) => passLink(attributeOf(element, name), story.url))
        .find((url) => url);
    const last = paragraphs.at(-1) ?? [];
    const at = last.findLastIndex((inline) => typeof inline === 'object' && inline.type === 'link');
    const link = at < 0 ? undefined : last[at];
    const anchors = elementsWithin(element, ({ localName }) => localName === 'a');
    const url = own ?? link?.href ?? anchors.map((a) => passLink(attributeOf(a, 'href'), story.url)).findLast((href) => href);
    const before = link ? wordsOf(last.slice(0, at)).trim() : '';
    const isSignature = link !== undefined && at === last.length - 1 && /^([—–―]|--)\s*\S/.test(before);
    if (isSignature)
        paragraphs.pop();
    const text = joinParagraphs(paragraphs);
    if (!url && text.length === 0)
        return [];
    return [
        {
            type: 'embed',
            ...present({
                provider: postProvider(element, url),
                url,
                title: isSignature && wordsOf(link.content).trim(),
                author: isSignature && before.replace(/^([—–―]|--)\s*/, ''),
                text: text.length > 0 && text,
            }),
        },
    ];
}
function postProvider(element, url) {
    const name = POST.exec(attributeOf(element, 'class'))?.[0] ?? '';
    const known = [
        [/^tw/, 'X'],
        [/^inst/, 'Instagram'],
        [/^tik/, 'TikTok'],
        [/^fb/, 'Facebook'],
        [/^red/, 'Reddit'],
        [/^blue/, 'Bluesky'],
        [/^text/, 'Threads'],
    ];
    return known.find(([start]) => start.test(name))?.[1] ?? (url ? providerOf(url) : 'Mastodon');
}
