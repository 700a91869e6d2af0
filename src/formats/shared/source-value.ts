import type { Issue, IssueCode } from '../../model/issue.js';
import { isMachineField } from '../../model/machine-fields.js';
import { instantInUtc, momentFrom } from './parse-date.js';
import { Html } from './pending-html.js';

const MAX_ISSUES = 1_000;
/** A tag that parts its words from those beside them. */
const BLOCK_TAG = /<(p|br|div|section|article|body|h[1-6]|[uo]l|li|table|tr|blockquote|figure|img|hr|pre)\b[^<>]*>/i;
/** What newsrooms spell out instead of writing a tag. */
const LANGUAGES =
  'ar bg bn ca cs cy da de el en es et eu fa fi fr ga gl he hi hr hu id is it ja ko lt lv ms nb nl no pl pt ro ru sk sl sr sv sw th tr uk ur vi zh';

/** What no longer is a story: the words of an unknown thing are looked for no deeper, and no more of them are kept. */
const MAX_LOOSE_DEPTH = 20;
const MAX_LOOSE_WORDS = 5_000;
/** Names of fields that hold no text in the formats of others. */
const MACHINE_NAME =
  /^(role|key|ref|sys|.*(Id|ID|Type|Key|Uri|URI|Url|URL|Urn)|ur[in]|slug|html|css|js|lang|locale|locator|format|style|layout|created|updated)$/;

/** No page shows a picture wider; what goes beyond is for printing. */
const LARGEST_WIDTH = 2_048;

type Words = Html | string | undefined;

/** One file of a picture. */
export interface PictureFile {
  readonly src: string | undefined;
  readonly width?: number | undefined;
  readonly height?: number | undefined;
}

/**
 * A value of somebody else's format, with its place in the data.
 *
 * The readers of formats walk on these: what is absent is walked through like what is there, only own fields are seen,
 * and whatever is left out is noted with the path where it stands.
 */
export class SourceValue {
  readonly raw: unknown;
  readonly path: string;
  /** The address that relative ones here are resolved against, where it is not that of the data. */
  readonly base: string | undefined;
  readonly #issues: Issue[];

  constructor(raw: unknown, path: string, issues: Issue[], base?: string) {
    this.raw = raw;
    this.path = path;
    this.base = base;
    this.#issues = issues;
  }

  /** The place below by the names of fields and the indexes of entries; of no value where there is none. */
  at(...keys: readonly (string | number)[]): SourceValue {
    let { raw, path } = this;
    for (const key of keys) {
      raw = typeof raw === 'object' && raw !== null && Object.hasOwn(raw, key) ? Reflect.get(raw, key) : undefined;
      path += typeof key === 'number' ? `[${key}]` : path ? `.${key}` : key;
    }
    return new SourceValue(raw, path, this.#issues, this.base);
  }

  /** Whether anything is here; `null` and an empty string are nothing. */
  get exists(): boolean {
    return this.raw !== undefined && this.raw !== null && this.raw !== '';
  }

  /** The entries of a list; a value that stands alone counts as a list of one. */
  get list(): SourceValue[] {
    if (!this.exists) return [];
    return Array.isArray(this.raw) ? this.raw.map((_, index) => this.at(index)) : [this];
  }

  /** The fields of an object, each with its name. */
  get fields(): (readonly [name: string, value: SourceValue])[] {
    const { raw } = this;
    if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) return [];
    return Object.keys(raw).map((name) => [name, this.at(name)] as const);
  }

  /** What is gathered here: the entries of a list, or the values of an object whatever their names. */
  get entries(): SourceValue[] {
    return Array.isArray(this.raw) ? this.list : this.fields.map(([, value]) => value);
  }

  /** Plain words, as they stand; a number counts as its digits. `undefined` where there are none. */
  get words(): string | undefined {
    const { raw } = this;
    if (typeof raw === 'number') return String(raw);
    return typeof raw === 'string' && raw.trim() ? raw.trim() : undefined;
  }

