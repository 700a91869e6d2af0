import type { Draft } from './format.js';
import type { XmlGiven } from './xml-given.js';
/** A story in NITF, alone or within an item of another format; what it does not say is absent. */
export declare function storyOf(nitf: XmlGiven): Draft;
/** Why a story is not to be shown, by what it says of itself; a note is made of it. */
export declare function isWithheld(nitf: XmlGiven, now: Date | undefined): boolean;
