/** Markup of every kind that a body may hold. */
export const MARKUP = `<h2 id="a">A failed war</h2><p class="lead" lang="es" style="color:red">One <b>two</b> <i>three</i> <a href="https://example.org/a" title="there">four</a> &amp; <q>five</q>, <cite>six</cite>.</p>
<blockquote cite="https://example.org/b"><p>Quoted words.</p><footer>Ada Byron, minister, <cite>Daily</cite></footer></blockquote>
<figure class="wp-block-image"><img src="/1.jpg" srcset="/1.jpg 100w, /2.jpg 200w" sizes="100vw" alt="A mask" width="10"><figcaption>Caption (Photo: Bo/AFP)</figcaption></figure>
<ul><li>One</li><li>Two <ol><li>Three</li></ol></li></ul><table><caption>Seats</caption><thead><tr><th scope="col">A</th></tr></thead><tbody><tr><td colspan="1">1</td></tr></tbody></table>
<dl><dt>Term</dt><dd>Meaning</dd></dl><pre><code class="language-js">let a;</code></pre><details><summary>More</summary><p>Here</p></details><aside class="related"><h3>Read more</h3><a href="/2">Next</a></aside>
<div class="pullquote"><p>Pulled.</p><p>— Bo</p></div><video src="/1.mp4" poster="/1.jpg"><source src="/2.mp4" type="video/mp4"><track src="/1.vtt" srclang="en"></video><iframe src="https://www.youtube.com/embed/x" title="Film"></iframe>
<p>[caption id="x" width="3"]<img src="/3.jpg" alt=""> Words[/caption] [embed]https://example.org/c[/embed]</p><blockquote class="twitter-tweet"><p>Post</p><a href="https://twitter.com/a/status/1">1 May</a></blockquote>
<ruby>漢<rt>kan</rt></ruby><time datetime="2022-10-03">3 October</time><sup>1</sup><span style="font-weight:bold">bold</span><br><br>After<hr>`;

const WORDS = 'Three countries in one week, and the first stop is the one that has changed most.';

