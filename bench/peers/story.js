// A story in React or Preact: one component for each kind of block and inline, with the same HTML as ours.

/** Words per minute. */
const PACE = 230;
const published = new Intl.DateTimeFormat('en-GB', {
  calendar: 'gregory',
  timeZone: 'UTC',
  year: 'numeric',
  month: 'long',
  day: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

const textOf = (content) =>
  content.map((inline) => (typeof inline === 'string' ? inline : textOf(inline.content))).join('');
/** Counts as our element does. */
const minutesOf = (body) =>
  Math.round(
    body
      .filter(({ type }) => type !== 'quote')
      .reduce((sum, { content }) => sum + textOf(content).split(' ').length / PACE, 0),
  );

const longHook = ({ quotation }) => (quotation.length > 120 ? { 'data-news-long': '' } : null);

/**
 * The components of a story; `h` creates an element. `Shown` is the content of the shadow root, `Story` the whole
 * server-rendered element.
 */
export function storyComponents(h) {
  function Inline({ inline, rel }) {
    if (typeof inline === 'string') return inline;
    const content = h(Inlines, { content: inline.content, rel });
    return inline.type === 'link' ? h('a', { href: inline.href, rel }, content) : h('em', null, content);
  }
  const Inlines = ({ content, rel }) => content.map((inline, key) => h(Inline, { key, inline, rel }));

  const Time = ({ date, part }) => h('time', { part, dateTime: date }, `${published.format(new Date(date))} UTC`);

  const ShownQuote = ({ quote: { quotation, attribution, role } }) =>
    h(
      'div',
      { className: 'quote', part: 'quote', lang: 'en', dir: 'ltr' },
      h(
        'blockquote',
        { part: 'quotation', ...longHook({ quotation }) },
        h('p', null, h('span', { className: 'mark open' }, '“'), quotation, h('span', { className: 'mark' }, '”')),
      ),
      h(
        'p',
        { part: 'attribution', className: 'attribution' },
        h('b', { part: 'name' }, attribution),
        h('i', null, ', '),
        h('span', { part: 'role' }, role),
      ),
    );

  function ShownBlock({ block }) {
    switch (block.type) {
      case 'heading':
        return h(
          'h3',
          { part: 'subhead', className: 'subhead' },
          h(Inlines, { content: block.content, rel: 'noopener' }),
        );
      case 'quote':
        return h(ShownQuote, { quote: block });
      default:
        return h('p', { part: 'paragraph' }, h(Inlines, { content: block.content, rel: 'noopener' }));
    }
  }

  const Shown = ({ story }) =>
    h(
      'article',
      { className: 'frame full', part: 'frame', lang: 'en', dir: 'ltr' },
      h(
        'header',
        { part: 'header', className: 'header' },
        h('h2', { part: 'headline', className: 'headline' }, story.headline),
        h('p', { part: 'standfirst', className: 'standfirst' }, story.standfirst),
      ),
      h(
        'div',
        { part: 'meta', className: 'meta' },
        h('p', { part: 'byline', className: 'byline' }, story.byline),
        h('p', { part: 'published' }, h(Time, { date: story.published })),
        h('p', { part: 'reading-time' }, `${minutesOf(story.body)} min read`),
      ),
      h(
        'div',
        { part: 'body', className: 'body' },
        story.body.map((block, key) => h(ShownBlock, { key, block })),
      ),
      h('footer', { part: 'endnotes', className: 'endnotes' }, h('p', { part: 'source' }, `Source: ${story.source}`)),
    );

  function PlainBlock({ block }) {
    switch (block.type) {
      case 'heading':
        return h('h3', null, h(Inlines, { content: block.content }));
      case 'quote':
        return h(
          'figure',
          null,
          h('blockquote', longHook(block), h('p', null, block.quotation)),
          h('figcaption', null, h('b', null, block.attribution), ', ', h('span', { 'data-news': 'role' }, block.role)),
        );
      default:
        return h('p', null, h(Inlines, { content: block.content }));
    }
  }

  const Plain = ({ story }) =>
    h(
      'article',
      null,
      h('h2', null, story.headline),
      h('div', { 'data-news': 'standfirst' }, h('p', null, story.standfirst)),
      h('p', { 'data-news': 'byline' }, story.byline),
      h('p', { 'data-news': 'published', 'data-news-date': story.published }, h(Time, { date: story.published })),
      story.body.map((block, key) => h(PlainBlock, { key, block })),
      h('p', { 'data-news': 'source' }, story.source),
    );

  /** `styles` are the same style sheets as in our HTML; `json` is the data as in our HTML. */
  const Story = ({ story, styles, json }) =>
    h(
      'news-article',
      { status: 'ready' },
      h(
        'template',
        { shadowrootmode: 'open' },
        h('style', { dangerouslySetInnerHTML: { __html: styles } }),
        h(Shown, { story }),
      ),
      h(Plain, { story }),
      h('script', { type: 'application/json', dangerouslySetInnerHTML: { __html: json(story) } }),
    );

  return { Shown, Story };
}
