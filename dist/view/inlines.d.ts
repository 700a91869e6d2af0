import { nothing, type TemplateResult } from 'lit';
import type { Text } from '../model/text.js';
/** What an inline's rendering depends on: the language, and how deep it stands in quotations. */
export interface InlineContext {
    readonly language: string;
    /** 0 in running text, 1 within a quotation: a quotation there takes the inner marks. */
    readonly quoted?: number;
}
type Rendered = TemplateResult | string | typeof nothing;
/** Running text, each inline as its element. Within a link no other can be: it is words there. */
export declare const renderText: (text: Text, context: InlineContext, isLinked?: boolean) => Rendered[];
/** A link that tells its target nothing about the page but its origin, and gets no hold on it. */
export declare const renderLink: (href: string, content: unknown) => TemplateResult;
export {};
