import { type TemplateResult } from 'lit';
import type { Person } from '../model/definition/person.js';
import type { ViewContext } from './context.js';
/** Who wrote it: the byline as printed, else made of the authors. The name of an author with an address is a link. */
export declare function renderByline(byline: string | undefined, authors: readonly Person[], context: ViewContext): TemplateResult | undefined;
