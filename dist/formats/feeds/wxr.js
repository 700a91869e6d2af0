import { namedPeople, peopleOf } from './feed-text.js';
import { secondsOf } from './feed-media.js';
import { withParagraphs } from './wxr-paragraphs.js';
/** Post types in an export that are not content. */
const MACHINERY = /^(nav_menu_item|revision|custom_css|customize_changeset|oembed_cache|user_request|feedback|wp_\w+|(acf|amp|elementor|jp|jetpack|wpcf7)[-_]\w+)$/;
/** Reads a WordPress export (WXR): posts and pages, as their authors typed them. @see https://wordpress.org/documentation/article/tools-export-screen/ */
export const read = (root, { now }) => {
    const channel = root.first('channel');
    const home = channel.said('wp:base_blog_url', 'link', 'wp:base_site_url').link;
    const items = channel.all('item').map((item) => item.based(home));
    const typeOf = (item) => item.first('wp:post_type').words ?? 'post';
    const attachments = new Map(items.filter((item) => typeOf(item) === 'attachment').map((item) => [item.first('wp:post_id').words ?? '', item]));
    const shown = new Set();
    const store = {
        now,
        channel,
        names: namesOf(channel),
        attachment(id) {
            const found = id === undefined ? undefined : attachments.get(id);
            if (found)
                shown.add(found);
            return found;
        },
    };
    const isMachinery = (item) => MACHINERY.test(typeOf(item));
    const posts = items.filter((item) => typeOf(item) !== 'attachment' && !isMachinery(item));
    const entries = posts.map((item) => ({ type: typeOf(item), draft: articleOf(item, store) }));
    for (const item of items.filter(isMachinery)) {
        item.report('unknown-type', `A post of type “${typeOf(item).slice(0, 40)}” is not a story; ignored.`);
    }
    for (const item of attachments.values()) {
        if (!shown.has(item))
            item.report('unknown-type', 'A file that is not the lead picture of any post; ignored.');
    }
    const drafted = entries.filter(({ draft }) => draft !== undefined);
    const main = drafted.findIndex(({ type }) => type === 'post');
    return {
        version: channel.said('wp:wxr_version').words,
        entries: drafted.map(({ draft }) => draft),
        primary: main > 0 ? main : undefined,
    };
};
function namesOf(channel) {
    const authors = channel.all('wp:author', 'wp:wp_author');
    return new Map(authors.map((author) => [author.first('wp:author_login').words?.toLowerCase() ?? '', author]));
}
function articleOf(item, { now, channel, names, attachment }) {
    const status = item.first('wp:status').words ?? 'publish';
    if (!/^(publish|inherit)$/.test(status)) {
        return item
            .first('wp:status')
            .report('withheld', `This post has the status “${status.slice(0, 40)}”, so it is not shown.`);
    }
    if (item.said('wp:post_password').exists) {
        return item.first('wp:post_password').report('withheld', 'This post is password-protected, so it is not shown.');
    }
    const published = dateOf(item, 'wp:post_date', item.said('pubDate').value);
    if (item.written(typeof published === 'string' ? published : undefined).isAfter(now)) {
        return item
            .first('wp:post_date')
            .report('withheld', `This post is scheduled for ${published}, so it is not shown yet.`);
    }
    const comments = item.all('wp:comment').length;
    if (comments > 0)
        item.first('wp:comment').report('unknown-type', `Readers’ comments on this post are ignored (${comments}).`);
    const text = item.first('content:encoded');
    const meta = new Map(item.all('wp:postmeta').map((entry) => [entry.first('wp:meta_key').words, entry.first('wp:meta_value')]));
    const topics = item.all('category');
    const ofDomain = (domain) => topics.filter((topic) => domain.test(topic.attribute('domain').words ?? 'category'));
    const [section, ...sections] = ofDomain(/^category$/).filter(({ words }) => !/^uncategori[sz]ed$/i.test(words ?? ''));
    const tags = ofDomain(/^(?!(category|author|post_format|nav_menu|wp_\w+|language|post_translations|ef_\w+)$)/);
    const isGallery = ofDomain(/^post_format$/).some((topic) => /gallery$/.test(topic.attribute('nicename').words ?? ''));
    const image = attachment(meta.get('_thumbnail_id')?.words);
    if (!image && meta.get('_thumbnail_id')?.words) {
        item.report('missing', 'The picture is only an id; export the media too.');
    }
    return {
        id: item.said('wp:post_id').words ?? item.said('guid').words,
        headline: item.first('title').looseLine,
        standfirst: item.said('excerpt:encoded').value.summaryOf(text.value),
        authors: authorsOf(item, ofDomain(/^author$/), names),
        published,
        updated: dateOf(item, 'wp:post_modified', undefined),
        language: channel.said('language').value.language,
        url: item.said('link').link,
        section: section?.looseLine,
        kind: isGallery ? 'gallery' : undefined,
        image: image && imageOf(image),
        body: [text.written(withParagraphs(text.value.words ?? '')).htmlBlocks, recordingOf(meta.get('enclosure'))],
        source: channel.first('title').looseLine,
        topics: [...sections, ...tags].map(({ looseLine }) => looseLine),
    };
}
/** The date in UTC, which WordPress writes without `Z`. Otherwise another date, or the local date without a zone. */
function dateOf(item, name, other) {
    const universal = item.said(`${name}_gmt`).words;
    if (universal && !universal.startsWith('0000')) {
        return item.written(/(Z|[+-]\d\d:?\d\d)$/.test(universal) ? universal : `${universal}Z`).date;
    }
    const stated = other?.date;
    const local = item.said(name).words;
    return typeof stated === 'string' || !local || local.startsWith('0000') ? stated : item.said(name).value.date;
}
function authorsOf(item, guests, names) {
    if (guests.length > 0)
        return peopleOf(guests);
    return item.all('dc:creator').flatMap((creator) => {
        const author = names.get(creator.words?.toLowerCase() ?? '');
        const whole = ['wp:author_first_name', 'wp:author_last_name']
            .flatMap((name) => author?.first(name).words ?? [])
            .join(' ');
        const name = author?.said('wp:author_display_name').looseLine ?? (whole || undefined);
        return name ? [{ name }] : namedPeople([creator]);
    });
}
function imageOf(attachment) {
    const meta = attachment
        .all('wp:postmeta')
        .find((entry) => /_image_alt$/.test(entry.first('wp:meta_key').words ?? ''));
    return {
        src: attachment.said('wp:attachment_url', 'guid').link,
        alt: meta?.first('wp:meta_value').words,
        caption: attachment.said('excerpt:encoded', 'content:encoded').value.htmlText,
    };
}
/** Reads a podcast recording as plugins store it: URL, size, type and more, each on its own line. */
function recordingOf(enclosure) {
    const lines = enclosure?.value.words?.split('\n').map((line) => line.trim());
    const [src, , type = '', more = ''] = lines?.filter((line) => line) ?? [];
    const kind = /^(audio|video)\//.exec(type)?.[1];
    if (!src || !enclosure)
        return undefined;
    if (!kind)
        return { type: 'related', links: [{ url: src }] };
    const duration = secondsOf(enclosure.written(/"duration";s:\d+:"([\d:]+)"/.exec(more)?.[1]));
    return { type: kind, sources: [{ src, type }], duration };
}
