import {
  hasUnknownStatus,
  lessSure,
  noStatus,
  statusOf,
  unknownStatusMessage,
  type StatusFields,
} from '../../model/definition/status.js';
import type { IssueCode } from '../../model/issue.js';

/** A value that says whether something takes place. */
interface StatusValue {
  readonly words: string | undefined;
  readonly report: (code: IssueCode, message: string) => undefined;
}

/**
 * Reads the status of a stop or an event from all values that a source has for it: the least sure one counts.
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
