import { type PasteLine } from './paste-lines.js';
import { type SpokenDate } from './spoken-dates.js';
/** What a line of a pasted story is. */
export type PasteLabel = 'headline' | 'kicker' | 'standfirst' | 'byline' | 'date' | 'alt' | 'caption' | 'credit' | 'body' | 'heading' | 'note' | 'source' | 'copyright' | 'topics' | 'repeated' | 'junk';
/** A line with what it is. */
export interface LabelledLine extends PasteLine {
    readonly label: PasteLabel;
    readonly date?: SpokenDate | undefined;
}
/** Tells what each line of a pasted story is, by what stands in it and around it. */
export declare function labelLines(lines: readonly PasteLine[]): LabelledLine[];
