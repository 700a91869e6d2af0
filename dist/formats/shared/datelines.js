import { AGENCY } from './boilerplate-phrases.js';
/** Maximum length of a dateline. */
const LONGEST = 90;
/** The dash after a dateline. Only the long one needs no space. */
const DASH = /\s?(?:—|(?<=\s)(?:–|--?)(?=\s))\s?/u;
/** Other ends of a dateline, behind an agency: `(ANI):`, `(EFE).-`, and only a space where a day precedes it. */
const AFTER_AGENCY = /(?<=\))(?:\s?:|\.\s?[—–-])\s|(?<=\d[^()]{0,12} ?\([A-Z]{2,8}\))\s(?=\p{Lu})/u;
/** An agency before the dateline: `(ANSA) - ROMA, 6 MAG -`. */
const AGENCY_BEFORE = /^\(([^()]{2,20})\)\s?[—–-]\s?/u;
/** The beginning of a sentence. Without it, the dash before is a pause within a sentence. */
const SENTENCE = /^["“„«»'‘]?[\p{Lu}\p{Lo}\p{N}$€£]/u;
/** The first word of direct speech. */
const SPEECH = /^["“„«»'‘]?(?:I|We|You|My|Yes|No|Oh|Well)(?!\p{L})/u;
const WORD = /^(?:\p{Lu}[\p{L}\p{M}.'’-]*|d[aeou]s?|del|della|di|la|le|les|of|the|am|an|der|im|sur|upon|y|and)$/u;
/** `Jan. 5`, `5 jan`, `5 jan 2022`, `Jan 5`, `2022`. */
const DAY = /^(?:\p{L}{3,9}\.? \d{1,2}(?:,? \d{4})?|\d{1,2}\.? (?:de )?\p{L}{3,10}\.?(?: (?:de )?\d{4})?|\d{4})$/u;
/**
 * Finds the dateline in the first paragraph of a story: `PORTO, Portugal (AP) — The ferry …`.
 *
 * A place without an agency must be in capital letters, and known or named again in the text. Where another
 * paragraph begins in the same way, the text is a dialogue, or news from several places, and has no dateline.
 *
 * @param following - Returns the text of the other paragraphs. Called only if the first one begins like a dateline.
 */
export function findDateline(words, following) {
    const opening = openingOf(words);
    if (!opening)
        return undefined;
    const others = following();
    if (others.some(hasDateline))
        return undefined;
    const { agency, names, rest } = opening;
    // Two names in usual letters may be those of the author.
    if (agency !== undefined && (isLoud(names[0]) || !names[0].includes(' ')))
        return opening;
    const isPlace = names.some(isKnown) || names.slice(1).some((name) => REGIONS.has(name)) || isNamedIn(names[0], [rest, ...others]);
    return isPlace && !SPEECH.test(rest) ? opening : undefined;
}
/** Whether a paragraph begins like a dateline. */
export const hasDateline = (words) => openingOf(words) !== undefined;
function openingOf(words) {
    // Pages have fixed spaces in datelines.
    const whole = words.slice(0, LONGEST).replace(/\s/g, ' ');
    const [label = '', agencyBefore] = AGENCY_BEFORE.exec(whole) ?? [];
    const isLabelled = agencyBefore !== undefined && isAgency(agencyBefore);
    const skipped = isLabelled ? label.length : 0;
    const start = whole.slice(skipped);
    const [dash] = [DASH, AFTER_AGENCY]
        .map((end) => end.exec(start))
        .filter((end) => end !== null)
        .sort((one, other) => one.index - other.index);
    if (!dash)
        return undefined;
    const before = start.slice(0, dash.index).trim();
    const rest = words.slice(skipped + dash.index + dash[0].length).trimStart();
    if (!SENTENCE.test(rest))
        return undefined;
    const [, inside, outside = '', bracket] = /^(?:\(([^()]+)\)|([^()]+?)(?: ?\(([^()]+)\))?)$/.exec(before) ?? [];
    const at = inside?.lastIndexOf(', ') ?? -1;
    const [said, named] = inside === undefined ? [outside, bracket] : [inside.slice(0, Math.max(0, at)), inside.slice(at + 2)];
    const parts = said.split(', ');
    const names = parts
        .filter((part) => !DAY.test(part))
        .flatMap((part) => part.split('/'))
        // Indian agencies name the country in square brackets.
        .map((name) => name.replace(/(?<=\p{L}) \[\p{Lu}[^[\]]{1,30}\]$/u, ''));
    const isKnownPlace = names.some(isKnown) || names.slice(1).some((name) => REGIONS.has(name));
    // Other initials are those of an agency where the place is known.
    const isNamed = named !== undefined && (isAgency(named) || (isKnownPlace && /^[A-Z]{3,6}$/.test(named)));
    const agency = isNamed ? named : isLabelled ? agencyBefore : undefined;
    // Without a dash, a dateline must have its day.
    if (agency === undefined && !DASH.test(dash[0]))
        return undefined;
    const isPlace = parts.length < 5 && !DAY.test(parts[0]) && names.every(isName);
    if (!isPlace || (agency === undefined && (inside !== undefined || !isLoud(names[0]))))
        return undefined;
    // Text in brackets that is not an agency is part of the place: `PARIS (Texas)`.
    return { place: agency === undefined ? before : said, agency, end: words.length - rest.length, rest, names };
}
/** Whether text in brackets is the name of an agency, perhaps with its desk: `AP`, `dpa/bb`. */
const isAgency = (words) => {
    const [first, ...others] = words.split('/').map((name) => `(${name})`.replace(AGENCY, ''));
    return first === '()' && others.every((name) => name === '()' || /^\([a-z]{2,4}\)$/.test(name));
};
const isLoud = (name) => /\p{Lu}{2}/u.test(name) && !/\p{Ll}/u.test(name);
function isName(name) {
    const words = name.split(' ');
    return (words.length < 5 &&
        /^\p{Lu}/u.test(name) &&
        !/^(?:The (?!Hague)|A |An |In )/.test(name) &&
        words.every((word) => WORD.test(word)));
}
/** Whether the text names a place by a preposition: “in Beaverton”. */
function isNamedIn(name, paragraphs) {
    const usual = name.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase());
    return paragraphs.some((words) => words.includes(` in ${usual}`) || words.includes(` near ${usual}`));
}
const isKnown = (name) => CITIES.has(name.normalize('NFD').replace(/\p{M}/gu, '').toUpperCase()) ||
    / (?:CITY|COUNTY|BEACH|SPRINGS)$/.test(name);
const listed = (names) => new Set(names.trim().replaceAll('\n', ' ').split(', '));
/** Cities that datelines name without a country or state: capitals, and those in the style guides of agencies. */
const CITIES = listed(`
ABIDJAN, ABU DHABI, ABUJA, ACCRA, ADDIS ABABA, ADEN, ALBANY, ALBUQUERQUE, ALEPPO, ALGIERS, AMMAN, AMSTERDAM,
ANCHORAGE, ANKARA, ANNAPOLIS, ANTANANARIVO, ANTWERP, ATHENS, ASUNCION, ATLANTA, AUCKLAND, BAGHDAD, BAKU,
BALTIMORE, BAMAKO, BANGKOK, BANGUI, BARCELONA, BASEL, BEIJING, BEIRUT, BELFAST, BELGRADE, BENGHAZI, BENGALURU, BERLIN,
BERN, BIRMINGHAM, BOGOTA, BOISE, BONN, BOSTON, BRASILIA, BRATISLAVA, BRAZZAVILLE, BRISBANE, BRUSSELS, BRUXELLES,
BUCHAREST, BUDAPEST, BUENOS AIRES, BUFFALO, BUJUMBURA, CAIRO, CALCUTTA, CAPE TOWN, CARACAS, CASABLANCA, CHARLESTON,
CHENNAI, CHICAGO, CHISINAU, CINCINNATI, CLEVELAND, COLOGNE, COLOMBO, CONAKRY, COPENHAGEN, DAKAR,
DALLAS, DAMASCUS, DAR ES SALAAM, DAVOS, DELHI, DENVER, DES MOINES, DETROIT, DHAKA, DJIBOUTI, DOHA, DONETSK, DUBAI,
DUBLIN, DURBAN, DUSSELDORF, EDINBURGH, FRANKFURT, FRANKFURT AM MAIN, FREETOWN, GAZA, GENEVA, GENEVE, GENOA, GIBRALTAR,
GLASGOW, GUADALAJARA, GUATEMALA CITY, HAMBURG, HANNOVER, HANOI, HARARE, HARTFORD, HAVANA, HELSINKI, HO CHI MINH CITY,
HONG KONG, HONOLULU, HOUSTON, INDIANAPOLIS, ISLAMABAD, ISTANBUL, JAKARTA, JERUSALEM, JOHANNESBURG, JUBA, KABUL,
KAMPALA, KARACHI, KATHMANDU, KHARKIV, KHARTOUM, KIEV, KIGALI, KINGSTON, KINSHASA, KOLN, KOLKATA, KUALA LUMPUR, KUWAIT
CITY, KYIV, KYOTO, LA PAZ, LAGOS, LAHORE, LAS VEGAS, LEIPZIG, LIBREVILLE, LILONGWE, LIMA, LISBOA, LISBON, LITTLE ROCK,
LJUBLJANA, LOME, LONDON, LONDRES, LOS ANGELES, LOUISVILLE, LUANDA, LUSAKA, LUXEMBOURG, LVIV, LYON, MADRID, MALABO,
MANAGUA, MANCHESTER, MANILA, MAPUTO, MARSEILLE, MELBOURNE, MEMPHIS, MEXICO CITY, MIAMI, MILAN, MILANO, MILWAUKEE,
MINNEAPOLIS, MINSK, MOGADISHU, MONACO, MONROVIA, MONTERREY, MONTEVIDEO, MONTREAL, MOSCOW, MUMBAI, MUNCHEN,
MUNICH, MUSCAT, NAIROBI, NANTES, NAPLES, NASHVILLE, NASSAU, NEW DELHI, NEW ORLEANS, NEW YORK, NIAMEY, NICOSIA,
NOUAKCHOTT, OKLAHOMA CITY, OMAHA, ORLANDO, OSAKA, OSLO, OTTAWA, OUAGADOUGOU, PANAMA CITY, PARIS, PERTH, PHILADELPHIA,
PHNOM PENH, PHOENIX, PITTSBURGH, PORT MORESBY, PORT-AU-PRINCE, PORTLAND, PORTO, PRAGUE, PRAHA, PRETORIA, PRISTINA,
PYONGYANG, QUEBEC, QUEBEC CITY, QUITO, RABAT, RALEIGH, RAMALLAH, REYKJAVIK, RIGA, RIO DE JANEIRO, RIYADH,
ROMA, ROME, ROTTERDAM, SACRAMENTO, SALT LAKE CITY, SAN ANTONIO, SAN DIEGO, SAN FRANCISCO, SAN JOSE, SAN JUAN, SAN
SALVADOR, SANAA, SANTIAGO, SANTO DOMINGO, SAO PAULO, SARAJEVO, SEATTLE, SEOUL, SHANGHAI, SHARM EL-SHEIKH, SINGAPORE,
SKOPJE, SOFIA, ST. LOUIS, ST. PAUL, ST. PETERSBURG, STOCKHOLM, STRASBOURG, STUTTGART, SYDNEY, TAIPEI, TALLINN,
TBILISI, TEGUCIGALPA, TEHRAN, TEL AVIV, THE HAGUE, TIRANA, TOKYO, TORONTO, TOULOUSE, TRENTON, TRIPOLI, TUNIS, TURIN,
ULAANBAATAR, UNITED NATIONS, VALENCIA, VALLETTA, VANCOUVER, VATICAN CITY, VENICE, VIENNA, VIENTIANE, VILNIUS, WARSAW,
WASHINGTON, WELLINGTON, WIEN, WINDHOEK, WINNIPEG, YANGON, YAOUNDE, YEREVAN, ZAGREB, ZURICH
`);
/** Countries and states after a city, as agencies write and abbreviate them. */
const REGIONS = listed(`
Afghanistan, Albania, Algeria, Angola, Argentina, Armenia, Australia, Austria, Azerbaijan, Bahamas, Bahrain,
Bangladesh, Belarus, Belgium, Benin, Bhutan, Bolivia, Bosnia, Bosnia-Herzegovina, Botswana, Brazil, Brunei, Bulgaria,
Burkina Faso, Burundi, Cambodia, Cameroon, Canada, Chad, Chile, China, Colombia, Congo, Costa Rica, Croatia, Cuba,
Cyprus, Czech Republic, Czechia, Denmark, Dominican Republic, Ecuador, Egypt, El Salvador, England, Eritrea, Estonia,
Ethiopia, Fiji, Finland, France, Gabon, Gambia, Gaza Strip, Georgia, Germany, Ghana, Greece, Greenland, Guatemala,
Guinea, Guyana, Haiti, Honduras, Hungary, Iceland, India, Indonesia, Iran, Iraq, Ireland, Israel, Italy, Ivory Coast,
Jamaica, Japan, Jordan, Kazakhstan, Kenya, Kosovo, Kuwait, Kyrgyzstan, Laos, Latvia, Lebanon, Lesotho, Liberia, Libya,
Lithuania, Luxembourg, Madagascar, Malawi, Malaysia, Maldives, Mali, Malta, Mauritania, Mauritius, Mexico, Moldova,
Mongolia, Montenegro, Morocco, Mozambique, Myanmar, Namibia, Nepal, Netherlands, New Zealand, Nicaragua, Niger,
Nigeria, North Korea, North Macedonia, Northern Ireland, Norway, Oman, Pakistan, Panama, Papua New Guinea, Paraguay,
Peru, Philippines, Poland, Portugal, Puerto Rico, Qatar, Romania, Russia, Rwanda, Saudi Arabia, Scotland, Senegal,
Serbia, Sierra Leone, Slovakia, Slovenia, Somalia, South Africa, South Korea, South Sudan, Spain, Sri Lanka, Sudan,
Sweden, Switzerland, Syria, Taiwan, Tajikistan, Tanzania, Thailand, Togo, Tunisia, Turkey, Turkmenistan, Uganda,
Ukraine, United Arab Emirates, Uruguay, Uzbekistan, Venezuela, Vietnam, Wales, West Bank, Yemen, Zambia, Zimbabwe,
Ala., Alabama, Alaska, Alberta, Ariz., Arizona, Ark., Arkansas, British Columbia, Calif., California, Colo., Colorado,
Conn., Connecticut, D.C., Del., Delaware, Fla., Florida, Ga., Hawaii, Idaho, Ill., Illinois, Ind., Indiana, Iowa,
Kan., Kansas, Kentucky, Ky., La., Louisiana, Maine, Manitoba, Maryland, Mass., Massachusetts, Md., Mich., Michigan,
Minn., Minnesota, Miss., Mississippi, Missouri, Mo., Mont., Montana, N.C., N.D., N.H., N.J., N.M., N.Y., Neb.,
Nebraska, Nev., Nevada, New Brunswick, New Hampshire, New Jersey, New Mexico, North Carolina, North Dakota, Nova
Scotia, Ohio, Okla., Oklahoma, Ontario, Ore., Oregon, Pa., Pennsylvania, R.I., Rhode Island, S.C., S.D., Saskatchewan,
South Carolina, South Dakota, Tenn., Tennessee, Texas, Utah, Va., Vermont, Virginia, Vt., W.Va., Wash., Wis.,
Wisconsin, Wyo., Wyoming
`);
