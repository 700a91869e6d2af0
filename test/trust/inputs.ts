import { readCorpus, type CorpusEntry } from '../corpus.js';
import { sweep } from '../sweep.js';

/** One hostile input of the corpus. */
export interface Hostile {
  readonly id: string;
  readonly input: string;
}

const decode = (coded: string): string =>
  new TextDecoder().decode(Uint8Array.from(atob(coded), (character) => character.charCodeAt(0)));

/** The inputs in a folder of `corpus/security`: the same third each time, and all of them in `npm run test:long`. */
export async function readHostile(
  test: Mocha.Context,
  folder: 'html' | 'json' | 'strings' | 'url',
  isMeant?: (entry: CorpusEntry) => boolean,
): Promise<readonly Hostile[]> {
  const entries = (await readCorpus(test, `security/${folder}`)).filter(isMeant ?? (() => true));
  return sweep(entries).map(({ id, input, input_b64 }) => ({ id, input: input ?? decode(input_b64!) }));
}
