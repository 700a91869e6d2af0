/** Reads the AP Media API: one item, or the items of a feed or search. @see https://api.ap.org/media/v/docs/ */
export const read = (value, options) => {
    const data = value.at('data');
    const items = data.at('item').exists ? [data.at('item')] : data.at('items').list.map((entry) => entry.at('item'));
    return { version: value.at('api_version').words, entries: items.map((item) => articleOf(item, options)) };
};
function articleOf(value, { now }) {
    const [status, embargo] = [value.at('pubstatus'), value.at('embargoed')];
    if (/^(cancell?ed|withheld)$/i.test(status.words ?? '')) {
        return status.report('withheld', `This item has the status “${status.words}”, so it is not shown.`);
    }
    if (embargo.isAfter(now))
        return embargo.report('withheld', `This item is under embargo until ${embargo.words}, so it is not shown yet.`);
    const text = value.first('body_html', 'body_xhtml', 'body_text', 'body');
    const story = value.at('renditions', 'nitf');
    if (!text.exists && story.exists) {
        story.report('missing', 'The text of this AP story is in a separate file, “nitf”, which is not in this data. Use that file instead.');
    }
    const isPicture = /^(picture|graphic)$/.test(value.at('type').words ?? '');
    const place = value.at('datelinelocation');
    return {
        id: value.at('altids', 'itemid').words ?? value.at('uri').words,
        headline: value.first('headline', 'headline_extended', 'title').htmlWords,
        standfirst: isPicture ? undefined : value.first('description_summary', 'description_caption').summaryOf(text),
        byline: value.at('byline').htmlWords,
        authors: value.at('bylines').list.flatMap((line) => {
            const name = line.first('by', 'name').htmlWords;
            return name ? { name, role: line.at('title').htmlWords } : [];
        }),
        dateline: value.at('located').htmlWords ?? place.first('city', 'countryareaname', 'countryname').htmlWords,
        published: value.first('versioncreated', 'firstcreated').date,
        language: value.at('language').language,
        image: imageOf(value),
        body: [text.looseBlocks, recordingOf(value), ...value.at('associations').entries.map(partOf)],
        source: value.at('infosource').names[0] ?? value.at('provider').htmlWords,
        copyright: value.at('copyrightnotice').htmlWords,
        // AP also uses single letters as codes for subjects.
        topics: [...new Set([...value.at('subject').names, ...value.at('keywords').names])].filter((topic) => typeof topic !== 'string' || topic.length > 2),
    };
}
function imageOf(value) {
    const image = value.picture(value.renditions('image'));
    return (image && {
        ...image,
        caption: value.at('description_caption').htmlText,
        credit: value.at('description_creditline').htmlWords ?? value.at('photographer', 'name').htmlWords,
    });
}
function recordingOf(value) {
    const type = value.at('type').words ?? '';
    const sources = /^(audio|video)$/.test(type) ? value.renditions(type).map(({ src, type }) => ({ src, type })) : [];
    return sources.length > 0 ? { type, sources } : undefined;
}
/** Converts an associated item. AP gives its headline, and a URL of its API for the rest. */
function partOf(value) {
    const image = imageOf(value);
    if (image)
        return { type: 'figure', image };
    const headline = value.at('headline').words ?? value.at('altids', 'itemid').words;
    return value.report('missing', `The related item “${headline}” has only a URL of AP’s API; ignored.`);
}
