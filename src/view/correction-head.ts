import { fill } from '../i18n/messages.js';
import type { ViewContext } from './context.js';

/** What a correction opens with: what it is, by the data or else in our word for it, and since when it is known. */
export function renderCorrectionHead(kind: string | undefined, date: unknown, { messages }: ViewContext): unknown {
  const { correction, correctionHead, correctionHeadOn } = messages;
  const isPlain = !kind || kind === 'correction';
  return fill(date === undefined ? correctionHead : correctionHeadOn, { kind: isPlain ? correction : kind, date });
}
