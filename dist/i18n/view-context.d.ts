import type { Messages } from './messages.js';
import type { Direction } from '../model/language.js';
/** What views need to know beside the model: everything that differs between readers. */
export interface ViewContext {
    /** The language of the words: of marks and of the text itself. */
    readonly language: string;
    readonly direction: Direction;
    /** The locale for dates and our own words. */
    readonly locale: string;
    readonly timeZone: string | undefined;
    /** Our own words. To be read only where one is needed: elements load those that are not English then. */
    readonly messages: Messages;
}
