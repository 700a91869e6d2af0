import { isOthersHeading, isPageLine } from '../shared/boilerplate-phrases.js';
import { elementsWithin, PageElement, someNode, type Page } from './page-dom.js';
import { isProse, lineOf } from './page-passages.js';

/** Splits words in a class name that are written together: `relatedStories`. */
export const parted = (name: string): string => name.replace(/([a-z])(?=[A-Z])/g, '$1-');
const namesOf = (element: PageElement): string => parted(`${element.className} ${element.id}`);

/** Names of boxes that lead away from a story, ask for something, or say who its author is. */
const AWAY =
  /(?:^|[\s_-])(?:paywall|capping|piano|newsletters?|sign-?up|subscri\w+|abo(?:nn\w*)?|promos?|promotion|related|recirc\w*|recommend\w*|read-?(?:more|next|also)|see-?also|lire-?aussi|more-?(?:stories|on|news|from)|most-?(?:read|popular|viewed)|trending|outbrain|taboola|sponsor\w*|advert\w*|ad-?(?:slot|unit|wrapper|container|label|text)|social|shar(?:e|ing)\w*|comments?|disqus|author-?(?:bio|box|info|card|profile|about)|about-?author|bio|tags?-?(?:list|cloud|links)?|breadcrumbs?|toolbar|polls?|quiz|cookies?|consent|register|log-?in|feedback|follow-?us|skip-?link|dateline-?time|timestamp|byline|post-?meta|entry-?meta|article-?meta|print-?only|visually-?hidden|sr-?only|screen-?reader\w*)(?:[\s_-]|$)/i;
/** Requests to readers: to subscribe, share, follow, give. */
const ASKS =
  /(?<!\p{L})(?:newsletters?|inbox|subscribe|sign up|log in|sign in|register|follow (?:us|me|him|her|them)|share (?:this|on|via|the|your)|get (?:our|the|your|all|more)|donate|support (?:us|our)|download|advertisement|sponsored|read (?:more|also|next)|related|abonnieren|abonniere|abonnier|anmelden|newsletter|teilen|folgen sie|werbung|anzeige|s['’]inscrire|s['’]abonner|abonnez|inscrivez|partager?|suivez|publicité|suscr[ií]b\w+|síguenos|publicidad|compartir|assine|siga|iscriviti|abbonati|pubblicità|prenumerera|abonneer|volg ons|подписаться|подпишитесь|реклама)(?!\p{L})/iu;

/** Whether the name of an element says that it leads away from the story. A name alone is no proof: see `isPromotion`. */
export const isNamedAway = (element: PageElement): boolean => AWAY.test(namesOf(element));

/**
 * Whether a box with such a name is not part of the story by its content too: it has no sentence, or it has controls,
 * links, the heading of a list of links, or a request.
 */
export function isPromotion(box: PageElement): boolean {
  const words = lineOf(box);
  if (!isProse(words)) return true;
  const links = box.getElementsByTagName('a');
  const linked = links.reduce((sum, link) => sum + link.textContent.trim().length, 0) / Math.max(1, words.length);
  if (/^(p|li|blockquote|h[1-6])$/.test(box.localName)) return linked > 0.85 || isPageLine(words);
  if (hasFields(box) || box.getElementsByTagName('button').length > 0 || linked > 0.3) return true;
  if (box.querySelectorAll('h2,h3,h4,h5,h6,strong,b').some((heading) => isOthersHeading(lineOf(heading)))) return true;
  // A request is short. Prose may use the same words.
  return words.length < 300 && ASKS.test(words);
}

/** Whether there is something to fill in. Buttons alone also belong to pictures and players. */
export const hasFields = (box: PageElement): boolean =>
  someNode(box, (node) => node instanceof PageElement && /^(form|input|select|textarea)$/.test(node.localName));

/** Names of the box of what readers wrote about a story. */
const COMMENTS =
  /(?:^|[\s_-])(?:comments?(?:-?(?:list|section|area|thread|wrapper|container|block|box|form))?|commentlist|respond|disqus|discussion|responses|repl(?:y|ies)|kommentare?|commentaires?|comentarios?|commenti|reacties|kommentarer|komentarze|диалог|комментарии)(?:[\s_-]|$)/i;
const COMMENTS_HEADING =
  /^(?:(?:show |view |all )?\(?\d{1,6}\)? (?:comments?|repl(?:y|ies)|responses?|thoughts? on [^:]{0,80}|kommentare?|commentaires?|comentarios?|commenti|reacties|kommentarer)|(?:reader )?(?:comments?|responses|discussion|kommentare|commentaires|comentarios|commenti|reacties|kommentarer|комментарии|コメント|댓글)(?: ?\(?\d{1,6}\)?)?|leave a (?:comment|reply)|join the (?:conversation|discussion)|post a comment|schreiben sie einen kommentar)(?: ?[:：])?$/iu;
/** Names of the parts of one comment. */
const COMMENT_PART =
  /(?:^|[\s_-])(?:comment-?(?:body|content|text|author|meta|item|reply|header|footer|date|time|link)|reply|replies|commenter|vcard|avatar)(?:[\s_-]|$)/i;

/** How many headings of comments are looked at: each may be followed by much. */
const MAX_HEADINGS = 5;

/** Removes what readers wrote: a box with the name or heading of comments, and their structure. It comes after the story. */
export function removeComments(page: Page): void {
  const [start] = page.body.getElementsByTagName('p').filter((paragraph) => {
    const words = paragraph.textContent.trim();
    return words.length > 40 && isProse(words);
  });
  const isBeside = (box: PageElement): boolean =>
    !/^(html|body|main|h1)$/.test(box.localName) &&
    !someNode(
      box,
      (node) =>
        node instanceof PageElement &&
        (node === start ||
          /^(h1|main)$/.test(node.localName) ||
          /articleBody/.test(node.getAttribute('itemprop') ?? '')),
    );
  for (const box of elementsWithin(page.body, (element) => COMMENTS.test(namesOf(element)))) {
    if (box.parentNode && isBeside(box) && hasComments([box])) box.remove();
  }
  const headings = page
    .querySelectorAll('h2,h3,h4,h5,h6')
    .filter((heading) => heading.textContent.length < 200 && COMMENTS_HEADING.test(lineOf(heading)));
  for (const heading of headings.slice(-MAX_HEADINGS)) {
    const region: PageElement[] = [];
    for (let next = heading.nextElementSibling; next; next = next.nextElementSibling) region.push(next);
    // Paragraphs below such a heading are the author's.
    if (!region[0] || region[0].localName === 'p' || !region.every(isBeside) || !hasComments(region)) continue;
    for (const box of [heading, ...region]) box.remove();
  }
}

/** Whether boxes have the structure of comments: parts with such names, a list of authors, a form, or “Reply”. */
const hasComments = (boxes: readonly PageElement[]): boolean =>
  boxes.some((box) =>
    [box, ...elementsWithin(box, () => true)].some(
      (element) =>
        element.localName === 'textarea' ||
        (element !== box && COMMENT_PART.test(namesOf(element))) ||
        (/^(li|article|div)$/.test(element.localName) &&
          element !== box &&
          /(?:^|\s)comments?(?:\s|$)/i.test(element.className)) ||
        (/^h[2-6]$/.test(element.localName) &&
          element.textContent.length < 200 &&
          COMMENTS_HEADING.test(lineOf(element))) ||
        (/^(a|button|span)$/.test(element.localName) &&
          element.children.length === 0 &&
          /^(?:reply|antworten|répondre|responder|rispondi|svara|svar|beantwoorden)$/i.test(
            element.textContent.trim(),
          )),
    ),
  );
