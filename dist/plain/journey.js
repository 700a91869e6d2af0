import { formatDateTime } from '../i18n/date-time.js';
import { dateHooks, plainTime } from './date.js';
import { element, elementWith } from './element.js';
import { hostOf } from '../model/host.js';
import { isolated } from './isolated.js';
import { plainPicture } from './picture.js';
/** Converts what belongs to a stop besides its programme: its picture, legs, stay, links and source. */
export const plainJourney = ({ image, legs, stay, links, source }, locale) => [
    image && plainStopPicture(image),
    legs &&
        element('ul', { 'data-news': 'legs' }, legs.map((leg) => plainLeg(leg, locale))),
    stay && plainStay(stay, locale),
    links &&
        element('ul', { 'data-news': 'links' }, links.map(({ url, title }) => element('li', {}, element('a', { href: url }, isolated(title ?? url))))),
    source !== undefined &&
        element('p', { 'data-news': 'source' }, element('a', { href: source }, isolated(hostOf(source)))),
];
function plainStopPicture(image) {
    const { tag, content } = plainPicture(image);
    return elementWith(tag, { 'data-news': 'image' }, content);
}
/** A text with a hook that names its field. */
const marked = (name, words) => words !== undefined && element('span', { 'data-news': name }, isolated(words));
const markedTime = (name, moment, locale) => moment &&
    element('span', { 'data-news': name, ...dateHooks(moment) }, plainTime(moment, (date) => formatDateTime(date, { locale })));
/** Content with a separator between any two pieces. */
const separated = (pieces, separator) => pieces.filter((piece) => piece).flatMap((piece, index) => (index > 0 ? [separator, piece] : [piece]));
function plainLeg(leg, locale) {
    const { mode, carrier, number, from, to, departure, arrival, platform, status, statusText } = leg;
    const ends = [
        separated([
            marked('from', from),
            platform !== undefined && ['(', marked('platform', platform), ')'],
            markedTime('departure', departure, locale),
        ], ' '),
        separated([marked('to', to), markedTime('arrival', arrival, locale)], ' '),
    ].filter((end) => end.length > 0);
    return element('li', { 'data-news-kind': mode, 'data-news-status': status }, separated([
        number !== undefined && element('b', { 'data-news': 'number' }, isolated(number)),
        marked('carrier', carrier),
        ends.length > 0 && separated(ends, ' – '),
        marked('status', statusText),
    ], ', '));
}
const plainStay = ({ name, address, checkIn, checkOut }, locale) => element('p', { 'data-news': 'stay' }, separated([
    marked('name', name),
    marked('address', address),
    separated([markedTime('check-in', checkIn, locale), markedTime('check-out', checkOut, locale)], ' – '),
].filter((piece) => !Array.isArray(piece) || piece.length > 0), ', '));
