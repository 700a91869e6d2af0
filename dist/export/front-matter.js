/** Writes front matter in YAML. Text that has another meaning in YAML is quoted. */
export function frontMatter(fields) {
    const lines = fieldLines(fields);
    return lines.length > 0 ? `---\n${lines.join('\n')}\n---\n` : '';
}
const fieldLines = (fields) => Object.entries(fields).flatMap(([name, value]) => {
    if (value === undefined || value === '')
        return [];
    if (Array.isArray(value))
        return [`${name}:`, ...value.flatMap(entryLines)];
    if (typeof value === 'object' && value !== null)
        return [`${name}:`, ...fieldLines(value).map((line) => `  ${line}`)];
    return [`${name}: ${scalar(value)}`];
});
function entryLines(entry) {
    if (typeof entry !== 'object' || entry === null)
        return [`  - ${scalar(entry)}`];
    return fieldLines(entry).map((line, index) => `  ${index === 0 ? '- ' : '  '}${line}`);
}
/** Text and dates that need no quotation marks in YAML. */
const PLAIN = /^(?:[\p{L}](?:[\p{L}\p{N} ’'.,-]*[\p{L}\p{N}])?|\d{4}-\d\d-\d\d(?:T[\d:.]+(?:Z|[+-]\d\d:\d\d)?)?)$/u;
const MEANING = /^(?:true|false|yes|no|on|off|null|y|n)$/i;
function scalar(value) {
    const words = String(value);
    if (PLAIN.test(words) && !MEANING.test(words))
        return words;
    return JSON.stringify(words).replace(/[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
