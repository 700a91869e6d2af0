import { passLink, passWebAddress, refusal } from './address.js';
import { givenAddress, givenWords } from './given-words.js';
import { momentOf } from './moment.js';
import { present } from './present.js';
/** Reads single-field attributes as fields of an article; those that are absent or empty give none. */
export function articleFields(given, base, value) {
    const issues = [];
    const words = (name) => givenWords(given[name]);
    const address = (name, pass) => {
        const written = givenAddress(given[name]);
        const passed = pass(written, base);
        if (written && !passed)
            issues.push({ code: 'url', path: name, message: refusal(written) });
        return passed;
    };
    const text = (name) => words(name) !== '' && [words(name)];
    const src = address('image', passWebAddress) ?? value?.image?.src;
    const image = src
        ? {
            ...(src === value?.image?.src && value.image),
            src,
            ...present({ alt: words('imageAlt'), caption: text('caption'), credit: words('credit') }),
        }
        : undefined;
    const fields = present({
        headline: words('headline'),
        kicker: words('kicker'),
        standfirst: text('standfirst'),
        byline: words('byline'),
        dateline: words('dateline'),
        published: momentOf(words('published')),
        updated: momentOf(words('updatedOn')),
        source: words('source'),
        url: address('url', passLink),
        image,
    });
    const isSeen = fields.headline ?? fields.standfirst ?? image?.caption ?? image?.credit;
    return { value: fields, issues, content: isSeen ? true : image && [image] };
}
