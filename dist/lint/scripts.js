import { defaultScript } from '../snippet/script.js';
import { VERSION } from '../version.js';
import { addAttributes, removeElement, replaceValue } from './corrections.js';
import { valueOf } from './page.js';
const OUR_SCRIPT = /(?:^|\/)(broadsheet(?:-data|-itinerary)?|frame)(?:-\d[\w.-]*)?\.js(?:[?#].*)?$/;
/** The Broadsheet script that a tag loads, if any. */
export function scriptOf(tag) {
    if (tag.name !== 'script')
        return undefined;
    const src = valueOf(tag, 'src') ?? '';
    const name = OUR_SCRIPT.exec(src)?.[1];
    return name === 'frame' && !src.includes('broadsheet') ? undefined : name;
}
/** Reports Broadsheet scripts that are included twice or that browsers will not run. */
export function checkScripts({ html, tags }, report) {
    const met = new Set();
    for (const tag of tags) {
        const name = scriptOf(tag);
        if (!name)
            continue;
        const key = `${name} ${valueOf(tag, 'data-prefix') ?? ''}`;
        if (met.has(key)) {
            report('script-twice', tag.start, 'The script is included twice: include it once for all elements of a page.', removeElement(html, tag));
        }
        met.add(key);
        const fault = integrityFault(html, tag, name);
        if (fault !== undefined)
            report('integrity', tag.start, ...fault);
    }
}
function integrityFault(html, tag, name) {
    const src = valueOf(tag, 'src').trim();
    // The publisher's own file may change with the page.
    if (!/^(https?:)?\/\//i.test(src))
        return undefined;
    const integrity = valueOf(tag, 'integrity')?.trim();
    const ours = defaultScript(name);
    const hash = src === ours.src ? ours.integrity : undefined;
    const hasCrossorigin = valueOf(tag, 'crossorigin') !== undefined;
    if (!integrity) {
        const attributes = `integrity="${hash}"${hasCrossorigin ? '' : ' crossorigin="anonymous"'}`;
        return [
            `The script has no integrity, so the browser runs whatever this URL returns: add integrity="${hash ?? 'sha384-…'}" crossorigin="anonymous"; “npx broadsheet snippet” writes both.`,
            hash === undefined || valueOf(tag, 'integrity') !== undefined ? [] : addAttributes(html, tag, attributes),
        ];
    }
    if (!hasCrossorigin) {
        return [
            'The script has integrity but no crossorigin, so browsers do not run it: add crossorigin="anonymous".',
            addAttributes(html, tag, 'crossorigin="anonymous"'),
        ];
    }
    if (hash !== undefined && !integrity.split(/\s+/).includes(hash)) {
        const written = tag.written.find(({ name: attribute }) => attribute === 'integrity');
        return [
            `The integrity hash does not match the script, so browsers do not run it. Use ${hash}.`,
            replaceValue(html, written, hash),
        ];
    }
    if (/(?<!\d)\d+\.\d+\.\d+/.test(src))
        return undefined;
    return [
        `The URL has no version: after the next release the hash will not match, and browsers will not run the script. Add the version, such as broadsheet@${VERSION}.`,
    ];
}
