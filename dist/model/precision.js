const BY_LENGTH = { 4: 'year', 7: 'month', 10: 'day' };
/** The precision of a date. */
export const precisionOf = ({ day, time }) => (time ? 'time' : BY_LENGTH[day.length]);
/** The end of a year, a month or a day: the beginning of the next one. */
export function endOf({ wall, precision }) {
    const end = new Date(wall);
    if (precision === 'year')
        end.setUTCFullYear(end.getUTCFullYear() + 1);
    else if (precision === 'month')
        end.setUTCMonth(end.getUTCMonth() + 1);
    else
        end.setUTCDate(end.getUTCDate() + 1);
    return end;
}
