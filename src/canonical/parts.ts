import { reportMistakes } from '../elements/mistakes.js';
import type { Parts } from '../parts.js';
import { dataPart } from './data-part.js';
import { keepServed } from './served-part.js';

/** Messages: this entry has only English ones. */
const messages = { translatedMessages: <Messages>(english: Messages): Messages => english };

/** The chunks that this entry contains. */
const parts: Partial<Record<keyof Parts, unknown>> = {
  data: dataPart,
  messages,
  served: { keepServed },
  plain: { reportMistakes },
};

/** Returns a chunk that this entry contains. The build replaces `loadPart` in `parts.ts`, which imports a file, by this. */
export const loadPart = <Name extends keyof Parts>(name: Name): Promise<Parts[Name]> =>
  parts[name]
    ? Promise.resolve(parts[name] as Parts[Name])
    : Promise.reject(
        new Error(`broadsheet/pull-quote/canonical has no ${name}. Import broadsheet/pull-quote instead.`),
      );
