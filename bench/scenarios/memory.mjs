import { pageOf } from '../page.mjs';
import { quotePages } from './quotes.mjs';

/** Larger than the distance at which browsers render content ahead of the viewport. */
const SPACER = 20_000;
/** Window height for each quotation, so that all of them are on the screen. */
const ROOM = 320;

/** The memory of a quotation: that of a page with many, minus that of a page with one, divided by their number. */
export function memoryScenarios(bench) {
  const count = bench.isQuick ? 50 : 300;
  return ['on', 'off'].flatMap((place) =>
    ['attributes', 'children'].map((way) => {
      const name = `memory-${place}-screen-${way}`;
      const height = place === 'on' ? ROOM * count : undefined;
      const spacer = place === 'on' ? 0 : SPACER;
      return {
        name,
        title: `Memory for each quotation by ${way}, ${place} screen`,
        unit: 'bytes',
        bases: ['static', 'plain'],
        every: 5,
        async prepare() {
          const one = await quotePages(bench, `${name}-one`, 1, way);
          const many = await quotePages(bench, name, count, way);
          return many.map((page, index) => {
            const addresses = [one[index], page].map((content, at) =>
              bench.pages.add(`/${name}-${page.name}-${at}.html`, pageOf({ ...content, spacer })),
            );
            return {
              name: page.name,
              title: page.title,
              async measure() {
                const chromium = await bench.open();
                const [alone, all] = [
                  await chromium.measureMemory(addresses[0], height),
                  await chromium.measureMemory(addresses[1], height),
                ];
                return { value: (all.value - alone.value) / (count - 1), letters: all.letters };
              },
            };
          });
        },
      };
    }),
  );
}
