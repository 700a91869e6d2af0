/** A component, between `BEGIN` and `END`: a calendar, an event, the rules of a time zone. */
export class CalendarComponent {
    /** The first property of each name. Built on first use, when all lines have been read. */
    #firsts;
    constructor(name, at) {
        this.properties = [];
        this.components = [];
        this.name = name;
        this.at = at;
    }
    /** The properties of a name, in order. */
    all(...names) {
        return this.properties.filter(({ name }) => names.includes(name));
    }
    /** The first property of a name with a value. */
    first(name) {
        if (!this.#firsts) {
            this.#firsts = new Map();
            for (const property of this.properties) {
                if (property.value.trim() !== '' && !this.#firsts.has(property.name))
                    this.#firsts.set(property.name, property);
            }
        }
        return this.#firsts.get(name);
    }
    /** The text of a property; `undefined` if the component does not have it. */
    words(name) {
        const property = this.first(name);
        return property && (wordsOf(property.value) || undefined);
    }
}
/** Unescapes a text value: its commas, semicolons and line breaks. */
export const wordsOf = (value) => value
    .replace(/\\([\\;,:"nN])/g, (_, sign) => (/n/i.test(sign) ? '\n' : sign))
    .replace(/(?<![^\S\n])[^\S\n]+$/gm, '')
    .trim();
/** Unescapes the value of a parameter, which has other escapes than a text value. @see https://www.rfc-editor.org/rfc/rfc6868 */
const parameterOf = (value) => value
    .replaceAll('"', '')
    .replace(/\\([\\;,:])/g, '$1')
    .replace(/\^([n'^])/g, (_, sign) => (sign === 'n' ? '\n' : sign === "'" ? '"' : sign))
    .trim();
/** Nested calendars are ignored beyond this depth. */
const MAX_DEPTH = 10;
const MAX_LINES = 200_000;
/** Text properties. Some programs omit the leading space of their continuation lines. */
const TEXTS = /^(SUMMARY|DESCRIPTION|LOCATION|COMMENT|X-ALT-DESC)$/;
/** Parses the lines of an iCalendar; reports invalid ones. @see https://www.rfc-editor.org/rfc/rfc5545#section-3.1 */
export function readCalendar(value) {
    const root = new CalendarComponent('', value.replaced(undefined));
    const open = [{ component: root, counts: new Map() }];
    /** The number of open components of each name. An END without a BEGIN is found here without searching all open components. */
    const openNames = new Map();
    const lines = unfold(value.words ?? '');
    if (lines.length > MAX_LINES)
        value.report('too-large', `Over ${MAX_LINES} lines; the rest is ignored.`);
    for (const line of lines.slice(0, MAX_LINES)) {
        const { component, counts } = open.at(-1);
        const property = propertyOf(line, component);
        if (!property)
            addLoose(line, component);
        else if (property.name === 'BEGIN') {
            const name = property.value.trim().toUpperCase();
            const index = counts.get(name) ?? 0;
            const isKept = open.length <= MAX_DEPTH;
            // A component that is ignored gets the position of its parent.
            const inner = new CalendarComponent(name, isKept ? component.at.at(name, index) : component.at);
            if (isKept) {
                component.components.push(inner);
                counts.set(name, index + 1);
            }
            open.push({ component: inner, counts: new Map() });
            openNames.set(name, (openNames.get(name) ?? 0) + 1);
        }
        else if (property.name === 'END') {
            // A component without an END line ends with its parent.
            const name = property.value.trim().toUpperCase();
            if (!openNames.get(name))
                continue;
            for (let ended = ''; ended !== name;) {
                ended = open.pop().component.name;
                openNames.set(ended, openNames.get(ended) - 1);
            }
        }
        else
            component.properties.push(property);
    }
    return root;
}
/** Joins lines that were folded at 75 octets. */
const unfold = (text) => text
    .replace(/\r\n?/g, '\n')
    .replace(/\n[ \t]/g, '')
    .split('\n')
    .filter((line) => line.trim());
const NAME = /^([A-Za-z\d][\w-]*)[ \t]*(?=[;:])/;
const PARAMETER = /;[ \t]*([\w-]+)[ \t]*(?:=((?:"[^"]*"|\\[\\;,:]|[^";:\\]|\\(?![\\;,:]))*))?/y;
function propertyOf(line, component) {
    const name = NAME.exec(line)?.[1];
    // “Details: …” can start a line of prose; property names are all uppercase or all lowercase.
    if (!name || (/[A-Z]/.test(name) && /[a-z]/.test(name)))
        return undefined;
    const parameters = new Map();
    let end = line.indexOf(name) + name.length;
    end += /^[ \t]*/.exec(line.slice(end))[0].length;
    PARAMETER.lastIndex = end;
    for (let match = PARAMETER.exec(line); match; match = PARAMETER.exec(line)) {
        const key = match[1].toUpperCase();
        if (!parameters.has(key))
            parameters.set(key, parameterOf(match[2] ?? ''));
        end = PARAMETER.lastIndex;
    }
    const upper = name.toUpperCase();
    const at = component.at.at(upper);
    if (line[end] === ':')
        return { name: upper, parameters, value: line.slice(end + 1), at };
    // A property with a parameter and no value: `ORGANIZER;CN=Ada`.
    return parameters.size > 0 && end === line.length ? { name: upper, parameters, value: '', at } : undefined;
}
/** Handles an invalid line: it continues the text before it, or is ignored. */
function addLoose(line, { properties, at }) {
    const last = properties.at(-1);
    if (last && TEXTS.test(last.name) && /\s/.test(line.trim())) {
        last.at.report('syntax', 'A folded line lacks the leading space; joined.');
        properties[properties.length - 1] = { ...last, value: `${last.value}\\n${line}` };
    }
    else
        at.report('syntax', `“${line.trim().slice(0, 40)}” is not a valid calendar line; ignored.`);
}
