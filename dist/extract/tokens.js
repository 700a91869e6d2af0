const PIECE = /https?:\/\/\S+|[@#]?[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:[’'.&@/-](?=[\p{L}\p{N}])[\p{L}\p{N}\p{M}]+|,(?=\d{3})\d+)*|\S/gu;
const CAPITAL = /^[\p{Lu}\p{N}]/u;
const NICKNAME = /^\P{L}\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*)?\P{L}$/u;
/** A single letter, or letters separated by full stops: “J”, “u.s”. */
const SHORT = /^(?:\p{L}|(?:\p{L}\.)+\p{L})$/u;
/** Splits a passage into tokens: words, punctuation marks, and one token for each quotation. */
export function tokensOf(text, segments, lexicon) {
    const tokens = [];
    let from = 0;
    let done = 0;
    const add = (kind, start, end, segment = -1) => {
        const words = kind === 'quote' ? '"' : text.slice(start, end);
        const lower = words.toLowerCase().replaceAll('’', "'");
        const isNickname = kind === 'quote' && NICKNAME.test(text.slice(start, end));
        tokens.push({ text: words, lower, start, end, kind, segment, sentence: 0, isCommon: false, isNickname });
        done = end;
    };
    const addWord = (words, start) => {
        const end = start + words.length;
        if (!/^[\p{L}\p{N}@#]/u.test(words))
            return add('mark', start, end);
        // Genitives and contractions are separate words: “Petro’s”, “he’s”.
        const cut = /[’'](?:s|ve|d|ll|re|m)$/i.exec(words);
        const stem = cut ? start + cut.index : end;
        const bare = text.slice(start, stem).toLowerCase();
        // The full stop of an abbreviation belongs to its word: “Sen.”, “J.”, “U.S.”.
        const isShort = !cut && text[end] === '.' && (lexicon.abbreviations.has(bare) || SHORT.test(bare));
        add('word', start, isShort ? end + 1 : stem);
        if (cut)
            add('word', stem, end);
    };
    const addAll = (end) => {
        for (const match of text.slice(from, end).matchAll(PIECE)) {
            const start = from + match.index;
            if (start >= done)
                addWord(match[0], start);
        }
    };
    segments.forEach((segment, index) => {
        // In a transcript the speaker may be inside the marks: “"NAME: …"”.
        const opening = segment.labelEnd ?? segment.open;
        addAll(opening);
        add('quote', opening, segment.close, index);
        from = segment.close;
    });
    addAll(text.length);
    setSentences(tokens, text, segments, lexicon);
    return tokens;
}
/**
 * Marks the words that are capitalised only at the beginning of a sentence and nowhere else.
 *
 * @param passages The tokens of all passages except headlines, which may capitalise every word.
 */
export function markCommon(passages) {
    const begins = (tokens, at) => at === 0 ||
        tokens[at - 1].sentence !== tokens[at].sentence ||
        (tokens[at - 1].kind === 'quote' && !(tokens[at - 1].isNickname && isCapitalWord(tokens[at - 2]))) ||
        /^[:—–(]$/.test(tokens[at - 1].text);
    const names = new Set();
    for (const tokens of passages) {
        tokens.forEach((token, at) => {
            const isWord = token.kind === 'word' && CAPITAL.test(token.text);
            if (isWord && (!begins(tokens, at) || isCapitalWord(tokens[at + 1])))
                names.add(token.lower);
        });
    }
    for (const tokens of passages) {
        tokens.forEach((token, at) => {
            if (token.kind !== 'word' || !/^\p{Lu}\p{Ll}/u.test(token.text))
                return;
            // “Pavel “Pasha” Straka”: the name goes on after the nickname.
            const next = tokens[at + 1]?.isNickname ? tokens[at + 2] : tokens[at + 1];
            if (begins(tokens, at) && !names.has(token.lower) && !isCapitalWord(next))
                token.isCommon = true;
        });
    }
}
const isCapitalWord = (token) => token?.kind === 'word' && /^\p{Lu}/u.test(token.text);
/** Numbers the sentences. They end at a full stop, or at a quotation that ends with one. */
function setSentences(tokens, text, segments, lexicon) {
    let sentence = 0;
    tokens.forEach((token, index) => {
        token.sentence = sentence;
        const next = tokens[index + 1];
        if (!next)
            return;
        if (token.kind === 'mark' && /^[.!?…]$/.test(token.text) && (next.kind === 'quote' || CAPITAL.test(next.text))) {
            if (/\s/.test(text[token.end] ?? ' ') || next.kind === 'quote')
                sentence++;
        }
        else if (text.slice(token.end, next.start).includes('\n'))
            sentence++;
        else if (token.kind === 'word' && token.text.endsWith('.') && token.text.length > 2) {
            // “… in the U.S. He said”: an abbreviation ends the sentence if a word follows that begins one.
            if (lexicon.starters.has(next.lower) && CAPITAL.test(next.text) && !lexicon.titles.has(token.lower))
                sentence++;
        }
        else if (token.kind === 'quote') {
            const { end, closed } = segments[token.segment];
            const last = text[end - 1] ?? '';
            if (!closed || (/[.…]/.test(last) && isStart(tokens, index + 1, lexicon, false)))
                sentence++;
            else if (/[!?]/.test(last) && isStart(tokens, index + 1, lexicon, true))
                sentence++;
        }
    });
}
/** Whether a new sentence starts after a quotation, rather than “he said”. */
function isStart(tokens, at, lexicon, mayFrame) {
    const next = tokens[at];
    if (!next)
        return false;
    if (next.kind === 'quote')
        return true;
    if (next.kind !== 'word' || !/^[\p{Lu}\p{N}]/u.test(next.text))
        return false;
    if (!mayFrame) {
        // “… life.” Petro said. Some writers put a full stop instead of a comma.
        let place = at;
        while (place < at + 5 && tokens[place]?.kind === 'word' && /^\p{Lu}/u.test(tokens[place].text))
            place++;
        const verb = tokens[place];
        if (!verb || !(lexicon.sayForms.has(verb.lower) || lexicon.verbs.get(verb.lower)?.base === 'report'))
            return true;
        const then = tokens[place + 1];
        const goesOn = then?.kind === 'word' &&
            !lexicon.prepositions.has(then.lower) &&
            !lexicon.days.has(then.lower) &&
            !lexicon.adverbs.has(then.lower);
        return goesOn || then?.kind === 'quote' || then?.text === ',' || then?.text === ':';
    }
    for (let index = at; index < Math.min(at + 8, tokens.length); index++) {
        const token = tokens[index];
        if (token.kind !== 'word')
            return true;
        if (lexicon.verbs.has(token.lower))
            return false;
    }
    return true;
}
/** The tokens of one sentence, by binary search; at most a few hundred. */
export function sentenceTokens(tokens, sentence) {
    let low = 0;
    let high = tokens.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if (tokens[middle].sentence < sentence)
            low = middle + 1;
        else
            high = middle;
    }
    let end = low;
    while (end < tokens.length && tokens[end].sentence === sentence && end - low < 400)
        end++;
    return tokens.slice(low, end);
}
