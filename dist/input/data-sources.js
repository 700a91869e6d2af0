import { NewsErrorEvent, NewsLoadEvent } from './events.js';
import { isBeingParsed, jsonChild, parsed } from './json-child.js';
import { languageOf } from './language.js';
import { native } from './native.js';
import { approachOf } from './near.js';
import { pauseFor } from './pause.js';
import { Pictures } from './pictures.js';
import { request } from './request.js';
import { isEqualTo, snapshotOf } from './snapshot.js';
/** The sources, strongest first. */
const SLOTS = ['data', 'src', 'json'];
/**
 * Resolves external sources (`data`, `src`, JSON child): precedence, fetching, reading, events.
 *
 * In a lazy chunk, created when an element first has such data. The last change wins, whichever response arrives first.
 */
export class DataSources {
    #host;
    #kind;
    #onChange;
    #sources = new Map();
    /** The JSON child that is not completely parsed yet. */
    #awaited;
    constructor(host, kind, onChange) {
        this.#host = host;
        this.#kind = kind;
        this.#onChange = onChange;
        this.pictures = new Pictures(host);
    }
    /** Status of the source with the highest precedence; `empty` until one with `loading="lazy"` is requested. */
    get status() {
        const strongest = this.#present[0];
        if (!strongest)
            return this.#awaited && isBeingParsed(this.#awaited) ? 'loading' : undefined;
        const { failed, reading, isDistant } = strongest;
        return failed ? 'error' : reading ? 'ready' : isDistant ? 'empty' : 'loading';
    }
    /** The errors of sources that fail again at each attempt, because the page or the data is wrong. */
    get failures() {
        return this.#present.flatMap(({ failed }) => (failed && !TEMPORARY.test(failed.code) ? failed : []));
    }
    /** What to show, from the source with the highest precedence that has content; `undefined` if none has. */
    settle(url) {
        const reading = this.#present.find(({ reading }) => reading)?.reading;
        if (reading?.value === undefined)
            return undefined;
        const { attributes, content } = this.#kind;
        const { value, issues } = attributes(reading.value, this.#host, url);
        const all = [...reading.issues, ...issues];
        return {
            drawable: value && { model: value },
            model: value,
            issues: all,
            mistakes: reading.format === 'broadsheet' ? all : issues,
            content: value ? content(value) : [],
        };
    }
    get #present() {
        return SLOTS.map((slot) => this.#sources.get(slot)).filter((source) => source !== undefined);
    }
    /**
     * Whether a value of the `data` property equals the one that was read: the same object, or one that equals at any depth
     * the value of that object at that time.
     */
    holds(data) {
        const source = this.#sources.get('data');
        if (!source || typeof data !== 'object' || data === null)
            return false;
        const isHeld = data === source.key[0] || (source.snapshot !== undefined && isEqualTo(source.snapshot, data));
        if (isHeld)
            source.key[0] = data;
        return isHeld;
    }
    /** Starts each source whose input or options have changed. Returns whether any has changed. */
    sync(afresh) {
        if (afresh)
            this.pictures.forget();
        const { data, dataText, src } = this.#host;
        const inputs = { data: data || wordsOf(dataText), src: wordsOf(src), json: this.#json() };
        return SLOTS.map((slot) => this.#syncSlot(slot, inputs[slot], afresh && slot === 'src')).includes(true);
    }
    /** Aborts requests of an element that has left the page. Responses that have arrived are kept. */
    leave() {
        // Moving an element removes and inserts it in one task. Its request must continue.
        setTimeout(() => {
            const source = this.#sources.get('src');
            if (this.#host.isConnected || !source)
                return;
            source.hold?.release();
            if (!source.reading && !source.failed)
                this.#sources.delete('src');
        });
    }
    /** Text of the JSON child. The parser inserts a long script in pieces; an incomplete script is not an error. */
    #json() {
        const script = jsonChild(this.#host);
        if (!script || !isBeingParsed(script))
            return script?.textContent ?? undefined;
        if (this.#awaited !== script)
            void parsed(script).then(() => this.#onChange());
        this.#awaited = script;
        return undefined;
    }
    #syncSlot(slot, input, afresh) {
        const before = this.#sources.get(slot);
        if (input === undefined) {
            before?.hold?.release();
            this.#sources.delete(slot);
            return before !== undefined;
        }
        const key = [input, wordsOf(this.#host.format) ?? '', wordsOf(this.#host.pick) ?? ''];
        const isDistant = slot === 'src' && this.#host.loading === 'lazy' && !afresh;
        const isSame = before && key.every((part, index) => Object.is(part, before.key[index]));
        if (!afresh && isSame && (isDistant || !before.isDistant))
            return false;
        const source = { key, isDistant };
        this.#sources.set(slot, source);
        void this.#load(slot, source, afresh);
        // Released only after the new request: another `pick` from the same URL needs no second request.
        before?.hold?.release();
        return true;
    }
    async #load(slot, source, afresh) {
        const [input, format, pick] = source.key;
        let event;
        try {
            const base = native(this.#host.ownerDocument, 'baseURI');
            let answer = { bytes: input, url: base, contentType: slot === 'json' ? 'application/json' : '' };
            if (source.isDistant) {
                const approach = (source.hold = approachOf(this.#host));
                await approach.answer;
                source.isDistant = false;
                this.#onChange();
            }
            if (slot === 'src') {
                const hold = (source.hold = request(input, base, afresh));
                answer = await hold.answer;
            }
            const { bytes, url, contentType } = answer;
            if (typeof input === 'object')
                source.snapshot = snapshotOf(input);
            // Pausing while the page is parsed would let later content appear first and then move.
            const isParsing = slot === 'json' && native(this.#host.ownerDocument, 'readyState') === 'loading';
            const pause = isParsing ? undefined : pauseFor(bytes);
            const isOver = this.#host.textContent.trim() || this.#sources.get('json')?.reading;
            const server = slot === 'src' && (isOver ? 'over-content' : true);
            const pageLanguage = languageOf(this.#host, {}).language;
            const options = { url, format, pick, contentType, pageLanguage, answer: server, now: new Date(), pause };
            const pending = this.#kind.read(bytes, options);
            // Data that can be read synchronously is shown at once.
            const reading = pending instanceof Promise ? await pending : pending;
            // If the object changed while chunks loaded, it is unknown which state was read, so the snapshot is discarded.
            if (pending instanceof Promise && source.snapshot && !isEqualTo(source.snapshot, input))
                source.snapshot = undefined;
            const { value, issues } = reading;
            const content = value === undefined ? [] : this.#kind.content(value);
            const isShown = content === true || (content.length > 0 && (await this.pictures.canShow(content)));
            if (value !== undefined && isShown) {
                source.reading = reading;
                event = new NewsLoadEvent(value, reading.format, issues);
            }
            else {
                const last = value === undefined ? issues.at(-1) : undefined;
                const code = WHOLE.find((one) => one === last?.code) ?? 'invalid';
                event = new NewsErrorEvent(code, last?.message ?? (content === true || content.length === 0 ? NOTHING : LOST), issues);
            }
        }
        catch (error) {
            // A `LoadError` has a code. Any other error thrown here means that a chunk failed to load.
            const { code = 'part', message } = error;
            event = new NewsErrorEvent(code, message, error);
        }
        if (this.#sources.get(slot) !== source)
            return;
        if (event instanceof NewsErrorEvent)
            source.failed = event;
        this.#onChange(event);
    }
}
/** Codes of errors after which another attempt may succeed. */
const TEMPORARY = /^(network|timeout|http|part)$/;
/** Codes of issues about the data as a whole; each is also the code of an error. */
const WHOLE = ['syntax', 'unknown-format', 'unsupported-format', 'not-a-story'];
const NOTHING = 'Nothing to show: the data has no visible text and no picture.';
const LOST = 'Nothing to show: the data has no visible text, and its pictures could not be loaded.';
/** A property's value as text; `undefined` for empty values and types other than string, number and URL. */
const wordsOf = (value) => typeof value === 'string' || typeof value === 'number' || value instanceof URL
    ? String(value).trim() || undefined
    : undefined;
