import type { Block } from 'broadsheet';
import { words } from '../words/words.js';
import type { FieldOf } from './record.js';

/** The fields that a form shows for each type of block. Other fields of a block are kept unchanged. */
export function blockFields(type: Block['type']): readonly FieldOf[] {
  const { edit } = words;
  const title: FieldOf = { name: 'title', as: 'words', label: edit.titleField, isOptional: true };
  const text: FieldOf = { name: 'content', as: 'text', label: edit.blocks[type], isSerif: true, isLabelHidden: true };
  const blocks: FieldOf = { name: 'content', as: 'blocks', label: edit.blocks[type] };
  const caption: FieldOf = { name: 'caption', as: 'text', label: edit.caption, isOptional: true };
  const credit: FieldOf = { name: 'credit', as: 'words', label: edit.credit, isOptional: true };
  const address: FieldOf = { name: 'url', as: 'address', label: edit.linkAddress };
  const date: FieldOf = { name: 'date', as: 'moment', label: edit.date, isOptional: true };
  const quote: readonly FieldOf[] = [
    { name: 'quotation', as: 'text', label: edit.quotation, isSerif: true },
    { name: 'attribution', as: 'words', label: edit.speaker, isOptional: true },
    { name: 'role', as: 'words', label: edit.role, isOptional: true },
    { name: 'organization', as: 'words', label: edit.organization, isOptional: true },
    { name: 'via', as: 'words', label: edit.via, isOptional: true },
    { name: 'source', as: 'words', label: edit.source, isOptional: true },
    date,
    { name: 'sourceUrl', as: 'address', label: edit.link, isOptional: true },
    { name: 'image', as: 'image', label: edit.picture, isOptional: true },
  ];
  const image: FieldOf = { name: 'image', as: 'image', label: edit.picture };
  const recording: readonly FieldOf[] = [
    title,
    credit,
    caption,
    { name: 'sources', as: 'records', label: edit.file, add: edit.addFile, fields: [{ ...address, name: 'src' }] },
  ];
  const fields: Readonly<Record<Block['type'], readonly FieldOf[]>> = {
    paragraph: [text],
    heading: [
      text,
      {
        name: 'level',
        as: 'choice',
        label: edit.level,
        options: { 2: '2', 3: '3', 4: '4' },
        valueOf: Number,
      },
    ],
    quote,
    'pull-quote': quote,
    figure: [image],
    gallery: [
      caption,
      {
        name: 'images',
        as: 'records',
        label: edit.blocks.figure,
        add: edit.addPicture,
        empty: { src: 'https://' },
        fields: [{ name: '', as: 'image', label: edit.picture }],
      },
    ],
    itinerary: [{ name: '', as: 'trip', label: edit.blocks.itinerary }],
    timeline: [
      title,
      {
        name: 'entries',
        as: 'records',
        label: edit.entry,
        add: edit.addEntry,
        fields: [date, title, { name: 'content', as: 'text', label: edit.body, isOptional: true }],
      },
    ],
    'key-points': [title, { name: 'items', as: 'texts', label: edit.blocks['key-points'], isLabelHidden: true }],
    note: [text],
    correction: [{ name: 'kind', as: 'words', label: edit.kindOfNote, isOptional: true }, date, text],
    related: [
      title,
      {
        name: 'links',
        as: 'records',
        label: edit.linkEntry,
        add: edit.addLink,
        fields: [
          { name: 'title', as: 'words', label: edit.linkText, isOptional: true },
          { name: 'kicker', as: 'words', label: edit.kicker, isOptional: true },
          address,
          { name: 'description', as: 'text', label: edit.standfirst, isOptional: true },
        ],
      },
    ],
    audio: recording,
    video: recording,
    embed: [
      title,
      { name: 'provider', as: 'words', label: edit.site, isOptional: true },
      { name: 'author', as: 'words', label: edit.byline, isOptional: true },
      { ...address, isOptional: true },
      { name: 'text', as: 'text', label: edit.body, isOptional: true },
    ],
    code: [{ name: 'text', as: 'code', label: edit.blocks.code, isLabelHidden: true }],
    divider: [],
    unknown: [{ name: 'text', as: 'code', label: edit.blocks.unknown, isLabelHidden: true }],
    list: [
      { name: 'items', as: 'items', label: edit.item },
      {
        name: 'ordered',
        as: 'choice',
        label: edit.listKind,
        options: { '': edit.listKinds.dots, true: edit.listKinds.numbers },
        valueOf: (option) => (option === 'true' ? true : undefined),
      },
    ],
    table: [{ name: '', as: 'table', label: edit.blocks.table }],
    callout: [title, blocks],
    update: [title, date, { name: 'authors', as: 'people', label: edit.byline, isOptional: true }, blocks],
  };
  return fields[type];
}
