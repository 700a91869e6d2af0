import { html, nothing, type TemplateResult } from 'lit';
import { parseArticle, parseItinerary, parsePullQuote, type Article } from 'broadsheet';
import { passageLink, verifyQuotation } from 'broadsheet/extract';
import { momentFrom, textIn, withFields } from '../state/work.js';
import { words } from '../words/words.js';
import { textField } from './field.js';
import { lookFields } from './look.js';
import { notices } from './notice.js';
import { Panel } from './panel.js';
import { verification } from './verification.js';

/** Step 3: the fields of the widget, and its style. */
export class EditPanel extends Panel {
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
      ${
        kind === 'quote'
          ? this.#quote()
          : kind === 'itinerary'
            ? html`<compose-trip .composer=${composer} .version=${this.version}></compose-trip>`
            : this.#story()
      }
      ${this.#issues()} ${lookFields(composer)}
    `;
  }

  #quote(): TemplateResult {
    const { quote, story } = this.work;
    const { edit } = words;
    const set = (name: keyof typeof quote, value: unknown): void =>
      this.composer.change({ quote: withFields(quote, { [name]: value }) }, `quote-${name}`);
    const setWords = (value: string): void =>
      this.composer.change({ quote: { ...quote, quotation: value ? [value] : [] } }, 'quote-quotation');
    const text = textIn(quote.quotation);
    const plain = (name: 'attribution' | 'role' | 'source', label: string): TemplateResult =>
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
        ${textField({
          id: 'date',
          label: edit.date,
          value: textIn(quote.date),
          change: (value) => set('date', momentFrom(value)),
          hint: edit.dateHint,
        })}
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
    const text = (name: 'kicker' | 'byline' | 'source', label: string): TemplateResult =>
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
        change: (value) => set('standfirst', value ? [value] : undefined),
      })}
      <div class="pair">
        ${text('kicker', edit.kicker)} ${text('byline', edit.byline)}
        ${textField({
          id: 'published',
          label: edit.published,
          value: textIn(story.published),
          change: (value) => set('published', momentFrom(value)),
          hint: edit.dateHint,
        })}
        ${text('source', edit.source)}
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
      ${this.#picture(story)} ${kind === 'card' ? nothing : this.#body(story)}
    </div>`;
  }

  #picture(story: Article): TemplateResult {
    const { edit } = words;
    const { image } = story;
    const set = (name: string, value: unknown): void => {
      const next = withFields({ ...image }, { [name]: value });
      this.composer.change(
        { story: withFields(story, { image: Object.keys(next).length > 0 ? next : undefined }) },
        `picture-${name}`,
      );
    };
    const address = textField({
      id: 'picture',
      label: edit.picture,
      value: image?.src ?? '',
      inputMode: 'url',
      placeholder: 'https://',
      isOptional: true,
      change: (value) => set('src', value.trim()),
    });
    if (!image?.src) return address;
    return html`${address}
    ${textField({
      id: 'alt',
      label: edit.alt,
      value: image.alt ?? '',
      rows: 2,
      hint: edit.altHint,
      change: (value) => set('alt', value),
    })}
    ${textField({
      id: 'caption',
      label: edit.caption,
      value: textIn(image.caption),
      rows: 2,
      change: (value) => set('caption', value ? [value] : undefined),
    })}
    ${textField({ id: 'credit', label: edit.credit, value: image.credit ?? '', change: (value) => set('credit', value) })}`;
  }

  /** The paragraphs, one field each; what is no plain paragraph stays as it was read. */
  #body(story: Article): TemplateResult {
    const { edit } = words;
    const body = story.body ?? [];
    const set = (index: number, value: string): void => {
      const next = [...body];
      if (value.trim() === '') next.splice(index, 1);
      else next[index] = { type: 'paragraph', content: [value] };
      this.composer.change({ story: { ...story, body: next } }, value.trim() === '' ? undefined : `body-${index}`);
    };
    return html`<details class="group">
      <summary>${edit.body}</summary>
      <p class="hint">${edit.bodyHint}</p>
      <div class="fields paragraphs">
        ${body.map((block, index) =>
          block.type === 'paragraph'
            ? textField({
                id: `body-${index}`,
                label: `${index + 1}`,
                value: textIn(block.content),
                rows: 2,
                isSerif: true,
                change: (value) => set(index, value),
              })
            : nothing,
        )}
      </div>
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
        ${issues.slice(0, 8).map(({ path, message }) => html`<li>${path ? html`<code>${path}</code> ` : nothing}${message}</li>`)}
      </ul>
    </div>`;
  }
}
