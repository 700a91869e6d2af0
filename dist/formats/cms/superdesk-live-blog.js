/** Reads a live blog of Superdesk Live Blog: its posts and metadata. @see https://github.com/liveblog/liveblog */
export const read = (value) => {
    const blog = value.first('blog', 'api_response').fields.length > 0 ? value.first('blog', 'api_response') : value;
    const posts = [value.at('stickyPosts', '_items'), value.at('posts', '_items'), value.at('_items')];
    const picture = blog.at('picture_url').address;
    return {
        entries: [
            {
                id: blog.at('_id').words,
                headline: blog.at('title').htmlWords,
                standfirst: blog.at('description').htmlText,
                published: blog.first('start_date', '_created').date,
                updated: blog.first('last_updated_post', '_updated').date,
                language: blog.at('blog_preferences', 'language').language,
                url: blog.at('public_url').address,
                kind: 'live',
                image: picture && { src: picture },
                body: posts.flatMap(({ list }) => list).map(updateOf),
            },
        ],
    };
};
function updateOf(post) {
    const status = post.first('post_status', 'pubstatus').words ?? 'open';
    if (post.at('deleted').isTrue || /^(draft|submitted|comment|cancell?ed)$/.test(status)) {
        return post.report('withheld', 'This post is deleted or not published, so it is not shown.');
    }
    const groups = post.at('groups').list.filter((group) => group.at('id').words !== 'root');
    const refs = groups.flatMap((group) => group.at('refs').list.map((ref) => ref.at('item')));
    const items = refs.length > 0 ? refs : post.at('items').exists ? post.at('items').list : [post.at('mainItem', 'item')];
    const title = post.at('headline').htmlWords;
    const content = items.flatMap(blocksOf);
    if (content.length === 0)
        return title ? undefined : post.report('missing', 'An empty post; ignored.');
    return {
        type: 'update',
        id: post.at('_id').words,
        date: post.first('published_date', 'firstcreated', '_created').date,
        title,
        authors: authorOf(post),
        pinned: post.at('sticky').isTrue || undefined,
        key: post.at('lb_highlight').isTrue || undefined,
        content,
    };
}
/** The author of a post. If the author is only an id, the byline of the post is used. */
function authorOf(post) {
    const person = ['syndicated_creator', 'original_creator', 'publisher']
        .map((name) => post.at(name))
        .find((value) => value.first('byline', 'display_name').exists);
    return (person?.first('byline', 'display_name') ?? post.at('byline')).htmlWords;
}
function blocksOf(item) {
    const [meta, type] = [item.at('meta'), item.at('item_type').words ?? ''];
    if (/^advert/i.test(type))
        return [];
    if (type === 'image')
        return [figureOf(item)].filter((block) => block !== undefined);
    if (meta.at('quote').exists) {
        return [{ type: 'quote', quotation: meta.at('quote').htmlText, attribution: meta.at('credit').htmlWords }];
    }
    if (type === 'embed' || type === 'link')
        return [embedOf(item)];
    return [item.at('text').looseBlocks].filter((block) => block !== undefined);
}
function figureOf(item) {
    const meta = item.at('meta');
    const image = item.picture(meta.at('media').renditions('image'));
    if (!image)
        return item.report('missing', 'A picture without a file; ignored.');
    const [caption, credit] = [meta.at('caption').htmlText, meta.at('credit').htmlWords];
    return { type: 'figure', image: { ...image, caption, credit } };
}
/** Converts an embedded post of another site. If it is a blockquote, its text is only in its HTML. */
function embedOf(item) {
    const meta = item.at('meta');
    const html = meta.at('html').exists ? meta.at('html') : item.at('text');
    const url = meta.first('original_url', 'url').address;
    if (/<blockquote/.test(html.words ?? '') || !url)
        return html.looseBlocks;
    return meta.embed(url, {
        provider: meta.at('provider_name').htmlWords,
        title: meta.at('title').htmlWords,
        author: meta.at('author_name').htmlWords,
        text: meta.at('description').htmlText,
        image: meta.at('thumbnail_url').address,
    });
}
