import type { Messages } from './messages.js';
import type { Direction } from '../model/language.js';
/** The context that views need besides the model: everything that differs between readers. */
export interface ViewContext {
    /** The language of the content, which determines quotation marks. */
    readonly language: string;
    readonly direction: Direction;
    /** The locale for dates and UI text. */
    readonly locale: string;
    readonly timeZone: string | undefined;
    /** The UI text. Read it only if needed: reading loads messages other than English. */
    readonly messages: Messages;
}
