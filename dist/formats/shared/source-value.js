import { isMachineField } from '../../model/machine-fields.js';
import { instantInUtc, momentFrom } from './parse-date.js';
import { Html } from './pending-html.js';
const MAX_ISSUES = 1_000;
/** Tags that separate the text before and after them. */
const BLOCK_TAG = /<(p|br|div|section|article|body|h[1-6]|[uo]l|li|table|tr|blockquote|figure|img|hr|pre)\b[^<>]*>/i;
/** Languages that some systems write as names instead of tags. */
const LANGUAGES = 'ar bg bn ca cs cy da de el en es et eu fa fi fr ga gl he hi hr hu id is it ja ko lt lv ms nb nl no pl pt ro ru sk sl sr sv sw th tr uk ur vi zh';
/** Limits when salvaging text from unknown objects. */
const MAX_LOOSE_DEPTH = 20;
const MAX_LOOSE_WORDS = 5_000;
/** Names of fields that contain no readable text in other formats. */
const MACHINE_NAME = /^(role|key|ref|sys|.*(Id|ID|Type|Key|Uri|URI|Url|URL|Urn)|ur[in]|slug|html|css|js|lang|locale|locator|format|style|layout|created|updated)$/;
/** Maximum useful width of a picture on a page, in pixels; larger ones are for print. */
const LARGEST_WIDTH = 2_048;
/**
 * A value in the data of another format, with its path.
 *
 * Format readers navigate the data with it: absent values can be navigated like present ones, only own fields count,
 * and issues are reported with the path.
 */
