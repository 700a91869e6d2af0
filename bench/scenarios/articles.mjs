import { article, articleHtml } from '../content/article.mjs';
import { drawnBy, lightSheet } from '../drawn.mjs';
import { basePages, ourBuilds, pageVariants } from '../variants.mjs';

export function articleScenarios(bench) {
  return (bench.isQuick ? [22] : [22, 1_000]).map((count) => {
    const name = `article-${count}`;
    return {
      name,
      title: `An article of ${count.toLocaleString('en')} blocks, first on the page, CPU`,
      unit: 'ms',
      bases: ['static', 'plain'],
      async prepare() {
        const story = article(count);
        const children = articleHtml(story);
        const html = await bench.bundle('html.js');
        const ours = { bundles: [html], content: { html: `<news-article>${children}</news-article>` } };
        const [build] = ourBuilds(bench);
        const drawn = await drawnBy(bench, name, { ...ours, scripts: [build.script] }, 'news-article');
        const style = lightSheet(drawn.sheets);
        return [
          ...(await basePages(bench, { ours, drawn, children })),
          {
            name: 'vanilla',
            title: 'custom element without a library',
            bundles: [await bench.bundle('vanilla-article.js')],
            content: { sheets: drawn.sheets, html: `<vanilla-article>${children}</vanilla-article>` },
          },
          {
            name: 'preact',
            title: 'Preact',
            bundles: [await bench.bundle('preact-article.js')],
            content: { story },
            style,
          },
          {
            name: 'react',
            title: 'React',
            bundles: [await bench.bundle('react-article.js')],
            content: { story },
            style,
          },
        ].map(pageVariants(bench, name));
      },
    };
  });
}
