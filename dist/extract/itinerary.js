import { datePartsOf } from '../model/moment.js';
import { languageOf } from './languages/languages.js';
import { lexiconOf } from './lexicon.js';
import { plainOffset } from './passages.js';
import { referencesOf } from './reference.js';
import { storyOf } from './story.js';
import { placesIn } from './trip-places.js';
import { eventsIn, momentOfVisit, momentsIn, peopleMet, purposeOf } from './trip-stops.js';
import { tellsOfTrip, visitsIn } from './trip-visits.js';
import { tripWordsOf } from './trip-words.js';
/** Finds the trip in a story; `null` if there is none. */
export function itineraryIn(article, { published, language } = {}) {
    const lexicon = lexiconOf(languageOf(article.language ?? language));
    const words = tripWordsOf(lexicon);
    const story = storyOf(article, lexicon);
    const day = dayOf(published) ?? article.published?.date;
    // The speakers of quotations are not ranked: the weights are a quarter of the chunk, and the trips are the same.
    const { people, of: referentOf } = referencesOf(story);
    const context = { story, words, people, referentOf, published: day };
    const visits = story.parts.flatMap((_part, index) => visitsIn(context, index, placesIn(story, index, people)));
    const traveller = mainTraveller(visits, story);
    if (!traveller)
        return null;
    const own = visits.filter(({ traveller: who, kind }) => who === traveller || (who === undefined && kind !== 'there'));
    const trip = { traveller, visits: own };
    if (!isTrip(trip, context))
        return null;
    const drafts = stopsFrom(own, context);
    if (drafts.length === 0)
        return null;
    const stops = drafts.map((draft) => stopOf(draft, trip, context));
    addLaterMeetings(drafts, stops, trip, context);
    const dates = stops
        .flatMap(({ start, end }) => [start?.date, end?.date])
        .filter((date) => date !== undefined)
        .sort();
    return {
        traveller: traveller.name,
        ...(traveller.roles[0] ? { role: traveller.roles[0] } : {}),
        ...(dates[0] ? { start: { date: dates[0] } } : {}),
        ...(dates.length > 1 && dates.at(-1) !== dates[0] ? { end: { date: dates.at(-1) } } : {}),
        ...(day ? { asOf: { date: day } } : {}),
        ...(article.language ? { language: article.language } : {}),
        stated: false,
        stops,
    };
}
const dayOf = (published) => {
    const text = published instanceof Date ? (isNaN(+published) ? '' : published.toISOString()) : (published ?? '');
    return datePartsOf(text)?.date;
};
/** The person with the most visits; of equals, the first. */
function mainTraveller(visits, story) {
    const votes = new Map();
    for (const { traveller, kind, isTripNoun, part } of visits) {
        if (!traveller || kind === 'there')
            continue;
        const inHead = story.parts[part].passage.kind === 'headline' ? 0.5 : 0;
        votes.set(traveller, (votes.get(traveller) ?? 0) + (isTripNoun ? 2 : 1.5) + inHead);
    }
    return [...votes].sort(([, one], [, other]) => other - one)[0]?.[0];
}
/** Whether the visits of a person are a trip, and the story is about it. */
function isTrip({ traveller, visits }, context) {
    const { story } = context;
    if ((traveller.words.length < 2 && traveller.roles.length === 0) || /\d/.test(traveller.name))
        return false;
    const strong = visits.filter(({ kind, traveller: who }) => kind !== 'there' && who === traveller);
    const known = visits.filter(({ place, kind }) => kind !== 'there' && place.isKnown);
    if (known.length === 0)
        return false;
    const places = new Set(strong.map(({ place }) => place.place ?? place.country?.name));
    const hasNoun = strong.some(({ isTripNoun }) => isTripNoun) ||
        story.parts.slice(0, 5).some((_part, index) => tellsOfTrip(context, index, traveller));
    const early = strong.some(({ part }) => part < Math.max(4, story.parts.length * 0.35));
    if (!early)
        return places.size > 1 && hasNoun;
    return hasNoun || places.size > 1;
}
const sentenceKey = ({ part, place }) => `${part} ${place.sentence}`;
/** The visits of each sentence. */
function grouped(visits) {
    const groups = new Map();
    for (const visit of visits) {
        const key = sentenceKey(visit);
        const list = groups.get(key);
        if (list)
            list.push(visit);
        else
            groups.set(key, [visit]);
    }
    return groups;
}
/** Groups visits into stops: by place; a country counts as the stop of its city. */
function stopsFrom(visits, context) {
    const drafts = [];
    const moments = new Map();
    const momentsOf = ({ part, tense }) => {
        const key = `${part} ${tense}`;
        let found = moments.get(key);
        if (!found)
            moments.set(key, (found = momentsIn(context, part, tense)));
        return found;
    };
    const bySentence = grouped(visits);
    const inSentence = (visit) => bySentence.get(sentenceKey(visit)) ?? [];
    const strongFirst = visits.filter(({ kind }) => kind !== 'there');
    const hasStrong = strongFirst.length > 0;
    for (const visit of visits) {
        const { place, country } = visit.place;
        const isSame = (draft) => (place !== undefined && (draft.place === place || draft.country === place)) ||
            (country !== undefined && draft.place === country.name) ||
            (country !== undefined && draft.country === country.name && (place === undefined || draft.place === undefined));
        let draft = drafts.find(isSame);
        if (!draft) {
            if (visit.kind === 'there' && !hasStrong)
                continue;
            if (!visit.place.isKnown && visit.kind === 'there')
                continue;
            draft = { place, country: country?.name, visits: [], moment: undefined, ordinal: undefined };
            drafts.push(draft);
        }
        draft.place ??= place;
        draft.country ??= country?.name;
        draft.ordinal ??= visit.ordinal;
        draft.visits.push(visit);
        const found = momentOfVisit(visit, inSentence(visit), momentsOf(visit));
        if (found &&
            (draft.moment === undefined || (draft.moment.start.date === undefined && found.start.date !== undefined)))
            draft.moment = found;
    }
    // In a list of future stops, “on Monday” is not before the previous stop.
    let latest;
    for (const draft of drafts) {
        const { moment } = draft;
        const date = moment?.start.date;
        if (!moment || date === undefined)
            continue;
        const isComing = draft.visits.some(({ tense }) => tense === 'future') && !/\d/.test(moment.start.text ?? '');
        if (isComing && latest !== undefined && date < latest) {
            const later = new Date(Date.parse(`${date}T00:00Z`) + 7 * 86_400_000).toISOString().slice(0, 10);
            draft.moment = { ...moment, start: { ...moment.start, date: later } };
            latest = later;
        }
        else if (latest === undefined || date > latest)
            latest = date;
    }
    return ordered(drafts);
}
/** Sorts stops by number and day; others stay in the order of the story. */
function ordered(drafts) {
    const list = [...drafts];
    const dateOf = ({ moment }) => moment?.start.date;
    for (let index = 1; index < list.length; index++) {
        for (let at = index; at > 0; at--) {
            const [one, other] = [list[at - 1], list[at]];
            const [first, second] = [dateOf(one), dateOf(other)];
            const byNumber = one.ordinal !== undefined && other.ordinal !== undefined && one.ordinal > other.ordinal;
            if (byNumber || (first !== undefined && second !== undefined && first > second))
                [list[at - 1], list[at]] = [other, one];
            else
                break;
        }
    }
    return list;
}
function stopOf(draft, { traveller, visits: all }, context) {
    const { story, words } = context;
    const { place, country, moment, visits } = draft;
    const best = visits.find(({ place: at }) => at.place !== undefined) ?? visits[0];
    const status = visits.map((visit) => visit.status).find((value) => value !== undefined);
    // A sentence that lists several stops does not specify what happens at each.
    const single = visits.filter((visit) => !all.some((other) => other.part === visit.part &&
        other.place !== visit.place &&
        other.place.sentence === visit.place.sentence &&
        other.governor === visit.governor));
    const meets = single.flatMap(({ part, place: at }) => peopleMet(context, part, at.sentence, { country, traveller }));
    const events = [
        ...new Set(single.flatMap(({ part, place: at }) => eventsIn(story.parts[part], at.sentence, words))),
    ];
    const purpose = single
        .map((visit) => purposeOf(story.parts[visit.part], visit, words))
        .find((text) => text !== undefined);
    const evidence = visits
        .map((visit) => evidenceOf(story.parts[visit.part], visit))
        .find((span) => span !== undefined);
    const isStated = visits.some(({ kind }) => kind !== 'there');
    return {
        place: place ?? country,
        // A country that is itself the place is not repeated.
        ...(country && place && country !== place ? { country } : {}),
        ...(moment ? { start: moment.start } : {}),
        ...(moment?.end ? { end: moment.end } : {}),
        ...(purpose ? { purpose: [purpose] } : {}),
        ...(meets.length > 0
            ? { meets: meets.filter(({ name }, index) => meets.findIndex((other) => other.name === name) === index) }
            : {}),
        ...(status === 'cancelled' ? { status } : {}),
        ...(events.length > 0 ? { events: events.map((title) => ({ title })) } : {}),
        ...(isStated ? {} : { stated: false }),
        ...((evidence ?? evidenceOf(story.parts[best.part], best))
            ? { evidence: evidence ?? evidenceOf(story.parts[best.part], best) }
            : {}),
    };
}
function evidenceOf(part, { place }) {
    const { passage, tokens } = part;
    if (passage.block < 0)
        return undefined;
    return {
        block: passage.block,
        start: plainOffset(passage, tokens[place.first].start),
        end: plainOffset(passage, tokens[place.last].end),
    };
}
/** “He will also meet …” after the sentence of a stop: the meeting is at that stop. */
function addLaterMeetings(drafts, stops, { traveller, visits }, context) {
    const { story, words, referentOf } = context;
    const bySentence = grouped(visits);
    let current;
    story.parts.forEach((part, index) => {
        const last = part.tokens.at(-1)?.sentence ?? -1;
        for (let sentence = 0; sentence <= last; sentence++) {
            const here = bySentence.get(`${index} ${sentence}`) ?? [];
            if (here.length > 0) {
                const found = drafts.findIndex((draft) => draft.visits.includes(here.at(-1)));
                const isList = here.length > 1 && here.every(({ kind, governor }) => kind === 'list' || governor === here[0].governor);
                current = isList || found < 0 ? undefined : found;
                continue;
            }
            if (current === undefined)
                continue;
            const subject = part.chunks.mentions.findIndex((mention) => mention.sentence === sentence && !mention.owns);
            if (subject < 0 || referentOf(index, subject).entity !== traveller)
                continue;
            const stop = stops[current];
            const met = peopleMet(context, index, sentence, { country: drafts[current].country, traveller });
            const fresh = met.filter(({ name }) => !stop.meets?.some((other) => other.name === name));
            if (fresh.length > 0)
                stop.meets = [...(stop.meets ?? []), ...fresh];
            for (const title of eventsIn(part, sentence, words)) {
                if (!stop.events?.some((event) => event.title === title))
                    stop.events = [...(stop.events ?? []), { title }];
            }
        }
    });
}