  /** A number, also where it is written as words: `"1200"`, `"1200px"`. */
  get number(): number | undefined {
    const number = typeof this.raw === 'number' ? this.raw : parseFloat(this.words ?? '');
    return Number.isFinite(number) ? number : undefined;
  }

  /** A size in pixels; `undefined` for what is none, such as the 0 of a size that nobody knows. */
  get pixels(): number | undefined {
    const pixels = Math.round(this.number ?? 0);
    return pixels > 0 ? pixels : undefined;
  }

  /** Whether it is true, also in words: `"True"`, `"1"`. */
  get isTrue(): boolean {
    return this.raw === true || /^(true|1|yes)$/i.test(this.words ?? '');
  }

  /** A date in any of the ways that newsrooms write one, in the one that the model reads; else its words. */
  get date(): string | { text: string } | undefined {
    return momentFrom(this.raw);
  }

  /** Whether a date is here that the clock has not reached; without a clock nothing is. */
  isAfter(now: Date | undefined): boolean {
    const { date } = this;
    return now !== undefined && typeof date === 'string' && instantInUtc(date) > now.getTime();
  }

  /** A language tag; the name of a language in English or in itself becomes its tag. */
  get language(): string | undefined {
    const { words } = this;
    if (words === undefined || /^[a-z]{2,3}([-_][a-z\d]+)*$/i.test(words)) return words;
    const isName = (tag: string, locale: string): boolean =>
      new Intl.DisplayNames(locale, { type: 'language' }).of(tag)?.toLowerCase() === words.toLowerCase();
    return (
      LANGUAGES.split(' ').find((tag) => isName(tag, 'en') || isName(tag, tag)) ??
      this.report('value', `“${words.slice(0, 40)}” is no language tag; left out.`)
    );
  }

