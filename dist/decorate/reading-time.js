/** Reading speed of adults on a screen: words per minute, and characters per minute in scripts without spaces. */
const WORDS_PER_MINUTE = 230;
const CHARACTERS_PER_MINUTE = 500;
/** Elements that do not count, because few people read them word by word. */
const NOT_READ = /^(audio|details|figure|pre|table|video)$/;
/** The reading time of a body in minutes; 0 if it is less than one. */
export function readingMinutes(nodes) {
    const counts = { spaces: 0, characters: 0 };
    count(nodes, counts);
    const { spaces, characters } = counts;
    const minutes = characters / CHARACTERS_PER_MINUTE + (characters ? 0 : spaces / WORDS_PER_MINUTE);
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
