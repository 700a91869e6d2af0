const setOf = (names) => new Set(names.split(' ').filter(Boolean));
function keeping({ tags, removed = '', attributes }) {
    const [kept, gone] = [setOf(tags), setOf(removed)];
    const named = new Map(Object.entries(attributes).map(([tag, names]) => [tag, setOf(names)]));
    const has = (names, attribute) => names !== undefined && (names.has(attribute) || names.has(attribute.replace(/^(data|aria)-.+/, '$1-*')));
    return {
        fateOf: (tag) => (kept.has(tag) ? 'kept' : gone.has(tag) ? 'removed' : 'unwrapped'),
        keepsAttribute: (tag, attribute) => !named.get(`!${tag}`)?.has(attribute) && (has(named.get('*'), attribute) || has(named.get(tag), attribute)),
    };
}
/** The reverse of `keeping`: everything stays except the listed names. */
function removing(lists) {
    const [unwrapped, removed, attributes] = [lists.unwrapped, lists.removed, lists.attributes].map(setOf);
    return {
        fateOf: (tag) => (removed.has(tag) ? 'removed' : unwrapped.has(tag) ? 'unwrapped' : 'kept'),
        keepsAttribute: (_tag, attribute) => !attributes.has(attribute),
    };
}
const HEADINGS = 'h1 h2 h3 h4 h5 h6';
const TABLE = 'table caption colgroup col thead tbody tfoot tr td th';
const ALIGNED = Object.fromEntries(`article aside caption details div figcaption figure footer ${HEADINGS} header hgroup legend main nav p section span summary`
    .split(' ')
    .map((tag) => [tag, 'align']));
