import type { Parts } from '../parts.js';
import { dataPart } from './data-part.js';
import { keepServed } from './served-part.js';

/** The messages of this entry are English. */
const messages = { translatedMessages: <Messages>(english: Messages): Messages => english };

/** The parts that this entry contains. */
const parts: Partial<Record<keyof Parts, unknown>> = { data: dataPart, messages, served: { keepServed } };

/** Returns a part of this entry; the build puts this in the place of `loadPart` in `parts.ts`, which imports a file. */
export const loadPart = <Name extends keyof Parts>(name: Name): Promise<Parts[Name]> =>
  parts[name]
    ? Promise.resolve(parts[name] as Parts[Name])
    : Promise.reject(
        new Error(`broadsheet/pull-quote/canonical has no ${name}. Import broadsheet/pull-quote instead.`),
      );
