import { framesOf } from './frames.js';
import { mentionsOf } from './mentions.js';
import { passagesOf } from './passages.js';
import { segmentsOf, usesSingleMarks } from './segments.js';
import { markCommon, tokensOf } from './tokens.js';
/** Splits a story into passages, tokens, mentions and frames. */
export function storyOf(article, lexicon) {
    const passages = passagesOf(article);
    const withSingle = usesSingleMarks(passages.filter(({ kind }) => kind === 'paragraph').map(({ text }) => text));
    const read = passages.map((passage) => {
        const segments = segmentsOf(passage.text, withSingle || passage.kind === 'caption');
        return { passage, segments, tokens: tokensOf(passage.text, segments, lexicon) };
    });
    markCommon(read.filter(({ passage }) => passage.kind !== 'headline' && passage.kind !== 'heading').map(({ tokens }) => tokens));
    return { parts: read.map((part) => partOf(part, lexicon)), lexicon };
}
function partOf({ passage, segments, tokens }, lexicon) {
    const chunks = mentionsOf(tokens, lexicon);
    const quoteTokens = segments.map(() => -1);
    tokens.forEach(({ segment }, index) => {
        if (segment >= 0)
            quoteTokens[segment] = index;
    });
    return { passage, segments, tokens, chunks, frames: framesOf(tokens, chunks, lexicon), quoteTokens };
}
