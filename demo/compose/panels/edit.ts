import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { parseArticle, parseItinerary, parsePullQuote, type Article, type Block, type Itinerary } from 'broadsheet';
import { passageLink, verifyQuotation } from 'broadsheet/extract';
import { withBody } from '../state/body.js';
import { editedText } from '../state/edited.js';
import { textIn, withFields } from '../state/work.js';
import { words } from '../words/words.js';
import { textField } from './field.js';
import { imageFields } from './image.js';
import { lookFields } from './look.js';
import { momentField } from './moment.js';
import { notices } from './notice.js';
import { Panel } from './panel.js';
import { verification } from './verification.js';

const NO_STOPS: Itinerary = { stops: [] };

/** Step 3: the fields of the widget, and its style. */
export class EditPanel extends Panel {
  /** A story that was read is long, and folded; one that begins blank has a text to write. */
  #isBodyOpen: boolean | undefined;

  protected override render(): TemplateResult {
    const { composer, work } = this;
    const { kind, offers } = work;
    const { edit } = words;
    return html`
      <h1 class="vh" tabindex="-1">${edit.title[kind]}</h1>
      ${notices(composer)}
      ${
        kind === 'quote' && offers.length > 1
          ? html`<p class="hint back">
              <button class="act" type="button" @click=${() => composer.go('choose')}>
                ${edit.all(offers.length)}
              </button>
            </p>`
          : nothing
      }
      ${kind === 'quote' ? this.#quote() : kind === 'itinerary' ? this.#trip() : this.#story()} ${this.#issues()}
      ${lookFields(composer)}
    `;
  }