/** Substack’s list is that of an older sanitize-html. */
const SANITIZE_HTML = `address article aside footer header ${HEADINGS} hgroup main nav section blockquote dd div dl dt figcaption figure hr li ol p pre ul a abbr b bdi bdo br cite code data dfn em i kbd mark q rb rp rt rtc ruby s samp small span strong sub sup time u var wbr ${TABLE}`;
const SANITIZE_HTML_ATTRIBUTES = { a: 'href name target', img: 'src srcset alt title width height loading' };
const FEEDPARSER_STYLES = setOf('azimuth background-color border-bottom-color border-collapse border-color border-left-color border-right-color border-top-color clear color cursor direction display elevation float font font-family font-size font-style font-variant font-weight height letter-spacing line-height overflow pause pause-after pause-before pitch pitch-range richness speak speak-header speak-numeral speak-punctuation speech-rate stress text-align text-decoration text-indent unicode-bidi vertical-align voice-family volume white-space width');
const LOST_IN_MAIL = /^(--|animation|aspect-ratio$|backdrop-filter$|(block|inline)-size$|border-(block|inline)|bottom$|box-shadow$|clip-path$|color-scheme$|cursor$|filter$|flex-(direction|wrap)$|grid|inset|justify-content$|left$|(margin|padding)-(block|inline)|position$|right$|text-(shadow|underline-offset|decoration-thickness)$|top$|transform|transition|visibility$)/;
/** The supported platforms, the most used first. */
export const TARGETS = [
    {
        name: 'wordpress',
        title: 'WordPress (of authors and contributors)',
        source: 'wp_kses_post of WordPress 6.1, wp-includes/kses.php',
        kind: 'twin',
        ...keeping({
            tags: `a abbr acronym address area article aside audio b bdo big blockquote br button caption cite code col colgroup dd del details dfn div dl dt em fieldset figcaption figure font footer ${HEADINGS} header hgroup hr i img ins kbd label legend li main map mark menu nav object ol p pre q rb rp rt rtc ruby s samp section small span strike strong sub summary sup table tbody td textarea tfoot th thead title tr track tt u ul var video`,
            attributes: {
                '*': 'class id lang dir style title role data-* aria-describedby aria-details aria-hidden aria-label aria-labelledby xml:lang',
                // Only objects that show a PDF stay.
                '!object': 'class id lang dir style title role data-news aria-label',
                ...ALIGNED,
                a: 'href rel rev name target download',
                area: 'alt coords href nohref shape target',
                audio: 'autoplay controls loop muted preload src',
                blockquote: 'cite',
                button: 'disabled name type value',
                col: 'align char charoff span valign width',
                colgroup: 'align char charoff span valign width',
                del: 'datetime',
                details: 'align open',
                font: 'color face size',
                hr: 'align noshade size width',
                img: 'alt align border height hspace loading longdesc vspace src usemap width',
                ins: 'datetime cite',
                label: 'for',
                li: 'align value',
                map: 'name',
                menu: 'type',
                ol: 'start type reversed',
                pre: 'width',
                q: 'cite',
                table: 'align bgcolor border cellpadding cellspacing rules summary width',
                tbody: 'align char charoff valign',
                td: 'abbr align axis bgcolor char charoff colspan headers height nowrap rowspan scope valign width',
                textarea: 'cols rows disabled name readonly',
                tfoot: 'align char charoff valign',
                th: 'abbr align axis bgcolor char charoff colspan headers height nowrap rowspan scope valign width',
                thead: 'align char charoff valign',
                tr: 'align bgcolor char charoff valign',
                track: 'default kind label src srclang',
                ul: 'type',
                video: 'autoplay controls height loop muted playsinline poster preload src width',
            },
        }),
    },
    {
        name: 'substack',
        title: 'Substack',
        source: 'the list in its editor’s code, github.com/Maluen/code-medium/issues/11',
        kind: 'twin',
        ...keeping({
            tags: SANITIZE_HTML,
            removed: 'option script style textarea xmp',
            attributes: SANITIZE_HTML_ATTRIBUTES,
        }),
    },
    {
        name: 'ghost',
        title: 'Ghost (HTML card)',
        // The card is written to the page as it is; scripts run there, but not in the newsletter.
        source: 'the renderer of the HTML card in kg-default-nodes of Ghost 5',
        kind: 'element',
        ...removing({ unwrapped: '', removed: '', attributes: '' }),
    },
    {
        name: 'drupal',
        title: 'Drupal (Basic HTML)',
        // Xss::filter removes tags and keeps the text in them, also that of scripts. lang and dir are always allowed.
        source: 'allowed_html of the text format basic_html of Drupal 10, and core/modules/filter/src/Plugin/Filter/FilterHtml.php',
        kind: 'twin',
        ...keeping({
            tags: 'a blockquote br cite code dd dl dt em h2 h3 h4 h5 h6 img li ol p strong ul',
            attributes: {
                '*': 'lang dir',
                a: 'hreflang href',
                blockquote: 'cite',
                ...Object.fromEntries(['h2', 'h3', 'h4', 'h5', 'h6'].map((tag) => [tag, 'id'])),
                img: 'src alt data-entity-uuid data-entity-type height width data-caption data-align',
                ol: 'start type',
                ul: 'type',
            },
        }),
    },
    {
        name: 'squarespace',
        title: 'Squarespace (code block)',
        // The block is written to the page as it is, with HTML and scripts. On plans without JavaScript the text stays.
        source: 'the definition of the code block in its glossary, 5help.squarespace.com/hc/en-us/articles/205630847',
        kind: 'element',
        ...removing({ unwrapped: '', removed: '', attributes: '' }),
    },
    {
        name: 'blogger',
        title: 'Blogger (HTML view)',
        // The post is written to the page as it is. In the template “Dynamic Views” scripts in posts do not run.
        source: 'the content of a post in the Blogger API, developers.google.com/blogger/docs/3.0; gists in posts are script elements',
        kind: 'element',
        ...removing({ unwrapped: '', removed: '', attributes: '' }),
    },
    {
        name: 'medium',
        title: 'Medium',
        // The editor has no HTML view. It turns what is pasted into its own paragraphs, each of one type.
        source: 'the types of paragraphs (P, H2, H3, H4, BQ, PQ, PRE, IMG, ULI, OLI, HR) and of markup (A, STRONG, EM, CODE) in the stories of its API',
        kind: 'twin',
        ...keeping({
            tags: 'a b blockquote br code em figcaption figure h1 h2 h3 h4 hr i img li ol p pre strong ul',
            removed: 'script style template',
            attributes: { a: 'href', img: 'src alt' },
        }),
    },
    {
        name: 'mailchimp',
        title: 'Mailchimp (read in Gmail)',
        // Mailchimp removes scripts. What is left depends on the reader’s mail client: this is that of the most used one.
        source: 'the results of Gmail’s webmail in github.com/hteumeuleu/caniemail, June 2026',
        kind: 'static',
        ...keeping({
            tags: `a abbr acronym address area article aside b blockquote br button center cite code col colgroup dd del dfn div dl dt em fieldset figcaption figure font footer form ${HEADINGS} header hr i img input ins kbd label legend li map mark ol optgroup option p pre s samp section select small span strike strong sub sup ${TABLE} textarea time tt u ul var wbr`,
            removed: 'base link meta object script style svg template title',
            attributes: {
                '*': 'align aria-hidden aria-label aria-live background bgcolor border cellpadding cellspacing class dir height lang role style title valign width',
                a: 'href name',
                img: 'src alt usemap',
                area: 'alt coords href shape',
                map: 'name',
                ol: 'start type',
                td: 'colspan rowspan',
                th: 'colspan rowspan scope',
            },
        }),
        keepsStyle: (property) => !LOST_IN_MAIL.test(property),
    },
    {
        name: 'github',
        title: 'GitHub',
        source: 'the schema of hast-util-sanitize 5',
        kind: 'twin',
        ...keeping({
            tags: `a b blockquote br code dd del details div dl dt em ${HEADINGS} hr i img input ins kbd li ol p picture pre q rp rt ruby s samp section source span strike strong sub summary sup table tbody td tfoot th thead tr tt ul var`,
            removed: 'script template',
            attributes: {
                '*': 'accept accept-charset accesskey action align alt axis border cellpadding cellspacing char charoff charset checked clear cols colspan color compact coords datetime dir enctype frame headers height hreflang hspace id ismap itemprop label lang maxlength media method multiple name nohref noshade nowrap open prompt readonly rev rows rowspan rules scope selected shape size span start summary tabindex title valign value vspace width for aria-describedby aria-labelledby',
                a: 'href aria-label',
                blockquote: 'cite',
                del: 'cite',
                div: 'itemscope itemtype',
                dl: 'aria-label',
                img: 'src longdesc aria-label',
                input: 'disabled type',
                ins: 'cite',
                ol: 'aria-label',
                q: 'cite',
                source: 'srcset',
                summary: 'aria-label',
                table: 'aria-label',
                ul: 'aria-label',
            },
        }),
    },
    {
        name: 'dompurify',
        title: 'DOMPurify',
        source: 'the defaults of DOMPurify 3.4',
        kind: 'twin',
        distrusts: /<[/\w!]/,
        ...keeping({
            tags: `a abbr acronym address area article aside audio b bdi bdo big blink blockquote body br button canvas caption center cite code col colgroup data datalist dd del details dfn dialog dir div dl dt em fieldset figcaption figure font footer form ${HEADINGS} head header hgroup hr html i img input ins kbd label legend li main map mark marquee math menu menuitem meter nav nobr ol optgroup option output p picture pre progress q rp rt ruby s samp search section select slot small source spacer span strike strong style sub summary sup svg table tbody td template textarea tfoot th thead time title tr track tt u ul var video wbr`,
            removed: 'iframe noembed noframes noscript script xmp plaintext',
            attributes: {
                '*': 'data-* aria-* accept action align alt autocapitalize autocomplete autoplay background bgcolor border cellpadding cellspacing checked cite class clear color cols colspan controls coords crossorigin datetime decoding default dir disabled download draggable enctype face headers height hidden high href hreflang id inert inputmode integrity is ismap kind label lang list loading loop low max maxlength media method min minlength multiple muted name nonce noshade novalidate nowrap open optimum part pattern placeholder playsinline popover poster preload pubdate radiogroup readonly rel required rev reversed role rows rowspan scope selected shape size sizes slot span spellcheck src srclang srcset start step style summary tabindex title translate type usemap valign value width wrap',
                label: 'for',
                output: 'for',
            },
        }),
    },
    {
        name: 'sanitize-html',
        title: 'sanitize-html',
        source: 'the defaults of sanitize-html 2.17',
        kind: 'twin',
        ...keeping({
            tags: `${SANITIZE_HTML} menu`,
            removed: 'option script style textarea xmp',
            attributes: SANITIZE_HTML_ATTRIBUTES,
        }),
    },
    {
        name: 'netnewswire',
        title: 'NetNewsWire',
        source: 'main.js of NetNewsWire 6, stripStyles; issues 3077 and 3380',
        kind: 'static',
        // Users can enable scripts; the default is off.
        ...removing({ unwrapped: '', removed: 'script style', attributes: '' }),
        keepsStyle: (property) => !/^(color$|background|font|line-height$|max-(width|height)$|position$)/.test(property),
    },
    {
        name: 'feedparser',
        title: 'feedparser (NewsBlur and others)',
        source: 'feedparser 6, html-sanitization in its documentation and feedparser/sanitizer.py',
        kind: 'static',
        ...keeping({
            tags: `a abbr acronym address area article aside audio b big blockquote br button canvas caption center cite code col colgroup command datalist dd del details dfn dialog dir div dl dt em fieldset figcaption figure font footer form ${HEADINGS} header hr i img input ins kbd keygen label legend li map menu meter multicol nav noscript ol optgroup option output p pre progress q rp rt ruby s samp section select small source spacer span strike strong sub sup table tbody td textarea tfoot th thead time tr tt u ul var video`,
            removed: 'applet script style',
            attributes: {
                '*': 'abbr accept accesskey action align alt autocomplete autofocus axis background bgcolor border cellpadding cellspacing char charoff charset checked cite class clear color cols colspan compact contenteditable controls coords data datetime default dir disabled draggable enctype face for form frame headers height hidden high href hreflang hspace id inputmode ismap label lang list longdesc loop low max maxlength media method min multiple name nohref noshade nowrap open optimum pattern ping poster preload readonly rel required rev rows rowspan rules scope selected shape size span src start step style summary tabindex target title type usemap valign value vspace width wrap xml:lang',
            },
        }),
        keepsStyle: (property) => FEEDPARSER_STYLES.has(property),
    },
    {
        name: 'simplepie',
        title: 'SimplePie (FreshRSS and others)',
        source: 'the defaults in src/Sanitize.php of SimplePie 1.8',
        kind: 'twin',
        ...removing({
            unwrapped: 'base blink body doctype embed font form frame frameset html iframe input marquee meta noscript object param',
            removed: 'script style',
            attributes: 'bgsound expr id style onclick onerror onfinish onmouseover onmouseout onfocus onblur lowsrc dynsrc',
        }),
    },
    {
        name: 'miniflux',
        title: 'Miniflux',
        source: 'internal/reader/sanitizer/sanitizer.go of Miniflux 2.2',
        kind: 'twin',
        ...keeping({
            tags: `a abbr acronym audio blockquote br caption cite code dd del dfn dl dt em figcaption figure ${HEADINGS} img ins kbd li ol p picture pre q rp rt rtc ruby s samp source strong sub sup table td th thead time tr ul var video wbr`,
            removed: 'noscript script style',
            attributes: {
                a: 'href title id',
                abbr: 'title',
                acronym: 'title',
                audio: 'src',
                dd: 'id',
                dl: 'id',
                dt: 'id',
                ...Object.fromEntries(HEADINGS.split(' ').map((tag) => [tag, 'id'])),
                img: 'alt title src srcset sizes width height loading',
                li: 'id',
                ol: 'id',
                q: 'cite',
                source: 'src type srcset sizes media',
                sup: 'id',
                td: 'rowspan colspan',
                th: 'rowspan colspan',
                time: 'datetime',
                ul: 'id',
                video: 'poster height width src',
            },
        }),
    },
];
