import { englishJourney } from '../i18n/messages.js';
import { legsOf } from '../model/legs.js';
/** A moment in the time zone of its place. */
const inZone = (moment, zone) => moment && zone && moment.date !== undefined ? { zone, ...moment } : moment;
/** The legs and the stay of a stop as events, for entries of a calendar. */
export function journeyEvents(stop, before, own) {
    const words = { ...englishJourney, ...own };
    const { stay, timeZone } = stop;
    const legs = legsOf(stop, before).map(({ leg, fromZone, toZone }) => {
        const { mode, number, carrier, from, to, departure, arrival, platform, status, statusText } = leg;
        const service = [mode && words[mode], number].filter((name) => name).join(' ') || (carrier ?? '');
        const route = [from, to].filter((name) => name).join(' – ');
        const track = platform && words[mode === 'flight' ? 'gate' : 'platform'].replace('{platform}', platform);
        return {
            title: [service, route].filter((name) => name).join(', '),
            ...bounds(inZone(departure, fromZone), inZone(arrival, toZone)),
            ...(from !== undefined && { place: [from, track].filter((name) => name).join(', ') }),
            ...(status && { status }),
            ...(statusText !== undefined && { statusText }),
            isElsewhere: true,
        };
    });
    const name = stay?.name ?? stay?.address;
    if (!stay || name === undefined)
        return legs;
    const dates = bounds(inZone(stay.checkIn, timeZone), inZone(stay.checkOut, timeZone));
    return [
        ...legs,
        { title: name, ...dates, ...(stay.address !== undefined && { place: stay.address }), isElsewhere: false },
    ];
}
const bounds = (start, end) => ({
    ...(start && { start }),
    ...(end && { end }),
});
