/** Phrases that mark the parts of a pasted news story, whichever site it comes from. */
const oneOf = (list) => list
    .trim()
    .split(/(?<!\s)\s*\|\s*/)
    .join('|');
/** Phrases that, as a whole line, belong to the page and not to the story. */
const PAGE_LINES = oneOf(`
  advertisement|advertisements|advertising|sponsored|sponsored content|promoted|supported by|paid content|partner content
  |anzeige|werbung|publicité|publicite|publicidad|anuncio|pubblicità|publicidade|advertentie|annons|annonse|annonce|reklame|reklama|mainos|реклама|реклама 18|διαφήμιση|iklan|quảng cáo|reklam|広告|广告|廣告|광고|إعلان|اعلان|פרסומת
  |share|share this|share this story|share this article|share this page|share article|shares|share tweet submit|tweet|comment|comments|no comments|no comments yet|post comment|post a comment|leave a comment|leave a reply|view comments|add a comment|comments powered by disqus|like this|loading|like|submit|save|saved|print|e-?mail|email me|email this article|copy|copy link|copied|more|close|menu|search|home|news|video|videos|photos|gallery|image|enlarge image|caption|view gallery|back to gallery|back to top|go to top|hide|show|skip|skip ad|play|pause|listen|audio|read later|bookmark|follow|following|follow us|subscribe|subscribe now|sign up|sign in|log in|login|register|register log in|newsletter|newsletters|get it|read more|continue reading|continue reading the main story|show more|see more|view more|load more|read full article|read the full story|story continues below|story continues below gallery|article continues below|continues below|next|previous|previous article|next article|next story|view pdf/print mode|reprints|reuse this content|republish|republish this article|report a typo|text size|font size|translate|latest|popular|trending|highlights|loading content|media playback is unsupported on your device|photo gallery|view author archive|get author rss feed|email the author|follow on twitter|filed under|filed to|explore
  |teilen|drucken|merken|kommentieren|kommentare|kommentar|mehr|weiterlesen|mehr lesen|zur startseite|startseite|vorlesen|artikel anhören|abonnieren|anmelden|partager|imprimer|commenter|commentaires|lire plus|lire la suite|s’abonner|s'abonner|écouter|accueil|compartir|imprimir|comentar|comentarios|comentários|leer más|seguir leyendo|suscríbete|escuchar|inicio|compartilhar|leia mais|ler mais|assine|ouvir|condividi|stampa|commenta|commenti|leggi tutto|abbonati|ascolta|delen|reageer|reacties|lees meer|luister|dela|skriv ut|kommentera|läs mer|lyssna|del|del artikel|læs mere|lyt|les mer|lytt|jaa|tulosta|kommentit|lue lisää|udostępnij|drukuj|komentarze|czytaj więcej|czytaj dalej|sdílet|diskuze|číst dál|поделиться|комментарии|читать далее|читать дальше|подписаться|поділитися|коментарі|читати далі|share edin|paylaş|yorumlar|devamını oku|シェア|共有|続きを読む|もっと見る|印刷|コメント|分享|打印|评论|相关阅读|阅读全文|공유|댓글|기사저장|인쇄|글자크기|مشاركة|شارك|طباعة|تعليقات|اقرأ المزيد|שתפו|תגובות
`);
const NETWORKS = 'facebook|twitter|x|linkedin|pinterest|reddit|flipboard|pocket|instagram|whatsapp|telegram|messenger|tumblr|youtube|tiktok|threads|bluesky|mastodon|viber|line|vk|ok|weibo|wechat|kakao|kakaotalk|google|google\\+|rss|xing|email|e-mail|mail|sms|more|print|share';
/** Networks on which a page asks readers to follow it. */
const SOCIAL = 'facebook|twitter|x|linkedin|pinterest|reddit|flipboard|instagram|whatsapp|telegram|tumblr|youtube|tiktok|threads|bluesky|mastodon|snapchat|google news|apple news|vk|weibo|wechat|line';
/** Several networks in a row, with the names of accounts: `Facebook, Twitter (@example) and Instagram`. */
const ON_SOCIAL = `(?:(?:${SOCIAL})(?![\\p{L}\\p{N}])(?: at)?[ ,&|]*(?:\\(?@\\w{2,30}\\)?)?[ ,&|]*(?:(?:and|or|und|et|y|e|och|og|on)(?: on)? )?){1,8}`;
const PRIVACY = '(?:privacy|cookie|editorial) (?:policy|notice|settings)|terms(?: (?:of|and) (?:use|service|conditions))?|about us|contact us|advertise with us|more newsletters|do not sell my (?:personal )?information';
/** Matches a whole line that belongs to the page: a button, a counter, or the name of a network. */
const PAGE_LINE = new RegExp(`^(?:(?:${PAGE_LINES})|(?:(?:${NETWORKS})[ ,|/·•]*){1,12}|\\d{1,4}(?:\\.\\d)?[km]|\\d{1,6}(?:[.,]\\d{1,3})?[km]?\\s*(?:shares?|comments?|likes?|views?|kommentare|commentaires|comentarios)|(?:image|photo|slide|bild|foto)?\\s*\\d{1,3}\\s*(?:of|/|von|de|di|из)\\s*/?\\s*\\d{1,3}|(?:email|name|comment|zip code|e-mail|phone)(?: address)?\\s*\\((?:required|optional)\\)|(?:x )?(?:share|tweet)(?: this)?(?: (?:on|via|to|with))? (?:(?:${NETWORKS})[ ,|/·•]*){1,12}|(?:x )?share (?:via|permalink|this entry)|copy this link|(?:(?:${PRIVACY})[ |·•&,]*(?:and )?){1,8})$`, 'iu');
/** Lines that ask readers to do something. */
const REQUEST = new RegExp(`^(?:${oneOf(`
  (?:sign up|subscribe|register)(?: now| today| here)?(?: (?:to|for) [^.!?]{0,70})?\\b(?:newsletters?|(?:e-?mail|news|breaking news) (?:alerts|updates)|mailing list|podcast)(?: here| now| today| below| for free)?
  |(?:follow|like|find|join) (?:us|me|him|her|them|@\\w{2,30}|the author|[^.!?:]{2,60}) on ${ON_SOCIAL}
  |(?:click|tap) here(?: (?:to|for) (?:subscribe|sign up|join(?: us)?|donate|comment|(?:read|see|view|learn|find out) more|more(?: information| details| news| stories)?))?
  |(?:click here to )?(?:download|get|install|try) (?:the|our) [^.!?]{0,40}\\bapp(?: now| today| here)?
  |(?:get|receive) [^.!?]{0,90}\\b(?:newsletters?|(?:in|to|into) your (?:inbox|browser))(?: daily| weekly| every (?:day|week|morning))?
  |(?:get|receive) (?:our|the|a|your)(?: free| daily| weekly){0,2} (?:news)?(?:letter|briefing|digest|bulletin)(?: every (?:day|week|morning|evening)| daily| weekly)?(?:,? (?:with|for) [^.!?]{2,80})?
  |get (?:breaking|daily) news (?:alerts?|on your browser)[^!?]{0,110}
  |let our news meet your inbox\\b.{0,110}
  |(?:support|fund) (?:us|our (?:journalism|work|reporting|newsroom)|independent journalism)(?: now| today)?|donate(?: now| today| here)?
  |(?:have|got) a (?:news )?tip\\?.{0,140}|send (?:us )?(?:your )?tips(?: to \\S+)?|contact us(?: at \\S+)?|contact the (?:author|writer|reporter)s?(?: at \\S+)?
  |by (?:signing up|subscribing|submitting)[^.]{0,40},? (?:you|i) (?:agree|consent|accept)\\b.{0,200}
  |this site is protected by recaptcha\\b.{0,120}
  |you have (?:been )?successfully (?:subscribed|signed up|been added)[^.]{0,80}|there was a problem (?:signing you up|subscribing you|processing your|with your (?:request|submission|subscription))[^.]{0,80}
  |when submitting content, please .{0,320}|if you would like to (?:add a )?comment\\b[^.]{0,120}|the [\\w ]{2,40} values your comments\\b.{0,200}
  |start your (?:free )?(?:\\S+ )?(?:trial|subscription|membership)(?: now| today)?|save this article|listen to this article|hit enter to search[^.]{0,40}|wordcount:? \\d+|filed to:.{1,60}
  |(?:jetzt )?(?:den |unseren )?newsletter (?:abonnieren|bestellen)|folgen sie (?:uns|mir) (?:auf|bei) ${ON_SOCIAL}|jetzt (?:abonnieren|testen|lesen)
  |suivez[- ]nous sur ${ON_SOCIAL}|(?:abonnez|inscrivez)-vous(?: à (?:notre|la) (?:newsletter|lettre)[^.!?]{0,40})?
  |síguenos en ${ON_SOCIAL}|suscríbete(?: a (?:nuestr[ao]s?|la) (?:newsletter|boletín)[^.!?]{0,40})?|siga-nos (?:no|em) ${ON_SOCIAL}|assine (?:nossa|a) newsletter
  |seguici su ${ON_SOCIAL}|iscriviti all[ae] (?:nostra )?newsletter|volg ons op ${ON_SOCIAL}|följ oss på ${ON_SOCIAL}|følg o(?:s|ss) på ${ON_SOCIAL}
  |(?:подписывайтесь|подпишитесь) на (?:наш|нас)[^.!?]{0,60}|підписуйтесь на (?:наш|нас)[^.!?]{0,60}
`)})[.!]?$`, 'iu');
/** Labels of links to other stories, before a colon or arrow and a headline: `Read more: …`. */
const LEAD = new RegExp(`^(?:${oneOf(`
  (?:read|see|watch|listen|view|hear)(?: (?:more|also|next|now|this|here))?|also read|must read|don['’]t miss|more|more on this|related(?: (?:story|stories|articles?|coverage|links?|news|topics?|content|tags?))?|recommended|on [\\w.]{3,40}\\.com
  |lesen sie (?:auch|hier|dazu|mehr)|mehr zum thema|mehr dazu|mehr|lesetipp|auch interessant|sehen sie auch|(?:à |a )?lire aussi|lire également|voir aussi|sur le même sujet|(?:lea|lee|leer) también|(?:te|le) puede interesar|(?:ver|vea) también|más información|leia (?:também|mais)|veja também|saiba mais|leggi anche|leggi|guarda anche|potrebbe interessarti|lees (?:ook|meer)|bekijk ook|meer over dit onderwerp|läs (?:också|även|mer)|se också|läs|les (?:også|mer)|se også|læs (?:også|mere)|(?:lue|katso) myös|(?:czytaj|zobacz) (?:też|także|również)|przeczytaj|polecamy|čtěte (?:také|též)|читайте (?:также|ещё|еще|по теме)|смотрите также|читайте також|дивіться також|ayrıca okuyun|ilgili haber|baca juga|xem thêm|đọc thêm|関連記事|関連|あわせて読みたい|相关(?:阅读|新闻|链接)|延伸閱讀|延伸阅读|推荐阅读|관련 ?기사|اقرأ أيض[اً]{1,2}|إقرأ أيض[اً]{1,2}|اقرأ المزيد|شاهد أيض[اً]{1,2}|קראו (?:עוד|גם)
`)})\\s*[:：»→]\\s*\\S`, 'iu');
/** Headings of lists of other stories or of comments; each is the whole line. */
const OTHERS = new RegExp(`^(?:${oneOf(`
  (?:the )?most (?:read|viewed|popular|recent|shared|commented)(?: (?:stories|articles|news|posts|videos|today|now|this week|(?:in|on) [\\p{L}&. ]{2,30}))?|more (?:news|stories|coverage|videos|articles|headlines|to read|from (?:us|our partners|the web|this (?:author|section)|around the web)|on this (?:topic|story|subject))|(?:the )?latest(?: (?:news|stories|posts|videos|headlines|[\\w ]{2,30}news))?|(?:top|popular|trending|featured|recommended|related|similar|other|latest|recent|editors?['’]?s? ?picks?)\\s*(?:stories|articles|news|posts|videos|topics|coverage|links|content|reading|tags)|(?:popular|trending|featured|recommended|related|editors?['’]?s? picks?)|trending in [\\p{L}& ]{2,30}|recommended for you|you (?:may|might|could) (?:also )?(?:like|be interested in)(?: this| these)?|we recommend|up next|read next|watch next|what to read next|from around the web|around the web|from our (?:partners|advertisers)|partner news|sponsored (?:resources|links)|upcoming events|on our radar|stay updated|social feed|must (?:listen|read|watch)|don['’]t miss|in case you missed it|about the (?:authors?|writer)|topics|tags|categories|filed under|comments?(?: \\(.{0,12}\\))?|join the (?:conversation|discussion)|\\d+ comments|leave a (?:reply|comment)|share this(?: story| article| page| post)?|share your (?:thoughts|views|comments|opinion)|like this article\\??|recommended stories|story timeline|our picks|dh picks|«? ?previous post(?: next post ?»?)?|newsletters?
  |mehr zum thema|meistgelesen(?:e artikel)?|das könnte (?:sie|dich) auch interessieren|weitere (?:artikel|themen|nachrichten|meldungen)(?: zum thema)?|auch interessant|themen(?: in diesem artikel)?|schlagworte|kommentare|empfohlen(?:e artikel)?|neueste (?:artikel|nachrichten|meldungen|beiträge)|à lire aussi|les plus (?:lus|récents|consultés)|sur le même (?:sujet|thème)|articles (?:liés|similaires|recommandés)|plus d['’]articles|commentaires|mots-clés|lo más (?:leído|visto|popular)|más (?:leídas|noticias|vistas|información)|te puede interesar|noticias relacionadas|temas|etiquetas|comentarios|archivado en|últimas noticias|mais lidas|veja também|relacionadas?|últimas|leia também|i più letti|potrebbe interessarti(?: anche)?|articoli correlati|leggi anche|meest gelezen|lees ook|gerelateerd|mest läst(?:a)?|mest lest(?:e)?|mest læste|senaste nytt|läs också|les også|læs også|luetuimmat|najczęściej czytane|polecane|czytaj także|tagi|nejčtenější|související(?: články)?|похожие (?:новости|статьи|материалы)|читайте также|самое читаемое|популярное|новости по теме|по теме|теги|метки|ещё по теме|читайте також|останні новини|ilgili haberler|en çok okunan(?:lar)?|関連記事|関連ニュース|アクセスランキング|人気記事|おすすめ(?:記事)?|相关(?:阅读|新闻|推荐)|推荐阅读|热门(?:文章|新闻|推荐)?|延伸閱讀|관련기사|많이 본 (?:뉴스|기사)|주요뉴스|인기기사|الأكثر (?:قراءة|مشاهدة)|اقرأ أيضا|أخبار ذات صلة|مواضيع ذات صلة
`)})\\s*[:：]?$`, 'iu');
/** Whether a whole line is known to belong to a page and not to its story. How a line begins never decides. */
export const isPageLine = (words) => {
    if (words.length > 400)
        return false;
    // With a full stop it is not boilerplate: “Listen.” is a sentence, “Listen” a button.
    const bare = words.replace(/^[\s[(«»>▶►•*·|→←‹›-]+|(?<![\s:…»›→>+✕×!\])(-])[\s:…»›→>+✕×!\])(-]+$|(?<![\s.])\s*\.{2,}$/gu, '');
    return (!/[\p{L}\p{N}\p{S}]/u.test(words) ||
        [words, bare].some((line) => PAGE_LINE.test(line) || REQUEST.test(line)) ||
        (LEAD.test(bare) && !/[.。।۔]["”’»)]?$/.test(bare)) ||
        isProfile(words));
};
/** Whether a line is a heading of a list after the story. */
export const isOthersHeading = (words) => words.length < 90 && OTHERS.test(words);
/** Where a story is on its site: `Home › News › World`. */
export const BREADCRUMB = /^(?:home|homepage|news|start|startseite|accueil|inicio|início|strona główna|главная|首页|ホーム|홈|الرئيسية)\s*[>›»/]\s*[^.!?]{2,90}$/iu;
/** Only the URL or name of an account on a network. */
const isProfile = (words) => /^(?:https?:\/\/(?:www\.)?)?(?:twitter|facebook|x)\.com\/\S+$/i.test(words) || /^@\w{2,30}$/.test(words);
/** Words before the name of an author. */
const BY = 'by|words by|written by|story by|text by|report by|reported by|posted by|von|text|text von|ein beitrag von|par|propos recueillis par|por|texto de|di|a cura di|door|av|af|tekst|text:|kirjoittanut|teksti|przez|autor(?:ka|ą)?|autore|autora|auteur|author|author:|forfatter|författare|redaktor|napsal(?:a)?|od|oleh|yazan|автор|текст|кто писал|από|του|tarafından|بقلم|كتب|كتبت|by:|bởi|文|文/|記者|作者|撰稿|记者|글|기자';
export const BYLINE = new RegExp(`^(?:[|•·—–-]\\s*)?(?:${BY})(?:\\s*[:：]\\s*|\\s+)(?=[\\p{Lu}\\p{Lo}@"“])`, 'iu');
/** Words before an author's name that can also begin a sentence. */
export const LOOSE_BYLINE = /^(?:text|par|por|di|av|af|von|door|od|del?|by|文|글|του|од)\s+\S/iu;
/** News agencies whose name alone is a byline. */
export const AGENCY = /(?<!\p{L})(?:Reuters|Associated Press|AP|AFP|Agence France-Presse|dpa|EFE|Europa Press|ANSA|Adnkronos|PTI|ANI|IANS|Xinhua|Yonhap|TASS|Interfax|Kyodo|Jiji|Bloomberg|Canadian Press|Press Association|PA Media|AAP|UPI|CNN Wire|Belga|ANP|TT|NTB|Ritzau|STT|PAP|ČTK|SITA|MTI|APA|KNA|epd|Lusa|Anadolu|CNA|Bernama|Antara)(?!\p{L})|^(?:Reuters|staff|staff reports?|staff writers?|editorial|editorial board|editors?|news ?desk|web ?desk|correspondent|our correspondent|redaktion|redaktionen|redacción|redação|redazione|rédaction|la rédaction|redactie|redakcja|редакция)$/iu;
/** Job titles after the name of an author. */
export const TRADE = /(?<!\p{L})(?:(?:staff|contributing|senior|chief|political|sports|national|science|business|freelance|ap|associate)\s+){0,3}(?:writer|reporter|correspondent|editor|columnist|journalist|contributor|bureau|redakteur(?:in)?|reporter(?:in)?|korrespondent(?:in)?|journaliste|corresponsal|periodista|redactor(?:a)?|giornalista|inviato)(?!\p{L})|news service|news bureau/iu;
/** Capitalised words that are not part of a person's name. */
export const NO_NAME = /(?<!\p{L})(?:news|emails?|newsletters?|video|photos?|topics?|shares?|blog|magazine|highlights|privacy|policy|timeline|breaking|update|live|world|local|sports?|opinion|read|more|how|why|what|the|a|an|in|on|for|to|is|its|with|your|this|these|from|at|by|contents?|summary|overview|home|about|us|part|chapter|day)(?!\p{L})/iu;
/** Labels of dates. */
export const DATE_WORDS = /(?<!\p{L})(?:first |last )?(?:published|posted|updated?|modified|created|publish date|date|on|at|am|pm|a\.m|p\.m|utc|gmt|[ecmp][sd]t|[ecmp]t|ist|cet|cest|bst|amt|uhr|stand|veröffentlicht|aktualisiert|erstellt|zuletzt|geändert|am|um|publié|mis à jour|modifié|le|à|publicado|actualizado|actualización|el|a las|las|hs|hrs|atualizado|em|às|pubblicato|aggiornato|il|alle|ore|gepubliceerd|bijgewerkt|om|publicerad|uppdaterad|publisert|oppdatert|publiceret|opdateret|julkaistu|päivitetty|opublikowano|aktualizacja|dodano|godz|publikováno|aktualizováno|опубликовано|обновлено|дата|г|в|оновлено|yayınlanma|güncelleme|tarih|ago|hours?|minutes?|days?|today|yesterday|heute|gestern|hoy|ayer|aujourd'hui|hier|oggi|ieri|mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun|monday|tuesday|wednesday|thursday|friday|saturday|sunday|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|min read|read|lesezeit|minuten)(?!\p{L})|更新|公開|配信|掲載|发布|发布时间|时间|입력|수정|등록|نشر|تحديث|آخر|時|分|日|[年月日]/giu;
export const UPDATED = /(?<!\p{L})(?:updated?|modified|aktualisiert|geändert|mis à jour|modifié|actualizado|atualizado|aggiornato|bijgewerkt|uppdaterad|oppdatert|opdateret|päivitetty|aktualizacja|aktualizováno)(?!\p{L})|обновлено|оновлено|更新|수정|تحديث/iu;
/** A relative day. */
export const DAYS_AGO = /^(?:(?:published|posted|updated|vor|il y a|hace|há)\s+)?(?:\d{1,2}|an?|one|einer?|einem|une?|un[ao]?|um[ao]?)\s+(?:hours?|hrs?|minutes?|mins?|days?|weeks?|months?|stunden?|minuten|tagen?|heures?|jours?|horas?|días?|dias?|minutos?|ore|giorni)(?:\s+ago|\s+fa|\s+atrás)?$|^(?:today|yesterday|(?:mon|tues|wednes|thurs|fri|satur|sun)day) \d{1,2}:\d\d ?[ap]m$/iu;
/** Labels of the date of printing. */
export const PUBLISHED = /(?<!\p{L})(?:publi|post(?:ed|ad)|updated?|modified|created|veröffentlicht|aktualisiert|erstellt|stand:|mis à jour|actualizado|atualizado|aggiornato|gepubliceerd|bijgewerkt|uppdaterad|oppdatert|opdateret|julkaistu|päivitetty|opublikowano|aktualizacja|dodano)|опубликовано|обновлено|оновлено|更新|公開|配信|掲載|发布|입력|수정|نشر|تحديث/iu;
/** Lines that label the next line: `Published` above a date. */
export const DATE_LABEL = /^(?:published|updated|posted|last updated|publish date|author|published on|veröffentlicht|aktualisiert|publié|publicado|actualizado|pubblicato|aggiornato)\s*:?$/iu;
/** Labels of a picture credit at the start of a line. */
export const CREDIT_START = /^[([]?\s*(?:(?:image|photo|video|picture|foto|bild|photo ?graphy)\s*)?(?:credits?|copyright|courtesy(?: of| photo)?|photographs?|photos?|photographer|photo by|photo illustration|image|images|illustration|video|foto|fotos|fotograf(?:ie|ía|in)?|fotografia|bild(?:er)?|bildquelle|quelle|crédits?(?: photo)?|crédito|imagen|imagem|immagine|beeld|kuva|zdjęcie|fot|zdroj|фото|снимок|фотография|fotoğraf|写真|撮影|图|图片来源|图源|摄影|攝影|사진|صورة|تصوير|צילום)(?:\s*by)?\s*(?:[:：©/=.…-]{1,4}|©)\s*\S/iu;
/** Labels of a picture credit without a colon: “Image copyright EPA”, “Photo by David Dyer-Bennet”, “Courtesy of Andrew Vaughan”. */
export const CREDIT_BARE = /^[([]?(?:(?:image|photo|media|bild|foto|picture) (?:copyright|source|credit|rights|by)|(?:photo|photograph|photography|photos|image|images|illustration|pictures?|video|graphic|foto|fotos) (?:by|courtesy of|from|von|de|di)|courtesy(?: of)?|crédit photo|foto)\s+(?:[\p{Lu}\p{Lo}\d©@]|the )/iu;
/** A picture credit after a caption. */
export const CREDIT_BEHIND = /(?:^|[\s.])(?:(?:image|photo|picture|video) )?(?:credits?|photographs?|photos?|images?|pictures?|pic|fotos?|fotograf|bild(?:er)?|crédits?|crédito|imagen|imagem|beeld|kuva|fot\.|фото|写真|图)\s*[:：/]\s*[^.:]{2,80}\.?$/iu;
/** A picture agency in brackets at the end of a line. */
export const CREDIT_END = /[([](?:\s{0,60}|[^()[\]]{0,60}\b)(?:AP|AFP|Reuters|EPA|Getty(?: Images)?|photo|image|images|credit|courtesy|file|pool|via|dpa|EFE|ANSA|PTI|Xinhua|Bloomberg|Shutterstock|iStock|NASA[^()[\]]{0,40}|science photo library|PA|AAP|TT|NTB|picture alliance|imago|Foto|Fotos|archivo|archiv|Фото|写真|共同|사진)\b[^()[\]]{0,80}[)\]]\.?$|\(\s*(?:photo|image|foto|credit|bild)(?:\s*credit)?\s*[:：][^()]{1,100}\)$|\((?:[\w-]{2,30}\.(?:com|org|net|co\.\w\w))\)$/iu;
/** A picture agency without brackets at the end of a line. */
const HOUSES = 'Getty Images|Getty|AFP|AP|Associated Press|Reuters|EPA|Shutterstock|iStock|Bloomberg|PA|PA Wire|dpa|picture alliance|imago images|imago|REX|Alamy|Xinhua|NASA|WireImage|Hindustan Times|EPA-EFE|EFE|TASS|ANSA|LaPresse|SIPA|MAXPPP|Scanpix|Keystone|Reuters Photo';
export const CREDIT_TAIL = new RegExp(`(?:/|\\||\\bvia|©)\\s*(?:the )?(?:${HOUSES})(?:\\s+(?:file|file photo|pool|photo|images))?\\.?$|[.!?”’"'](?:${HOUSES})$|[\\p{Ll}.][\\p{Lu}][\\p{L} .'-]{2,40}/\\s?(?:${HOUSES})(?: file)?$|\\b(?:[Ss]ubmitted|[Ff]ile|[Cc]ourtesy|[Hh]andout|[Ss]tock) [Pp]hotos?\\.?$`, 'u');
/** A picture agency at the end of a line, without a separator before it. A story can also end like this. */
export const CREDIT_LAST = new RegExp(`[\\p{L})] (?:${HOUSES})$`, 'u');
/** A line that contains only a picture credit. */
export const CREDIT_ALONE = new RegExp(`^[\\p{L}\\p{M} .,'’-]{2,50}(?: ?[/|] ?[\\p{L}\\p{M} .'’-]{2,40}){0,3} ?(?:[/|]|via) ?(?:the )?(?:${HOUSES})$`, 'u');
/** Labels of a picture description. */
export const CAPTION_START = /^(?:(?:image|media|photo|picture|video) ?caption\s*[:：]?\s?(?=\S)|(?:above|below|left|right|top|bottom|pictured|caption|from left|clockwise|file photo|file|bildunterschrift|legend|légende|pie de foto|didascalia|bildtext|billedtekst|kuvateksti|подпись|キャプション)\s*[:：]\s*(?=\S))/iu;
export const CAPTION_WORDS = /\b(?:\((?:left|right|l|r|c|back|front|background|center|centre|top|bottom)\)|pictured (?:at|in|on|here|with)|file photo|in this (?:\w+ ){0,3}(?:[A-Z][a-z]{2,9}\.? \d{1,2}, \d{4},? )?(?:file )?(?:photo|photograph|image|picture|screengrab|illustration|frame|satellite)|this (?:satellite |file |undated |handout )?(?:image|photo|picture|illustration)|an? (?:artist['’]s|artist) (?:illustration|impression|concept|rendering))\b/iu;
/** Labels that introduce the publisher ("Source:", "Quelle:"). */
export const SOURCE = /^(?:sources?|quellen?|fuentes?|fontes?|fonti|fonte|bron|källa|källor|kilde|kilder|lähde|źródło|zdroj|forrás|sursa|izvor|источник|джерело|πηγή|kaynak|المصدر|مصدر|מקור|sumber|nguồn|来源|來源|出典|ソース|출처)\s*[:：]\s*(?=\S)/iu;
/** The beginning of a copyright notice. */
export const COPYRIGHT = /^(?:copyright[\s,:：]*(?:©|\(c\)|(?:19|20)\d\d|by\b)|copyright [^.!?]{2,80}(?:all rights reserved\.?|(?:19|20)\d\d\.?)?$|©|\(c\) ?(?:19|20)\d\d|(?:all rights reserved|alle rechte vorbehalten|tous droits réservés|todos los derechos reservados)(?!\p{L}))/iu;
/** Labels before the topics of a story, on the same line. */
export const TOPICS = /^(?:tags?|topics?|keywords?|related topics|related tags|themen|schlagworte|stichworte|mots-clés|thèmes|temas|etiquetas|palabras clave|tagi|теги|タグ|キーワード|标签|关键词|태그)\s*[:：]\s*(?=\S)/iu;
/** The line of two hyphens before the signature of an e-mail. */
export const SIGNATURE = /^--$/;
/** A field in the header of an e-mail, such as “Subject:”. */
export const MAIL_FIELD = /^\*?(from|to|cc|sent|date|subject|reply-to|von|an|gesendet|datum|betreff|de|à|envoyé|objet|para|enviado|fecha|asunto|assunto|da|inviato|oggetto|от|кому|тема|дата)\*?\s*[:：]\*?\s*(?=\S)/iu;
/** Header fields of an e-mail that mail programs do not display. */
const MAIL_TECHNICAL = /^(?:mime-version|content-[\w-]{2,30}|message-id|in-reply-to|references|return-path|received|delivered-to|dkim-signature|authentication-results|list-[\w-]{2,30}|x-[\w-]{2,40}):/i;
export const MAIL_SUBJECT = /^\*?(?:subject|betreff|objet|asunto|assunto|oggetto|тема)\*?\s*[:：]\*?\s*/iu;
/** Whether a line is a field in the header of an e-mail. */
export const isMailField = (words) => MAIL_FIELD.test(words) || MAIL_TECHNICAL.test(words);
/** Lines at the end of a story that name additional contributors. */
export const ENDNOTE = /^[([—–-]*\s*(?:(?:additional )?(?:reporting|writing|editing|translation|compiled)(?: and (?:reporting|writing|editing))? by\b|contributing: |with (?:additional )?(?:reporting|files|inputs|information) (?:by|from)\b|(?:the )?(?:associated press|ap|reuters|afp|dpa|bloomberg)\b.{0,60}contributed\b|.{3,90}\bcontributed (?:reporting|to this)\b)/iu;
/** Whether a line is a copyright notice. */
export const isCopyright = (words) => words.length < 300 && COPYRIGHT.test(words);
/** Whether a line ends with a picture credit. */
export const isCredited = (words) => {
    const end = words.slice(-160);
    return (CREDIT_END.test(end) ||
        CREDIT_BEHIND.test(end) ||
        CREDIT_TAIL.test(end) ||
        /[[(（][^()[\]（）/]{1,40}\/[^()[\]（）]{1,60}[\])）]$|[（(][^（）()]{2,20}(?:撮影|提供|写真|摄|攝)[）)]$/u.test(end));
};
const PAYWALL = new RegExp(oneOf(`
  réservée?s? aux abonnés|il vous reste [\\d.,]+ ?% de cet article|votre abonnement n['’]autorise|subscribe (?:now )?to (?:read|continue|keep reading)|already a subscriber|(?:for|available to) subscribers only|to continue reading|subscriber[- ]only|nur für abonnent|mit (?:einem )?(?:\\S+ )?abo (?:weiter)?lesen|jetzt weiterlesen|sie haben bereits ein abo|(?:exclusivo|solo|sólo) para suscriptores|contenido exclusivo|exclusivo para assinantes|riservat[oi] agli abbonati|contenuto riservato|alleen voor abonnees|al abonnee|endast för prenumeranter|för dig som är prenumerant|kun for abonnenter|for abonnenter|vain tilaajille|tylko dla prenumeratorów|доступно только подписчикам|только для подписчиков|この記事は(?:会員|有料)|会員限定|有料会員|残り[:：]?\\d+文字|无权限|付费阅读
`), 'iu');
/** Whether a line says that the rest is for subscribers. */
export const isPaywall = (words) => words.length < 300 && PAYWALL.test(words);
