/** Changes of the blocks of a story. */
import type { Block, BlockOf } from 'broadsheet';
import { editedText, plain } from './edited.js';
import type { LineFormat } from './lines.js';
import { withFields, type Passage, type Work } from './work.js';

/** The types of blocks that a form can add. */
export const NEW_BLOCKS = ['paragraph', 'heading', 'quote', 'list', 'figure'] as const;

/** A new, empty block. */
export function newBlock(type: (typeof NEW_BLOCKS)[number]): Block {
  if (type === 'quote') return { type, quotation: [] };
  if (type === 'list') return { type, items: [] };
  if (type === 'figure') return { type, image: { src: '' } };
  return { type, content: [] };
}

/** The state with other blocks in its story. The passages of quotations follow the blocks that they are in. */
export function withBody(work: Work, body: readonly Block[]): Work {
  const { story } = work;
  if (!story) return work;
  const before = story.body ?? [];
  const places = new Map(body.map((block, index) => [block, index]));
  // An edited block is another object at the same place.
  const placeOf = (index: number): number =>
    places.get(before[index]!) ?? (body.length === before.length && !before.includes(body[index]!) ? index : GONE);
  const moved = (passage: Passage): Passage => ({
    ...passage,
    block: placeOf(passage.block),
    ...(passage.endBlock !== undefined && { endBlock: placeOf(passage.endBlock) }),
  });
  return {
    ...work,
    story: withFields(story, { body: body.length > 0 ? body : undefined }),
    offers: work.offers.map((offer) => ({ ...offer, passage: moved(offer.passage) })),
  };
}

/** The place of a block that was removed. */
const GONE = -1;

type Item = BlockOf<'list'>['items'][number];

/** Items that are one paragraph each, without line breaks, are edited as lines. */
export const areLines = (items: readonly Item[]): boolean =>
  items.every(
    ([first, ...more]) => more.length === 0 && first?.type === 'paragraph' && !lineOfItem([first]).includes('\n'),
  );

const lineOfItem = ([first]: Item): string => (first?.type === 'paragraph' ? plain(first.content) : '');

/** Items of a list as lines. */
export const ITEM_LINES: LineFormat<Item> = {
  lineOf: lineOfItem,
  entryOf(line, before) {
    const [first] = before ?? [];
    return [{ type: 'paragraph', content: editedText(first?.type === 'paragraph' ? first.content : [], line) }];
  },
};

/** Texts, such as key points, as lines. */
export const TEXT_LINES: LineFormat<BlockOf<'key-points'>['items'][number]> = {
  lineOf: (text) => plain(text).replaceAll('\n', ' '),
  entryOf: (line, before) => editedText(before, line),
};
