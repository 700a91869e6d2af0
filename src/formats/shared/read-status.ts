import {
  hasUnknownStatus,
  lessSure,
  noStatus,
  statusOf,
  unknownStatusMessage,
  type StatusFields,
} from '../../model/definition/status.js';
import type { IssueCode } from '../../model/issue.js';

/** A value with the status of a stop or an event, and how to report issues in it. */
interface StatusValue {
  readonly words: string | undefined;
  readonly report: (code: IssueCode, message: string) => undefined;
}

/**
 * Reads the status of a stop or an event from all values in the data. The least certain status is used.
 *
 * Unknown text is kept as `statusText`, with an issue.
 */
export function readStatus(values: readonly StatusValue[]): StatusFields {
  return values
    .map((value) => {
      const status = statusOf(value.words ?? '');
      if (hasUnknownStatus(status)) value.report('value', unknownStatusMessage(status.statusText ?? ''));
      return status;
    })
    .reduce(lessSure, noStatus());
}
