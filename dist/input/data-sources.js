import { NewsErrorEvent, NewsLoadEvent } from './events.js';
import { isBeingParsed, jsonChild, parsed } from './json-child.js';
import { native } from './native.js';
import { approachOf } from './near.js';
import { pauseFor } from './pause.js';
import { Pictures } from './pictures.js';
import { request } from './request.js';
import { isEqualTo, snapshotOf } from './snapshot.js';
/** The sources, strongest first. */
const SLOTS = ['data', 'src', 'json'];
/**
 * Everything that data from outside the page's own words needs: which source counts, fetching, reading, telling.
 *
 * A part of its own, made when an element first has such data. The last change wins, whichever answer comes first.
 */
export class DataSources {
    #host;
    #kind;
    #onChange;
    #sources = new Map();
    /** The JSON child that the parser has not come to the end of. */
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
            return undefined;
        const { failed, reading, isDistant } = strongest;
        return failed ? 'error' : reading ? 'ready' : isDistant ? 'empty' : 'loading';
    }
    /** What to show, from the strongest source that has something; `undefined` where none has. */
    settle(url) {
        const reading = this.#present.find(({ reading }) => reading)?.reading;
        if (reading?.value === undefined)
            return undefined;
        const { attributes, content } = this.#kind;
        const { value, issues } = attributes(reading.value, this.#host, url);
        return {
            drawable: value && { model: value },
            model: value,
            issues: [...reading.issues, ...issues],
            content: value ? content(value) : [],
        };
    }
    get #present() {
        return SLOTS.map((slot) => this.#sources.get(slot)).filter((source) => source !== undefined);
    }
    /**
     * Whether a value of the `data` property equals the one that was read: the same object, or one that equals at any depth
     * what that object was then.
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
    /** Starts on each source whose input, or way to be read, has changed; says whether any has. */
    sync(afresh) {
        if (afresh)
            this.pictures.forget();
        const { data, dataText, src } = this.#host;
        const inputs = { data: data || wordsOf(dataText), src: wordsOf(src), json: this.#json() };
        return SLOTS.map((slot) => this.#syncSlot(slot, inputs[slot], afresh && slot === 'src')).includes(true);
    }
    /** Ends what is under way for an element that has left the page. What has arrived stays. */
    leave() {
        // An element that is moved is removed and put back in one task: its request goes on.
        setTimeout(() => {
            const source = this.#sources.get('src');
            if (this.#host.isConnected || !source)
                return;
            source.hold?.release();
            if (!source.reading && !source.failed)
                this.#sources.delete('src');
        });
    }
    /** The words of the JSON child. The parser hands a long script over in pieces; half of it is no mistake of the author's. */
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
        // Let go only now that the new request has hold: another pick from the same address needs no second answer.
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
            // A JSON child that is read while the page is parsed holds up what is behind it, which would be moved by it.
            const isParsing = slot === 'json' && native(this.#host.ownerDocument, 'readyState') === 'loading';
            const pause = isParsing ? undefined : pauseFor(bytes);
            const pending = this.#kind.read(bytes, { url, format, pick, contentType, now: new Date(), pause });
            // What can be read at once is shown at once.
            const reading = pending instanceof Promise ? await pending : pending;
            // What has changed while parts were loaded may have been read before or after: it equals nothing.
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
                const code = last?.code === 'syntax' || last?.code === 'unknown-format' ? last.code : 'invalid';
                event = new NewsErrorEvent(code, last?.message ?? (content === true || content.length === 0 ? NOTHING : LOST), issues);
            }
        }
        catch (error) {
            // A loader says by a code what went wrong; what else is thrown here is a part of ours that would not load.
            const { code = 'part', message } = error;
            event = new NewsErrorEvent(code, message, error);
        }
        if (this.#sources.get(slot) !== source)
            return;
        source.failed = event instanceof NewsErrorEvent;
        this.#onChange(event);
    }
}
const NOTHING = 'There is nothing to show in this data: it has no visible words and no picture.';
const LOST = 'There is nothing to show in this data: it has no visible words, and its pictures could not be loaded.';
/** A property's value as words; what cannot be meant as words, or is empty, counts as absent. */
const wordsOf = (value) => typeof value === 'string' || typeof value === 'number' || value instanceof URL
    ? String(value).trim() || undefined
    : undefined;
