import { AGENCIES_HELP } from './agencies/formats.js';
import { CALENDARS_HELP } from './calendars/formats.js';
import { CMS_HELP } from './cms/formats.js';
import { FEEDS_HELP } from './feeds/formats.js';
import { MARKDOWN_HELP } from './markdown/formats.js';
import { PAGES_HELP } from './pages/formats.js';
import { PASTED_TEXT_HELP } from './pasted-text/formats.js';
import { PUBLISHERS_HELP } from './publishers/formats.js';
/** Display names of the formats. Not in the registry, so that pages do not download them. */
export const FORMAT_HELP = {
    ...AGENCIES_HELP,
    ...PUBLISHERS_HELP,
    ...CMS_HELP,
    ...FEEDS_HELP,
    ...CALENDARS_HELP,
    ...MARKDOWN_HELP,
    ...PAGES_HELP,
    ...PASTED_TEXT_HELP,
};
