import { isMachineField } from '../../model/machine-fields.js';
import { instantInUtc, momentFrom } from './parse-date.js';
import { Html } from './pending-html.js';
const MAX_ISSUES = 1_000;
/** Tags that separate the words around them. */
const BLOCK_TAG = /<(p|br|div|section|article|body|h[1-6]|[uo]l|li|table|tr|blockquote|figure|img|hr|pre)\b[^<>]*>/i;
/** Characters that newsrooms write as names instead of tags. */
const LANGUAGES = 'ar bg bn ca cs cy da de el en es et eu fa fi fr ga gl he hi hr hu id is it ja ko lt lv ms nb nl no pl pt ro ru sk sl sr sv sw th tr uk ur vi zh';
/** Limits when salvaging text from unknown objects. */
const MAX_LOOSE_DEPTH = 20;
const MAX_LOOSE_WORDS = 5_000;
/** Names of fields that hold no text in the formats of others. */
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
            raw = typeof raw === 'object' && raw !== null && Object.hasOwn(raw, key) ? Reflect.get(raw, key) : undefined;
            path += typeof key === 'number' ? `[${key}]` : path ? `.${key}` : key;
        }
        return new SourceValue(raw, path, this.#issues, this.base);
    }
    /** Whether anything is here; `null` and an empty string are nothing. */
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
    /** Whether a date is here that the clock has not reached; without a clock nothing is. */
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
     * One picture from all of its files, the chosen one first. Only files of the same proportions, and no originals for
     * print, may be used instead; the others get no width, so that browsers do not choose them.
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
            // Agencies leave the type out where the item is nothing but a picture.
            const type = file.first('mimetype', 'contenttype', 'contentType').words ??
                (/^(picture|graphic)?$/.test(this.at('type').words ?? '') ? 'image' : '');
            const src = type.startsWith(kind) && file.at('href').address;
            return src && !/watermark/i.test(`${file.at('title').words} ${src}`)
                ? [{ src, type, width: file.at('width').pixels, height: file.at('height').pixels }]
                : [];
        });
        // Pictures wider than any page are the last choice, the smallest first.
        const use = ({ width = 0 }) => (width > LARGEST_WIDTH ? 1 / width : width);
        return files.sort((one, other) => use(other) - use(one));
    }
    /** A post, player or page of another site, as a link card. */
    embed(url, about = {}) {
        const provider = about.provider ?? (url && /^https?:\/\/(?:www\.)?([^/?#]+)/.exec(url)?.[1]);
        return { type: 'embed', url, ...about, provider, image: about.image && { src: about.image } };
    }
    /** One picture from its files in no order: the widest that a page can use is chosen. */
    widestPicture(files) {
        const use = ({ width = 0 }) => (width > LARGEST_WIDTH ? LARGEST_WIDTH / width : width);
        return this.picture(files.filter(({ src }) => src).sort((one, other) => use(other) - use(one)));
    }
    /** JSON in a string, parsed; without a value if it is invalid. */
    get parsed() {
        const { raw } = this;
        if (typeof raw !== 'string')
            return this;
        try {
            return this.replaced(JSON.parse(raw));
        }
        catch {
            this.report('syntax', 'Expected JSON in a string; ignored.');
            return this.replaced(undefined);
        }
    }
    /** Paragraphs in plain text: parted by blank lines, by lines that start further in, else each a long line. */
    get plainBlocks() {
        const words = this.words?.replace(/\r\n?/g, '\n');
        if (!words || /\n[^\S\n]*\n/.test(words))
            return words;
        const [first, ...lines] = words.split('\n');
        // Lines that end at a margin are one paragraph; lines that go beyond any margin are one each.
        if ([first, ...lines].some((line = '') => line.length > 120))
            return words.replaceAll('\n', '\n\n');
        const indent = /^(\t| {3}|\u3000)/;
        return lines.every((line) => indent.test(line)) ? words : words.replace(/\n(?=\t| {3}|\u3000)/g, '\n\n');
    }
    /** Blocks in HTML or plain text, whichever it turns out to be; in text without blocks of HTML its lines count. */
    get looseBlocks() {
        if (BLOCK_TAG.test(this.words ?? ''))
            return this.htmlBlocks;
        const { plainBlocks } = this;
        const isPlain = plainBlocks === undefined || !/[<&]/.test(plainBlocks);
        return isPlain ? plainBlocks : new Html(plainBlocks.replace(/\n\s*\n/g, '<p>'), 'blocks', this);
    }
    /** A summary as running text; left out where it is how the text begins, as many systems cut it from there. */
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
    /** A block of an unknown kind: it keeps its text, by default every word in it, and is reported. */
    unknown(kind = '', text = this.looseWords) {
        this.report('unknown-type', `Unknown block “${kind.slice(0, 40)}”; ${text ? 'its text is kept' : 'ignored'}.`);
        return { type: 'unknown', source: kind.slice(0, 80) || undefined, text };
    }
    /** A picture as a block; one without a file that can be shown leaves its words behind. */
    figure(image, display) {
        if (image['src'] !== undefined)
            return { type: 'figure', image, display };
        this.report('missing', 'A picture has no file that can be shown; its text is kept.');
        const words = ['alt', 'caption', 'credit'].flatMap((name) => image[name] ?? []);
        const content = words.flatMap((text, index) => (index > 0 ? ['\n\n', text] : text)).flat();
        return content.length > 0 ? { type: 'note', kind: 'picture', content } : { type: 'unknown', source: 'picture' };
    }
    /** A value at another place of the same data: for readers of what is no JSON. */
    elsewhere(raw, path, base = this.base) {
        return new SourceValue(raw, path, this.#issues, base);
    }
    /** Another value in the same place. */
    replaced(raw) {
        return new SourceValue(raw, this.path, this.#issues, this.base);
    }
    /** Blocks that are written in HTML. */
    get htmlBlocks() {
        return this.#html('blocks');
    }
    /** Running text that is written in HTML: a standfirst, a caption. */
    get htmlText() {
        return this.#html('text');
    }
    /** Words that may hold HTML or its entities where only words are wanted: a headline, a name. */
    get htmlWords() {
        return this.#html('words');
    }
    /** Of several fields the first that has something: `value.first('display_date', 'publish_date')`. */
    first(...names) {
        return names.map((name) => this.at(name)).find(({ exists }) => exists) ?? this.at(names[0] ?? '');
    }
    /** Notes something that is left out or changed here. Gives `undefined`, so that a reader can end with it. */
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
        // Most words hold neither a tag nor an entity, and then no parser is loaded for them.
        return words === undefined || !/[<&]|\[\/?\w/.test(words) ? words : new Html(words, as, this);
    }
}
/** Letters and digits alone, for a comparison that spaces, marks and tags do not disturb. */
const bareWords = (words = '') => words.replace(/<[^<>]*>|&#?\w+;|[^\p{L}\p{N}<&]+/gu, '');
