import { reversedMessage } from '../bounds.js';
import { withoutInherited } from '../own.js';
/**
 * Reads a record with a start and an end. An end before the start is reported and ignored.
 *
 * @param names - the names of the fields with the start and the end
 * @param isOnePlace - whether local times without a zone are those of one place
 */
export const withDates = (field, [from, to] = ['start', 'end'], isOnePlace = true) => ({
    ...field,
    read(raw, at) {
        const value = field.read(raw, at);
        const message = value && reversedMessage({ start: value[from], end: value[to] }, isOnePlace);
        if (message === undefined)
            return value;
        at.at(to).report('value', message);
        Reflect.deleteProperty(value, to);
        return withoutInherited(value);
    },
});
