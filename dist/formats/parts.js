/**
 * The chunks that convert other formats: the reader of each format, and the readers of HTML and XML.
 *
 * Not in the registry, because the script tag loads chunks in another way: the build replaces this module there. It also
 * reads from this module which file becomes which chunk.
 */
const imports = {
    markup: () => import('../markup/html.js'),
    'format-ap-media': () => import('./agencies/ap-media.js'),
    'format-apple-news': () => import('./cms/apple-news.js'),
    'format-arc-ans': () => import('./cms/arc-ans.js'),
    'format-bbc-cps': () => import('./publishers/bbc-cps.js'),
    'format-bbc-optimo': () => import('./publishers/bbc-optimo.js'),
    'format-contentful': () => import('./cms/contentful.js'),
    'format-ft-content-tree': () => import('./publishers/ft-content-tree.js'),
    'format-generic': () => import('./cms/generic.js'),
    'format-ghost': () => import('./cms/ghost.js'),
    'format-guardian-capi': () => import('./publishers/guardian-capi.js'),
    'format-guardian-dcr': () => import('./publishers/guardian-dcr.js'),
    'format-json-feed': () => import('./feeds/json-feed.js'),
    'format-ninjs': () => import('./agencies/ninjs.js'),
    'format-portable-text': () => import('./cms/portable-text.js'),
    'format-schema-org': () => import('./pages/schema-org.js'),
    'format-superdesk-live-blog': () => import('./cms/superdesk-live-blog.js'),
    'format-wordpress': () => import('./cms/wordpress.js'),
    xml: () => import('./read-xml.js'),
    'format-atom': () => import('./feeds/atom.js'),
    'format-gpx': () => import('./calendars/gpx.js'),
    'format-html-page': () => import('./pages/html-page.js'),
    'format-icalendar': () => import('./calendars/icalendar.js'),
    'format-markdown': () => import('./markdown/markdown.js'),
    'format-newsml': () => import('./agencies/newsml.js'),
    'format-newsml-g2': () => import('./agencies/newsml-g2.js'),
    'format-nitf': () => import('./agencies/nitf.js'),
    'format-plain-text': () => import('./pasted-text/plain-text.js'),
    'format-rss': () => import('./feeds/rss.js'),
    'format-wxr': () => import('./feeds/wxr.js'),
};
/** Loads the reader of a format, or of HTML, once. */
export const loadPart = (name) => imports[name]();