/** Samples of the formats of text and of XML, besides those of the demo. */
export const TEXTS: Readonly<Record<string, readonly string[]>> = {
  atom: [
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>The Example</title><id>urn:f</id><updated>2022-10-03T15:09:00Z</updated><author><name>Ana Correa</name></author><link href="https://example.org/"/>
<entry><title type="html">Blinken opens</title><id>urn:1</id><link rel="alternate" href="https://example.org/1"/><link rel="enclosure" type="image/jpeg" href="/1.jpg"/><published>2022-10-03T15:09:00Z</published><updated>2022-10-03T15:09:00Z</updated><author><name>Ana Correa</name><email>a@example.org</email></author><contributor><name>Bo</name></contributor><category term="world" label="World"/><rights>© 2022</rights><summary type="text">In short.</summary><content type="html">&lt;p&gt;${WORDS}&lt;/p&gt;</content></entry></feed>`,
  ],
  gpx: [
    `<gpx xmlns="http://www.topografix.com/GPX/1/1" version="1.1" creator="x"><metadata><name>Journey</name><desc>South</desc><author><name>Ada</name></author><time>2022-10-01T12:00:00Z</time></metadata>
<wpt lat="4.61" lon="-74.08"><time>2022-10-03T14:00:00Z</time><name>Bogotá</name><cmt>Hot</cmt><desc>Talks and lunch</desc><link href="/bogota"><text>More</text></link></wpt>
<rte><name>South</name><desc>By air</desc><rtept lat="-33.4" lon="-70.6"><name>Santiago</name></rtept></rte><trk><name>Walk</name><trkseg><trkpt lat="1" lon="2"><time>2022-10-04T14:00:00Z</time></trkpt><trkpt lat="1" lon="3"><time>2022-10-04T15:00:00Z</time></trkpt></trkseg></trk></gpx>`,
  ],
  newsml: [
    `<NewsML Version="1.2"><NewsItem xml:lang="en"><Identification><NewsIdentifier><PublicIdentifier>urn:1</PublicIdentifier></NewsIdentifier></Identification><NewsManagement><FirstCreated>20221003T140000+0000</FirstCreated><ThisRevisionCreated>20221004T140000Z</ThisRevisionCreated><Status FormalName="Usable"/></NewsManagement>
<NewsComponent><NewsLines><HeadLine>Ministers and masks</HeadLine><SubHeadLine>In short</SubHeadLine><ByLine>By Ada Byron</ByLine><DateLine>BOGOTA (AFP) -</DateLine><CopyrightLine>© AFP</CopyrightLine><KeywordLine>masks</KeywordLine></NewsLines><AdministrativeMetadata><Provider><Party FormalName="AFP"/></Provider><Creator><Party FormalName="Ada "/></Creator></AdministrativeMetadata><DescriptiveMetadata><Property FormalName="Keyword" Value="masks"/></DescriptiveMetadata>
<ContentItem><DataContent><nitf><body><body.content><p>${WORDS}</p><p>More words.</p></body.content></body></nitf></DataContent></ContentItem>
<NewsComponent><Role FormalName="Photo"/><NewsLines><HeadLine>A mask</HeadLine></NewsLines><ContentItem Href="https://news.example/1.jpg"><MimeType FormalName="image/jpeg"/><Characteristics><Property FormalName="PixelWidth" Value="10"/></Characteristics></ContentItem></NewsComponent></NewsComponent></NewsItem></NewsML>`,
  ],
  'newsml-g2': [
    `<newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><itemSet><newsItem standard="NewsML-G2" standardversion="2.32" guid="urn:1" xml:lang="en"><rightsInfo><copyrightHolder><name>The Agency</name></copyrightHolder></rightsInfo><itemMeta><itemClass qcode="ninat:text"/><provider qcode="nprov:A"><name>Agency</name></provider><versionCreated>2022-10-04T14:00:00Z</versionCreated><pubStatus qcode="stat:usable"/></itemMeta>
<contentMeta><headline>Ministers meet</headline><by>By Ada</by><creator><name>Ada</name></creator><dateline>BOGOTA -</dateline><language tag="en"/><subject qcode="medtop:1"><name xml:lang="en">Masks</name></subject><keyword>news</keyword><description role="drol:summary">In short.</description></contentMeta><contentSet><inlineXML contenttype="text/html"><html><body><h1>One</h1><p>${WORDS}</p></body></html></inlineXML></contentSet></newsItem>
<newsItem standard="NewsML-G2" guid="urn:2"><itemMeta><itemClass qcode="ninat:picture"/></itemMeta><contentMeta><headline>P</headline><creditline>Agency</creditline><description role="drol:caption">A mask</description></contentMeta><contentSet><remoteContent href="https://news.example/1.jpg" contenttype="image/jpeg" rendition="rnd:web" width="1000"/></contentSet></newsItem></itemSet></newsMessage>`,
    `<conceptItem xmlns="http://iptc.org/std/nar/2006-10-01/" standard="NewsML-G2" standardversion="2.32" guid="urn:3" xml:lang="en"><itemMeta><itemClass qcode="cinat:concept"/></itemMeta><concept><conceptId qcode="e:1"/><type qcode="cpnat:event"/><name>Summit</name><definition>Talks in Lima.</definition><eventDetails><dates><start>2022-10-03</start><end>2022-10-04</end></dates><location qcode="c:1"><name>Lima</name></location><participant qcode="p:1"><name>Ada</name></participant></eventDetails></concept></conceptItem>`,
  ],
  nitf: [
    `<nitf><head><title>T</title><docdata><doc-id id-string="a"/><date.issue norm="20221003T150900Z"/><key-list><keyword key="World"/></key-list></docdata><pubdata name="Daily" date.publication="20221003"/></head><body><body.head><hedline><hl1>Blinken opens</hl1><hl2>In short</hl2></hedline><byline>By <person>Ana Correa</person>, Reporter</byline><dateline><location>BOGOTÁ (AP) —</location></dateline><abstract><p>Another policy.</p></abstract><note><body.content><p>Note</p></body.content></note></body.head>
<body.content><p lede="true">${WORDS}</p><hl2>A failed war</hl2><bq><block><p>Quoted.</p></block><credit>Ada</credit></bq><media media-type="image"><media-reference source="/1.jpg" width="1"/><media-caption>Cap</media-caption><media-producer>Bo</media-producer></media><ul><li>One</li></ul><table><tr><td>1</td></tr></table><block><p>In.</p></block></body.content><body.end><tagline>Bo also wrote.</tagline></body.end></body></nitf>`,
  ],
  rss: [
    `<rss version="2.0" xmlns:media="http://search.yahoo.com/mrss/" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>The Example</title><link>https://example.org/</link><description>News</description><language>en</language>
<item><title>Blinken opens</title><link>https://example.org/1</link><guid>urn:1</guid><dc:creator>Ana Correa</dc:creator><author>a@example.org (Ana Correa)</author><pubDate>Mon, 03 Oct 2022 15:09:00 GMT</pubDate><category>World</category><enclosure url="/1.mp3" type="audio/mpeg" length="1"/><media:group><media:content url="/1.jpg" medium="image" width="10"><media:description>A mask</media:description><media:credit>Bo</media:credit></media:content></media:group><media:thumbnail url="/2.jpg" width="10"/><description>In short &lt;b&gt;bold&lt;/b&gt;.</description><content:encoded><![CDATA[${MARKUP}]]></content:encoded></item></channel></rss>`,
  ],
  wxr: [
    `<rss version="2.0" xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:wp="http://wordpress.org/export/1.2/"><channel><title>The Example</title><link>https://news.example</link><language>en-US</language><wp:wxr_version>1.2</wp:wxr_version><wp:author><wp:author_login>ada</wp:author_login><wp:author_display_name>Ada Byron</wp:author_display_name></wp:author>
<item><title>T</title><wp:post_type>attachment</wp:post_type><wp:post_id>9</wp:post_id><wp:status>inherit</wp:status><wp:attachment_url>https://news.example/1.jpg</wp:attachment_url><excerpt:encoded>A mask</excerpt:encoded><wp:postmeta><wp:meta_key>_wp_attachment_image_alt</wp:meta_key><wp:meta_value>Mask</wp:meta_value></wp:postmeta></item>
<item><title>Ministers and masks</title><link>/1/</link><dc:creator>ada</dc:creator><wp:post_id>1</wp:post_id><content:encoded><![CDATA[One line

Two lines
here

<!-- wp:paragraph --><p>Three</p><!-- /wp:paragraph -->
[gallery ids="9"] <pre>a

b</pre> <blockquote>Said</blockquote>

Four]]></content:encoded><excerpt:encoded>A summary.</excerpt:encoded><wp:post_date>2022-10-03 16:00:00</wp:post_date><wp:post_date_gmt>2022-10-03 14:00:00</wp:post_date_gmt><wp:status>publish</wp:status><wp:post_type>post</wp:post_type><category domain="category" nicename="world">World</category><category domain="post_tag" nicename="masks">Masks</category><wp:postmeta><wp:meta_key>_thumbnail_id</wp:meta_key><wp:meta_value>9</wp:meta_value></wp:postmeta></item></channel></rss>`,
  ],
  'html-page': [
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Blinken opens his week - The Example</title><meta property="og:type" content="article"><meta property="og:title" content="Blinken opens his week"><meta property="og:image" content="/1.jpg"><meta property="og:site_name" content="The Example"><meta property="article:published_time" content="2022-10-03T15:09:00Z"><meta name="author" content="Ana Correa"><meta name="description" content="In short."><link rel="canonical" href="https://example.org/1"><script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"Blinken opens his week","author":[{"@type":"Person","name":"Ana Correa"}],"datePublished":"2022-10-03"}</script></head>
<body><nav><ul><li><a href="/">Home</a></li></ul></nav><main><article class="story"><header><p class="kicker">World</p><h1>Blinken opens his week</h1><p class="standfirst">Another policy for this country is wanted.</p><p class="byline">By <a rel="author" href="/ana">Ana Correa</a> and Bo Li</p><time datetime="2022-10-03">3 October 2022</time></header><div class="body"><p>${WORDS} ${WORDS}</p><p>${WORDS} And so on.</p>${MARKUP}<p>${WORDS} At last.</p></div></article><section class="comments"><p>First!</p></section></main><aside><p>Newsletter</p></aside><footer><p>All rights reserved</p></footer></body></html>`,
  ],
  icalendar: [
    `BEGIN:VCALENDAR
VERSION:2.0
METHOD:PUBLISH
X-WR-CALNAME:Three countries in a week
X-WR-TIMEZONE:America/Bogota
BEGIN:VTIMEZONE
TZID:(UTC-05:00) Bogota
BEGIN:STANDARD
DTSTART:19700101T000000
TZOFFSETFROM:-0500
TZOFFSETTO:-0500
RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=1SU
TZNAME:COT
END:STANDARD
END:VTIMEZONE
BEGIN:VEVENT
UID:bogota@example.org
SEQUENCE:1
STATUS:CONFIRMED
ORGANIZER;CN="Ada Byron":mailto:ada@example.org
ATTENDEE;CN=Bo Li;PARTSTAT=ACCEPTED:mailto:bo@example.org
DTSTART;TZID="(UTC-05:00) Bogota":20221003T090000
DURATION:PT1H
SUMMARY;LANGUAGE=en:Talks with President Petro
DESCRIPTION:Talks\\nand lunch https://example.org/a ada@example.org
LOCATION;ALTREP="https://example.org/b":Bogotá\\, Colombia
GEO:4.61;-74.08
URL:https://example.org/c
CATEGORIES:A,B
RRULE:FREQ=DAILY;COUNT=3
EXDATE;TZID="(UTC-05:00) Bogota":20221004T090000
RDATE;VALUE=DATE:20221007
END:VEVENT
BEGIN:VEVENT
UID:lima@example.org
STATUS:CANCELLED
DTSTART;VALUE=DATE:20221006
SUMMARY:CANCELLED: Assembly
LOCATION:Lima\\, Peru
END:VEVENT
BEGIN:VTODO
UID:todo@example.org
DUE:20221006
SUMMARY:Pack
END:VTODO
END:VCALENDAR
`,
  ],
  markdown: [
    `---
title: "Blinken opens: his week"
authors:
  - Ana Correa
  - name: Bo Li
date: 2022-10-03
tags: [world, masks]
---

# Blinken opens his week #

By Ana Correa

Three *countries* in __one__ \`week\`, see [pages](https://www.oas.org/ "title") and <https://example.org/a>, ![mask](/1.jpg "A mask").\\
Next[^1] line  
after ~~that~~ <b>tag</b> &amp; {{< figure src="/2.jpg" >}} [ref][one] :smile:

> Heading to Colombia.
>
> — Antony Blinken, minister

- One
  - Two

    Three
- [ ] Four

1. First
2. Second

| A | B |
|---|:-:|
| 1 | 2 |

\`\`\`js
let a;
\`\`\`

    code

Setext
======

:::note Title
Inside
:::

> [!NOTE]
> Said

<div class="x">

Inner

</div>

![](/3.jpg)

***

[one]: https://example.org/b "Title"
[^1]: A note.
`,
  ],
  'plain-text': [
    `WORLD
Blinken opens his South American week in Bogotá

Colombia’s new president wants another drug policy.

By Ana Correa, in Bogotá | Published: 3 October 2022, 15:09 GMT | 4 min read

BOGOTÁ, Colombia (AP) — Three countries in one week, and the first stop is the one that has changed most.

“Heading to Colombia to build on our vital, strong partnership,” he wrote before he left.
– Antony Blinken, US secretary of state

A failed war

* One thing
* Another thing
1. First

Photo: Bo Li / AFP
Monday, 3 October: Bogotá – talks with Petro
Read more: https://example.org/a
Share on Facebook
Source: Al Jazeera and news agencies
© 2022 The Example. All rights reserved.
`,
    `From: Ada <ada@example.org>
To: desk@example.org
Subject: Blinken opens his week
Date: Mon, 3 Oct 2022 15:09:00 +0000

> Three countries in one week.
>> And the first stop.

--
Ada Byron
`,
  ],
};

