import { endsFence, fenceIn } from './markdown-fence.js';
const ESM = /^(?:import\s+(?:[\w$*{][^'"]{0,300}\sfrom\s+)?['"][^'"]{1,300}['"];?\s*$|import\s+(?:type\s+)?\{\s*$|export\s+(?:const|let|var|function|async|default|class|type|interface|\{|\*)(?:\s|$))/;
/** Links of Obsidian: `[[page]]`, `[[page#heading|label]]`, `![[file.jpg|label]]`. */
const WIKI_LINK = /(!?)\[\[(?!_TOC_\]\])([^\s[\]|][^[\]|\n]{0,200})(?:\|([^[\]\n]{0,200}))?\]\]/g;
/** An expression alone on a line: `{props.date}`. */
const EXPRESSION = /^\s*\{(?![{%])[^{}]{0,500}\}\s*$/;
/** Removes the syntax of Obsidian and MDX from a text, except in code blocks. Links to pages are replaced by their label. */
export function withoutDialects(text) {
    const lines = text.split('\n');
    const isMdx = lines.some((line) => ESM.test(line) && /['"]|\{\s*$|^export\s+(?:const|default|function)/.test(line));
    const kept = [];
    const code = [];
    let comments = 0;
    let fence = '';
    /** Matches the line that ends the lines being removed. */
    let until;
    lines.forEach((line, index) => {
        const { mark } = fenceIn(line);
        if (!until && (fence ? endsFence(line, mark, fence) : mark))
            fence = fence ? '' : mark;
        if (!until && (fence || mark))
            return void kept.push(line);
        if (until) {
            if (until.test(line))
                until = undefined;
            return;
        }
        const isNew = index === 0 || kept.at(-1)?.trim() === '' || kept.length === 0 || ESM.test(lines[index - 1]);
        if (isMdx && isNew && ESM.test(line)) {
            code.push(line);
            // A line that ends with an open bracket or brace continues up to the next blank line or closing bracket.
            if (/[{[(,=]\s*$/.test(line))
                until = /^\s*$|^[\])}]+(?:;|\sfrom\s.{1,300})?\s*$/;
            return;
        }
        if (/^\s*\{\/\*/.test(line) || (isMdx && EXPRESSION.test(line))) {
            code.push(line);
            if (/^\s*\{\/\*/.test(line) && !line.includes('*/'))
                until = /\*\//;
            return;
        }
        if (/^\s*%%/.test(line) && line.split('%%').length === 2 && closes(lines, index + 1)) {
            comments++;
            until = /%%/;
            return;
        }
        const rest = withoutComments(line);
        if (rest !== line)
            comments++;
        if (rest.trim() || !line.trim())
            kept.push(linked(rest));
    });
    return { text: kept.join('\n'), comments, code };
}
/** Maximum number of lines of a comment. */
const MAX_COMMENT = 500;
const closes = (lines, from) => lines.slice(from, from + MAX_COMMENT).some((line) => line.includes('%%'));
/** Removes `%% comments %%` from a line; `100%% sure` is kept. */
const withoutComments = (line) => {
    const parts = line.split('%%');
    const isClosed = parts.length > 2;
    return isClosed
        ? parts.filter((_, index) => index % 2 === 0 || (index === parts.length - 1 && parts.length % 2 === 0)).join('')
        : line;
};
/** Replaces links to other pages by their labels, except in code. */
const linked = (line) => line.includes('[[')
    ? line
        .split('`')
        .map((part, index) => index % 2 > 0
        ? part
        : part.replace(WIKI_LINK, (_, embed, page, label) => embed && (!label || /^\d+(?:x\d+)?$/.test(label)) ? '' : label || page.split('#')[0] || page))
        .join('`')
    : line;
