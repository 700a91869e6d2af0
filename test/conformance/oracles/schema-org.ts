import type { Expected, Oracle } from '../oracle.js';
import { at, everyOne, firstWords, htmlWords, list, said, words } from '../raw.js';

const typesOf = (value: object): string => JSON.stringify(at(value, '@type') ?? '');
const isStory = (value: object): boolean =>
  /Article"|(Blog|News)Posting"|"LiveBlogPosting"|ClaimReview"/.test(typesOf(value)) &&
  firstWords(value, ['headline'], ['name'], ['claimReviewed']) !== undefined &&
  at(value, 'productID') === undefined;
const isTravel = (value: object): boolean =>
  /Event"|Trip"|Reservation"|Flight"/.test(typesOf(value)) &&
  ['startDate', 'itinerary', 'subTrip', 'reservationFor', 'pickupTime'].some((name) => at(value, name) !== undefined);

/** One or several of a thing, each in full where only its `@id` stands there. */
function things(raw: unknown, value: unknown): unknown[] {
  const entries = Array.isArray(value) ? (value as unknown[]) : value === undefined || value === null ? [] : [value];
  return entries.map((entry) => {
    const id = words(entry, '@id');
    const isReference = typeof entry === 'object' && Object.keys(entry ?? {}).every((key) => key.startsWith('@'));
    if (!isReference || id === undefined) return entry;
    return everyOne(raw, (one) => words(one, '@id') === id && Object.keys(one).length > 2)[0] ?? entry;
  });
}

const nameOf = (value: unknown): string | undefined =>
  htmlWords(words(value) ?? firstWords(value, ['name'], ['name', 0])) || undefined;

/** `+0200` as `+02:00`, and a space for a `T`: what is written so is the same date. */
const isoDate = (date: string | undefined): string | undefined => {
  const iso = date
    ?.replace(/^(\d{4}-\d\d-\d\d) (\d\d:)/, '$1T$2')
    .replace(/ ?([+-]\d\d)(\d\d)$/, '$1:$2')
    .replace(' +', '+');
  return iso !== undefined && /^\d{4}-/.test(iso) ? iso : undefined;
};

function expectStory(raw: unknown, story: object): Expected {
  const updates = list(story, 'liveBlogUpdate');
  const images = things(raw, at(story, 'image')).map(
    (image) => words(image) ?? firstWords(image, ['url'], ['contentUrl']),
  );
  const authors = things(raw, at(story, 'author') ?? at(story, 'creator')).flatMap((author) => said(nameOf(author)));
  return {
    headline: htmlWords(firstWords(story, ['headline'], ['name'], ['claimReviewed'])),
    authors: authors.filter((author) => !author.startsWith('http')),
    published: isoDate(words(story, 'datePublished')),
    updated: isoDate(words(story, 'dateModified')),
    body: said(
      htmlWords(words(story, 'articleBody')),
      ...updates.flatMap((update) => [htmlWords(words(update, 'headline')), htmlWords(words(update, 'articleBody'))]),
      ...things(raw, at(story, 'correction')).map((correction) => words(correction, 'text')),
      words(story, 'claimReviewed'),
    ),
    pictures: said(...images.map((image) => image?.replaceAll('&#038;', '&'))).filter((image) =>
      /^(https?:)?\//.test(image),
    ),
  };
}

/** Where it is, each place once, and what it is called. */
function expectTravel(travels: readonly object[]): Expected {
  const places = everyOne(travels, (value) => /(Airport|Station|BusStop|Place)"/.test(typesOf(value))).map((place) => {
    const [name, town] = [words(place, 'name'), words(place, 'address', 'addressLocality')];
    return name !== undefined && town !== undefined && !name.includes(town) ? `${name}, ${town}` : name;
  });
  const names = travels.length === 1 ? travels.map((travel) => words(travel, 'name')) : [];
  return { body: said(...new Set(places), ...names) };
}

const isKept =
  (folder: string) =>
  (name: string, raw: unknown): boolean =>
    /\.(json|jsonld\.txt)$/.test(name) &&
    (folder !== 'ghost' || name.startsWith('schema-org')) &&
    (raw !== undefined || name.endsWith('.txt'));

export const oracles: Oracle[] = ['schema-newsarticle', 'schema-trips', 'ghost'].map((folder) => ({
  format: 'schema-org',
  folder,
  takes: isKept(folder),
  expect: (given) => {
    const raw: unknown =
      typeof given === 'string' ? JSON.parse(given.slice(given.indexOf('{'), given.lastIndexOf('}') + 1)) : given;
    const story = everyOne(raw, isStory)[0];
    if (story) return expectStory(raw, story);
    const travels = (Array.isArray(raw) ? (raw as object[]) : [raw as object]).filter(isTravel);
    const isOne = travels.length === 1 || travels.every((travel) => /Reservation"/.test(typesOf(travel)));
    return travels.length > 0 && isOne ? expectTravel(travels) : undefined;
  },
}));
