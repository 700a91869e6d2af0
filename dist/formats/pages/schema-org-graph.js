const ARTICLE = /(article|(?<!job)posting)\b|\breport\b/;
const TRAVEL = /(event|festival|hackathon|trip|flight|reservation)\b/;
const TRAVEL_FIELDS = [
    ...[
        'startDate',
        'eventSchedule',
        'location',
        'itinerary',
        'subTrip',
        'reservationFor',
        'pickupTime',
        'departureTime',
        'arrivalTime',
    ],
    ...['departureAirport', 'departureStation', 'departureBusStop'],
];
const RECORDING = /\b(video|audio)object\b|\bpodcastepisode\b/;
/** Properties whose value is something other than the main subject of the page. */
const ASIDE = /^(isPartOf|about|mentions|citation|comment|author|publisher|potentialAction|superEvent|partOfTrip)$/;
const MAX_DEPTH = 40;
const MAX_VALUES = 50_000;
/** The content of JSON-LD: all nodes that can be shown, in order, and an index of nodes by `@id`. */
export class Graph {
    #articles;
    #others;
    #named;
    #budget;
    constructor(value, language, isPrivate = false) {
        this.quotations = [];
        this.travels = [];
        this.#articles = [];
        this.#others = [];
        this.#named = new Map();
        this.#budget = MAX_VALUES;
        this.language = language;
        this.isPrivate = isPrivate;
        this.#gather(value, undefined, 'top', 0);
    }
    /** The articles. If there is nothing to show, any node with a headline. */
    get articles() {
        const isEmpty = this.#articles.length + this.quotations.length + this.travels.length === 0;
        return isEmpty ? this.#others : this.#articles;
    }
    /** The types of a node, in lowercase and without the URL of the vocabulary. Some sites write `newsMediaOrganization`. */
    typesOf(value) {
        const types = value.at('@type').list;
        return types.map((type) => type.words?.replace(/^.*[/#:]/, '').toLowerCase()).join(' ');
    }
    /** Resolves a reference by `@id` to its complete node. */
    whole(value) {
        const id = value.words ?? (value.fields.length < 3 ? value.at('@id').words : undefined);
        return (id && this.#named.get(id)) || value;
    }
    /** The name of a node, or of the first node in a list. */
    nameOf(value) {
        const [first] = value.list;
        return first && this.whole(first).names[0];
    }
    /** The name of a node as plain text, for comparing and joining. */
    labelOf(value) {
        const [first] = value.list;
        const whole = first && this.whole(first);
        return whole && (whole.at('name').list[0]?.words ?? whole.words);
    }
    #gather(source, of, where, depth) {
        if (depth > MAX_DEPTH || this.#budget-- <= 0)
            return;
        if (Array.isArray(source.raw)) {
            for (const entry of source.list)
                this.#gather(entry, of, where, depth + 1);
            return;
        }
        const { fields } = source;
        const id = source.at('@id').words;
        if (id && fields.length > (this.#named.get(id)?.fields.length ?? 1))
            this.#named.set(id, source);
        const inside = where === 'part' ? where : this.#keep(source, of, where);
        for (const [name, value] of fields) {
            if (typeof value.raw !== 'object')
                continue;
            this.#gather(value, /^events?$/.test(name) ? source : undefined, ASIDE.test(name) ? 'part' : inside, depth + 1);
        }
    }
    /** Collects a node if it can be shown. Returns the position that applies to the nodes in it. */
    #keep(value, of, where) {
        const types = this.typesOf(value);
        const has = (...names) => value.first(...names).exists;
        if (ARTICLE.test(types) && has('headline', 'name', 'articleBody', 'description'))
            this.#articles.push(value);
        else if (/\bquotation\b/.test(types))
            this.quotations.push(value);
        else if (TRAVEL.test(types) && has(...TRAVEL_FIELDS))
            this.travels.push({ node: value, of });
        else if (has('headline', 'claimReviewed') || (RECORDING.test(types) && has('name'))) {
            if (where === 'top')
                this.#others.push(value);
            return 'page';
        }
        else
            return where;
        return 'part';
    }
}
