import { isOthersHeading, isPageLine } from '../shared/boilerplate-phrases.js';
import { elementsWithin, PageElement, PageText, someNode } from './page-dom.js';
/** Elements that are not content: invisible ones, and controls. */
const MACHINERY = /^(script|style|template|noscript|nav|button|input|select|textarea|dialog|svg|canvas|link|meta|option|datalist)$/;
/** Machinery whose content is not text. */
const SILENT = /^(script|style|template|noscript|input|svg|canvas|link|meta|select|option|datalist)$/;
const BLOCK = /^(address|article|aside|blockquote|center|dd|details|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|header|hgroup|li|main|nav|ol|p|pre|section|summary|table|ul)$/;
/** Maximum length of an aside that is read as a whole; longer ones are columns of a page. */
const LONGEST_ASIDE = 2_000;
/** Length of a paragraph in a list or table that is used for layout. */
const LONG = 110;
const FOREIGN_SCRIPT = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
/** Whether an element is hidden from all readers by its own attributes. */
const isHidden = (element) => element.hasAttribute('hidden') || element.style.display === 'none' || element.getAttribute('aria-hidden') === 'true';
/** Whether a block is one passage, whatever is in it. Some systems use lists and tables for the layout of a page. */
function isWhole(element) {
    if (/^(figure|blockquote|pre)$/.test(element.localName))
        return true;
    if (element.localName === 'aside')
        return element.textContent.length < LONGEST_ASIDE;
    if (!/^(ul|ol|dl|table)$/.test(element.localName))
        return false;
    return !someNode(element, (node) => node instanceof PageElement &&
        (/^(h[1-6]|table|figure|blockquote)$/.test(node.localName) ||
            (node.localName === 'p' && node.textContent.trim().length > LONG)));
}
/** A form to fill in; some systems have one around the whole page. */
const isForm = (element) => element.localName === 'form' && proseIn(element) < 600;
/** Whether an element and its content are not part of any story. */
export const isMachinery = (element) => MACHINERY.test(element.localName) || isHidden(element) || isForm(element);
/** Number of characters in paragraphs. */
export function proseIn(box) {
    let size = 0;
    for (const paragraph of box.getElementsByTagName('p')) {
        const { length } = paragraph.textContent.trim();
        if (length > 40)
            size += length;
    }
    return size;
}
/** The text of an element in one line. */
export const lineOf = (element) => element.textContent.replace(/\s+/g, ' ').trim();
/** Wraps text between blocks in new blocks, so that all text of a page is in passages. */
export function wrapLooseText(root) {
    const withBlocks = aroundBlocks(root).add(root);
    const isBlock = (node) => node instanceof PageElement &&
        (BLOCK.test(node.localName) || withBlocks.has(node) || MACHINERY.test(node.localName));
    for (const parent of withBlocks) {
        if (isWhole(parent))
            continue;
        let run = [];
        const flush = () => {
            const first = run.find((node) => node.textContent.trim());
            if (first) {
                const box = root.ownerDocument.createElement('div');
                parent.insertBefore(box, run[0]);
                for (const node of run)
                    box.appendChild(node);
            }
            run = [];
        };
        for (const node of parent.childNodes) {
            if (isBlock(node))
                flush();
            else
                run.push(node);
        }
        flush();
    }
}
/** All passages of an element, in order. */
export function passagesOf(body) {
    const passages = [];
    const withBlocks = aroundBlocks(body);
    const walk = (box, isLinked) => {
        for (const child of box.children) {
            if (SILENT.test(child.localName))
                continue;
            const isOff = isMachinery(child);
            const isInLink = isLinked || child.localName === 'a';
            if (!isOff && withBlocks.has(child) && !isWhole(child))
                walk(child, isInLink);
            else if (child.textContent.trim())
                passages.push(passageOf(child, isOff, isInLink));
        }
    };
    walk(body, false);
    return passages;
}
/** The descendants that contain blocks. */
function aroundBlocks(body) {
    const around = new Set();
    for (const block of elementsWithin(body, ({ localName }) => BLOCK.test(localName)))
        for (let above = block.parentNode; above && !around.has(above); above = above.parentNode)
            around.add(above);
    return around;
}
function passageOf(box, isOff, isInLink) {
    const words = isOff ? lineOf(box) : shownLine(box);
    let links = 0;
    for (const anchor of box.getElementsByTagName('a'))
        links += anchor.textContent.trim().length;
    const size = words.length * (FOREIGN_SCRIPT.test(words.slice(0, 40)) ? 2.6 : 1);
    const linked = isInLink ? 1 : Math.min(1, links / Math.max(1, words.length));
    return {
        box,
        words,
        linked,
        isCore: !isOff && size > 110 && linked < 0.5 && !/^(figure|figcaption|h[1-6])$/.test(box.localName),
        isMachinery: isOff,
    };
}
/** The text of an element without scripts and controls, in one line. */
function shownLine(box) {
    const parts = [];
    const walk = (parent) => {
        for (let node = parent.firstChild; node; node = node.nextSibling) {
            if (node instanceof PageText)
                parts.push(node.textContent);
            else if (node instanceof PageElement && !isMachinery(node)) {
                // Blocks and line breaks separate words.
                const gap = BLOCK.test(node.localName) || node.localName === 'br' ? ' ' : '';
                parts.push(gap);
                walk(node);
                parts.push(gap);
            }
        }
    };
    walk(box);
    return parts.join('').replace(/\s+/g, ' ').trim();
}
const SENTENCE_END = /[.!?…。！？۔؟।]["'”’»“)\]]*$/u;
/** Whether text is prose rather than a label: it ends like a sentence, or is longer than headlines are. */
export function isProse(words) {
    const size = words.length * (FOREIGN_SCRIPT.test(words.slice(0, 40)) ? 2.6 : 1);
    if (SENTENCE_END.test(words))
        return size > 20 || /\s/.test(words);
    return size > 140;
}
/** Splits words in a class name that are written together: `relatedStories`. */
export const parted = (name) => name.replace(/([a-z])(?=[A-Z])/g, '$1-');
const namesOf = (element) => parted(`${element.className} ${element.id}`);
/** Class names and ids of boxes with links to other stories, requests to readers, or a text about the author. */
const AWAY = /(?:^|[\s_-])(?:paywall|capping|piano|newsletters?|sign-?up|subscri\w+|abo(?:nn\w*)?|promos?|promotion|related|recirc\w*|recommend\w*|read-?(?:more|next|also)|see-?also|lire-?aussi|more-?(?:stories|on|news|from)|most-?(?:read|popular|viewed)|trending|outbrain|taboola|sponsor\w*|advert\w*|ad-?(?:slot|unit|wrapper|container|label|text)|social|shar(?:e|ing)\w*|comments?|disqus|author-?(?:bio|box|info|card|profile|about)|about-?author|bio|tags?-?(?:list|cloud|links)?|breadcrumbs?|toolbar|polls?|quiz|cookies?|consent|register|log-?in|feedback|follow-?us|skip-?link|dateline-?time|timestamp|byline|post-?meta|entry-?meta|article-?meta|print-?only|visually-?hidden|sr-?only|screen-?reader\w*)(?:[\s_-]|$)/i;
/** Requests to readers: to subscribe, share, follow or donate. */
const ASKS = /(?<!\p{L})(?:newsletters?|inbox|subscribe|sign up|log in|sign in|register|follow (?:us|me|him|her|them)|share (?:this|on|via|the|your)|get (?:our|the|your|all|more)|donate|support (?:us|our)|download|advertisement|sponsored|read (?:more|also|next)|related|abonnieren|abonniere|abonnier|anmelden|newsletter|teilen|folgen sie|werbung|anzeige|s['’]inscrire|s['’]abonner|abonnez|inscrivez|partager?|suivez|publicité|suscr[ií]b\w+|síguenos|publicidad|compartir|assine|siga|iscriviti|abbonati|pubblicità|prenumerera|abonneer|volg ons|подписаться|подпишитесь|реклама)(?!\p{L})/iu;
/** Whether the class or id of an element is that of such a box. The name alone is not enough: see `isPromotion`. */
export const isNamedAway = (element) => AWAY.test(namesOf(element));
/**
 * Whether the content of a box with such a name also shows that it is not part of the story: it has no sentence, or it
 * has controls, links, the heading of a list of links, or a request.
 */
export function isPromotion(box) {
    const words = lineOf(box);
    if (!isProse(words))
        return true;
    const links = box.getElementsByTagName('a');
    const linked = links.reduce((sum, link) => sum + link.textContent.trim().length, 0) / Math.max(1, words.length);
    if (/^(p|li|blockquote|h[1-6])$/.test(box.localName))
        return linked > 0.85 || isPageLine(words);
    if (hasFields(box) || box.getElementsByTagName('button').length > 0 || linked > 0.3)
        return true;
    if (box.querySelectorAll('h2,h3,h4,h5,h6,strong,b').some((heading) => isOthersHeading(lineOf(heading))))
        return true;
    // A request is short. Prose may use the same words.
    return words.length < 300 && ASKS.test(words);
}
/** Whether a box has form fields. Buttons do not count, because pictures and players have them too. */
export const hasFields = (box) => someNode(box, (node) => node instanceof PageElement && /^(form|input|select|textarea)$/.test(node.localName));
/** Class names and ids of the box with readers' comments. */
const COMMENTS = /(?:^|[\s_-])(?:comments?(?:-?(?:list|section|area|thread|wrapper|container|block|box|form))?|commentlist|respond|disqus|discussion|responses|repl(?:y|ies)|kommentare?|commentaires?|comentarios?|commenti|reacties|kommentarer|komentarze|диалог|комментарии)(?:[\s_-]|$)/i;
const COMMENTS_HEADING = /^(?:(?:show |view |all )?\(?\d{1,6}\)? (?:comments?|repl(?:y|ies)|responses?|thoughts? on [^:]{0,80}|kommentare?|commentaires?|comentarios?|commenti|reacties|kommentarer)|(?:reader )?(?:comments?|responses|discussion|kommentare|commentaires|comentarios|commenti|reacties|kommentarer|комментарии|コメント|댓글)(?: ?\(?\d{1,6}\)?)?|leave a (?:comment|reply)|join the (?:conversation|discussion)|post a comment|schreiben sie einen kommentar)(?: ?[:：])?$/iu;
/** Whether an element is declared to be a comment. */
const isDeclaredComment = (element) => /^comment$/i.test(element.getAttribute('itemprop') ?? '') ||
    /schema\.org\/Comment$/.test(element.getAttribute('itemtype') ?? '');
/** Class names of the parts of a comment. */
const COMMENT_PART = /(?:^|[\s_-])(?:comment-?(?:body|content|text|author|meta|item|reply|header|footer|date|time|link)|reply|replies|commenter|vcard|avatar)(?:[\s_-]|$)/i;
/** Maximum number of headings of comments that are tested, because much text can follow each. */
const MAX_HEADINGS = 5;
/**
 * Removes readers' comments: a box after the story with the name or heading of comments and with their structure. Returns
 * how many characters of text they have.
 */
export function removeComments(page) {
    let length = 0;
    const remove = (box) => {
        length += lineOf(box).length;
        box.remove();
    };
    const [start] = page.body.getElementsByTagName('p').filter((paragraph) => {
        const words = paragraph.textContent.trim();
        return words.length > 40 && isProse(words);
    });
    const isBeside = (box) => !/^(html|body|main|h1)$/.test(box.localName) &&
        !someNode(box, (node) => node instanceof PageElement &&
            (node === start ||
                /^(h1|main)$/.test(node.localName) ||
                /articleBody/.test(node.getAttribute('itemprop') ?? '')));
    for (const box of elementsWithin(page.body, isDeclaredComment))
        if (box.parentNode && isBeside(box))
            remove(box);
    for (const box of elementsWithin(page.body, (element) => COMMENTS.test(namesOf(element)))) {
        if (box.parentNode && isBeside(box) && hasComments([box]))
            remove(box);
    }
    const headings = page
        .querySelectorAll('h2,h3,h4,h5,h6')
        .filter((heading) => heading.textContent.length < 200 && COMMENTS_HEADING.test(lineOf(heading)));
    for (const heading of headings.slice(-MAX_HEADINGS)) {
        const region = [];
        for (let next = heading.nextElementSibling; next; next = next.nextElementSibling)
            region.push(next);
        // Plain paragraphs below such a heading are part of the story.
        if (region[0]?.localName === 'p' || !region.every(isBeside))
            continue;
        // Comments declared as such are removed above, and leave only their heading.
        if (region.length > 0 && !hasComments(region) && !areSigned(region))
            continue;
        for (const box of [heading, ...region])
            remove(box);
    }
    return length;
}
/** Whether elements below a heading are alike, and each has a name above its text, as comments do. */
function areSigned(region) {
    const [only] = region;
    const boxes = region.length === 1 && only ? only.children : region;
    const [first] = boxes;
    return (boxes.length > 1 &&
        boxes.every((box) => {
            const [name] = box.children;
            const words = name ? lineOf(name) : '';
            return (box.localName === first?.localName &&
                box.className === first.className &&
                box.children.length > 1 &&
                words.length > 0 &&
                words.length < 60 &&
                !isProse(words) &&
                !/^h[1-6]$/.test(name?.localName ?? ''));
        }));
}
/** Whether boxes have the structure of comments: elements with their class names, a list of authors, a form, or “Reply”. */
const hasComments = (boxes) => boxes.some((box) => [box, ...elementsWithin(box, () => true)].some((element) => element.localName === 'textarea' ||
    (element !== box && COMMENT_PART.test(namesOf(element))) ||
    (/^(li|article|div)$/.test(element.localName) &&
        element !== box &&
        /(?:^|\s)comments?(?:\s|$)/i.test(element.className)) ||
    (/^h[2-6]$/.test(element.localName) &&
        element.textContent.length < 200 &&
        COMMENTS_HEADING.test(lineOf(element))) ||
    (/^(a|button|span)$/.test(element.localName) &&
        element.children.length === 0 &&
        /^(?:reply|antworten|répondre|responder|rispondi|svara|svar|beantwoorden)$/i.test(element.textContent.trim()))));
