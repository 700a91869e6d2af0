import { pageOf } from './page.mjs';

/** Our scripts: URLs, and names in the report. */
export const ourBuilds = ({ builds }) =>
  builds.map((folder) => ({
    name: folder === 'dist' ? 'ours' : 'against',
    title: folder === 'dist' ? 'Broadsheet' : 'Broadsheet, the other build',
    script: `/${folder}/cdn/broadsheet.js`,
  }));

/** The pages that all browser scenarios compare: our builds, the same content as static HTML, and a plain page. */
export const basePages = async (bench, { ours, drawn, children }) => [
  ...ourBuilds(bench).map(({ script, ...build }) => ({ ...build, ...ours, scripts: [script] })),
  { name: 'static', title: 'S: the same, drawn', bundles: [await bench.bundle('static.js')], content: drawn },
  {
    name: 'plain',
    title: 'H: plain HTML page',
    bundles: [await bench.bundle('html.js')],
    content: { html: children },
    style: PLAIN_STYLE,
  },
];

/** Makes the variants of a scenario. `measure` measures a page; the default is CPU time. */
export function pageVariants(bench, scenario, measure = (chromium, address) => chromium.measureCpu(address)) {
  return ({ name, title, ...page }) => {
    const address = bench.pages.add(`/${scenario}-${name}.html`, pageOf(page));
    return {
      name,
      title,
      measure: async () => measure(await bench.open(), address),
    };
  };
}

/** Styles of the plain page: a dozen rules for quotations and headings, as in a typical theme. */
export const PLAIN_STYLE = `
figure{margin:2em 0;border-top:3px solid;padding-top:.75em}
blockquote{margin:0;padding-left:.5em;font-size:1.5em;line-height:1.25;font-weight:500}
blockquote p{margin:0}
blockquote p::before{content:"“"}
blockquote p::after{content:"”"}
figcaption{margin-top:.75em;padding-left:.7em;font-size:.85em;line-height:1.45}
figcaption b{font-weight:650}
cite{font-style:normal}
h2{margin:0 0 .75em;font-size:2em;line-height:1.1}
h3{margin:1.7em 0 .4em;font-size:1.2em}
article>p,section>p{margin:0 0 1em}
li{margin-bottom:.75em}`;
