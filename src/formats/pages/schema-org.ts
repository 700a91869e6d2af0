import type { Draft, Drafted, DataOptions } from '../shared/format-reader.js';
import type { SourceValue } from '../shared/source-value.js';
import { Graph } from './schema-org-graph.js';
import { loadPart } from './schema-org-parts.js';

/** Reads JSON-LD in the words of schema.org: articles, quotations, events and trips. @see https://schema.org/NewsArticle */
export async function read(given: SourceValue, { url, language }: DataOptions): Promise<Drafted> {
  const graph = new Graph(given, language);
  const drafts = graph.articles.map((article) => articleOf(article, graph));
  const entries: (Draft | undefined)[] = [
    ...drafts,
    ...graph.quotations.map((quotation) => quotationOf(quotation, graph)),
  ];
  if (graph.travels.length > 0) {
    const { itinerariesOf } = await loadPart('schema-org-trips');
    entries.push(...itinerariesOf(graph));
  }
  const found = given.list.map((thing) => graph.typesOf(thing)).join(' ');
  if (entries.length === 0) given.report('missing', `No article, quotation, event or trip is in these data: ${found}.`);
  // A page may hold teasers of others beside its own article.
  const main = drafts[graph.articles.findIndex((article) => url !== undefined && isAbout(article, url))];
  const shown = entries.filter((entry) => entry !== undefined);
  return { entries: shown, primary: main && shown.indexOf(main) };
}

const isAbout = (article: SourceValue, url: string): boolean =>
  addressesOf(article).some((address) => withoutScheme(address) === withoutScheme(url));
