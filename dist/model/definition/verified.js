import { VERIFY_STATES } from '../verify-states.js';
import { link } from './address.js';
import { choice, record } from './field.js';
import { moment } from './moment.js';
export const verified = record({
    /** How the quotation agrees with its source, as `verifyQuotation` determines it. */
    state: choice(...VERIFY_STATES),
    /** When the quotation was compared with its source. */
    date: moment,
    /** URL of the source that it was compared with. */
    source: link,
}, ['state']);
