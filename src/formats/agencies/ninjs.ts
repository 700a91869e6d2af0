import { foundIn } from '../shared/find-phrases.js';
import type { Draft, DataOptions, FormatReader } from '../shared/format-reader.js';
import type { SourceValue } from '../shared/source-value.js';
import { codedStatus } from './iptc-status.js';

/**
 * Reads ninjs, the JSON of news agencies, in its three generations and in the dialects of Superdesk and PA: fields whose
 * names end in a role (`headline_main`), lists of values with roles, the same in camel case. @see https://iptc.org/standards/ninjs/
 */
export const read: FormatReader = (given, options) => ({
  version: versionOf(given.list[0] ?? given),
  entries: given.list.map((item) => itemOf(item, options)),
});

const LISTED = ['headlines', 'bodies', 'descriptions', 'eventDetails'];

function versionOf(item: SourceValue): string {
  const stated = item.first('standard', '$standard').at('version').words;
  return (
    stated ?? (!item.first(...LISTED).exists ? '1' : item.first('versionCreated', 'eventDetails').exists ? '3' : '2')
  );
}

function itemOf(given: SourceValue, { now }: DataOptions): Draft | undefined {
  const status = given.first('pubstatus', 'pubStatus', 'status');
  if (/^(cancell?ed|withheld|killed)$/i.test(status.words ?? '')) {
    return status.report('withheld', `An item that is “${status.words}” is not shown.`);
  }
  const embargo = given.at('embargoed');
  if (embargo.isAfter(now)) return embargo.report('withheld', `Under embargo until ${embargo.words}; not shown.`);
  return given.at('eventDetails').exists || given.at('type').words === 'event' ? eventOf(given) : articleOf(given);
}

/** One of several wordings of the same, each for a role. */
interface Wording {
  readonly role: string;
  readonly type: string;
  readonly value: SourceValue;
}

/** All wordings of a field: `headline` and `headline_main`, or the entries of `headlines`. */
function wordingsOf(given: SourceValue, name: string, plural: string): Wording[] {
  const listed = given.at(plural).list.map((entry) => ({
    role: entry.at('role').words ?? '',
    type: entry.first('contentType', 'contenttype').words ?? '',
    value: entry.at('value'),
  }));
  const named = given.fields.flatMap(([key, value]) =>
    key === name || key.startsWith(`${name}_`) ? [{ role: key.slice(name.length + 1), type: '', value }] : [],
  );
  return [...listed, ...named].filter(({ value }) => value.words);
}

const SUMMARIES = 'lead standfirst summary abstract html xhtml richtext text main  caption'.split(' ');
const CAPTIONS = 'caption html xhtml richtext text main '.split(' ');

/** The wording whose role comes first among those wanted; the first of all where every role will do. */
const wordingOf = (wordings: readonly Wording[], roles: readonly string[]): SourceValue | undefined =>
  roles.map((role) => wordings.find((wording) => wording.role === role)).find((wording) => wording)?.value;

const headlineOf = (given: SourceValue): SourceValue => {
  const headlines = wordingsOf(given, 'headline', 'headlines');
  return wordingOf(headlines, ['main', '']) ?? headlines[0]?.value ?? given.at('title');
};
const captionOf = (given: SourceValue): SourceValue | undefined =>
  wordingOf(wordingsOf(given, 'description', 'descriptions'), CAPTIONS);

/** HTML before NITF before plain text. */
function bodyOf(given: SourceValue): Wording | undefined {
  const rank = ({ type, value }: Wording): number => {
    const words = value.words ?? '';
    return /plain/.test(type) || !/<\w/.test(words) ? 0 : /<\w*nitf\b/i.test(words) ? 1 : 2;
  };
  const bodies = wordingsOf(given, 'body', 'bodies');
  return bodies.sort((one, other) => rank(other) - rank(one))[0];
}

