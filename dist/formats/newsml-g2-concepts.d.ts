import type { Draft } from './format.js';
import type { XmlGiven } from './xml-given.js';
/** Events as itineraries, those within others as what happens at their stops; of other concepts what is said of them. */
export declare function conceptsOf(item: XmlGiven): Draft[];
