import type { Draft, DataOptions, FormatReader } from '../shared/format-reader.js';
import type { SourceValue } from '../shared/source-value.js';

/** Reads the AP Media API: one item, or the items of a feed or search. @see https://api.ap.org/media/v/docs/ */
export const read: FormatReader = (given, options) => {
  const data = given.at('data');
  const items = data.at('item').exists ? [data.at('item')] : data.at('items').list.map((entry) => entry.at('item'));
  return { version: given.at('api_version').words, entries: items.map((item) => articleOf(item, options)) };
};

function articleOf(given: SourceValue, { now }: DataOptions): Draft | undefined {
  const [status, embargo] = [given.at('pubstatus'), given.at('embargoed')];
  if (/^(cancell?ed|withheld)$/i.test(status.words ?? '')) {
    return status.report('withheld', `An item that is “${status.words}” is not shown.`);
  }
  if (embargo.isAfter(now)) return embargo.report('withheld', `Under embargo until ${embargo.words}; not shown.`);
  const text = given.first('body_html', 'body_xhtml', 'body_text', 'body');
  const story = given.at('renditions', 'nitf');
  if (!text.exists && story.exists) {
    story.report('missing', 'AP keeps the text of a story in a file of its own, “nitf”; it is not in these data.');
  }
  const isPicture = /^(picture|graphic)$/.test(given.at('type').words ?? '');
  const place = given.at('datelinelocation');
  return {
    id: given.at('altids', 'itemid').words ?? given.at('uri').words,
    headline: given.first('headline', 'headline_extended', 'title').htmlWords,
    standfirst: isPicture ? undefined : given.first('description_summary', 'description_caption').summaryOf(text),
    byline: given.at('byline').htmlWords,
    authors: given.at('bylines').list.flatMap((line) => {
      const name = line.first('by', 'name').htmlWords;
      return name ? { name, role: line.at('title').htmlWords } : [];
    }),
    dateline: given.at('located').htmlWords ?? place.first('city', 'countryareaname', 'countryname').htmlWords,
    published: given.first('versioncreated', 'firstcreated').date,
    language: given.at('language').language,
    image: imageOf(given),
    body: [text.looseBlocks, recordingOf(given), ...given.at('associations').entries.map(partOf)],
    source: given.at('infosource').names[0] ?? given.at('provider').htmlWords,
    copyright: given.at('copyrightnotice').htmlWords,
    // AP files a story under letters too.
    topics: [...new Set([...given.at('subject').names, ...given.at('keywords').names])].filter(
      (topic) => typeof topic !== 'string' || topic.length > 2,
    ),
  };
}

function imageOf(given: SourceValue): Draft | undefined {
  const image = given.picture(given.renditions('image'));
  return (
    image && {
      ...image,
      caption: given.at('description_caption').htmlText,
      credit: given.at('description_creditline').htmlWords ?? given.at('photographer', 'name').htmlWords,
    }
  );
}

function recordingOf(given: SourceValue): Draft | undefined {
  const type = given.at('type').words ?? '';
  const sources = /^(audio|video)$/.test(type) ? given.renditions(type).map(({ src, type }) => ({ src, type })) : [];
  return sources.length > 0 ? { type, sources } : undefined;
}

/** What goes with a story: AP gives its headline, and where its API has the rest. */
function partOf(given: SourceValue): Draft | undefined {
  const image = imageOf(given);
  if (image) return { type: 'figure', image };
  const headline = given.at('headline').words ?? given.at('altids', 'itemid').words;
  return given.report('missing', `“${headline}” goes with this, but only its address in AP’s API is here; left out.`);
}
