/* eslint-disable no-control-regex */
/** Matches the beginning of binary files, read as Latin-1. For a file decoded as text, it matches the decoded bytes. */
const BINARY = [
    [/^[\x89‰\uFFFD]PNG/, 'a PNG picture'],
    [/^GIF8[79]a/, 'a GIF picture'],
    [/^(?:\xff\xd8\xff|ÿØÿ|\uFFFD{2,4}[^]{0,6}(?:JFIF|Exif))/, 'a JPEG picture'],
    [/^RIFF[^]{4}WEBP/, 'a WebP picture'],
    [/^[^]{4}ftyp(?:avif|avis|heic|mif1)/, 'an AVIF picture'],
    [/^[^]{4}ftyp/, 'an MP4 video'],
    [/^\x1aE[\xdfß\uFFFD]/, 'a WebM video'],
    [/^(?:ID3|OggS|fLaC|RIFF[^]{4}WAVE)/, 'an audio file'],
    [/^%PDF-/, 'a PDF file'],
    [/^%!PS/, 'a PostScript file'],
    [/^PK\x03\x04/, 'a ZIP file, such as a Word or Pages document'],
    [/^[\xd0Ð\uFFFD][\xcfÏ\uFFFD]\x11/, 'a document of an old version of Office'],
    [/^\x1f[\x8b‹\uFFFD]/, 'a gzip file'],
    [/^(?:wOF[F2]|\0\x01\0\0|OTTO)/, 'a font'],
    [/^\0asm/, 'a WebAssembly file'],
    [/^BM[^]{4}\0\0\0\0/, 'a BMP picture'],
];
/* eslint-enable no-control-regex */
/** Content types that are never a story, each with a name. Of the XML types only `svg`, because other XML may be a story. */
const TYPES = [
    [/^image\//i, 'a picture'],
    [/^video\//i, 'a video'],
    [/^audio\//i, 'an audio file'],
    [/^(?:font\/|application\/(?:x-)?font)/i, 'a font'],
    [/^(?:text|application)\/(?:x-)?(?:java|ecma)script\b|^application\/(?:x-)?typescript\b/i, 'JavaScript'],
    [/^text\/css\b/i, 'CSS'],
    [/^text\/(?:csv|tab-separated-values)\b/i, 'CSV'],
    [/^application\/pdf\b/i, 'a PDF file'],
    [/^application\/(?:zip|gzip|wasm|x-tar|x-7z-compressed|msword|vnd\.(?:ms-|openxmlformats|oasis))/i, 'a binary file'],
    [/^application\/problem\+/i, 'an error of a server'],
];
/** The name of a content type that is never a story; `undefined` for others. */
export const typeOfNoStory = (contentType) => TYPES.find(([type]) => type.test(contentType.trim()))?.[1];
/** The name of the file type of binary data; `undefined` for other bytes or text. */
export function binaryFile(source) {
    const start = typeof source === 'string' ? source.slice(0, 64) : String.fromCharCode(...source.subarray(0, 64));
    const known = BINARY.find(([sign]) => sign.test(start))?.[1];
    if (known !== undefined || typeof source !== 'string')
        return known;
    const head = source.slice(0, 1_000);
    // eslint-disable-next-line no-control-regex
    const broken = head.match(/[\0-\x08\x0e-\x1a\x1c-\x1f\uFFFD]/g)?.length ?? 0;
    return broken > head.length * 0.1 && broken > 4 ? 'a binary file' : undefined;
}
/** Names of unsupported XML formats, by their root element without a prefix. */
const ROOTS = {
    TEI: 'TEI',
    teiCorpus: 'TEI',
    'pmc-articleset': 'JATS',
    book: 'DocBook',
    chapter: 'DocBook',
    opml: 'OPML',
    kml: 'KML',
    svg: 'SVG',
    urlset: 'a sitemap',
    sitemapindex: 'a sitemap',
    FictionBook: 'FictionBook',
    plist: 'a property list',
    mediawiki: 'MediaWiki XML',
    PubmedArticleSet: 'PubMed XML',
    Workbook: 'Excel XML',
    dita: 'DITA',
    topic: 'DITA',
    'office:document': 'OpenDocument',
    html5: 'HTML in XML',
};
/** Root elements of XML error responses. */
const FAULTS = /^(Error|Fault|Exception|ServiceException|Envelope|error|errors|fault|exception|response-error)$/;
/** Elements with which an HTML document or fragment can begin. */
const HTML = /^(html|head|body|main|section|article|div|p|h[1-6]|ul|ol|dl|blockquote|figure|img|picture|table|pre|header|footer|aside|nav|a|b|i|em|strong|span|small|time|hr|br|details|address|iframe|video|audio|amp-\w+|script|style|template|title|meta|link|center|font|q|cite|code|hgroup|form|noscript|u|s|sup|sub|mark|del|ins|abbr|dfn|kbd|var|samp|input|button|label|object|embed|summary|fieldset|ruby|data)$/i;
/** The unsupported XML format with a root element; `undefined` for HTML. `start` is the beginning of the text. */
export function unsupportedXml(name, start) {
    const bare = name.replace(/^.*:/, '');
    if (/^article$/.test(bare)) {
        if (/<article-meta\b|<journal-meta\b|\barticle-type=|\bdtd-version=|JATS|\bNLM\b/.test(start))
            return { name: 'JATS' };
        return /docbook/i.test(start) ? { name: 'DocBook' } : undefined;
    }
    const known = [name, bare, bare.replace(/\.\d$/, '')].find((root) => Object.hasOwn(ROOTS, root));
    if (known !== undefined)
        return { name: ROOTS[known] };
    if (HTML.test(bare) || bare.includes('-'))
        return undefined;
    if (FAULTS.test(bare))
        return { name: `an error of a server (XML with the root element “${bare}”)`, isNoStory: 'always' };
    return /^\s*<\?xml\b/.test(start) || name !== bare
        ? { name: `XML with the root element “${bare.slice(0, 40)}”` }
        : undefined;
}
/** The unsupported format of a text; `undefined` for text that may be a story. */
export function unsupportedText(text) {
    const start = text.slice(0, 20_000);
    // A text with front matter is Markdown.
    if (/^(?:---|\+\+\+|;;;)[^\S\n]*\r?\n/.test(start))
        return undefined;
    if (/^\{\\rtf/.test(start))
        return { name: 'RTF' };
    if (isMail(start))
        return { name: 'a mail (RFC 5322)' };
    if (/^\\documentclass\b|^\\begin\{document\}/m.test(start))
        return { name: 'LaTeX' };
    if ((start.slice(0, 5_000).match(LATEX) ?? []).length > 1)
        return { name: 'LaTeX' };
    if (/^#\+(?:title|author|date|options):/im.test(start) || /^\*{1,6} \S.*\r?\n:PROPERTIES:/m.test(start))
        return { name: 'Org mode' };
    if ((start.slice(0, 5_000).match(TEXTILE) ?? []).length > 1)
        return { name: 'Textile' };
    if (/^={2,5}[^=\n]{1,200}={2,5}[ \t]*$/m.test(start) && /\[\[[^[\]\n]{1,200}\]\]|\{\{|'''/.test(start))
        return { name: 'wikitext' };
    const record = RECORDS.find(([sign]) => sign.test(start))?.[1];
    if (record !== undefined)
        return { name: record, isNoStory: true };
    const settings = settingsIn(start);
    if (settings !== undefined)
        return { name: settings, isNoStory: true };
    if (isAsciiDoc(start))
        return { name: 'AsciiDoc' };
    if (isRestructuredText(start))
        return { name: 'reStructuredText' };
    if (/^WEBVTT\b/.test(start))
        return { name: 'WebVTT' };
    if (/^\d+\r?\n\d\d:\d\d:\d\d,\d{3} --> /.test(start))
        return { name: 'SubRip' };
    if (isCsv(start))
        return { name: 'CSV', isNoStory: true };
    const code = codeIn(start);
    return code === undefined ? undefined : { name: code, isNoStory: true };
}
/** Commands of LaTeX in a text without a preamble. */
const LATEX = /\\(?:(?:sub)*section|chapter|paragraph|title|author|textbf|textit|emph|cite|footnote|label|begin)\*?(?:\[[^\]\n]{0,80}\])?\{/g;
/** Lines of Textile. */
const TEXTILE = /^(?:h[1-6]|p|bq|fn\d{1,2})\. \S/gm;
/** The beginnings of data about contacts and publications, of changes to files, and of logs. */
const RECORDS = [
    [/^BEGIN:VCARD\b/i, 'a vCard'],
    [/^@\w{1,30}\{[^\s{},]{1,80},[ \t]*$/m, 'BibTeX'],
    [/^TY {2}- /, 'RIS'],
    [/^(?:diff --git |Index: \S+\r?\n=|--- \S.{0,300}\r?\n\+\+\+ \S)/, 'a diff'],
    [
        /^(?:\[?\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d\S{0,12}\]? .{0,2000}\r?\n){2,}\[?\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d/,
        'a log',
    ],
];
/** The name of a format for settings; `undefined` for other text. */
function settingsIn(start) {
    const lines = start.split(/\r?\n/).filter((line) => /\S/.test(line) && !/^\s*[#;]/.test(line));
    const top = lines.filter((line) => !/^[ \t-]/.test(line));
    if (lines.length < 3 || top.length < 2)
        return undefined;
    const isKeys = top.every((line) => /^[a-z_][\w-]{0,60}:(?:\s|$)/.test(line));
    // In YAML, some key has its value in indented lines.
    const isNested = lines.some((line, index) => /^[\w-]+:(?:\s*[|>][+-]?)?$/.test(line.trimEnd()) && /^(?:\s+\S|- )/.test(lines[index + 1] ?? ''));
    if (isKeys && isNested)
        return 'YAML';
    const isSection = (line) => /^\[{1,2}[\w. "-]{1,80}\]{1,2}\s*$/.test(line);
    const isSet = top.every((line) => isSection(line) || /^[\w.-]{1,60}\s?=\s?\S?/.test(line));
    return isSet && top.some(isSection) ? 'TOML or INI' : undefined;
}
const NEEDS_DECODING = /^(?:content-(?:type|transfer-encoding)|received|return-path|delivered-to|dkim-signature|authentication-results|message-id):/i;
/** Whether a text begins with the header of an e-mail as sent, with fields for programs. */
function isMail(start) {
    const end = /\r?\n\r?\n/.exec(start)?.index ?? start.length;
    const lines = start
        .slice(0, end)
        .replace(/^From [^\n]*\n/, '')
        .split(/\r?\n/);
    const fields = lines.filter((line) => !/^[ \t]/.test(line));
    return (fields.length > 1 &&
        fields.every((line) => /^[A-Za-z][\w-]{0,60}:/.test(line)) &&
        fields.some((line) => /^(from|subject|date|to|received):/i.test(line)) &&
        // E-mail text that a person has copied has none of these fields. It needs no decoding and is supported.
        fields.some((line) => NEEDS_DECODING.test(line)));
}
/** Whether a text is AsciiDoc: it has a title in one of two forms, and a construct of AsciiDoc only. */
const isAsciiDoc = (start) => /^(?::[\w-]+:.*\r?\n)*=\s\S/.test(start)
    ? /^==+ \S|^:[\w-]+:|^(?:image|video|include)::?\S*\[|^\[(?:source|quote|NOTE|TIP|.{0,40},)[^\]\n]*\]$|^(?:={4,}|-{4,}|_{4,}|\*{4,})$/m.test(start) || !/^=\s.*=\s*$/m.test(start)
    : /^:(?:doctitle|toc|author|icons|revdate):/m.test(start) && /^==+ \S/m.test(start);
const isRestructuredText = (start) => /^\.\. (?:[\w-]+::|_[\w -]+:|\|[^|\n]+\| |\[[#*\w-]{1,40}\] )/m.test(start) ||
    /:(?:ref|doc|class|func|term|meth|mod):`[^`\n]+`/.test(start) ||
    // A title with lines above and below it, or an underlined title followed by document fields.
    /^([=*#~^"'-])\1{3,}\r?\n ?\S.*\r?\n\1{4,}\r?\n/.test(start) ||
    /^\S.*\r?\n([=~^"*+#-])\1{3,}\r?\n(?:\r?\n)?:[A-Za-z]+: \S/.test(start);
/** Splits a line of CSV into cells. */
function cellsOf(line, mark) {
    const cells = [''];
    let isQuoted = false;
    for (const letter of line) {
        if (letter === '"')
            isQuoted = !isQuoted;
        else if (letter === mark && !isQuoted)
            cells.push('');
        else
            cells.push(`${cells.pop() ?? ''}${letter}`);
    }
    return cells;
}
/** Whether a text is a CSV table: a line of column names, and lines with the same number of cells. */
function isCsv(start) {
    // A quoted cell can contain line ends.
    const lines = start.replace(/"[^"]*"/g, (cell) => cell.replace(/\r?\n/g, ' ')).split(/\r?\n/);
    const rows = lines.filter((line) => line.trim() !== '').slice(0, 50);
    // The last line may be incomplete, because the text was cut.
    if (start.length === 20_000)
        rows.pop();
    const [head = ''] = rows;
    if (rows.length < 2 || head.length > 500)
        return false;
    return [',', ';', '\t', '|'].some((mark) => {
        const names = cellsOf(head, mark).map((name) => name.trim());
        const isHead = names.length > 1 &&
            names.every((name) => name.length <= 40 && !/[.!?:]$/.test(name)) &&
            names.filter((name) => /^[\p{L}_#"]/u.test(name)).length > names.length / 2 &&
            (mark === '\t' || !new RegExp(`[${mark}] \\S`).test(head) || names.length > 3);
        const least = names.length === 2 ? 3 : 2;
        return isHead && rows.length >= least && rows.every((row) => cellsOf(row, mark).length === names.length);
    });
}
/** Matches lines of source code: statements, brackets, comments and declarations. */
const CODE_LINE = /[;{}]\s*(?:\/\/.*)?$|^\s*(?:\/\/|\/\*|\*\/|\* |<\?php|\}|\)|\]|@(?:media|import|charset|font-face)\b|#(?:include|define|ifdef|ifndef|endif|pragma)\b|#!\/|(?:import|export|from) [\w{*'"][^.!?]*$|(?:def|class|function|func|fn|async|public|private|static|const|let|var|package|use|using|namespace|struct|interface|enum) [\w${[].{0,120}[:({=;\]]|return\b.{0,80}$|(?:if|for|while|else|elif|try|except|switch|case)\b.{0,120}[:{]$|[\w.[\]'"]+ ?(?:=|:=|\+=|=>) ?\S.{0,120}$|[\w.]+\(.{0,120}\)$|(?:end|done|fi|esac|then|do)$|^\s*(?:require|require_relative|puts|echo|attr_\w+|set -\w|cd)\s|SELECT .* FROM |(?:CREATE|DROP|ALTER) TABLE |INSERT INTO )/;
/** The name of the language of source code; `undefined` for text. */
function codeIn(start) {
    // Code in fenced blocks does not count, because a story can contain it.
    const lines = start
        .slice(0, 6_000)
        .replace(/^(?:```|~~~)[^]*?^(?:```|~~~)\s*$/gm, '')
        .split(/\r?\n/)
        .filter((line) => line.trim() !== '')
        .slice(0, 200);
    if (lines.length === 0)
        return undefined;
    const first = lines[0];
    const isOneLine = lines.length < 3 && start.length > 10;
    if (/^<\?php\b/.test(first))
        return 'PHP';
    if (/^#!\/\S+/.test(first))
        return 'source code';
    // A minified style sheet or script in one line.
    if (isOneLine && /^[@\w.#*:,[\]="'() >+~-]{1,200}\{[^{}:]{1,200}:[^{}]*\}/.test(first))
        return 'CSS';
    if (isOneLine &&
        /^(?:["']use strict["'];|[!;(+]*(?:async )?function\b|\(\(?\w*\)?=>|(?:var|let|const) \w+ ?=|window\.|import[ {"'*]|export )[^]*[;)}]\s*$/.test(first))
        return 'JavaScript';
    const code = lines.filter((line) => CODE_LINE.test(line.slice(0, 300)) && !/[\p{L}”"’]\.$/u.test(line));
    if (lines.length < 3 || code.length < lines.length * 0.6)
        return undefined;
    if (code.filter((line) => /^\s*[\w-]+\s*:[^;{}]+;\s*$|^[^;=()]*\{\s*$/.test(line)).length > code.length * 0.5)
        return 'CSS';
    if (lines.some((line) => /^\s*(?:def \w|from [\w.]+ import|import [\w.]+$)/.test(line)))
        return 'Python';
    if (/\b(?:const|let|var|function|=>|import .* from|export)\b/.test(start))
        return 'JavaScript';
    return 'source code';
}
