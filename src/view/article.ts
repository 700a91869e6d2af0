import { html, nothing, type TemplateResult } from 'lit';
import { formatDateTime } from '../i18n/date-time.js';
import { fill, plural } from '../i18n/messages.js';
import type { Article } from '../model/definition/article.js';
import type { Block } from '../model/definition/block.js';
import type { Moment } from '../model/moment.js';
import { paragraphsOf, type Text } from '../model/text.js';
import { renderBody, type BlockContext } from './blocks.js';
import { renderByline } from './byline.js';
import { renderCorrectionHead } from './correction-head.js';
import { renderHeading } from './heading.js';
import { renderLink, renderText } from './inlines.js';
import { renderPicture } from './picture.js';

/** How much of a story is shown. */
export type ArticleDisplay = 'full' | 'excerpt' | 'card';

/** A story: header, who and when, picture, text, and what is said at its end. */
export function renderArticle(article: Article, context: BlockContext, display: ArticleDisplay): TemplateResult {
  const { kicker, standfirst, image, url } = article;
  const isFull = display === 'full';
  const headline = renderHeadline(article, context, display);
  const lead =
    image && renderPicture(image, context, { part: 'lead', first: isFull, sizes: '(min-width: 60em) 50em, 100vw' });
  const meta = renderMeta(article, context, isFull);
  return html`<article class="frame ${display}" part="frame" lang=${context.language} dir=${context.direction}>
    <header part="header" class="header">
      ${kicker === undefined ? nothing : html`<p part="kicker" class="kicker">${kicker}</p>`} ${headline}
      ${
        standfirst && display !== 'card'
          ? paragraphsOf(standfirst).map(
              (words) => html`<p part="standfirst" class="standfirst">${renderText(words, context)}</p>`,
            )
          : nothing
      }
    </header>
    ${meta} ${lead ?? nothing} ${isFull ? renderStory(article, context) : nothing}
    ${isFull ? renderEndnotes(article, context) : display === 'excerpt' ? renderExcerpt(article, context, url) : nothing}
  </article>`;
}

function renderHeadline({ headline, url }: Article, context: BlockContext, display: ArticleDisplay): unknown {
  if (headline === undefined) return nothing;
  const words = url !== undefined && display !== 'full' ? renderLink(url, headline) : headline;
  return renderHeading(context.headingLevel, 'headline', words);
}

/** The words of a story's first paragraph, where it has no standfirst, and the way to the rest. */
function renderExcerpt({ standfirst, body = [] }: Article, context: BlockContext, url: string | undefined): unknown {
  const first = body.find((block) => block.type === 'paragraph');
  return html`<div part="body" class="body">
    ${!standfirst && first ? html`<p part="paragraph">${renderText(first.content, context)}</p>` : nothing}
    ${url === undefined ? nothing : html`<p part="more" class="more">${renderLink(url, context.messages.readOn)}</p>`}
  </div>`;
}

/** The body, the dateline run into its first paragraph. */
function renderStory({ body = [], dateline }: Article, context: BlockContext): unknown {
  if (body.length === 0 && dateline === undefined) return nothing;
  const [first, ...others] = body;
  const place = dateline === undefined ? nothing : html`<span part="dateline" class="dateline">${dateline}</span>`;
  const opens = dateline !== undefined && first?.type === 'paragraph';
  const opening = opens
    ? html`<p part="paragraph">${place}${renderText(first.content, context)}</p>`
    : dateline === undefined
      ? nothing
      : html`<p part="paragraph">${place}</p>`;
  return html`<div part="body" class="body">${opening}${renderBody(opens ? others : body, context)}</div>`;
}

function renderMeta(article: Article, context: BlockContext, isFull: boolean): unknown {
  const { byline, authors = [], published, updated, body = [] } = article;
  const minutes = isFull ? readingMinutes(body) : 0;
  const pieces = [
    renderByline(byline, authors, context),
    published && html`<p part="published">${renderTime(published, context)}</p>`,
    updated && html`<p part="updated">${fill(context.messages.updated, { date: renderTime(updated, context) })}</p>`,
    minutes > 0 && html`<p part="reading-time">${plural(context.messages.readingTime, minutes, context.locale)}</p>`,
  ].filter((piece) => piece);
  return pieces.length > 0 ? html`<div part="meta" class="meta">${pieces}</div>` : nothing;
}

/** A moment with its time of day, and the date itself for machines. */
export const renderTime = (moment: Moment, { locale, timeZone }: BlockContext): TemplateResult =>
  html`<time datetime=${moment.date ?? nothing}>${formatDateTime(moment, { locale, timeZone })}</time>`;

/** Words a minute, and characters a minute in scripts that part no words, as adults read news on a screen. */
const WORDS = 230;
const CHARACTERS = 500;

/** How many minutes a body takes to read; 0 for one that takes less than one. */
export function readingMinutes(body: readonly Block[]): number {
  let minutes = 0;
  for (const block of body) {
    if (block.type !== 'paragraph' && block.type !== 'heading') continue;
    const [spaces, characters] = countsOf(block.content);
    minutes += characters ? characters / CHARACTERS : (spaces + 1) / WORDS;
  }
  return minutes < 1 ? 0 : Math.round(minutes);
}

/** The spaces in a text, and its kana and Han. Words are not cut out, nor put together first: that takes four times as long. */
function countsOf(content: Text): readonly [spaces: number, characters: number] {
  let [spaces, characters] = [0, 0];
  for (const inline of content) {
    if (typeof inline === 'string') {
      for (let at = inline.indexOf(' '); at >= 0; at = inline.indexOf(' ', at + 1)) spaces++;
      if (/[\u3040-\u30ff\u3400-\u9fff]/.test(inline)) {
        characters += inline.replace(/[^\u3040-\u30ff\u3400-\u9fff]+/g, '').length;
      }
    } else if (inline.type !== 'line-break') {
      const within = countsOf(inline.content);
      spaces += within[0];
      characters += within[1];
    }
  }
  return [spaces, characters];
}

/** What is said at the end: corrections, sources, rights, the way to the original. */
function renderEndnotes(article: Article, context: BlockContext): unknown {
  const { corrections = [], source, copyright, license, url } = article;
  const notes = [
    ...corrections.map(
      ({ kind, date, content }) =>
        html`<p part="correction">
          <b>${renderCorrectionHead(kind, date && renderTime(date, context), context)}</b>
          ${renderText(content, context)}
        </p>`,
    ),
    source !== undefined && html`<p part="source">${fill(context.messages.source, { source })}</p>`,
    (copyright !== undefined || license !== undefined) &&
      html`<p part="rights">
        ${copyright} ${license === undefined ? nothing : renderLink(license, context.messages.license)}
      </p>`,
    url !== undefined && html`<p part="original">${renderLink(url, context.messages.original)}</p>`,
  ].filter((note) => note);
  return notes.length > 0 ? html`<footer part="endnotes" class="endnotes">${notes}</footer>` : nothing;
}
