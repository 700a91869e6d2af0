import { quoteAttributes, quoteHtml, quotes } from '../content/quotes.mjs';
import { drawnBy, lightSheet } from '../drawn.mjs';
import { PLAIN_STYLE, ourBuilds, pageVariants } from '../variants.mjs';

const elements = (tag, data) => data.map((quote) => `<${tag} ${quoteAttributes(quote)}></${tag}>`).join('\n');
const withChildren = (data) => data.map((quote) => `<pull-quote>${quoteHtml(quote)}</pull-quote>`).join('\n');

/** The pages with a number of quotations: ours, static ones and, for attributes, those of other libraries. */
export async function quotePages(bench, name, count, way) {
  const data = quotes(count);
  const html = await bench.bundle('html.js');
  const ours = way === 'attributes' ? elements('pull-quote', data) : withChildren(data);
  const page = { bundles: [html], content: { html: ours } };
  const [build] = ourBuilds(bench);
  const drawn = await drawnBy(bench, name, { ...page, scripts: [build.script] }, 'pull-quote');
  const base = [
    ...ourBuilds(bench).map(({ script, ...build }) => ({ ...build, ...page, scripts: [script] })),
    { name: 'static', title: 'S: the same, drawn', bundles: [await bench.bundle('static.js')], content: drawn },
    {
      name: 'plain',
      title: 'H: plain HTML page',
      bundles: [html],
      content: { html: data.map(quoteHtml).join('\n') },
      style: PLAIN_STYLE,
    },
  ];
  if (way !== 'attributes') return base;
  const { sheets } = drawn;
  const element = async (name, title) => ({
    name,
    title,
    bundles: [await bench.bundle(`${name}-quotes.js`)],
    content: { sheets, html: elements(`${name}-quote`, data) },
  });
  const root = async (name, title) => ({
    name,
    title,
    bundles: [await bench.bundle(`${name}-quotes.js`)],
    content: { data },
    style: lightSheet(sheets),
  });
  return [
    ...base,
    await element('vanilla', 'custom element without a library'),
    await element('fast', 'FAST element'),
    await element('svelte', 'Svelte element'),
    await element('vue', 'Vue element'),
    await root('preact', 'Preact, one root'),
    await root('react', 'React, one root'),
  ];
}

export function quoteScenarios(bench) {
  const sizes = bench.isQuick ? [100] : [1_000, 10_000];
  return sizes.flatMap((count) =>
    ['attributes', 'children'].map((way) => {
      const name = `quotes-${count}-${way}`;
      const isLong = count > 1_000;
      return {
        name,
        title: `${count.toLocaleString('en')} quotations by ${way}, CPU`,
        unit: 'ms',
        bases: ['static', 'plain'],
        every: isLong ? 3 : 1,
        async prepare() {
          const pages = await quotePages(bench, name, count, way);
          const short = isLong
            ? pages.filter((page) => /^(ours|against|static|plain|vanilla)$/.test(page.name))
            : pages;
          return short.map(pageVariants(bench, name));
        },
      };
    }),
  );
}
