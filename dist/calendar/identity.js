import { digestOf } from '../model/digest.js';
/**
 * Identifies the entries of a trip, so that a second import changes an entry and adds no other.
 *
 * The trip is identified by its `id`, else by its traveller and its title, or the month in which it begins. A stop is
 * identified by its place and an event by its title, and by how often these came before; not by dates, which change, nor by
 * a position, which changes when a stop is added. Names count by their consonants, so that a corrected accent, vowel,
 * doubled letter or sign changes no identity.
 */
export class Identities {
    #trip;
    #met = new Map();
    constructor({ id, title, traveller, start, stops }) {
        const first = start?.date ?? stops.find((stop) => stop.start?.date)?.start?.date;
        const names = [traveller ?? '', title ?? first?.slice(0, 7) ?? ''].map(skeletonOf);
        this.#trip = digestOf(id === undefined ? names.join('|') : `id ${id}`);
    }
    /** The identity of the next stop at a place. */
    stop(place) {
        return this.#numbered(`${this.#trip}-${digestOf(skeletonOf(place))}`);
    }
    /** The identity of the next event with a title at a stop. */
    event(stop, title) {
        return this.#numbered(`${stop}-${digestOf(skeletonOf(title))}`);
    }
    #numbered(identity) {
        const number = (this.#met.get(identity) ?? 0) + 1;
        this.#met.set(identity, number);
        return `${identity}-${number}`;
    }
}
/** The first letter of each word and its consonants, without accents, signs and doubled letters. */
const skeletonOf = (name) => name
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}\s]/gu, '')
    .toLowerCase()
    .replace(/(?<=\p{L})[aeiouy]/gu, '')
    .replace(/(.)\1+/gu, '$1')
    .replace(/\s+/g, ' ')
    .trim();
