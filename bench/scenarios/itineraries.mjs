import { NOW, itineraryHtml } from '../content/itinerary.mjs';
import { drawnBy } from '../drawn.mjs';
import { basePages, ourBuilds, pageVariants } from '../variants.mjs';

const COUNT = 20;

export function itineraryScenarios(bench) {
  const name = `itinerary-${COUNT}`;
  return [
    {
      name,
      title: `An itinerary of ${COUNT} stops, first on the page, CPU`,
      unit: 'ms',
      bases: ['static', 'plain'],
      async prepare() {
        const children = itineraryHtml(COUNT);
        const html = await bench.bundle('html.js');
        const ours = {
          bundles: [html],
          content: { html: `<itinerary-card now="${NOW}">${children}</itinerary-card>`, wait: true },
        };
        const [build] = ourBuilds(bench);
        const drawn = await drawnBy(bench, name, { ...ours, scripts: [build.script] }, 'itinerary-card');
        return [...(await basePages(bench, { ours, drawn, children }))].map(pageVariants(bench, name));
      },
    },
  ];
}
