import { COUNTRIES } from './countries.data.js';
let gazetteer;
/** Whether two spellings differ only in accents. Then the one with accents is used, otherwise that of the text. */
const isAccented = (one, other) => one.normalize('NFD').replace(/\p{M}/gu, '') === other.normalize('NFD').replace(/\p{M}/gu, '');
/** The countries and cities by every spelling, in lower case; built on first use. */
export function gazetteerOf() {
    return (gazetteer ??= build());
}
function build() {
    const countries = new Map();
    const adjectives = new Map();
    const cities = new Map();
    for (const line of COUNTRIES.split('\n')) {
        const [names = '', demonyms = '', towns = ''] = line.split('|');
        const [name = '', ...others] = names.split('=');
        const country = { name, isRegion: towns === '' };
        for (const spelling of [name, ...others])
            countries.set(spelling.toLowerCase(), country);
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
