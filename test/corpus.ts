/** One entry of a corpus file that holds a list of inputs. */
export interface CorpusEntry {
  readonly id: string;
  readonly input?: string;
  readonly input_b64?: string;
  readonly note?: string;
  readonly base?: string | null;
  readonly href?: string;
  readonly expect?: string;
}

/**
 * Fetches a file of the corpus, or what is in a folder of it: files that nobody on this project wrote.
 *
 * Where it is absent the test is skipped with one line, so that the project passes alone too.
 */
export async function fetchCorpus(test: Mocha.Context, path: string): Promise<Response> {
  const answer = await fetch(`/@test/corpus/${path}`);
  if (answer.ok) return answer;
  console.info(`Skipped: no ${path} in ../shared/corpus or $BROADSHEET_CORPUS.`);
  return test.skip();
}

/** Reads every list of inputs in a folder of the corpus. */
export async function readCorpus(
  test: Mocha.Context,
  folder: string,
  isMeant: (file: string) => boolean = () => true,
): Promise<CorpusEntry[]> {
  const answer = await fetchCorpus(test, folder);
  const files = ((await answer.json()) as string[]).filter(isMeant);
  const lists = files.map(
    async (file) => (await (await fetch(`/@test/corpus/${folder}/${file}`)).json()) as CorpusEntry[],
  );
  return (await Promise.all(lists)).flat();
}
