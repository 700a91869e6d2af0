import { passLink, passWebAddress, refusal } from '../address.js';
import { wrongType, type Field } from './field.js';

const addressField = (pass: typeof passLink): Field<string> => ({
  read(raw, at) {
    if (typeof raw !== 'string') return wrongType(at, 'an address', raw);
    if (!raw.trim()) return undefined;
    return pass(raw, at.base) ?? at.report('url', refusal(raw));
  },
});

/** An address to follow: http, https, mailto or tel; absolute when read. */
export const link = addressField(passLink);
/** An address to load from: http or https; absolute when read. */
export const webAddress = addressField(passWebAddress);
