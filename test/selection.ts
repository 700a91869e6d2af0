declare global {
  /** Set by the runner's page: words in the names of the tests to run, or of a group around them. All run without it. */
  var selectedTests: string | undefined;
}

/** Removes the tests without these words, then the groups without tests, with their hooks. */
function select(suite: Mocha.Suite, words: string): boolean {
  suite.tests = suite.tests.filter((test) => test.titlePath().some((name) => name.includes(words)));
  suite.suites = suite.suites.filter((inner) => select(inner, words));
  return suite.tests.length + suite.suites.length > 0;
}

if (globalThis.selectedTests) select(mocha.suite, selectedTests!);

export {};
