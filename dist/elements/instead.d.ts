import { type TemplateResult } from 'lit';
import type { NewsStatus } from '../input/data-controller.js';
import type { Parts } from '../parts.js';
import type { ViewContext } from '../view/context.js';
/** What an element shows that has no words of its own yet, or none to be had: a sign of that, and its children. */
export declare function renderInstead(status: NewsStatus, part: Parts['data'] | undefined, context: ViewContext, onRetry: () => void): TemplateResult;