  /** An address, with `&` where HTML wrote it. One that is a template, for a machine to fill in, is left out. */
  get address(): string | undefined {
    const words = this.words?.replace(/&(amp|#0*38);/gi, '&');
    if (words === undefined || !/[{}]|\$(recipe|width|height)(xn)?\b/.test(words)) return words;
    return this.report('url', `“${words.slice(0, 80)}” is a template and no address; left out.`);
  }

  /** The names of all that is listed here: their words, or those of their field `name`. */
  get names(): (Html | string)[] {
    return this.list.flatMap((entry) => entry.at('name').htmlWords ?? entry.htmlWords ?? []);
  }

  /**
   * One picture from all of its files, the chosen one first. Only files of the same proportions, and no originals for
   * print, may stand in for it; the others keep no width, so that nothing chooses them.
   */
  picture(files: readonly PictureFile[]): Record<string, unknown> | undefined {
    const known = [...new Map(files.map((file) => [file.src, file])).values()].filter(({ src }) => src);
    const [main, ...others] = known;
    if (!main) return undefined;
    const proportions = ({ width = NaN, height = NaN }: PictureFile): number => width / height;
    const isSame = (file: PictureFile): boolean => Math.abs(proportions(file) / proportions(main) - 1) < 0.02;
    const isOffered = (file: PictureFile): boolean => isSame(file) && (file.width ?? 0) <= LARGEST_WIDTH * 1.5;
    const sources = known.map((file) => ({ src: file.src, width: isOffered(file) ? file.width : undefined }));
    const { src, width, height } = main;
    return { src, width, height, sources: others.length > 0 ? sources : undefined };
  }

  /** The files of one kind (`image`, `video`) among the `renditions` of an agency, the best for a page first. */
  renditions(kind: string): (PictureFile & { readonly src: string; readonly type: string })[] {
    const files = this.at('renditions').entries.flatMap((file) => {
      // Agencies leave the type out where the item is nothing but a picture.
      const type =
        file.first('mimetype', 'contenttype', 'contentType').words ??
        (/^(picture|graphic)?$/.test(this.at('type').words ?? '') ? 'image' : '');
      const src = type.startsWith(kind) && file.at('href').address;
      return src && !/watermark/i.test(`${file.at('title').words} ${src}`)
        ? [{ src, type, width: file.at('width').pixels, height: file.at('height').pixels }]
        : [];
    });
    // What is wider than any page is the last choice, and of that the least.
    const use = ({ width = 0 }: PictureFile): number => (width > LARGEST_WIDTH ? 1 / width : width);
    return files.sort((one, other) => use(other) - use(one));
  }

  /** A post, a player or a page of another site, as a card that leads there. */
  embed(
    url: string | undefined,
    about: {
      readonly provider?: Words;
      readonly title?: Words;
      readonly author?: Words;
      readonly text?: Words;
      readonly image?: string | undefined;
    } = {},
  ): Record<string, unknown> {
    const provider = about.provider ?? (url && /^https?:\/\/(?:www\.)?([^/?#]+)/.exec(url)?.[1]);
    return { type: 'embed', url, ...about, provider, image: about.image && { src: about.image } };
  }

  /** One picture from its files in no order: the widest that a page can use is chosen. */
  widestPicture(files: readonly PictureFile[]): Record<string, unknown> | undefined {
    const use = ({ width = 0 }: PictureFile): number => (width > LARGEST_WIDTH ? LARGEST_WIDTH / width : width);
    return this.picture(files.filter(({ src }) => src).sort((one, other) => use(other) - use(one)));
  }

  /** What is written as JSON in a string; of no value where it is none. */
  get parsed(): SourceValue {
    const { raw } = this;
    if (typeof raw !== 'string') return this;
    try {
      return this.replaced(JSON.parse(raw));
    } catch {
      this.report('syntax', 'This should be JSON in a string, but is none; left out.');
      return this.replaced(undefined);
    }
  }

  /** Paragraphs in plain text: parted by blank lines, by lines that start further in, else each a long line. */
  get plainBlocks(): string | undefined {
    const words = this.words?.replace(/\r\n?/g, '\n');
    if (!words || /\n[^\S\n]*\n/.test(words)) return words;
    const [first, ...lines] = words.split('\n');
    // Lines that end at a margin are one paragraph; lines that go beyond any margin are one each.
    if ([first, ...lines].some((line = '') => line.length > 120)) return words.replaceAll('\n', '\n\n');
    const indent = /^(\t| {3}|\u3000)/;
    return lines.every((line) => indent.test(line)) ? words : words.replace(/\n(?=\t| {3}|\u3000)/g, '\n\n');
  }

  /** Blocks in HTML or plain text, whichever it turns out to be; in text without blocks of HTML its lines count. */
  get looseBlocks(): Html | string | undefined {
    if (BLOCK_TAG.test(this.words ?? '')) return this.htmlBlocks;
    const { plainBlocks } = this;
    const isPlain = plainBlocks === undefined || !/[<&]/.test(plainBlocks);
    return isPlain ? plainBlocks : new Html(plainBlocks.replace(/\n\s*\n/g, '<p>'), 'blocks', this);
  }

  /** A summary as running text; left out where it is how the text begins, as many systems cut it from there. */
  summaryOf(text: SourceValue): Html | string | undefined {
    const [said, begin] = [bareWords(this.words), bareWords(text.words?.slice(0, 5_000))];
    const at = said.length < 20 ? -1 : begin.indexOf(said);
    // The headline may stand before it.
    if (at < 0 || at > 300) return this.htmlText;
    return this.report('repeated', 'This summary is how the text begins; kept once.');
  }

  /** Every word in a value of no known shape, in order, each string on a line; what is for machines is left out. */
  get looseWords(): string | undefined {
    const words: string[] = [];
    const gather = (source: SourceValue, depth: number): void => {
      if (depth > MAX_LOOSE_DEPTH || words.length >= MAX_LOOSE_WORDS) return;
      if (typeof source.raw === 'string' && source.words) words.push(source.words);
      for (const entry of Array.isArray(source.raw) ? source.list : []) gather(entry, depth + 1);
      for (const [name, value] of source.fields)
        if (!isMachineField(name) && !MACHINE_NAME.test(name)) gather(value, depth + 1);
    };
    gather(this, 0);
    return words.join('\n') || undefined;
  }

  /** Notes the fields that no reader looks at, for data whose fields are of their house's own making. */
  reportFieldsBut(known: readonly string[]): void {
    for (const [name, value] of this.fields) {
      if (known.includes(name) || !value.exists || /^_|^slug$/.test(name)) continue;
      value.report('unknown-field', `“${name.slice(0, 40)}” is no field that we know; left out.`);
    }
  }

  /** A block of an unknown kind: it keeps its text, by default every word in it, and is reported. */
  unknown(kind = '', text: Words = this.looseWords): Record<string, unknown> {
    this.report(
      'unknown-type',
      `“${kind.slice(0, 40)}” is no block that we know; ${text ? 'its words are kept' : 'left out'}.`,
    );
    return { type: 'unknown', source: kind.slice(0, 80) || undefined, text };
  }

  /** A picture as a block; one without a file that can be shown leaves its words behind. */
  figure(image: Readonly<Record<string, unknown>>, display?: string): Record<string, unknown> {
    if (image['src'] !== undefined) return { type: 'figure', image, display };
    this.report('missing', 'A picture is here without a file that can be shown; its words are kept.');
    const words = ['alt', 'caption', 'credit'].flatMap((name) => image[name] ?? []);
    const content = words.flatMap((text, index) => (index > 0 ? ['\n\n', text] : text)).flat();
    return content.length > 0 ? { type: 'note', kind: 'picture', content } : { type: 'unknown', source: 'picture' };
  }

  /** A value at another place of the same data: for readers of what is no JSON. */
  elsewhere(raw: unknown, path: string, base = this.base): SourceValue {
    return new SourceValue(raw, path, this.#issues, base);
  }

  /** Another value in the same place. */
  replaced(raw: unknown): SourceValue {
    return new SourceValue(raw, this.path, this.#issues, this.base);
  }

  /** Blocks that are written in HTML. */
  get htmlBlocks(): Html | string | undefined {
    return this.#html('blocks');
  }

  /** Running text that is written in HTML: a standfirst, a caption. */
  get htmlText(): Html | string | undefined {
    return this.#html('text');
  }

  /** Words that may hold HTML or its entities where only words are wanted: a headline, a name. */
  get htmlWords(): Html | string | undefined {
    return this.#html('words');
  }

  /** Of several fields the first that has something: `value.first('display_date', 'publish_date')`. */
  first(...names: readonly string[]): SourceValue {
    return names.map((name) => this.at(name)).find(({ exists }) => exists) ?? this.at(names[0] ?? '');
  }

  /** Notes something that is left out or changed here. Gives `undefined`, so that a reader can end with it. */
  report(code: IssueCode, message: string): undefined {
    const issues = this.#issues;
    if (issues.length < MAX_ISSUES) issues.push({ code, path: this.path, message });
    else if (issues.length === MAX_ISSUES) {
      issues.push({ code: 'too-large', path: '', message: `Over ${MAX_ISSUES} issues; the rest is not listed.` });
    }
    return undefined;
  }

  #html(as: Html['as']): Html | string | undefined {
    const { words } = this;
    // Most words hold neither a tag nor an entity, and then no parser is loaded for them.
    return words === undefined || !/[<&]|\[\/?\w/.test(words) ? words : new Html(words, as, this);
  }
}

/** Letters and digits alone, for a comparison that spaces, marks and tags do not disturb. */
const bareWords = (words = ''): string => words.replace(/<[^<>]*>|&#?\w+;|[^\p{L}\p{N}<&]+/gu, '');
