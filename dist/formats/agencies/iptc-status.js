/** The status for each code of the IPTC vocabulary `eventoccurstatus`, which says how certain an event is. */
const OCCURRENCES = {
    eos1: 'tentative',
    eos2: 'tentative',
    eos3: 'tentative',
    eos4: 'tentative',
    eos5: 'scheduled',
    eos6: 'cancelled',
};
/** The name of a status that is an IPTC code or URL. A status of another vocabulary becomes its code. */
export function codedStatus(words) {
    const code = words && /^(?:https?:\/\/\S*[/#]|\w+:)(?=[^\s/#]+$)/i.exec(words)?.[0];
    const bare = code ? words.slice(code.length) : words;
    return bare !== undefined && Object.hasOwn(OCCURRENCES, bare) ? OCCURRENCES[bare] : bare;
}
