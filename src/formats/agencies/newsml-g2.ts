import { base64Text } from '../shared/base64.js';
import { foundIn } from '../shared/find-phrases.js';
import { datelineOf } from './dateline-field.js';
import type { Draft, DataOptions, XmlFormatReader } from '../shared/format-reader.js';
import type { Html } from '../shared/pending-html.js';
import { conceptsOf } from './newsml-g2-concepts.js';
import { filesOf, pictureOf, recordingOf, withBestFiles, type G2File } from './newsml-g2-media.js';
import { codeOf, nameOf } from './newsml-g2-names.js';
import { nitfInHtml } from './nitf-markup.js';
import { storyOf } from './nitf-story.js';
import type { XmlSource } from '../shared/xml-source.js';

/**
 * Reads NewsML-G2: news items, packages and messages. Events become itineraries; other concepts become their
 * description. @see https://iptc.org/standards/newsml-g2/
 */
export const read: XmlFormatReader = (root, options) => {
  const items = root.name === 'newsMessage' ? root.first('itemSet').elements : [root];
  const entries = new G2Reader(items, options).entries;
  if (entries.length === 0) root.report('missing', 'No story found in this document.');
  const version = [root, ...items].map((item) => item.attribute('standardversion').words).find((words) => words);
  return { version, entries };
};

/** Reads the items of one document, which refer to each other. */
class G2Reader {
  readonly #items: readonly XmlSource[];
  readonly #guids: ReadonlySet<string>;

  constructor(items: readonly XmlSource[], { now }: DataOptions) {
    this.#items = items.filter((item) => !this.#isWithheld(item, now));
    this.#guids = new Set(this.#items.map(guidOf));
  }

  get entries(): (Draft | undefined)[] {
    const news = this.#items.filter(({ name }) => /^(newsItem|contentSet)$/.test(name));
    const texts = news.filter((item) => !isMedia(item));
    const media = news.filter(isMedia);
    const stories = this.#storiesOf(media, texts);
    const placed = new Map<XmlSource, XmlSource[]>();
    for (const part of media) {
      for (const story of stories.get(part) ?? []) {
        const known = placed.get(story);
        if (known) known.push(part);
        else placed.set(story, [part]);
      }
    }
    return [
      ...texts.map((item) => articleOf(item, placed.get(item) ?? [])),
      ...media.filter((part) => !stories.get(part)?.size).map((part) => articleOf(part, [])),
      ...this.#items.flatMap((item) => this.#otherEntries(item)),
    ];
  }

