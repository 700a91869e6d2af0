const READ = `  --format NAME    the format, where it should not be recognised: broadsheet, ninjs, rss, …
  --pick WHICH     one of several: 3 an index from 0, id:abc an id
  --url ADDRESS    where the file came from: relative addresses in it are resolved against it
  --language TAG   the language where the file says none
  -h, --help       this page`;
const STATUS = `EXIT STATUS
  0  all well
  1  something had errors; the rest was done all the same
  2  the command was asked for wrongly`;
const PAGES = {
    '': `broadsheet: turns the data of any newsroom into news that reads well anywhere

USAGE
  broadsheet convert FILE|URL|- …    an article, quotation or itinerary in another form
  broadsheet validate FILE|URL|- …   what would be dropped or changed, with line and column
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
};
/** A page of help. */
export const helpOf = (command, { bold }) => (PAGES[command ?? ''] ?? PAGES['']).replace(/^([A-Z][A-Z ]+)$/gm, (words) => bold(words));