const person = { name: 'Ada Byron', role: 'Reporter', organization: 'Daily', url: 'https://example.org/ada' };
const image = {
  src: 'https://example.org/1.jpg',
  alt: 'A mask',
  caption: ['A ', { type: 'strong', content: ['mask'] }],
  credit: 'Bo Li',
  sources: [{ src: 'https://example.org/2.jpg', width: 10 }],
};
const quote = {
  quotation: 'Heading to Colombia',
  attribution: 'Antony Blinken',
  role: 'minister',
  organization: 'State',
  via: 'told us',
  source: 'Twitter',
  sourceUrl: 'https://example.org/t',
  date: '2022-10-03',
  language: 'en',
  image,
};
const paragraph = {
  type: 'paragraph',
  content: [
    'One ',
    { type: 'emphasis', content: ['two'] },
    { type: 'link', href: 'https://example.org/a', content: ['three'] },
    { type: 'time', date: '2022-10-03', content: ['today'] },
    { type: 'span', language: 'es', content: ['hola'] },
    { type: 'line-break' },
    'four',
  ],
};
const stops = [
  {
    place: 'Bogotá',
    country: 'Colombia',
    start: '2022-10-03T09:00',
    end: '2022-10-04',
    timeZone: 'America/Bogota',
    coordinates: [-74.08, 4.61],
    purpose: 'Talks with Petro',
    meets: [person],
    status: 'scheduled',
    events: [{ title: 'Lunch', start: '2022-10-03T12:00', place: 'Palace' }],
  },
  { place: 'Lima', start: '2022-10-06', status: 'cancelled', purpose: ['Assembly'] },
  { place: 'Quito', start: { date: '2022-10-05', text: 'on Wednesday' }, stated: false },
];
const trip = {
  title: 'A week',
  traveller: 'Antony Blinken',
  role: 'minister',
  start: '2022-10-03',
  end: '2022-10-06',
  asOf: '2022-10-01',
  language: 'en',
  stops,
};