  #trip(): TemplateResult {
    const { composer, version, work } = this;
    const { story } = work;
    const { edit } = words;
    return html`<div class="fields">
      ${
        story
          ? momentField({
              id: 'story-date',
              label: edit.storyDate,
              value: story.published,
              isOptional: true,
              isCounted: false,
              hint: edit.storyDateHint,
              change: (value) => void composer.dateStory(value),
            })
          : nothing
      }
      <compose-trip
        .composer=${composer}
        .version=${version}
        .trip=${work.trip ?? NO_STOPS}
        .prefix=${''}
        .change=${(trip: Itinerary, group?: string) => composer.change({ trip }, group)}
      ></compose-trip>
    </div>`;
  }

  #quote(): TemplateResult {
    const { quote, story } = this.work;
    const { edit } = words;
    const set = (name: keyof typeof quote, value: unknown): void =>
      this.composer.change({ quote: withFields(quote, { [name]: value }) }, `quote-${name}`);
    const setWords = (value: string): void =>
      this.composer.change({ quote: { ...quote, quotation: editedText(quote.quotation, value) } }, 'quote-quotation');
    const text = textIn(quote.quotation);
    const plain = (name: 'attribution' | 'role' | 'source' | 'organization' | 'via', label: string): TemplateResult =>
      textField({ id: name, label, value: quote[name] ?? '', change: (value) => set(name, value) });
    return html`<div class="fields">
      ${textField({
        id: 'quotation',
        label: edit.quotation,
        value: text,
        rows: 3,
        isSerif: true,
        change: setWords,
        hint: verification('quotation-hint', text, story, setWords),
      })}
      <div class="pair">
        ${plain('attribution', edit.speaker)} ${plain('role', edit.role)} ${plain('source', edit.source)}
        ${momentField({ id: 'date', label: edit.date, value: quote.date, change: (value) => set('date', value) })}
      </div>
      ${textField({
        id: 'link',
        label: edit.link,
        value: quote.sourceUrl ?? '',
        inputMode: 'url',
        placeholder: 'https://',
        isOptional: true,
        change: (value) => set('sourceUrl', value.trim()),
      })}
      ${story ? this.#storyAddress(story) : nothing}
      <details class="more-fields">
        <summary>${edit.more}</summary>
        <div class="fields">
          <div class="pair">${plain('organization', edit.organization)} ${plain('via', edit.via)}</div>
          ${imageFields({
            id: 'picture',
            image: quote.image,
            change: (image, group) => this.composer.change({ quote: withFields(quote, { image }) }, group),
          })}
        </div>
      </details>
    </div>`;
  }

  /** The address of the story, from which links to passages are made. */
  #storyAddress(story: Article): TemplateResult {
    const { edit } = words;
    const change = (value: string): void => {
      const changed = withFields(story, { url: value.trim() });
      const { span } = verifyQuotation(textIn(this.work.quote.quotation), changed);
      const isAddress = /^https?:\/\/[^\s/]/.test(value.trim());
      const quote =
        span && isAddress
          ? { ...this.work.quote, sourceUrl: passageLink(value.trim(), changed, span) }
          : this.work.quote;
      this.composer.change({ story: changed, quote }, 'story-url');
    };
    return textField({
      id: 'story-url',
      label: edit.storyAddress,
      value: story.url ?? '',
      inputMode: 'url',
      placeholder: 'https://',
      isOptional: true,
      hint: edit.storyAddressHint,
      change,
    });
  }

  #story(): TemplateResult {
    const { story, kind } = this.work;
    if (!story) return html`<p>${words.choose.noStory}</p>`;
    const { edit } = words;
    const set = (name: keyof Article, value: unknown): void =>
      this.composer.change({ story: withFields(story, { [name]: value }) }, `story-${name}`);
    const text = (name: 'kicker' | 'byline' | 'source' | 'dateline', label: string): TemplateResult =>
      textField({ id: name, label, value: story[name] ?? '', isOptional: true, change: (value) => set(name, value) });
    return html`<div class="fields">
      ${textField({
        id: 'headline',
        label: edit.headline,
        value: story.headline ?? '',
        rows: 2,
        isSerif: true,
        change: (value) => set('headline', value),
      })}
      ${textField({
        id: 'standfirst',
        label: edit.standfirst,
        value: textIn(story.standfirst),
        rows: 2,
        isOptional: true,
        change: (value) => set('standfirst', value ? editedText(story.standfirst, value) : undefined),
      })}
      <div class="pair">
        ${text('kicker', edit.kicker)} ${text('byline', edit.byline)}
        ${momentField({
          id: 'published',
          label: edit.published,
          value: story.published,
          isCounted: false,
          change: (value) => void this.composer.dateStory(value),
        })}
        ${momentField({
          id: 'updated',
          label: edit.updated,
          value: story.updated,
          isOptional: true,
          isCounted: false,
          change: (value) => set('updated', value),
        })}
        ${text('source', edit.source)} ${text('dateline', edit.dateline)}
      </div>
      ${textField({
        id: 'url',
        label: edit.storyAddress,
        value: story.url ?? '',
        inputMode: 'url',
        placeholder: 'https://',
        isOptional: true,
        change: (value) => set('url', value.trim()),
      })}
      ${imageFields({
        id: 'picture',
        image: story.image,
        change: (image, group) => this.composer.change({ story: withFields(story, { image }) }, group),
      })}
      ${kind === 'card' ? nothing : this.#body(story)}
    </div>`;
  }

  /** The text of the story: its blocks, and the corrections below them. They are drawn once they are looked at. */
  #body(story: Article): TemplateResult {
    const { edit } = words;
    this.#isBodyOpen ??= this.work.format === '';
    const { composer } = this;
    const toggle = (event: Event): void => {
      this.#isBodyOpen = (event.currentTarget as HTMLDetailsElement).open;
      this.requestUpdate();
    };
    const change = (body: Block[], group?: string): void => composer.change(withBody(this.work, body), group);
    return html`<details class="group" .open=${live(this.#isBodyOpen)} @toggle=${toggle}>
      <summary>${edit.body}</summary>
      ${
        this.#isBodyOpen
          ? html`<p class="hint">${edit.bodyHint}</p>
              <compose-blocks
                .composer=${composer}
                .version=${this.version}
                .blocks=${story.body ?? []}
                .prefix=${'body'}
                .change=${change}
              ></compose-blocks>`
          : nothing
      }
    </details>`;
  }

  /** What the published schema says about the data; it never blocks. */
  #issues(): TemplateResult | typeof nothing {
    const { kind, quote, trip, story } = this.work;
    if (kind === 'quote' && textIn(quote.quotation).trim() === '') return nothing;
    const reading =
      kind === 'quote' ? parsePullQuote(quote) : kind === 'itinerary' ? parseItinerary(trip) : parseArticle(story);
    const { issues } = reading;
    if (issues.length === 0) return nothing;
    return html`<div class="notice" role="status">
      <b>${words.edit.issuesTitle}</b>
      <ul class="notes">
        ${issues.slice(0, 8).map(({ path, message }) => html`<li lang="en" dir="ltr">${path ? html`<code>${path}</code> ` : nothing}${message}</li>`)}
      </ul>
    </div>`;
  }
}
