/**
 * The messages in all languages but English.
 *
 * A lazy chunk, loaded when one of these languages is needed.
 *
 * @packageDocumentation
 */
import { withoutPrototype } from '../../model/own.js';
import { messagesFor } from '../messages.js';
import { ar } from './ar.js';
import { de } from './de.js';
import { es } from './es.js';
import { fa } from './fa.js';
import { fr } from './fr.js';
import { hi } from './hi.js';
import { it } from './it.js';
import { ja } from './ja.js';
import { pt } from './pt.js';
import { ru } from './ru.js';
import { zhHant } from './zh-hant.js';
import { zh } from './zh.js';
/** Messages by language, or by language and the script or region that differs from it. */
export const messageTables = withoutPrototype({
    ar,
    de,
    es,
    fa,
    fr,
    hi,
    it,
    ja,
    pt,
    ru,
    zh,
    'zh-Hant': zhHant,
    'zh-HK': zhHant,
    'zh-MO': zhHant,
    'zh-TW': zhHant,
});
/** The messages for a locale; missing ones are in English. */
export const translatedMessages = (english, locale) => messagesFor(english, locale, messageTables);