  /** Maps each picture or recording to its stories: one refers to the other, or both are in one group of a package. */
  #storiesOf(media: readonly XmlSource[], texts: readonly XmlSource[]): Map<XmlSource, Set<XmlSource>> {
    const [only, another] = texts;
    if (only && !another) return new Map(media.map((part) => [part, new Set([only])]));
    const byGuid = new Map(texts.map((story) => [guidOf(story), story]));
    const byPointer = new Map<string, XmlSource[]>();
    const note = (id: string, stories: readonly XmlSource[]): void => {
      byPointer.set(id, [...(byPointer.get(id) ?? []), ...stories].slice(0, MAX_STORIES));
    };
    for (const story of texts) for (const id of pointersIn(story)) note(id, [story]);
    for (const group of this.#items.filter(({ name }) => name === 'packageItem').flatMap(groupsIn)) {
      const stories = [...group].flatMap((id) => byGuid.get(id) ?? []);
      // If a group has several stories, it is unknown which of them a picture belongs to.
      if (stories.length === 1) for (const id of group) note(id, stories);
    }
    return new Map(
      media.map((part) => {
        const pointedAt = [...pointersIn(part)].flatMap((id) => byGuid.get(id) ?? []);
        return [part, new Set([...(guidOf(part) ? (byPointer.get(guidOf(part)) ?? []) : []), ...pointedAt])];
      }),
    );
  }

  #otherEntries(item: XmlSource): (Draft | undefined)[] {
    if (/^(packageItem|groupSet)$/.test(item.name)) return [this.#packageOf(item)];
    if (/^(concept|knowledge)Item$/.test(item.name)) return conceptsOf(item);
    if (/^(planning|catalog)Item$/.test(item.name)) {
      return [
        item.report('unknown-type', `The element “${item.name}” contains data for newsrooms, not a story; ignored.`),
      ];
    }
    return [];
  }

  /** Converts a package to a list of links to its missing items; `undefined` if all items are in the data. */
  #packageOf(item: XmlSource): Draft | undefined {
    const references = item
      .within('itemRef')
      .filter((reference) => !this.#guids.has(reference.attribute('residref').words ?? ''));
    const rows = references.flatMap((reference) => {
      const [title, summary] = [reference.said('title', 'headline').looseLine, reference.said('description').looseText];
      const url = reference.address('href');
      if (!title && !summary && !url)
        reference.report('missing', 'This package refers to an item that is not in the data; ignored.');
      return title || summary || url ? [{ title, summary, url }] : [];
    });
    if (rows.length === 0) return undefined;
    return {
      ...aboutOf(item),
      body: rows.map(({ title, summary, url }) =>
        url
          ? { type: 'related', links: [{ url, title, description: summary }] }
          : {
              type: 'paragraph',
              content: [title && { type: 'strong', content: [title] }, title && summary && ' ', summary]
                .flat()
                .filter(Boolean),
            },
      ),
    };
  }

  #isWithheld(item: XmlSource, now: Date | undefined): boolean {
    const meta = item.first('itemMeta');
    const status = meta.first('pubStatus');
    if (/cancel|withheld/i.test(codeOf(status))) {
      status.report('withheld', `This item has the status “${codeOf(status).slice(0, 40)}”, so it is not shown.`);
      return true;
    }
    const embargo = meta.first('embargoed');
    if (embargo.value.isAfter(now))
      embargo.report('withheld', `This item is under embargo until ${embargo.words}, so it is not shown yet.`);
    return embargo.value.isAfter(now);
  }
}

/** Maximum number of stories that one picture is added to. */
const MAX_STORIES = 20;

const guidOf = (item: XmlSource): string => item.attribute('guid').words ?? '';
const pointersIn = (item: XmlSource): Set<string> =>
  new Set(item.within('link', 'itemRef').flatMap((link) => link.attribute('residref').words ?? []));

/** The items that belong together: those of one group, or all of a package with only one story. */
function groupsIn(item: XmlSource): Set<string>[] {
  const groups = item.within('group').map(pointersIn);
  return [...groups, new Set(groups.flatMap((group) => [...group]))];
}

const MEDIA = /(picture|graphic|photo|image|video|audio)$/i;

/** Whether an item is a picture or recording: by its declared class, or else by its content. */
function isMedia(item: XmlSource): boolean {
  const kind = codeOf(item.at('itemMeta', 'itemClass'));
  const content = item.name === 'contentSet' ? item : item.first('contentSet');
  if (content.first('inlineXML', 'inlineData').exists) return false;
  return MEDIA.test(kind) || (kind === '' && filesOf(content).length > 0);
}

/** The metadata of an item. */
function aboutOf(item: XmlSource): Draft {
  const [meta, about, rights] = [item.first('itemMeta'), item.first('contentMeta'), item.first('rightsInfo')];
  const language = about.first('language').attribute('tag').language ?? item.language;
  const note = meta.said('edNote');
  if (note.exists) note.report('withheld', 'The note to editors is not shown.');
  const first = meta.said('firstCreated').value.date;
  const version = meta.said('versionCreated').value.date ?? about.said('contentCreated').value.date;
  const subjects = about.all('subject', 'keyword');
  return {
    id: item.attribute('guid').words,
    headline: (inLanguage(about.all('headline'), language) ?? meta.said('title')).looseLine,
    standfirst: (
      describedAs(about, /summary|abstract|standfirst|lead/i) ??
      inLanguage(about.all('subheadline', 'subHeadline'), language)
    )?.looseText,
    byline: about.said('by').looseLine,
    authors: about.all('creator').flatMap((creator) => {
      const name = nameOf(creator, language);
      return name && !MEDIA_MAKER.test(codeOf(creator, 'role')) ? [{ name }] : [];
    }),
    dateline: datelineOf(about.said('dateline').words),
    published: first ?? version,
    updated: first && version,
    language,
    source:
      nameOf(about.first('infoSource'), language) ??
      about.said('creditline').looseLine ??
      nameOf(meta.first('provider'), language),
    copyright: rights.said('copyrightNotice').looseLine ?? nameOf(rights.first('copyrightHolder'), language),
    topics: subjects
      .map((subject) => (subject.name === 'keyword' ? subject.words : nameOf(subject, language)))
      .filter(Boolean),
  };
}