/** What a body says, by what it is written in. */
function blocksOf({ value, type, role }: Wording): unknown {
  const words = value.words ?? '';
  if (/plain/.test(type)) return value.plainBlocks;
  if (/<\w*nitf\b/i.test(words)) return value.replaced(htmlOf(words)).htmlBlocks;
  return /html|rich/.test(role + type) ? value.htmlBlocks : value.looseBlocks;
}

const NITF_BODIES = ['body.content', 'brodtext', 'body'];
const NITF_TAGS: Readonly<Record<string, string>> = {
  hl2: 'h3',
  bq: 'blockquote',
  citat: 'blockquote',
  credit: 'cite',
  media: 'figure',
  'media-reference': 'img',
  'media-caption': 'figcaption',
  'media-producer': 'small',
};

/** The text of a story in NITF, with the tags that HTML has for the same. */
function htmlOf(nitf: string): string {
  const lower = nitf.toLowerCase();
  const tag = NITF_BODIES.find((name) => lower.includes(`<${name}`)) ?? '';
  const start = tag ? lower.indexOf(`<${tag}`) : 0;
  const end = tag ? lower.indexOf(`</${tag}`, start) : -1;
  return nitf
    .slice(start, end < 0 ? undefined : end)
    .replace(/(<\/?)([\w.-]+)/g, (whole, open: string, name: string) =>
      Object.hasOwn(NITF_TAGS, name.toLowerCase()) ? `${open}${NITF_TAGS[name.toLowerCase()]!}` : whole,
    )
    .replace(/(<img[^<>]*)\ssource=/g, '$1 src=');
}

const PICTURE = /^(picture|graphic)$/;
const RECORDING = /^(audio|video)$/;
const isOf = (given: SourceValue, types: RegExp): boolean => types.test(given.at('type').words ?? '');

function articleOf(given: SourceValue): Draft {
  const body = bodyOf(given);
  const text = body?.value ?? given.at('body');
  const summaries = wordingsOf(given, 'description', 'descriptions');
  const parts = given.at('associations').entries.filter((part) => part.fields.length > 0);
  const featured =
    given.at('associations', 'featuremedia').fields.length > 0 && given.at('associations', 'featuremedia');
  const lead = isOf(given, PICTURE) ? given : featured || parts.find((part) => isOf(part, PICTURE));
  // Superdesk writes the pictures of a story into its HTML too.
  const written = (text.words ?? '').replaceAll('&amp;', '&');
  const files = parts.map((part) => part.renditions('image').map(({ src }) => src));
  const inText = foundIn(written, files.flat());
  const others = parts.filter(
    (part, index) => part.raw !== (lead && lead.raw) && !files[index]!.some((src) => inText.has(src)),
  );
  const located = given.first('located', 'location').htmlWords;
  const released = given.first('firstpublished', 'firstPublished').date;
  const version = given.first(...VERSIONS).date;
  return {
    id: given.first('uri', 'guid').words,
    headline: headlineOf(given).htmlWords,
    standfirst: isOf(given, PICTURE)
      ? undefined
      : (wordingOf(summaries, SUMMARIES) ?? given.first('abstract', 'subhead')).summaryOf(text),
    byline: given.first('byline', 'by').htmlWords,
    authors: given
      .at('authors')
      .list.map((author) => ({ name: author.names[0], role: author.at('jobtitle').names[0] })),
    // A text that starts with its place needs no second one.
    dateline: isWithin(given.first('located', 'location').words, written) ? undefined : located,
    published: released ?? version,
    updated: released && version,
    language: given.at('language').language,
    url: given.first('canonicalurl', 'canonicalUrl').address,
    section: given.first('service', 'section').names[0],
    image: lead ? imageOf(lead) : undefined,
    body: [
      body && blocksOf(body),
      ...(isOf(given, RECORDING) ? [recordingOf(given, false)] : []),
      ...others.map((part) => partOf(part)),
    ],
    source: given.first('infosource', 'infosources', 'infoSources', 'source').names[0],
    copyright: given.first(...'copyrightnotice copyrightNotice copyrightholder copyrightHolder'.split(' ')).htmlWords,
    license: given.first('rightsinfo', 'rightsInfo').first('linkedrights', 'linkedRights').address,
    topics: [...given.first('subject', 'subjects').list, ...given.at('keywords').list].flatMap((topic) =>
      topic.at('name').exists || topic.words ? topic.names : [],
    ),
  };
}

