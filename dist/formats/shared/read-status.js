import { hasUnknownStatus, lessSure, noStatus, statusOf, unknownStatusMessage, } from '../../model/definition/status.js';
/**
 * Reads the status of a stop or an event from all values in the data. The least certain status is used.
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
