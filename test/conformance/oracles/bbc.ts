import type { Expected, Oracle } from '../oracle.js';
import { at, everyOne, firstWords, htmlWords, exactly, isoOf, list, said, words } from '../raw.js';

/** The words of all fragments below a value, each paragraph on its own. */
function fragments(raw: unknown): string[] {
  if (typeof raw !== 'object' || raw === null) return [];
  if (words(raw, 'type') === 'fragment') return said(words(raw, 'model', 'text'));
  const inner = Object.values(raw).flatMap(fragments);
  return words(raw, 'type') === 'paragraph'
    ? [
        everyOne(raw, (value) => 'type' in value && value.type === 'fragment')
          .map((one) => exactly(one, 'model', 'text'))
          .join(''),
      ]
    : inner;
}

function expectOptimo(raw: unknown): Expected {
  const page = at(raw, 'data', 'article') ?? raw;
  const blocks = list(page, 'content', 'model', 'blocks');
  const headline = blocks.find((block) => words(block, 'type') === 'headline');
  const shown = blocks.filter((block) => block !== headline && words(block, 'type') !== 'timestamp');
  const media = everyOne(shown, (value) => 'type' in value && value.type === 'aresMediaMetadata');
  const credits = everyOne(shown, (value) => 'copyrightHolder' in value && 'locator' in value);
  const isPlayed = (value: object): boolean =>
    'type' in value && (value.type === 'aresMedia' || value.type === 'aresOEmbed');
  const played = new Set(everyOne(shown, isPlayed).flatMap((one) => everyOne(one, () => true)));
  const stills = everyOne(shown, (value) => 'type' in value && value.type === 'image' && !played.has(value));
  return {
    headline: headline === undefined ? undefined : fragments(headline).join(' '),
    published: isoOf(at(page, 'metadata', 'firstPublished')),
    updated: isoOf(at(page, 'metadata', 'lastPublished')),
    body: said(
      ...fragments(shown.filter((block) => words(block, 'type') !== 'video')),
      ...media.map((one) => words(one, 'model', 'title')),
      ...credits.filter((one) => !played.has(one)).map((one) => words(one, 'copyrightHolder')),
      ...everyOne(shown, (value) => 'oembed' in value).map((one) => htmlWords(words(one, 'oembed', 'html'))),
    ),
    pictures: stills
      .flatMap((one) => everyOne(one, (value) => 'originCode' in value))
      .flatMap((one) =>
        words(one, 'originCode') ? [`${words(one, 'originCode') ?? ''}/${words(one, 'locator') ?? ''}`] : [],
      ),
  };
}

/** Candy XML without its tags: captions of links stay, notes for the blind and addresses go. */
const candyWords = (text: string | undefined): string =>
  htmlWords(
    text
      ?.replace(/<altText>[^<]*<\/altText>/g, '')
      .replace(/<itemMeta>[^<]*<\/itemMeta>/g, '')
      .replace(/<\/?(link|caption|url)\b[^<>]*>/g, ''),
  );
const plainWords = (text: string | undefined): string => htmlWords(text?.replace(/</g, '&lt;'));
const wordsOf = (block: unknown): string =>
  words(block, 'markupType') === 'candy_xml' ? candyWords(words(block, 'text')) : plainWords(words(block, 'text'));

function expectCps(raw: unknown): Expected {
  const blocks = list(raw, 'content', 'blocks');
  const all = blocks.flatMap((block) => [block, ...list(block, 'elements'), ...list(block, 'items')]);
  const images = all.filter((block) => words(block, 'type') === 'image');
  return {
    headline: plainWords(firstWords(raw, ['promo', 'headlines', 'headline'], ['metadata', 'title'])),
    authors: said(words(raw, 'promo', 'byline', 'name')),
    published: isoOf(at(raw, 'metadata', 'firstPublished')),
    updated: isoOf(at(raw, 'metadata', 'lastPublished')),
    body: said(
      ...all.map(wordsOf),
      ...all.filter((block) => words(block, 'type') !== 'include').map((block) => plainWords(words(block, 'title'))),
      ...all.map((block) => plainWords(words(block, 'caption'))),
      ...images.flatMap((image) => [plainWords(words(image, 'altText')), plainWords(words(image, 'copyrightHolder'))]),
      ...all.flatMap((block) => list(block, 'meta')).map((story) => plainWords(words(story, 'headlines', 'headline'))),
      ...blocks.map((block) => htmlWords(words(block, 'embed', 'oembed', 'html'))),
    ),
    pictures: images.flatMap((image) => said(words(image, 'href'))),
  };
}

export const oracles: readonly Oracle[] = [
  {
    format: 'bbc-optimo',
    folder: 'bbc-simorgh',
    takes: (_, raw) => Array.isArray(at(at(raw, 'data', 'article') ?? raw, 'content', 'model', 'blocks')),
    expect: expectOptimo,
  },
  {
    format: 'bbc-cps',
    folder: 'bbc-simorgh',
    takes: (_, raw) => Array.isArray(at(raw, 'content', 'blocks')) || Array.isArray(at(raw, 'content', 'groups')),
    expect: expectCps,
  },
];