const withoutScheme = (address: string): string => address.replace(/^https?:|\/?#.*|\/$/gs, '');

/** The addresses that an article has by its own account, the best first. */
const addressesOf = (article: SourceValue): string[] =>
  ['mainEntityOfPage', 'url', '@id']
    .flatMap((name) => article.at(name).list)
    .map((page) => page.first('@id', 'url', 'id').address ?? page.address ?? '')
    // Microdata says `mainEntityOfPage: "True"`.
    .filter((address) => /^(https?:)?\//i.test(address));

const KINDS: readonly (readonly [kind: string, types: RegExp])[] = [
  ['live', /\bliveblog/],
  ['opinion', /\bopinion/],
  ['analysis', /\banalysis/],
  ['review', /\b(?!claim)\w*review/],
  ['gallery', /gallery\b/],
];

function articleOf(given: SourceValue, graph: Graph): Draft | undefined {
  const status = given.at('creativeWorkStatus');
  if (/^(draft|incomplete|deleted|withdrawn|retracted)/i.test(status.words ?? '')) {
    return status.report('withheld', `What is “${status.words}” is not shown.`);
  }
  const types = graph.typesOf(given);
  const text = given.first('articleBody', 'reviewBody', 'text');
  const [section, ...sections] = given.at('articleSection').names;
  const [image, ...figures] = picturesOf(given.first('image', 'thumbnailUrl'), graph);
  const languages = given.at('inLanguage').list.map((entry) => entry.first('alternateName').language ?? entry.language);
  return {
    id: given.first('@id', 'identifier').words,
    headline: given.first('headline', 'name', 'claimReviewed', 'alternativeHeadline').htmlWords,
    standfirst: given.first('description', 'abstract').summaryOf(text),
    ...authorsOf(given.first('author', 'creator'), graph),
    dateline: given.at('dateline').htmlWords,
    published: given.first('datePublished', 'uploadDate').date,
    updated: given.at('dateModified').date,
    language: languages[0],
    url: addressesOf(given)[0],
    section,
    kind: KINDS.find(([, pattern]) => pattern.test(types))?.[0],
    image,
    body: [
      ...claimOf(given, graph),
      text.looseBlocks,
      ...figures.map((figure) => ({ type: 'figure', image: figure })),
      ...recordingsOf(given, types, graph),
      ...['hasPart', 'citation', 'about']
        .flatMap((name) => given.at(name).list)
        .flatMap((part) => quoteIn(part, graph)),
      ...given.at('liveBlogUpdate').list.map((update) => updateOf(update, graph)),
    ],
    corrections: given.at('correction').list.map((correction) => ({
      kind: 'correction',
      date: correction.at('datePublished').date,
      content: correction.at('text').htmlText ?? correction.htmlText,
    })),
    source: graph.nameOf(given.first('publisher', 'sourceOrganization', 'provider')),
    copyright: given.at('copyrightNotice').htmlWords ?? copyrightOf(given, graph),
    license: given.at('license').list[0]?.address,
    topics: [...sections, ...topicsOf(given.at('keywords'))],
  };
}

/** The byline as printed, where somebody wrote several names into one string; else the people. */
function authorsOf(given: SourceValue, graph: Graph): Draft {
  const isPrinted = /[,;&]| (and|und|et|y|e) /.test(given.words ?? '') && graph.whole(given) === given;
  if (isPrinted) return { byline: given.htmlWords };
  const people = given.list
    .map((author) => personOf(graph.whole(author), graph))
    .filter((person) => person !== undefined);
  return { authors: [...new Map(people.map((person) => [person['name'], person])).values()] };
}

function personOf(given: SourceValue, graph: Graph): Draft | undefined {
  const parts = ['givenName', 'familyName'].flatMap((part) => given.at(part).words ?? []);
  const name = given.names[0] ?? (parts.join(' ') || undefined);
  if (name === undefined || /^https?:/.test(given.words ?? '')) {
    return given.report('missing', 'Somebody is named here by an address alone; left out.');
  }
  return {
    name,
    role: given.at('jobTitle').names[0],
    organization: graph.nameOf(given.first('worksFor', 'affiliation')),
    url: given.first('url', 'sameAs').list[0]?.address,
  };
}

interface Picture {
  readonly given: SourceValue;
  readonly src: string;
  readonly width: number | undefined;
  readonly height: number | undefined;
}

/** The pictures in a list: those of one caption are crops of one picture, and the caption may stand at one of them only. */
function picturesOf(given: SourceValue, graph: Graph): Draft[] {
  const groups = new Map<string, Picture[]>();
  for (const image of given.list) {
    const file = fileOf(graph.whole(image));
    if (!file) continue;
    const caption = captionOf(file.given).words ?? [...groups.keys()][0] ?? '';
    if (!groups.get(caption)?.push(file)) groups.set(caption, [file]);
  }
  return [...groups.values()].map((files) => {
    const image = files[0]!.given;
    return {
      ...image.picture(files.map(({ src, width, height }) => ({ src, width, height }))),
      caption: captionOf(image).htmlText,
      credit: graph.nameOf(image.first('creditText', 'creator', 'author', 'copyrightHolder', 'copyrightNotice')),
    };
  });
}

const captionOf = (image: SourceValue): SourceValue => image.first('caption', 'description');

function fileOf(given: SourceValue): Picture | undefined {
  const address = given.first('url', 'contentUrl', '@id').list[0] ?? given;
  const src = address.first('url', '@id').address ?? address.address;
  const [width, height] = ['width', 'height'].map((side) => given.at(side, 'value').pixels ?? given.at(side).pixels);
  if (src && !/#\w+$/.test(src)) return { given, src, width, height };
  return given.exists
    ? given.report('missing', 'A picture is named here, but its address is not; left out.')
    : undefined;
}

/** The recordings that go with an article, and itself where it is one. */
const recordingsOf = (given: SourceValue, types: string, graph: Graph): Draft[] => {
  const own = /\b(video|audio)object\b|\bpodcastepisode\b/.test(types) ? [recordingOf(given, graph, true)] : [];
  const parts = [...given.at('video').list, ...given.at('audio').list].map((part) => graph.whole(part));
  return [...own, ...parts.map((part) => recordingOf(part, graph, false))].filter((block) => block !== undefined);
};

function recordingOf(given: SourceValue, graph: Graph, isArticle: boolean): Draft | undefined {
  const [image] = picturesOf(given.first('thumbnailUrl', 'thumbnail', 'image'), graph);
  const sources = given.at('contentUrl').list.flatMap(({ address }) => (address ? { src: address } : []));
  const url = given.first('embedUrl', 'url').address ?? given.address;
  // An article that is a recording has the words about it already.
  const words = isArticle ? [] : [graph.nameOf(given.at('name')), given.at('description').htmlText];
  if (sources.length > 0) {
    const type = /audio|podcast/.test(graph.typesOf(given)) ? 'audio' : 'video';
    return {
      type,
      sources,
      poster: image,
      title: words[0],
      caption: words[1],
      duration: secondsOf(given.at('duration')),
    };
  }
  if (url) return { ...given.embed(url, { title: words[0], text: words[1] }), image };
  given.report('missing', 'A recording is here without an address; its picture is kept.');
  return image && { type: 'figure', image };
}

/** `PT3M18S` in seconds. */
function secondsOf(given: SourceValue): number | undefined {
  const [whole, hours, minutes, seconds] = /T(?:(\d+)H)?(?:(\d+)M)?(?:([\d.]+)S)?$/i.exec(given.words ?? '') ?? [];
  return whole === undefined ? undefined : Number(hours ?? 0) * 3600 + Number(minutes ?? 0) * 60 + Number(seconds ?? 0);
}

/** What a fact check looks at, who said it, and what came out. */
function claimOf(given: SourceValue, graph: Graph): Draft[] {
  const item = graph.whole(given.at('itemReviewed'));
  const rating = given.at('reviewRating');
  const [value, best] = [rating.at('ratingValue').words, rating.at('bestRating').words];
  const content = rating.at('alternateName').htmlWords ?? (value && best ? `${value}/${best}` : value);
  const claim = given.at('claimReviewed').htmlText;
  return [
    ...(claim
      ? [
          {
            type: 'quote',
            quotation: claim,
            ...speakerOf(item.at('author'), graph),
            source: graph.nameOf(item.at('name')),
            date: item.at('datePublished').date,
          },
        ]
      : []),
    ...(content ? [{ type: 'note', kind: 'rating', content }] : []),
  ];
}

function speakerOf(given: SourceValue, graph: Graph): Draft {
  const speaker = graph.whole(given.list[0] ?? given);
  return {
    attribution: graph.nameOf(speaker),
    role: speaker.at('jobTitle').names[0],
    organization: graph.nameOf(speaker.first('worksFor', 'affiliation')),
  };
}

function quotationOf(given: SourceValue, graph: Graph): Draft {
  const work = graph.whole(given.first('isPartOf', 'isBasedOn', 'citation'));
  return {
    quotation: given.first('text', 'name', 'headline').htmlText,
    ...speakerOf(given.first('spokenByCharacter', 'creator', 'author'), graph),
    source: work.words ? undefined : graph.nameOf(work),
    sourceUrl: given.at('url').address ?? work.at('url').address ?? work.address,
    date: given.first('dateCreated', 'datePublished').date,
    language: given.at('inLanguage').language,
  };
}

function quoteIn(given: SourceValue, graph: Graph): Draft[] {
  const quotation = graph.whole(given);
  if (!/\bquotation\b/.test(graph.typesOf(quotation))) return [];
  return [{ type: 'pull-quote', ...quotationOf(quotation, graph) }];
}

function updateOf(given: SourceValue, graph: Graph): Draft {
  const update = graph.whole(given);
  const title = update.first('headline', 'name').htmlWords;
  const { byline, authors = byline } = authorsOf(update.first('author', 'creator'), graph);
  const content = [
    update.first('articleBody', 'text', 'description').looseBlocks,
    ...picturesOf(update.at('image'), graph).map((image) => ({ type: 'figure', image })),
    ...recordingsOf(update, '', graph),
  ].filter((block) => block !== undefined);
  const isBare = content.length === 0;
  return {
    type: 'update',
    id: update.at('@id').words,
    date: update.first('datePublished', 'dateModified').date,
    title: isBare ? undefined : title,
    authors,
    content: isBare ? [title] : content,
  };
}

function copyrightOf(given: SourceValue, graph: Graph): string | undefined {
  const holder = graph.labelOf(given.at('copyrightHolder'));
  return holder && ['©', given.at('copyrightYear').words, holder].filter(Boolean).join(' ');
}

/** Topics: a list, or one string with commas. */
const topicsOf = (given: SourceValue): unknown[] =>
  given.words
    ? given.words
        .replaceAll('&amp;', '&')
        .split(/[,;،、]/)
        .map((name) => name.trim())
    : given.names;
