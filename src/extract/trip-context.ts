import type { People } from './people.js';
import type { Referent } from './reference.js';
import type { Story } from './story.js';
import type { TripWords } from './trip-words.js';

/** A story in which a trip is looked for, and what is known about all of it. */
export interface TripContext {
  readonly story: Story;
  readonly words: TripWords;
  readonly people: People;
  /** Who a mention of a part refers to. */
  referentOf(part: number, mention: number): Referent;
  /** The day of publication, from which “Monday” is counted. */
  readonly published: string | undefined;
}
