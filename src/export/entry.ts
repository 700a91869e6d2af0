import type { PlainModels } from '../plain/plain-html.js';

/** A model to export, with the tag of its element. */
export type Exported = {
  readonly [Kind in keyof PlainModels]: { readonly kind: Kind; readonly model: PlainModels[Kind] };
}[keyof PlainModels];

/** Options for the exports. */
export interface ExportOptions {
  /** The locale of dates and lists. The default is the language of the content, else English. */
  readonly locale?: string | undefined;
}

/** The locale of an entry. */
export const localeOf = ({ model }: Exported, { locale }: ExportOptions): string => locale ?? model.language ?? 'en';
