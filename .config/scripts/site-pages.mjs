// The pages of the demo as the site shows them: with their code below them, and links to the reference as pages.

/** A page of the demo with links to the pages of the reference. */
export const withReferenceLinks = (page) =>
  page.replaceAll(/"\.\.\/docs\/reference\/([\w-]+)\.md"/g, (_, file) =>
    file === 'README' ? '"docs/reference/"' : `"docs/reference/${file}.html"`,
  );

/** A page with its own code below it. */
export function withCode(page) {
  const code = page.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  return page.replace(
    /(?=<\/body>)/,
    () => `  <aside class="page-code" aria-label="The code of this page" lang="en" dir="ltr">
      <details>
        <summary>The code of this page</summary>
        <pre tabindex="0"><code>${code}</code></pre>
      </details>
    </aside>
  `,
  );
}