/** Roles of the creators of a picture. They are shown in its credit, not in the byline. */
const MEDIA_MAKER = /photographer|camera/i;

/** Selects the element in the language of the item, if there are several. */
function inLanguage(all: readonly XmlSource[], language: string | undefined): XmlSource | undefined {
  const said = all.filter(({ words }) => words);
  return said.find((one) => one.language === language) ?? said[0];
}

const describedAs = (about: XmlSource, role: RegExp): XmlSource | undefined =>
  about.all('description').find((description) => role.test(codeOf(description, 'role')) && description.words);

function articleOf(item: XmlSource, media: readonly XmlSource[]): Draft {
  const about = item.first('contentMeta');
  const content = item.name === 'contentSet' ? item : item.first('contentSet');
  const written = content.all('inlineXML', 'inlineData');
  const known = media.map(filesIn);
  const nitf = written.map((part) => part.first('nitf')).find(({ exists }) => exists);
  const story = nitf?.exists ? storyOf(nitf) : {};
  const { body: ownWords, ...stated } = dropEmpty(story);
  const texts = nitf?.exists ? (ownWords as unknown[]) : written.map((part) => bodyOf(part, known));
  const words = written.map((part) => part.markup().words ?? '').join('\n');
  // Pictures that are already in the text are not added again.
  const inText = foundIn(
    words,
    known.flat().map(({ src }) => src),
  );
  const others = media.filter((_, index) => !known[index]!.some(({ src }) => inText.has(src)));
  const own = pictureOf(item);
  const pictures = [...(own ? [own] : []), ...others.flatMap((part) => pictureOf(part) ?? [])];
  const [image, ...further] = pictures;
  const draft = dropEmpty(aboutOf(item));
  return {
    ...stated,
    ...draft,
    // The headline of the story is preferred: the title of the document may be a file name.
    headline: draft['headline'] ?? stated['headline'],
    image,
    body: [
      ...texts,
      ...further.map((picture) => ({ type: 'figure', image: picture })),
      ...[item, ...media].map((part) => recordingOf(part)),
      // The description of a picture is its caption; the description of a recording becomes the text.
      ...(own ? [] : descriptionsOf(about, texts.length > 0)),
    ],
  };
}

const filesIn = (item: XmlSource): G2File[] => filesOf(item.first('contentSet'));

const dropEmpty = (draft: Draft): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(draft).filter(([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0)),
  );

/** Descriptions of content without text: the shots of a video. */
function descriptionsOf(about: XmlSource, hasText: boolean): unknown[] {
  if (hasText) return [];
  return about
    .all('description')
    .filter((description) => !/summary|abstract|standfirst|lead/i.test(codeOf(description, 'role')))
    .map((description) => description.looseBlocks);
}

/** The body text, in any of the formats that NewsML-G2 allows. */
function bodyOf(part: XmlSource, pictures: readonly (readonly G2File[])[]): Html | string | undefined {
  const type = part.attribute('contenttype').words ?? '';
  if (part.hasElements) {
    const [page] = part.within('body');
    return (page ?? part).markup((element) => withBestFiles(element, pictures) ?? nitfInHtml(element)).htmlBlocks;
  }
  const isCode = /base64/i.test(part.attribute('encoding').words ?? '');
  const words = isCode ? base64Text(part.value.words ?? '') : part.value.words;
  if (words === undefined) return part.exists && isCode ? part.report('unknown-type', 'Not text; ignored.') : undefined;
  return /plain/.test(type) ? part.written(words).plainBlocks : part.written(words).looseBlocks;
}
