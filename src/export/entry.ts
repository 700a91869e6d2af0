import type { PlainModels } from '../plain/element-models.js';

/** The elements that show what files of newsrooms contain. */
type Kind = 'news-article' | 'pull-quote' | 'itinerary-card';

/** One entry of a file, with the tag of the element that shows it. */
export type Exported = { readonly [Name in Kind]: { readonly kind: Name; readonly model: PlainModels[Name] } }[Kind];

/** Options for the exports. */
export interface ExportOptions {
  /** The locale of dates and lists. The default is the language of the content, else English. */
  readonly locale?: string | undefined;
}

/** The locale of an entry. */
export const localeOf = ({ model }: Exported, { locale }: ExportOptions): string => locale ?? model.language ?? 'en';
