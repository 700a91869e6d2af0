import { reversedMessage, type Bounds } from '../bounds.js';
import { withoutInherited } from '../own.js';
import type { Cursor } from './cursor.js';
import type { Field } from './field.js';

/**
 * Reads a record with a start and an end. An end before the start is reported and ignored.
 *
 * @param names - the names of the fields with the start and the end
 * @param isOnePlace - whether local times without a zone are those of one place
 */
export const withDates = <Kind extends Field<unknown, unknown>>(
  field: Kind,
  [from, to]: readonly [string, string] = ['start', 'end'],
  isOnePlace = true,
): Kind => ({
  ...field,
  read(raw: unknown, at: Cursor) {
    const value = field.read(raw, at) as Readonly<Record<string, Bounds['start']>> | undefined;
    const message = value && reversedMessage({ start: value[from], end: value[to] }, isOnePlace);
    if (message === undefined) return value;
    at.at(to).report('value', message);
    Reflect.deleteProperty(value!, to);
    return withoutInherited(value!);
  },
});
