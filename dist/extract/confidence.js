/** Minimum probability that text in quotation marks is speech. */
export const KEEP_SPEECH = 0.55;
/** Minimum confidence for naming a speaker. */
export const KEEP_NAME = 0.7;
/** Probability that the speaker is correct, calibrated on labelled stories. */
export function calibrated({ certainty, speech }, mention, referent, hasName) {
    if (!hasName)
        return 0;
    const who = referent.entity ? referent.certainty : mention.kind === 'noun' ? 0.9 : 0;
    // Both are too low: on labelled stories the name is correct as often as the root of their product.
    return Math.sqrt(certainty * who * Math.min(1, 0.5 + speech / 2));
}
