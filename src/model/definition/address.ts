import { passHref, passLink, passWebAddress, refusal } from '../address.js';
import { wrongType, type Field } from './field.js';

const addressField = (pass: typeof passLink): Field<string> => ({
  read(raw, at) {
    if (typeof raw !== 'string') return wrongType(at, 'an address', raw);
    if (!raw.trim()) return undefined;
    return pass(raw, at.options.url) ?? at.report('url', refusal(raw));
  },
});

/** The URL of a link: http, https, mailto or tel; absolute after reading. */
export const link = addressField(passLink);
/** The URL of a link in a text: as `link`, or `#` and an id. */
export const href = addressField(passHref);
/** The URL of a resource to load: http or https; absolute after reading. */
export const webAddress = addressField(passWebAddress);
