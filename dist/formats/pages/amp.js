import { ownValue } from '../../model/own.js';
import { elementsWithin } from './page-dom.js';
/** Builds the URL of the content that an AMP element embeds, from its attributes. @see https://amp.dev/documentation/components */
const EMBEDS = {
    'amp-brightcove': (data) => `https://players.brightcove.net/${data('account')}/${data('player') || 'default'}_default/index.html?videoId=${data('video-id')}`,
    'amp-dailymotion': (data) => `https://www.dailymotion.com/video/${data('videoid')}`,
    'amp-embedly-card': (data) => data('url'),
    'amp-facebook': (data) => data('href'),
    'amp-facebook-comments': () => '',
    'amp-facebook-page': (data) => data('href'),
    'amp-gist': (data) => `https://gist.github.com/${data('gistid')}`,
    'amp-imgur': (data) => `https://imgur.com/${data('imgur-id')}`,
    'amp-instagram': (data) => `https://www.instagram.com/p/${data('shortcode')}/`,
    'amp-jwplayer': (data) => `https://cdn.jwplayer.com/players/${data('media-id') || data('playlist-id')}-${data('player-id')}.html`,
    'amp-pinterest': (data) => data('url'),
    'amp-reddit': (data) => data('src'),
    'amp-soundcloud': (data) => data('playlistid')
        ? `https://api.soundcloud.com/playlists/${data('playlistid')}`
        : `https://api.soundcloud.com/tracks/${data('trackid')}`,
    'amp-tiktok': (data) => data('src'),
    'amp-twitter': (data) => `https://twitter.com/i/status/${data('tweetid')}`,
    'amp-vimeo': (data) => `https://player.vimeo.com/video/${data('videoid')}`,
    'amp-youtube': (data) => `https://www.youtube.com/embed/${data('videoid') || data('live-channelid')}`,
};
/** The HTML equivalents of other AMP elements. */
const ELEMENTS = {
    'amp-accordion': 'div',
    'amp-anim': 'img',
    'amp-audio': 'audio',
    'amp-base-carousel': 'div',
    'amp-carousel': 'div',
    'amp-fit-text': 'div',
    'amp-iframe': 'iframe',
    'amp-img': 'img',
    'amp-image-lightbox': 'div',
    'amp-inline-gallery': 'div',
    'amp-layout': 'div',
    'amp-timeago': 'span',
    'amp-video': 'video',
    'amp-video-iframe': 'iframe',
};
/** AMP elements without content: advertisements, analytics and controls. */
const NO_CONTENT = /^amp-(ad|analytics|auto-ads|call-tracking|consent|pixel|sidebar|social-share|sticky-ad|user-.*)$/;
/** Replaces AMP elements in a page by their HTML equivalents. */
export function readAmp(page) {
    for (const element of elementsWithin(page.body, ({ localName }) => localName.startsWith('amp-'))) {
        const { localName } = element;
        const address = ownValue(EMBEDS, localName);
        const name = address ? 'iframe' : ownValue(ELEMENTS, localName);
        if (!element.parentNode)
            continue;
        if (NO_CONTENT.test(localName))
            element.remove();
        else if (name) {
            const other = page.createElement(name);
            for (const attribute of element.attributes)
                if (!isRatio(attribute))
                    other.setAttributeNode(attribute);
            if (address)
                other.setAttribute('src', address((part) => element.getAttribute(`data-${part}`) ?? ''));
            moveContent(element, other);
            element.parentNode.replaceChild(other, element);
        }
    }
}
/** Whether an attribute is a very small width or height, which in AMP is often only an aspect ratio. */
const isRatio = ({ name, value }) => /^(width|height)$/.test(name) && parseFloat(value) < 40;
/** Moves the content of an element. The content of an embedded page or picture is only a placeholder. */
function moveContent(from, to) {
    if (to.localName === 'img')
        return;
    // A social-media post contains its text as a fallback for readers without scripts.
    if (to.localName === 'iframe') {
        const text = from.textContent.trim();
        if (text && !to.hasAttribute('title'))
            to.setAttribute('title', text.replace(/\s+/g, ' '));
        return;
    }
    while (from.firstChild)
        to.appendChild(from.firstChild);
}
