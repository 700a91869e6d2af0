/** Words a minute, and characters a minute in scripts without spaces, as adults read news on a screen. */
const WORDS = 230;
const CHARACTERS = 500;
/** Blocks that are looked at rather than read, or read by few. */
const NOT_READ = /^(audio|details|figure|pre|table|video)$/;
/** How many minutes a body takes to read; 0 for one that takes less than one. */
export function readingMinutes(nodes) {
    const counts = { spaces: 0, characters: 0 };
    count(nodes, counts);
    const { spaces, characters } = counts;
    const minutes = characters / CHARACTERS + (characters ? 0 : spaces / WORDS);
    return minutes < 1 ? 0 : Math.round(minutes);
}
/** Counts the spaces in a body, and its kana and Han characters. Words are not split: that takes four times as long. */
function count(nodes, counts) {
    for (const node of nodes) {
        if (typeof node === 'string') {
            for (let at = node.indexOf(' '); at >= 0; at = node.indexOf(' ', at + 1))
                counts.spaces++;
            if (/[\u3040-\u30ff\u3400-\u9fff]/.test(node)) {
                counts.characters += node.replace(/[^\u3040-\u30ff\u3400-\u9fff]+/g, '').length;
            }
        }
        else if (!NOT_READ.test(node.tag)) {
            if (node.isBox)
                counts.spaces++;
            count(node.content, counts);
        }
    }
}