/** Canonical JSON in which every field and every block is met. */
export const CANONICAL: Readonly<Record<'article' | 'pull quote' | 'itinerary', object>> = {
  article: {
    id: 'a',
    headline: 'Blinken opens his week',
    kicker: 'World',
    standfirst: ['Another ', { type: 'emphasis', content: ['policy'] }],
    byline: 'By Ada Byron',
    authors: [person, 'Bo Li'],
    dateline: 'BOGOTÁ, Colombia',
    published: '2022-10-03T15:09:00Z',
    updated: '2022-10-03T16:00:00Z',
    language: 'en',
    url: 'https://example.org/1',
    section: 'World',
    image,
    body: [
      'A paragraph\n\nand another',
      paragraph,
      { type: 'heading', level: 3, content: ['A failed war'] },
      { type: 'quote', ...quote },
      { type: 'pull-quote', ...quote, repeats: true },
      { type: 'figure', image },
      { type: 'gallery', images: [image], caption: 'All' },
      { type: 'list', ordered: true, items: [['One'], [paragraph]] },
      { type: 'table', caption: 'Seats', head: [[{ content: ['A'], header: true }]], rows: [[{ content: ['1'] }]] },
      { type: 'itinerary', ...trip },
      { type: 'timeline', title: 'So far', entries: [{ date: '2022', title: 'First', content: [paragraph] }] },
      { type: 'key-points', title: 'Points', items: ['One', 'Two'] },
      { type: 'callout', title: 'Box', kind: 'explainer', content: [paragraph] },
      { type: 'note', kind: 'editor', content: [paragraph] },
      { type: 'correction', kind: 'correction', date: '2022-10-03', content: 'Wrong' },
      { type: 'update', id: 'u', date: '2022-10-03T10:00:00Z', title: 'News', authors: [person], content: [paragraph] },
      { type: 'related', title: 'More', links: [{ url: 'https://example.org/r', title: 'Read', description: 'This' }] },
      {
        type: 'video',
        sources: [{ src: 'https://example.org/1.mp4', type: 'video/mp4' }],
        title: 'Film',
        caption: 'A film',
        tracks: [{ src: 'https://example.org/1.vtt', label: 'English' }],
      },
      { type: 'embed', provider: 'X', url: 'https://example.org/e', title: 'Post', author: 'Bo', text: 'Words here' },
      { type: 'code', text: 'let a;', language: 'js' },
      { type: 'divider' },
      { type: 'unknown', source: 'z', text: 'Words' },
    ],
    corrections: [{ kind: 'correction', date: '2022-10-03', content: 'A wrong name' }],
    source: 'Al Jazeera and news agencies',
    copyright: '© 2022',
    license: 'https://example.org/l',
    topics: ['masks', 'world'],
  },
  'pull quote': quote,
  itinerary: trip,
};
