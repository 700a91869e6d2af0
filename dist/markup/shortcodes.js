/** `[name …]`, `[/name]`, `[name=…]`: a lowercase name, then nothing or attributes. */
const CODE = /\[(\/?)([a-z][a-z\d_-]{0,60})((?:[ =][^[\]]{0,2000})?)\]/g;
/** Matches an attribute. WordPress changes the quotation marks of unknown shortcodes to curly ones. */
const ATTRIBUTE = /(?<![\w-])([a-z][\w-]{0,60}) ?= ?(?:["“”″'‘’′]([^"“”″'‘’′]{0,2000})["“”″'‘’′]|([^\s"“”″'‘’′]{1,2000}))/gi;
/** Shortcodes that embed content of other sites. */
const EMBED = /^(embed|embedyt|youtube|vimeo|twitter|tweet|instagram|facebook|fb|tiktok|soundcloud|spotify|dailymotion|reddit)$/;
/** Shortcodes around a quotation. */
const QUOTE = /^(pull_?-?quote|block_?-?quote|quote)$/;
const FILES = ['src', 'mp3', 'm4a', 'ogg', 'wav', 'mp4', 'm4v', 'webm'];
/** URL prefixes for shortcodes with only an id. */
const FROM_ID = {
    youtube: 'https://www.youtube.com/watch?v=',
    vimeo: 'https://vimeo.com/',
    tweet: 'https://twitter.com/i/status/',
};
/**
 * Returns a reader of text that finds WordPress shortcodes. Each is replaced by what a page would show, or
 * removed with an issue.
 *
 * “[The trip] is…” and “[sic]” are text: brackets without attributes and end tag are not changed.
 */
export function shortcodeReader(html, notes) {
    if (!html.includes('['))
        return undefined;
    const ended = new Set([...html.matchAll(/\[\/([a-z][a-z\d_-]{0,60})\]/g)].map(([, name]) => name));
    /** The shortcode whose URL is the text that follows. */
    let open = '';
    /** The speaker of the open quotation. */
    let speaker = '';
    const say = (words, tree) => {
        if (open && words.trim())
            putAddress(tree, open, words.trim());
        else
            tree.text(words);
    };
    const read = (tree, end, name, rest) => {
        const attributes = new Map([...rest.matchAll(ATTRIBUTE)].map(([, key, quoted, bare]) => [key, quoted ?? bare ?? '']));
        open = '';
        if (/^(wp_)?caption$/.test(name)) {
            if (end)
                return tree.close('figure');
            tree.open('figure');
            const caption = attributes.get('caption');
            if (!caption)
                return undefined;
            tree.open('figcaption');
            tree.text(caption);
            tree.close('figcaption');
        }
        else if (QUOTE.test(name)) {
            if (!end) {
                tree.open('blockquote', new Map([['class', /^pull/.test(name) ? 'pullquote' : '']]));
                speaker =
                    ['cite', 'author', 'attribution', 'source', 'by'].map((key) => attributes.get(key)).find(Boolean) ?? '';
                return undefined;
            }
            if (speaker) {
                tree.open('cite');
                tree.text(speaker);
                tree.close('cite');
            }
            speaker = '';
            tree.close('blockquote');
        }
        else if (EMBED.test(name)) {
            const bare = attributes.size > 0 ? undefined : /^[ =]*([^\s=]\S*)$/.exec(rest)?.[1];
            const address = attributes.get('url') ?? attributes.get('id') ?? bare;
            if (address && !end)
                putAddress(tree, name, address);
            else if (!end)
                open = name;
        }
        else if (/^(audio|video)$/.test(name) && attributes.size > 0) {
            const src = FILES.map((file) => attributes.get(file)).find(Boolean) ?? '';
            tree.open(name, new Map([['src', src]]));
            tree.close(name);
        }
        else if (!end) {
            notes.note('unknown-type', `The shortcode “${name.slice(0, 40)}” is removed; its text is kept.`);
        }
        return undefined;
    };
    return (words, tree) => {
        let from = 0;
        for (const match of words.matchAll(CODE)) {
            const [whole, end = '', name = '', rest = ''] = match;
            const isShort = EMBED.test(name) && /^[ =]\S+$/.test(rest);
            const isCode = ended.has(name) || isShort || name === 'gallery' || /^[^=]*=[^]*["“”″'‘’′]/.test(rest);
            if (!isCode)
                continue;
            say(words.slice(from, match.index), tree);
            from = match.index + whole.length;
            read(tree, end !== '', name, rest);
        }
        say(words.slice(from), tree);
    };
}
function putAddress(tree, name, address) {
    const start = /^[\w-]+$/.test(address) && Object.hasOwn(FROM_ID, name) ? FROM_ID[name] : '';
    tree.open('oembed', new Map([['url', start + address]]));
    tree.close('oembed');
}
