import { canonicalLanguage } from '../language.js';
import { choice, wrongType } from './field.js';
/** A language as a BCP 47 tag, such as `en`, `pt-BR` or `zh-Hant`. */
export const language = {
    read(raw, at) {
        if (typeof raw !== 'string')
            return wrongType(at, 'a language tag', raw);
        if (!raw.trim())
            return undefined;
        return canonicalLanguage(raw) ?? at.report('value', `Invalid language tag “${raw.slice(0, 40)}”; ignored.`);
    },
};
/** Direction of a text. */
export const direction = choice('ltr', 'rtl');