export class SourceValue {
    #issues;
    constructor(raw, path, issues, base) {
        this.raw = raw;
        this.path = path;
        this.base = base;
        this.#issues = issues;
    }
    /** Returns the value at names of fields and indexes of entries; its `raw` is `undefined` if there is none. */
    at(...keys) {
        let { raw, path } = this;
        for (const key of keys) {
            path += typeof key === 'number' ? `[${key}]` : path ? `.${key}` : key;
            try {
                raw = typeof raw === 'object' && raw !== null && Object.hasOwn(raw, key) ? Reflect.get(raw, key) : undefined;
            }
            catch {
                raw = undefined;
                // A reader may look at a field more than once.
                if (!this.#issues.some((issue) => issue.path === path))
                    this.#issues.push({ code: 'type', path, message: 'Reading this value throws an error; ignored.' });
            }
        }
        return new SourceValue(raw, path, this.#issues, this.base);
    }
    /** Whether there is a value; `null` and an empty string count as absent. */
    get exists() {
        return this.raw !== undefined && this.raw !== null && this.raw !== '';
    }
    /** The entries of a list; a single value counts as a list of one. */
    get list() {
        if (!this.exists)
            return [];
        return Array.isArray(this.raw) ? this.raw.map((_, index) => this.at(index)) : [this];
    }
    /** The fields of an object, each with its name. */
    get fields() {
        const { raw } = this;
        if (typeof raw !== 'object' || raw === null || Array.isArray(raw))
            return [];
        return Object.keys(raw).map((name) => [name, this.at(name)]);
    }
    /** All values: the entries of a list, or the values of an object. */
    get entries() {
        return Array.isArray(this.raw) ? this.list : this.fields.map(([, value]) => value);
    }
    /** Plain text; a number becomes a string. `undefined` if there is none. */
    get words() {
        const { raw } = this;
        if (typeof raw === 'number')
            return String(raw);
        return typeof raw === 'string' && raw.trim() ? raw.trim() : undefined;
    }
    /** A number, also in a string: `"1200"`, `"1200px"`. */
    get number() {
        const number = typeof this.raw === 'number' ? this.raw : parseFloat(this.words ?? '');
        return Number.isFinite(number) ? number : undefined;
    }
    /** A size in pixels; `undefined` for invalid sizes, such as 0 for an unknown one. */
    get pixels() {
        const pixels = Math.round(this.number ?? 0);
        return pixels > 0 ? pixels : undefined;
    }
    /** Whether it is true, also as a string: `"True"`, `"1"`. */
    get isTrue() {
        return this.raw === true || /^(true|1|yes)$/i.test(this.words ?? '');
    }
    /** A date in any common format, converted to that of the model; else the text. */
    get date() {
        return momentFrom(this.raw);
    }
    /** Whether the value is a date after `now`; false if the current time is unknown. */
    isAfter(now) {
        const { date } = this;
        const known = typeof date === 'object' && 'date' in date ? date.date : date;
        return now !== undefined && typeof known === 'string' && instantInUtc(known) > now.getTime();
    }
    /** A language tag; the name of a language in English or in itself becomes its tag. */
    get language() {
        const { words } = this;
        if (words === undefined || /^[a-z]{2,3}([-_][a-z\d]+)*$/i.test(words))
            return words;
        const isName = (tag, locale) => new Intl.DisplayNames(locale, { type: 'language' }).of(tag)?.toLowerCase() === words.toLowerCase();
        return (LANGUAGES.split(' ').find((tag) => isName(tag, 'en') || isName(tag, tag)) ??
            this.report('value', `Invalid language tag “${words.slice(0, 40)}”; ignored.`));
    }
    /** A URL, with `&amp;` decoded. A URL template is ignored. */
    get address() {
        const words = this.words?.replace(/&(amp|#0*38);/gi, '&');
        if (words === undefined || !/[{}]|\$(recipe|width|height)(xn)?\b/.test(words))
            return words;
        return this.report('url', `“${words.slice(0, 80)}” is a template, not a URL; ignored.`);
    }
    /** The names in a list: strings, or the `name` of objects. */
    get names() {
        return this.list.flatMap((entry) => entry.at('name').htmlWords ?? entry.htmlWords ?? []);
    }
    /**
     * Builds a picture from all its files, the default one first. Files with other proportions and originals for print get no
     * width, so that browsers do not choose them.
     */
    picture(files) {
        const known = [...new Map(files.map((file) => [file.src, file])).values()].filter(({ src }) => src);
        const [main, ...others] = known;
        if (!main)
            return undefined;
        const proportions = ({ width = NaN, height = NaN }) => width / height;
        const isSame = (file) => Math.abs(proportions(file) / proportions(main) - 1) < 0.02;
        const isOffered = (file) => isSame(file) && (file.width ?? 0) <= LARGEST_WIDTH * 1.5;
        const sources = known.map((file) => ({ src: file.src, width: isOffered(file) ? file.width : undefined }));
        const { src, width, height } = main;
        return { src, width, height, sources: others.length > 0 ? sources : undefined };
    }
    /** The files of one kind (`image`, `video`) among the `renditions` of an agency, the best for a page first. */
    renditions(kind) {
        const files = this.at('renditions').entries.flatMap((file) => {
            // Agencies omit the type if the item is only a picture.
            const type = file.first('mimetype', 'contenttype', 'contentType').words ??
                (/^(picture|graphic)?$/.test(this.at('type').words ?? '') ? 'image' : '');
            const src = type.startsWith(kind) && file.at('href').address;
            return src && !/watermark/i.test(`${file.at('title').words} ${src}`)
                ? [{ src, type, width: file.at('width').pixels, height: file.at('height').pixels }]
                : [];
        });
        // Pictures wider than any page come last, the smallest of them first.
        const use = ({ width = 0 }) => (width > LARGEST_WIDTH ? 1 / width : width);
        return files.sort((one, other) => use(other) - use(one));
    }
    /** Creates a link card for a post, player or page of another site. */
    embed(url, about = {}) {
        const provider = about.provider ?? (url && /^https?:\/\/(?:www\.)?([^/?#]+)/.exec(url)?.[1]);
        return { type: 'embed', url, ...about, provider, image: about.image && { src: about.image } };
    }
    /** Builds a picture from its files in any order. The default file is the widest that a page can use. */
    widestPicture(files) {
        const use = ({ width = 0 }) => (width > LARGEST_WIDTH ? LARGEST_WIDTH / width : width);
        return this.picture(files.filter(({ src }) => src).sort((one, other) => use(other) - use(one)));
    }
    /** The value of JSON in a string; absent if it is invalid. */
    get parsed() {
        const { raw } = this;
        if (typeof raw !== 'string')
            return this;
        try {
            return this.replaced(JSON.parse(raw));
        }
        catch {
            this.report('syntax', 'This string is not valid JSON; ignored.');
            return this.replaced(undefined);
        }
    }
    /** Paragraphs of plain text, separated by blank lines or by indented lines. Otherwise each long line is a paragraph. */
    get plainBlocks() {
        const words = this.words?.replace(/\r\n?/g, '\n');
        if (!words || /\n[^\S\n]*\n/.test(words))
            return words;
        const [first, ...lines] = words.split('\n');
        // Lines wrapped at a margin form one paragraph. Lines longer than any margin are a paragraph each.
        if ([first, ...lines].some((line = '') => line.length > 120))
            return words.replaceAll('\n', '\n\n');
        const indent = /^(\t| {3}|\u3000)/;
        return lines.every((line) => indent.test(line)) ? words : words.replace(/\n(?=\t| {3}|\u3000)/g, '\n\n');
    }
    /** Blocks from HTML or plain text, whichever it is. In text without HTML blocks, line ends separate paragraphs. */
    get looseBlocks() {
        if (BLOCK_TAG.test(this.words ?? ''))
            return this.htmlBlocks;
        const { plainBlocks } = this;
        const isPlain = plainBlocks === undefined || !/[<&]/.test(plainBlocks);
        return isPlain ? plainBlocks : new Html(plainBlocks.replace(/\n\s*\n/g, '<p>'), 'blocks', this);
    }
    /** A summary as inline text; `undefined` if it repeats the beginning of the text, from which many systems cut it. */
    summaryOf(text) {
        const [said, begin] = [bareWords(this.words), bareWords(text.words?.slice(0, 5_000))];
        const at = said.length < 20 ? -1 : begin.indexOf(said);
        // The headline may come before it.
        if (at < 0 || at > 300)
            return this.htmlText;
        return this.report('repeated', 'The summary repeats the beginning of the text; kept once.');
    }
    /** All text in a value of unknown structure, in order, one string per line. Machine-readable values are left out. */
    get looseWords() {
        const words = [];
        const gather = (source, depth) => {
            if (depth > MAX_LOOSE_DEPTH || words.length >= MAX_LOOSE_WORDS)
                return;
            if (typeof source.raw === 'string' && source.words)
                words.push(source.words);
            for (const entry of Array.isArray(source.raw) ? source.list : [])
                gather(entry, depth + 1);
            for (const [name, value] of source.fields)
                if (!isMachineField(name) && !MACHINE_NAME.test(name))
                    gather(value, depth + 1);
        };
        gather(this, 0);
        return words.join('\n') || undefined;
    }
    /** Reports fields that no reader uses, for formats with custom fields. */
    reportFieldsBut(known) {
        for (const [name, value] of this.fields) {
            if (known.includes(name) || !value.exists || /^_|^slug$/.test(name))
                continue;
            value.report('unknown-field', `Unknown field “${name.slice(0, 40)}”; ignored.`);
        }
    }
    /** Converts a block of an unknown kind and reports it. Keeps `text`, by default all text in the value. */
    unknown(kind = '', text = this.looseWords) {
        this.report('unknown-type', `Unknown block “${kind.slice(0, 40)}”; ${text ? 'its text is kept' : 'ignored'}.`);
        return { type: 'unknown', source: kind.slice(0, 80) || undefined, text };
    }
    /** Creates a figure. If the picture has no file that can be shown, its text is kept. */
    figure(image, display) {
        if (image['src'] !== undefined)
            return { type: 'figure', image, display };
        this.report('missing', 'This picture has no file that browsers can show; its text is kept.');
        const words = ['alt', 'caption', 'credit'].flatMap((name) => image[name] ?? []);
        const content = words.flatMap((text, index) => (index > 0 ? ['\n\n', text] : text)).flat();
        return content.length > 0 ? { type: 'note', kind: 'picture', content } : { type: 'unknown', source: 'picture' };
    }
    /** A value at another path of the same data, for formats other than JSON. */
    elsewhere(raw, path, base = this.base) {
        return new SourceValue(raw, path, this.#issues, base);
    }
    /** Another value at the same path, such as a decoded one. */
    replaced(raw) {
        return new SourceValue(raw, this.path, this.#issues, this.base);
    }
    /** Blocks from HTML. */
    get htmlBlocks() {
        return this.#html('blocks');
    }
    /** Inline text from HTML, such as a standfirst or a caption. */
    get htmlText() {
        return this.#html('text');
    }
    /** Plain text from HTML, such as a headline or a name. Tags are removed and entities decoded. */
    get htmlWords() {
        return this.#html('words');
    }
    /** The first of several fields that has a value: `value.first('display_date', 'publish_date')`. */
    first(...names) {
        return names.map((name) => this.at(name)).find(({ exists }) => exists) ?? this.at(names[0] ?? '');
    }
    /** Reports an issue at this path. Returns `undefined`, so that a reader can return its result. */
    report(code, message) {
        const issues = this.#issues;
        if (issues.length < MAX_ISSUES)
            issues.push({ code, path: this.path, message });
        else if (issues.length === MAX_ISSUES) {
            issues.push({ code: 'too-large', path: '', message: `Over ${MAX_ISSUES} issues; the rest is not listed.` });
        }
        return undefined;
    }
    #html(as) {
        const { words } = this;
        // Most text contains no tag or entity. It needs no HTML parser.
        return words === undefined || !/[<&]|\[\/?\w/.test(words) ? words : new Html(words, as, this);
    }
}
/** The letters and digits of a text, to compare texts without spaces, punctuation and tags. */
const bareWords = (words = '') => words.replace(/<[^<>]*>|&#?\w+;|[^\p{L}\p{N}<&]+/gu, '');
