import type { Styles } from './terminal.js';

const READ = `  --format NAME    the format, where it should not be recognised: broadsheet, ninjs, rss, …
  --pick WHICH     one of several: 3 an index from 0, id:abc an id
  --url ADDRESS    where the file came from: relative addresses in it are resolved against it
  --language TAG   the language where the file says none
  -h, --help       this page`;

const ELEMENT = `  --element TAG    news-article, pull-quote or itinerary-card; without it what the data are
                   about. A quotation or a trip is found inside a story as well
  --variant NAME   pull-quote: inline, supporting, showcase; itinerary-card: timeline, compact
  --theme NAME     house, broadsheet or tabloid; without it the page's font and colours
  --locale TAG     the language of dates
  --attribute N=V  any other attribute of the element; may be repeated. One that names a field of
                   the data, such as headline=…, changes the words
  --prefix NAME    acme makes acme-pull-quote, and tells the script so
  --nonce VALUE    the nonce that the page's policy asks for
  -q, --quiet      says nothing of what went well`;

const STATUS = `EXIT STATUS
  0  all well
  1  something had errors; the rest was done all the same
  2  the command was asked for wrongly`;

const PAGES: Readonly<Record<string, string>> = {
  '': `broadsheet: turns the data of any newsroom into news that reads well anywhere

USAGE
  broadsheet convert FILE|URL|- …    an article, quotation or itinerary in another form
  broadsheet validate FILE|URL|- …   what would be dropped or changed, with line and column
  broadsheet snippet FILE|URL|- …    HTML to paste into a blog, a page, a feed or an e-mail
  broadsheet render FILE|URL|- …     the HTML that a server sends: shown before any script has come
  broadsheet lint FILE|URL|- …       what is wrong with HTML, and what other places remove of it
  broadsheet help COMMAND            all about a command
  broadsheet --version

It reads its own JSON, JSON-LD, ninjs, Arc ANS, Apple News, Guardian, BBC, FT, WordPress, Ghost,
Portable Text, Contentful, JSON Feed, AP and PA, RSS, Atom, WXR, NITF, NewsML, iCalendar, GPX,
Markdown, whole web pages and plain text, also packed by gzip. Which one it is, it sees for itself.

EXAMPLES
  broadsheet convert story.json --to html
  broadsheet convert https://example.org/feed.xml --pick 0 --to markdown
  broadsheet convert archive/*.xml --out converted
  broadsheet validate data/*.json
  broadsheet snippet quote.json --variant showcase
  broadsheet lint page.html

${STATUS}
`,
  convert: `broadsheet convert: an article, quotation or itinerary in another form

USAGE
  broadsheet convert FILE|URL|- … [options]

  Without a file, what is piped in. Words go to standard output, what is to be said of them to
  standard error. Many files are done one after another, and one that fails does not stop the rest.

OPTIONS
  --to FORM        json (as it is without it), html, markdown, jsonld or text
                   json is one object; of a feed or a collection without --pick it is
                   { "articles": […] }
  -o, --out DIR    a file for each in this folder, named as it was; the folder is made
  --locale TAG     the language of dates in html, markdown and text
  -q, --quiet      says nothing of what went well
${READ}

EXAMPLES
  broadsheet convert story.json --to html > story.html
  broadsheet convert https://example.org/feed.xml --pick id:42 --to jsonld
  curl -s https://example.org/story | broadsheet convert --url https://example.org/story --to text
  broadsheet convert archive/*.xml.gz --to markdown --out converted

${STATUS}
`,
  validate: `broadsheet validate: what would be dropped or changed, and where

USAGE
  broadsheet validate FILE|URL|- … [options]

  A line for each issue: FILE:LINE:COLUMN: CODE PATH what is wrong and what is done about it.
  Line and column are there where the file is JSON. Without a file, what is piped in.
  A file with any issue at all counts as having errors.

OPTIONS
  -q, --quiet      says nothing of files that are fine
${READ}

CODES
  type            of the wrong kind; dropped
  value           impossible; dropped
  url             an address that is refused
  missing         something that cannot be done without
  unknown-field   nothing that is known here; left out
  unknown-type    not known here; its words are kept
  repeated        said twice, kept once
  withheld        not to be shown, or not yet
  too-deep        nested beyond what a story is; cut there
  too-large       more than a story is; cut there
  syntax          broken
  unknown-format  nothing that can be read

EXAMPLES
  broadsheet validate data/*.json
  broadsheet validate --quiet story.json && echo fine

${STATUS}
`,
  snippet: `broadsheet snippet: HTML to paste into a blog, a page, a feed or an e-mail

USAGE
  broadsheet snippet FILE|URL|- … [options]

  One line of HTML for each file. The words stand in it, so that they stay where scripts, styles or
  our tags are removed; and nothing in it is what editors and templates change: no blank line, no
  JSON, no straight quotation mark. Without a file, what is piped in.

KINDS
  element       the element, its words as plain HTML, and the script tag with its hash. For pages
                and blogs that let you paste HTML. This one without --kind
  twin          plain HTML and no script: where the page has our script tag, it becomes the
                element; where tags are removed, as by WordPress and Substack, it stays plain
  static        plain HTML with its look in inline styles: feeds, e-mail, pages without scripts
  declarative   the element as it looks, shown before any script has come, and the script tag.
                For templates of your own; editors remove what it is made of
  iframe        a page of its own in a sandbox, as high as its words; until it is there, the words

OPTIONS
  --kind KIND      one of these
  --script URL     your own copy of the script, or of frame-VERSION.js for iframe; without it the
                   one on jsDelivr
  --integrity X    the hash of your copy, sha384-…, or the file to make it of
  --no-script      no script tag: the page has one
  --page URL       iframe: where you put the page that “broadsheet render --page” writes; without
                   it the page stands in the snippet
  --title WORDS    iframe: what the frame is called
${ELEMENT}
${READ}

EXAMPLES
  broadsheet snippet quote.json --variant showcase
  broadsheet snippet https://example.org/story --element pull-quote --pick 1 --kind twin
  broadsheet snippet trip.ics --kind static > mail.html
  broadsheet snippet story.xml --kind iframe --page https://example.org/embed/story.html

${STATUS}
`,
  render: `broadsheet render: the HTML that a server sends: shown before any script has come

USAGE
  broadsheet render FILE|URL|- … [options]

  What the element shows stands in a declarative shadow root, the plain words as its children, and
  the data beside them. Without a file, what is piped in.

OPTIONS
  --data WHETHER   json or none: whether the data stand beside the words; json without it
  --styles URL     a style sheet to link instead of styles in the page; may be repeated
  --page           a page of its own, that asks nobody for anything but its pictures: for
                   “broadsheet snippet --kind iframe --page URL”
  --title WORDS    what that page is called
${ELEMENT}
${READ}

EXAMPLES
  broadsheet render story.json > story.html
  broadsheet render trip.ics --variant compact --data none
  broadsheet render story.xml --page > embed/story.html

${STATUS}
`,
  lint: `broadsheet lint: what is wrong with HTML, and what other places remove of it

USAGE
  broadsheet lint FILE|URL|- … [options]

  A line for each: FILE:LINE:COLUMN: CODE what it is, and what to do. The file is a snippet, or a
  page with our elements in it. Without a file, what is piped in.
  “removed” only tells, and is no error; with --target it is one where words are lost, or the look
  is and another kind of snippet would keep it.

OPTIONS
  --target NAME    the place that it is for; without it all of them
  --json           one list, of objects
  -q, --quiet      only errors

PLACES
  wordpress        posts of authors and contributors; editors may post all HTML
  substack         posts
  github           issues, comments, Markdown files
  dompurify        anything cleaned by DOMPurify as it comes
  sanitize-html    anything cleaned by sanitize-html as it comes
  netnewswire, feedparser, simplepie, miniflux
                   feed readers, and what others are built on: NewsBlur, FreshRSS

CODES
  curly-quotes       a value between quotation marks that are none to HTML
  json-attribute     JSON where editors spoil it
  blank-line         a blank line in an element, of which WordPress makes paragraphs
  integrity          a script without its hash, or with one that cannot hold
  script-twice       the script a second time
  unknown-element    a tag that nearly is one of ours
  unknown-attribute  nothing that the element knows
  unknown-value      none of the values that there are
  no-words           the words stand nowhere in the page
  heading-skipped    a level of headings is left out
  image-alt          a picture without words
  reader-mode        what reader modes leave out
  removed            what a place will remove, and which kind to give it

EXAMPLES
  broadsheet lint post.html
  broadsheet lint template.html --quiet && echo fine
  broadsheet snippet quote.json | broadsheet lint --target wordpress -

${STATUS}
`,
};

/** A page of help. */
export const helpOf = (command: string | undefined, { bold }: Styles): string =>
  (PAGES[command ?? ''] ?? PAGES['']!).replace(/^([A-Z][A-Z ]+)$/gm, (words) => bold(words));
