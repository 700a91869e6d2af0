/** Minimum probability that text in quotation marks is speech. */
export const KEEP_SPEECH = 0.55;
/** Minimum confidence for naming a speaker. */
export const KEEP_NAME = 0.65;
/**
 * Probability that the speaker is correct, calibrated on labelled stories.
 *
 * @param isNamed Whether the quoted words contain the name of the speaker.
 */
export function calibrated({ certainty, speech }, mention, referent, { hasName, isNamed }) {
    if (!hasName)
        return 0;
    const known = referent.entity ? referent.certainty : mention.kind === 'noun' ? 0.9 : 0;
    // “X never liked me,” she said: the pronoun is seldom X.
    const who = isNamed && mention.pronoun !== undefined ? known / 2 : known;
    // Both are too low: on labelled stories the name is correct as often as the root of their product.
    return Math.sqrt((certainty * who * (2 + speech)) / 3);
}
