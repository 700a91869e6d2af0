import { html, type TemplateResult } from 'lit';
import type { NewsStatus } from '../input/data-controller.js';
import type { Parts } from '../parts.js';
import type { ViewContext } from '../view/context.js';

/** What an element shows that has no words of its own yet, or none to be had: a sign of that, and its children. */
export function renderInstead(
  status: NewsStatus,
  part: Parts['data'] | undefined,
  context: ViewContext,
  onRetry: () => void,
): TemplateResult {
  let instead: unknown;
  if (status === 'loading') instead = part?.renderLoading(html, context.messages);
  if (status === 'error') {
    const { messages } = context;
    instead = part?.renderFailure(html, messages, onRetry) ?? messages.failed;
  }
  return html`${instead}<slot></slot>`;
}
