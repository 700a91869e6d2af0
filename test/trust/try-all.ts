import { expect } from '@open-wc/testing';
import type { Hostile } from './inputs.js';
import { POLICY, openPage, tryOut, type NewsElement, type Trial, type TrustPage } from './page.js';

/** How many elements are in the page at once. */
const BATCH = 200;

/** A whole folder of inputs, on a machine that has other things to do. */
export const LONG = 600_000;

/** One way to give an input to an element. */
export interface Way {
  readonly tag: string;
  readonly give: (element: NewsElement, input: string, page: TrustPage) => void;
  /** Whether the input is content of the page, which requests its pictures itself. */
  readonly isContent?: boolean;
}

/**
 * Gives every input to an element of its own, in a page that allows nothing, and expects that nothing runs, nothing is
 * requested beside the story's own files, and no element or attribute is drawn that the views do not have.
 *
 * @param look Called for each input when it is drawn.
 */
export async function tryAll(
  inputs: readonly Hostile[],
  { tag, give, isContent }: Way,
  look: (trial: Trial, page: TrustPage) => void = () => undefined,
): Promise<void> {
  const page = await openPage(POLICY);
  let globals: readonly PropertyKey[] = [];
  for (let start = 0; start < inputs.length; start += BATCH) {
    const trials = inputs.slice(start, start + BATCH).map(({ id, input }) => {
      const element = page.document.createElement(tag) as NewsElement;
      give(element, input, page);
      return { id, input, element };
    });
    const batch = `${trials[0]!.id} to ${trials.at(-1)!.id}`;
    const faults = await tryOut(page, trials);
    // Of many inputs with one fault the first few say enough.
    expect(faults.slice(0, 20), `${faults.length} faults`).to.deep.equal([]);
    expect(page.faults(isContent), batch).to.deep.equal([]);
    // The first batch loads the chunks, and lit notes its versions.
    if (start > 0) expect(globalsOf(page), batch).to.deep.equal(globals);
    globals = globalsOf(page);
    for (const trial of trials) look(trial, page);
  }
  // Reports of refused requests arrive a little later.
  await new Promise((resolve) => setTimeout(resolve, 200));
  expect(page.faults(isContent)).to.deep.equal([]);
}

/** What scripts can find everywhere in a page. */
const globalsOf = ({ window }: TrustPage): PropertyKey[] => [
  ...Object.keys(window),
  ...Reflect.ownKeys(window.Object.prototype),
  ...Reflect.ownKeys(window.Array.prototype),
];
