/** Detects responses that are not stories: errors, forms, and pages that are empty until their script runs. */
import { isRecord } from '../model/definition/field.js';
/** A page with more letters of prose than this is a story, whatever else is on it. */
const MUCH = 600;
/** Text with fewer letters than this is a label, not a paragraph. */
const PARAGRAPH = 40;
/** Titles of error pages. Each must match the whole title or a whole part of it. */
const ERROR = /^(?:(?:http )?(?:error|status)?[\s:#-]*[45]\d\d(?:[\s:.,!–—-]{1,3}(?:(?:http )?error|errors?|fehler|erreur|(?:page |file |url )?not found|not allowed|method not allowed|forbidden|unauthori[sz]ed|(?:access )?denied|gone|bad (?:gateway|request)|(?:internal )?server error|service unavailable|gateway time-?out|too many requests|payment required|page\b.{0,30}|oops\b.{0,30}|sorry\b.{0,30}|nicht gefunden|introuvable|no encontrad[ao]))?|(?:error|fehler|erreur|errore|fout|fel|erro|ошибка) [45]\d\d\b.{0,40}|(?:oops|sorry|whoops|uh[ -]?oh)\b.{0,40}|(?:the )?(?:page|story|article|content|file|resource|document|url|site)(?: you .{0,30})? (?:is |was |has been |can ?not be |could not be |can['’]t be |couldn['’]t be |no longer )?(?:not found|not available|unavailable|found|missing|exists?|removed|gone|deleted|expired)|not found|(?:page|article) (?:does not|doesn['’]t) exist|(?:we )?(?:can['’]?t|cannot|could ?n['’]?t) find (?:that|this|the) .{0,20}|access (?:to this page )?(?:has been )?(?:denied|forbidden|blocked)|forbidden|unauthori[sz]ed|bad (?:gateway|request)|gateway time-?out|internal server error|server error|service (?:is )?(?:temporarily )?unavailable|(?:website |site )?(?:is )?(?:temporarily )?(?:unavailable|down for maintenance|under maintenance)|(?:scheduled )?maintenance|too many requests|request (?:blocked|rejected|timed? ?out)|an? (?:unexpected )?error (?:has )?occurred|error|unavailable for legal reasons|diese seite (?:gibt es|existiert) .{0,20}nicht.{0,10}|seite (?:wurde )?nicht gefunden|page (?:introuvable|non trouv[ée]e)|p[áa]gina no encontrada|p[áa]gina n[ãa]o encontrada|pagina non trovata|pagina niet gevonden|sidan (?:kunde inte hittas|hittades inte)|siden (?:ble |blev )?ikke funnet|nie znaleziono strony|страница не найдена|ページが見つかりません|页面不存在|找不到页面|페이지를 찾을 수 없습니다)[.!]?$/i;
/** Titles of sign-in forms. */
const SIGN_IN = /^(?:(?:please )?(?:sign|log)[ -]?in(?: (?:to|or|with|required|page)\b.{0,60})?|login(?: (?:page|required))?|sign up|subscribe(?: (?:now|to read|to continue)\b.{0,40})?|register|create (?:an|your) account|(?:single sign-on|authentication required|verify (?:your )?(?:identity|email)|session expired)|anmelden|einloggen|anmeldung|connexion|se connecter|identifiez-vous|iniciar sesi[óo]n|iniciar sess[ãa]o|entrar|accedi|inloggen|logga in|logg inn|log ind|zaloguj(?: się)?|logowanie|вход|войти|ログイン|登录|로그인)[.!]?$/i;
/** Titles of pages that block automated requests. */
const BOT_WALL = /^(?:just a moment\b.{0,10}|attention required!?.{0,20}|checking (?:your browser|if the site)\b.{0,60}|(?:are you|i['’]m not|verify (?:that )?you are(?: not)?|(?:making sure (?:that )?)?you(?: a|['’])re) (?:a |human|not a ).{0,30}|press (?:and|&) hold\b.{0,60}|.{0,30}security checkpoint|verifying (?:you are human|your browser|your connection).{0,20}|security (?:check|verification).{0,30}|human verification|robot check|bot verification|pardon our interruption.{0,10}|ddos[- ]guard|ddos protection by .{0,20}|one more step|please wait.{0,20}|captcha|before you continue.{0,40}|client challenge)$/i;
/** Titles of the pages that servers and registrars show where there is no site yet. */
const DEFAULT_PAGE = /^(?:welcome to (?:nginx|openresty|caddy|iis|apache|centos|tengine|your new (?:site|website))\b.{0,30}|index of \/.{0,200}|(?:apache2?|nginx|http server|iis|debian|ubuntu|centos|red hat|fedora).{0,40} (?:default|test) page\b.{0,40}|(?:default|test) (?:web ?)?page(?: for .{0,40})?|it works!?|iis windows(?: server)?|(?:this )?(?:domain|site|website)(?: name)? (?:is )?(?:for sale|parked)|\S+\.[a-z]{2,8} is for sale|(?:site |website )?coming soon|under construction|hello,? world)[.!]?$/i;
/** Scripts and elements of services that block automated requests. They are also in the pages of stories. */
const BOT_SIGN = /cf-(?:chl|challenge|browser-verification|mitigated)|challenge-platform|_Incapsula_Resource|px-captcha|captcha-delivery\.com|geo\.captcha|awsWafCookie|sucuri_cloudproxy/i;
/** Sentences of pages that block automated requests. */
const BOT_SAID = /enable (?:javascript|js) and (?:cookies|disable any ad ?blocker)|checking your browser|(?:unusual|suspicious|automated) (?:traffic|activity)|(?:you are|you['’]re|that you['’]re) (?:human|not (?:a )?(?:ro)?bot)|not a robot|security of your connection|incident id:/i;
/** Phrases in short responses that report a failure. */
const FAILURE = /\b(?:service (?:is )?(?:temporarily |currently )?unavailable|temporarily unavailable|upstream (?:connect|request)|connection (?:refused|reset|timed? ?out)|bad gateway|gateway time-?out|internal server error|(?:page|file|story|article|url|object|key) (?:was |is )?not found|not found|no longer (?:available|exists?)|(?:can['’]?t|can ?not|could ?n['’]?t|could not|unable to) find (?:that|this|the|your) (?:page|story|article|file|url|address)|could not be found|may have been (?:moved|removed|renamed|deleted)|check the (?:spelling|address|url)|something went wrong|(?:nicht|nie) (?:mehr )?gefunden|n['’]existe (?:plus|pas)|(?:does not|doesn['’]t) exist|forbidden|access (?:is )?denied|permission denied|unauthori[sz]ed|too many requests|rate limit|quota exceeded|under maintenance|try again later|moved permanently|invalid (?:api )?(?:key|token)|sign in to|log in to|enable javascript|requires javascript|please turn javascript on|no healthy upstream|default backend|it works!)/i;
/** Markup that declares a page to be a story. */
const MARKED = /property\s*=\s*["']?og:type["']?\s[^<>]{0,300}content\s*=\s*["']?article|content\s*=\s*["']?article["']?\s[^<>]{0,300}property\s*=\s*["']?og:type|"@type"\s*:\s*(?:\[[^\]]{0,80})?"(?:\w*Article|BlogPosting|LiveBlogPosting|Review|Report)"|itemtype\s*=\s*["']?https?:\/\/schema\.org\/(?:\w*Article|BlogPosting)|itemprop\s*=\s*["']?articleBody/i;
function proseOf(entries) {
    const paragraphs = [];
    let hasMore = false;
    const gather = (value, depth) => {
        if (typeof value === 'string')
            return value;
        if (depth > 12 || paragraphs.length > 200)
            return '';
        if (Array.isArray(value))
            return value.map((entry) => gather(entry, depth + 1)).join('');
        return isRecord(value) ? gather(value['content'] ?? value['quotation'] ?? value['items'], depth + 1) : '';
    };
    for (const entry of entries) {
        if (!isRecord(entry))
            continue;
        if ('stops' in entry || 'quotation' in entry)
            hasMore = true;
        for (const block of Array.isArray(entry['body']) ? entry['body'] : []) {
            if (isRecord(block) &&
                /^(figure|gallery|video|audio|itinerary|timeline|update|table)$/.test(String(block['type'])))
                hasMore = true;
            const words = gather(block, 0);
            paragraphs.push(...words
                .split(/\n\s*\n/)
                .map((part) => part.trim())
                .filter((part) => part.length > 0));
        }
    }
    return { paragraphs, letters: paragraphs.join('').length, hasMore };
}
const short = (words) => words.replace(/\s+/g, ' ').trim().slice(0, 60);
const isSentence = (words) => words.length >= PARAGRAPH && /[.!?…。！？][”"’»)\]]{0,2}$/.test(words);
/** The text of the first element of a name, without tags. */
function textOf(html, name) {
    const start = new RegExp(`<${name}\\b[^<>]*>`, 'i').exec(html);
    if (!start)
        return '';
    const from = start.index + start[0].length;
    const end = html.slice(from, from + 2_000).search(new RegExp(`</${name}\\b`, 'i'));
    return html
        .slice(from, from + (end < 0 ? 200 : end))
        .replace(/<[^<>]*>/g, ' ')
        .replace(/&(?:rsquo|#8217|#39|apos);/g, '’')
        .replace(/&\w+;|&#\d+;/g, ' ')
        .replace(/\s+/g, ' ')
        .trim();
}
/** A title and its parts: `Page not found | Example Gazette`. */
const partsOf = (title) => [title, ...title.split(/\s[|–—·»-]\s|:\s/)].map((part) => part.trim());
/**
 * What a web page is, if it is not a story: an error, a sign-in form, a bot wall, or an application without text.
 *
 * @param isStrict Whether other content is already there, such as children. The page must then certainly be a story.
 */
export function noStoryPage(html, entries, isStrict) {
    const head = html.slice(0, 300_000);
    const { paragraphs, letters, hasMore } = proseOf(entries);
    const sentences = paragraphs.filter(isSentence).length;
    const isMarked = MARKED.test(head) && (sentences > 1 || (letters === 0 && hasMore) || letters > MUCH);
    const title = textOf(head, 'title');
    const named = [title, textOf(head, 'h1')].flatMap(partsOf);
    const nameOf = (kind) => named.find((part) => kind.test(part));
    // A long text is a story whatever its title says. Only pages that block requests have long explanations.
    const isLong = letters > MUCH && sentences > 3;
    if (!isMarked) {
        const [error, form, wall] = isLong
            ? [undefined, undefined, letters < 3 * MUCH ? nameOf(BOT_WALL) : undefined]
            : [nameOf(ERROR) ?? nameOf(DEFAULT_PAGE), nameOf(SIGN_IN), nameOf(BOT_WALL)];
        if (wall !== undefined)
            return `a page that blocks automated requests (“${short(wall)}”)`;
        if (error !== undefined)
            return `an error page (“${short(error)}”)`;
        if (form !== undefined)
            return `a sign-in page (“${short(form)}”)`;
    }
    if (letters < MUCH && !isMarked) {
        if ((sentences < 2 && BOT_SIGN.test(head)) || paragraphs.some((words) => BOT_SAID.test(words)))
            return `a page that blocks automated requests (“${short(title)}”)`;
        if (sentences < 2 && /<input\b[^<>]*\btype\s*=\s*["']?password/i.test(head))
            return `a sign-in page (“${short(title)}”)`;
        const failure = [title, ...paragraphs].find((words) => FAILURE.test(words));
        if (failure !== undefined)
            return `an error page (“${short(failure)}”)`;
    }
    if (letters === 0 && !hasMore) {
        if (MARKED.test(head))
            return undefined;
        return /<script\b/i.test(head)
            ? `a page whose text is made by scripts (“${short(title)}”)`
            : `a page without text (“${short(title)}”)`;
    }
    if (isMarked || hasMore)
        return undefined;
    const isStory = sentences >= (isStrict ? 2 : 1) || letters > MUCH;
    return isStory ? undefined : `a page without paragraphs (“${short(title || paragraphs[0] || '')}”)`;
}
/** Fields of error messages in JSON. */
const ERROR_FIELD = /^(?:errors?|fault|exception|message|detail|title|statuscode|status|code|success|ok|type|data|instance|traceid|requestid|request_id|timestamp|path|error_description|error_code)$/i;
/** The error message in the JSON of a server, such as `{"error": {"code": 404, "message": "…"}}`; `undefined` for other data. */
export function errorIn(raw) {
    if (!isRecord(raw))
        return undefined;
    const names = Object.keys(raw);
    const isError = names.length > 0 && names.every((name) => ERROR_FIELD.test(name));
    if (!isError || !names.some((name) => /^(?:errors?|fault|exception|message|detail)$/i.test(name)))
        return undefined;
    const wordsIn = (value, depth) => {
        if (typeof value === 'string')
            return value;
        if (Array.isArray(value))
            return wordsIn(value[0], depth + 1);
        if (!isRecord(value) || depth > 3)
            return '';
        return wordsIn(value['message'] ?? value['detail'] ?? value['error'] ?? value['errors'] ?? value['title'], depth + 1);
    };
    return `an error of a server (“${short(wordsIn(raw, 0))}”)`;
}
/** What a text is, if it is not a story: a message of a server, or a text without paragraphs. */
export function noStoryText(entries, isStrict, isData = false) {
    const { paragraphs, letters, hasMore } = proseOf(entries);
    const [entry] = entries;
    const headline = isRecord(entry) && typeof entry['headline'] === 'string' ? entry['headline'] : '';
    const failure = letters < MUCH ? [headline, ...paragraphs].find((words) => FAILURE.test(words) || ERROR.test(words)) : undefined;
    if (failure !== undefined)
        return `a message of a server (“${short(failure)}”)`;
    // Data with the fields of a story is one, even with a single paragraph.
    if (isData)
        return undefined;
    const isStory = hasMore || paragraphs.length > 1 || letters > MUCH;
    const isSaid = !isStrict || letters > MUCH || paragraphs.filter((words) => /[.!?…。！？][”"’»)\]]{0,2}$/.test(words)).length > 1;
    return isStory && isSaid ? undefined : `a text without paragraphs (“${short(headline || paragraphs[0] || '')}”)`;
}
