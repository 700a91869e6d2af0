const TIME = /^(\d{4})-?(\d\d)-?(\d\d)(?:T(\d\d):?(\d\d)(?::?(\d\d))?(Z)?)?$/i;
/** Parses `20221003`, `20221003T140000Z`; `undefined` if invalid. The parameter `VALUE=DATE` is not used, because it is often wrong. */
export function timeOf(value) {
    const [, year, month, day, hour, minute = '00', second = '00', zulu] = TIME.exec(value.trim()) ?? [];
    if (!year)
        return undefined;
    const date = `${year}-${month}-${day}`;
    const midnight = Date.parse(`${date}T00:00Z`);
    // Some engines roll the thirtieth of February over into March.
    const isReal = !isNaN(midnight) && new Date(midnight).toISOString().startsWith(date);
    if (!isReal || Number(hour ?? 0) > 24 || Number(minute) > 59)
        return undefined;
    // The model has no leap seconds.
    const seconds = (Number(hour ?? 0) * 60 + Number(minute)) * 60 + Math.min(Number(second), 59);
    return { wall: midnight + seconds * 1000, isDay: hour === undefined, isUtc: zulu !== undefined };
}
const LENGTH = /^([+-])?P(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/i;
/** Maximum duration in days. */
const MAX_DAYS = 3_660;
/** Parses a duration such as `P1DT12H` into calendar days and a rest in milliseconds. */
export function lengthOf(value) {
    const match = LENGTH.exec(value.trim());
    if (!match)
        return undefined;
    const [weeks, days, hours, minutes, seconds] = match.slice(2).map((digits) => Number(digits) || 0);
    const whole = weeks * 7 + days;
    const rest = ((hours * 60 + minutes) * 60 + seconds) * 1000;
    const isPossible = match[1] !== '-' && whole <= MAX_DAYS && rest <= MAX_DAYS * 86_400_000;
    return isPossible ? { days: whole, rest } : undefined;
}