const VERSIONS = 'versioncreated versionCreated contentcreated contentCreated firstcreated firstCreated'.split(' ');

const isWithin = (place: string | undefined, text: string): boolean =>
  place !== undefined && text.slice(0, 300).toLowerCase().includes(place.split(',')[0]!.toLowerCase());

function imageOf(given: SourceValue): Draft | undefined {
  const image = given.picture(given.renditions('image'));
  const caption = captionOf(given);
  if (!image) return given.report('missing', 'A picture is here without a file that can be shown; left out.');
  return {
    ...image,
    alt: given.first('altText', 'alt_text', 'body_text').words,
    caption: caption?.htmlText,
    credit: given.first('byline', 'by', 'creditline', 'copyrightholder', 'copyrightHolder').htmlWords,
  };
}

function recordingOf(given: SourceValue, isPart: boolean): Draft | undefined {
  const type = given.at('type').words ?? '';
  const sources = given.renditions(type).map(({ src, type }) => ({ src, type }));
  const [poster] = given.renditions('image');
  if (sources.length === 0) return given.report('missing', 'A recording is here without a file; left out.');
  return {
    type,
    sources,
    poster: poster && { src: poster.src },
    title: isPart ? headlineOf(given).htmlWords : undefined,
    caption: isPart ? captionOf(given)?.htmlText : undefined,
    credit: isPart ? given.first('byline', 'by').htmlWords : undefined,
  };
}

/** What goes with a story. */
function partOf(given: SourceValue): Draft | undefined {
  if (isOf(given, RECORDING)) return recordingOf(given, true);
  const body = bodyOf(given);
  if (!isOf(given, PICTURE) && body) {
    return { type: 'callout', title: headlineOf(given).htmlWords, content: [blocksOf(body)] };
  }
  const image = imageOf(given);
  return image && { type: 'figure', image };
}

/** An event is an itinerary: a stop for each place where it is held. */
function eventOf(given: SourceValue): Draft {
  const dates = given.at('eventDetails', 'dates');
  const dateOf = (end: RegExp) => dates.fields.find(([name, date]) => end.test(name) && date.exists)?.[1];
  const [start, end] = [dateOf(/start/i), dateOf(/end/i)];
  const status = given.at('eventDetails', 'eventStatus');
  const summary = captionOf(given) ?? wordingOf(wordingsOf(given, 'description', 'descriptions'), SUMMARIES);
  const stop = {
    start: start?.date,
    end: end?.date,
    status: codedStatus(status.words ?? status.looseWords),
    purpose: summary?.htmlText,
  };
  const places = given.first('places', 'place').list.map(placeOf);
  return {
    title: headlineOf(given).htmlWords,
    language: given.at('language').language,
    start: stop.start,
    end: stop.end,
    stops: (places.length > 0 ? places : [{}]).map((place, index) => ({
      ...stop,
      ...place,
      purpose: index > 0 ? undefined : stop.purpose,
    })),
  };
}

function placeOf(given: SourceValue): Draft {
  const name = given.at('name').words ?? given.words;
  const contacts = given.first('contactInfo', 'contactinfo').list.map((entry) => entry.at('address'));
  const address = contacts.find(({ exists }) => exists);
  const town = address?.at('locality').words;
  const coordinates = given
    .first('geoJSON', 'geojson')
    .at('coordinates')
    .list.map(({ number }) => number);
  return {
    place: name && town && !name.includes(town) ? `${name}, ${town}` : (name ?? town),
    country: address?.at('country').names[0],
    coordinates: coordinates.length === 2 ? coordinates : undefined,
  };
}
