import type { Mention } from './mentions.js';
import type { Ranked } from './ranking.js';
import type { Referent } from './reference.js';

/** Words in quotation marks that are less likely speech than this are no quotation. */
export const KEEP_SPEECH = 0.4;
/** Below this confidence a speaker is not named. */
export const KEEP_NAME = 0.7;

/** How likely the speaker is right: measured on stories with labels, not only computed. */
export function calibrated(
  { certainty, speech }: Ranked,
  mention: Mention,
  referent: Referent,
  hasName: boolean,
): number {
  if (!hasName) return 0;
  const who = referent.entity ? referent.certainty : mention.kind === 'noun' ? 0.9 : 0;
  // Both are cautious: on labelled stories the root of their product is how often the name is right.
  return Math.sqrt(certainty * who * Math.min(1, 0.5 + speech / 2));
}
