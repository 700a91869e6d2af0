/** The parts that turn data of other formats into our own: each format's reader, and the reader of HTML. */
export interface FormatParts {
  readonly markup: typeof import('../markup/html.js');
  readonly 'format-ap-media': typeof import('./ap-media.js');
  readonly 'format-apple-news': typeof import('./apple-news.js');
  readonly 'format-arc-ans': typeof import('./arc-ans.js');
  readonly 'format-bbc-cps': typeof import('./bbc-cps.js');
  readonly 'format-bbc-optimo': typeof import('./bbc-optimo.js');
  readonly 'format-contentful': typeof import('./contentful.js');
  readonly 'format-ft-content-tree': typeof import('./ft-content-tree.js');
  readonly 'format-ghost': typeof import('./ghost.js');
  readonly 'format-guardian-capi': typeof import('./guardian-capi.js');
  readonly 'format-guardian-dcr': typeof import('./guardian-dcr.js');
  readonly 'format-json-feed': typeof import('./json-feed.js');
  readonly 'format-ninjs': typeof import('./ninjs.js');
  readonly 'format-portable-text': typeof import('./portable-text.js');
  readonly 'format-schema-org': typeof import('./schema-org.js');
  readonly 'format-superdesk-live-blog': typeof import('./superdesk-live-blog.js');
  readonly 'format-wordpress': typeof import('./wordpress.js');
  readonly xml: typeof import('./xml.js');
  readonly 'format-atom': typeof import('./atom.js');
  readonly 'format-gpx': typeof import('./gpx.js');
  readonly 'format-html-page': typeof import('./html-page.js');
  readonly 'format-icalendar': typeof import('./icalendar.js');
  readonly 'format-markdown': typeof import('./markdown.js');
  readonly 'format-newsml': typeof import('./newsml.js');
  readonly 'format-newsml-g2': typeof import('./newsml-g2.js');
  readonly 'format-nitf': typeof import('./nitf.js');
  readonly 'format-plain-text': typeof import('./plain-text.js');
  readonly 'format-rss': typeof import('./rss.js');
  readonly 'format-wxr': typeof import('./wxr.js');
}

const imports: { readonly [Name in keyof FormatParts]: () => Promise<FormatParts[Name]> } = {
  markup: () => import('../markup/html.js'),
  'format-ap-media': () => import('./ap-media.js'),
  'format-apple-news': () => import('./apple-news.js'),
  'format-arc-ans': () => import('./arc-ans.js'),
  'format-bbc-cps': () => import('./bbc-cps.js'),
  'format-bbc-optimo': () => import('./bbc-optimo.js'),
  'format-contentful': () => import('./contentful.js'),
  'format-ft-content-tree': () => import('./ft-content-tree.js'),
  'format-ghost': () => import('./ghost.js'),
  'format-guardian-capi': () => import('./guardian-capi.js'),
  'format-guardian-dcr': () => import('./guardian-dcr.js'),
  'format-json-feed': () => import('./json-feed.js'),
  'format-ninjs': () => import('./ninjs.js'),
  'format-portable-text': () => import('./portable-text.js'),
  'format-schema-org': () => import('./schema-org.js'),
  'format-superdesk-live-blog': () => import('./superdesk-live-blog.js'),
  'format-wordpress': () => import('./wordpress.js'),
  xml: () => import('./xml.js'),
  'format-atom': () => import('./atom.js'),
  'format-gpx': () => import('./gpx.js'),
  'format-html-page': () => import('./html-page.js'),
  'format-icalendar': () => import('./icalendar.js'),
  'format-markdown': () => import('./markdown.js'),
  'format-newsml': () => import('./newsml.js'),
  'format-newsml-g2': () => import('./newsml-g2.js'),
  'format-nitf': () => import('./nitf.js'),
  'format-plain-text': () => import('./plain-text.js'),
  'format-rss': () => import('./rss.js'),
  'format-wxr': () => import('./wxr.js'),
};

/** Loads the reader of a format, or of HTML, once. */
export const loadPart = <Name extends keyof FormatParts>(name: Name): Promise<FormatParts[Name]> => imports[name]();
