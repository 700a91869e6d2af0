/** How sure an event is, in the codes of the IPTC’s vocabulary `eventoccurstatus`. */
const OCCURRENCES = {
    eos1: 'tentative',
    eos2: 'tentative',
    eos3: 'tentative',
    eos4: 'tentative',
    eos5: 'scheduled',
    eos6: 'cancelled',
};
/** The name of a status that may be an IPTC code or URL; for other vocabularies, the code. */
export function codedStatus(words) {
    const code = words && /^(?:https?:\/\/\S*[/#]|\w+:)(?=[^\s/#]+$)/i.exec(words)?.[0];
    const bare = code ? words.slice(code.length) : words;
    return bare !== undefined && Object.hasOwn(OCCURRENCES, bare) ? OCCURRENCES[bare] : bare;
}
