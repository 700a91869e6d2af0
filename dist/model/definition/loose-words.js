import { isMachineField } from '../machine-fields.js';
import { ownValue } from '../own.js';
import { isInline, isRunOfInlines } from './inline-kinds.js';
/** Collects all text in a value, in order, as paragraphs. Not recursive, so the value may be nested to any depth. */
export function looseWords(raw, at) {
    const paragraphs = [];
    let line = '';
    const close = () => {
        if (line.trim())
            paragraphs.push(line.trim());
        line = '';
    };
    const open = [];
    const read = (value, isRun) => {
        if (typeof value === 'string')
            line += value;
        else if (Array.isArray(value)) {
            open.push({ value, keys: undefined, next: 0, isRun: isRun || isRunOfInlines(value) });
            return;
        }
        else if (typeof value === 'object' && value !== null) {
            // Only inlines are part of a word.
            if (!isInline(value))
                line += ' ';
            else if (Reflect.get(value, 'type') === 'line-break')
                line += '\n';
            const keys = Object.keys(value).filter((key) => !isMachineField(key));
            open.push({ value, keys, next: 0, isRun: isRun || isInline(value) });
            return;
        }
        if (!isRun)
            close();
    };
    read(raw, false);
    for (let inner = open.at(-1); inner; inner = open.at(-1)) {
        const { value, keys, next, isRun } = inner;
        if (next < (keys ?? value).length && at.enter()) {
            inner.next++;
            read(ownValue(value, keys ? keys[next] : next), isRun);
        }
        else {
            open.pop();
            if (!open.at(-1)?.isRun)
                close();
        }
    }
    close();
    return paragraphs;
}
