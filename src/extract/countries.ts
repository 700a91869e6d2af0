import { COUNTRIES } from './countries.data.js';

/** A country or a region of several. */
export interface Country {
  readonly name: string;
  /** Whether it is a region (“Africa”), which is not a stop. */
  readonly isRegion: boolean;
}

/** A city and its country. */
export interface City {
  readonly name: string;
  readonly country: Country;
  readonly isCapital: boolean;
}

interface Gazetteer {
  readonly countries: ReadonlyMap<string, Country>;
  readonly adjectives: ReadonlyMap<string, readonly Country[]>;
  readonly cities: ReadonlyMap<string, City>;
}

let gazetteer: Gazetteer | undefined;

/** Whether two spellings differ only in accents. Then the one with accents is used, otherwise that of the text. */
const isAccented = (one: string, other: string): boolean =>
  one.normalize('NFD').replace(/\p{M}/gu, '') === other.normalize('NFD').replace(/\p{M}/gu, '');

/** The countries and cities by every spelling, in lower case; built on first use. */
export function gazetteerOf(): Gazetteer {
  return (gazetteer ??= build());
}

function build(): Gazetteer {
  const countries = new Map<string, Country>();
  const adjectives = new Map<string, Country[]>();
  const cities = new Map<string, City>();
  for (const line of COUNTRIES.split('\n')) {
    const [names = '', demonyms = '', towns = ''] = line.split('|');
    const [name = '', ...others] = names.split('=');
    const country = { name, isRegion: towns === '' };
    for (const spelling of [name, ...others]) countries.set(spelling.toLowerCase(), country);
    for (const adjective of demonyms.split('=')) {
      const key = adjective.toLowerCase();
      adjectives.set(key, [...(adjectives.get(key) ?? []), country]);
    }
    towns
      .split(',')
      .filter(Boolean)
      .forEach((town, index) => {
        const [city = '', ...spellings] = town.split('=');
        for (const spelling of [city, ...spellings]) {
          const key = spelling.toLowerCase();
          if (!cities.has(key))
            cities.set(key, { name: isAccented(city, spelling) ? city : spelling, country, isCapital: index === 0 });
        }
      });
  }
  return { countries, adjectives, cities };
}
