import { hasUnknownStatus, lessSure, noStatus, statusOf, unknownStatusMessage, } from '../../model/definition/status.js';
/**
 * Reads the status of a stop or an event from all values that a source has for it: the least sure one counts.
 *
 * Unknown text is kept as `statusText`, with an issue.
 */
export function readStatus(values) {
    return values
        .map((value) => {
        const status = statusOf(value.words ?? '');
        if (hasUnknownStatus(status))
            value.report('value', unknownStatusMessage(status.statusText ?? ''));
        return status;
    })
        .reduce(lessSure, noStatus());
}
