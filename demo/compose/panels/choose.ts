import { html, nothing, type TemplateResult } from 'lit';
import type { Article, PullQuote } from 'broadsheet';
import { passageLink, verifyQuotation } from 'broadsheet/extract';
import { blockTexts, withLine } from '../state/reading.js';
import { quoted } from '../state/quoted.js';
import { quoteOf } from '../state/selected.js';
import { KINDS, textIn, without, type Kind, type LeftOut, type Offer } from '../state/work.js';
import { words } from '../words/words.js';
import { notices } from './notice.js';
import { Panel } from './panel.js';

/** More lines than this are listed on demand. */
const MANY = 6;
/** A browser slows down with more. */
const MAX_LISTED = 500;

/** The first words of a story without a headline. */
function beginningOf(story: Article | undefined): string | undefined {
  const [first = ''] = blockTexts(story);
  return first.length > 80 ? `${first.slice(0, 80).replace(/\s+\S*$/u, '')} …` : first || undefined;
}

/** Step 2: what was found in the story; choose one, or select other words. */
export class ChoosePanel extends Panel {
  #showsStory = false;

  protected override render(): TemplateResult {
    const { composer, work } = this;
    const { choose } = words;
    const { story, offers, kind, leftOut } = work;
    return html`
      ${notices(composer)}
      <div class="source">
        <h1 class="h3" tabindex="-1" dir="auto">
          ${story?.headline ?? work.trip?.title ?? beginningOf(story) ?? choose.blank}
        </h1>
        <p class="hint">
          ${composer.summary()} ${leftOut.length === 0 && work.format ? choose.nothingLeftOut : nothing}
          ${
            story
              ? html`<button class="act" type="button" aria-expanded=${this.#showsStory} @click=${this.#toggleStory}>
                  ${this.#showsStory ? choose.hideStory : choose.showStory}
                </button>`
              : nothing
          }
        </p>
      </div>
      ${this.#showsStory ? this.#story() : nothing} ${leftOut.length > 0 ? this.#leftOut() : nothing}
      <fieldset class="choice tight">
        <legend class="vh">${choose.whatToMake}</legend>
        ${KINDS.map(
          (name) =>
            html`<label
              ><input
                type="radio"
                name="kind"
                .checked=${kind === name}
                ?disabled=${!this.#can(name)}
                @change=${() => this.#make(name)}
              />${words.kinds[name]} ${name === 'quote' && offers.length > 0 ? html`<b>${offers.length}</b>` : nothing}
              ${name === 'itinerary' && work.trip ? html`<b>1</b>` : nothing}</label
            >`,
        )}
      </fieldset>
      ${kind === 'quote' ? this.#offers() : kind === 'itinerary' ? this.#trip() : this.#wholeStory()}
      ${
        composer.notes.length > 0
          ? html`<details class="group">
              <summary>${choose.notes}</summary>
              <ul class="notes">
                ${composer.notes.slice(0, 20).map((note) => html`<li lang="en" dir="ltr">${note}</li>`)}
              </ul>
            </details>`
          : nothing
      }
    `;
  }

  #can(kind: Kind): boolean {
    const { story, offers, quote, trip } = this.work;
    if (kind === 'quote') return story !== undefined || offers.length > 0 || textIn(quote.quotation) !== '';
    if (kind === 'itinerary') return trip !== undefined;
    return story !== undefined;
  }

  #make(kind: Kind): void {
    const { look } = this.work;
    // Each element has variants of its own.
    this.composer.change({ kind, look: kind === this.work.kind ? look : { ...look, variant: '' } });
  }

  #offers(): TemplateResult {
    const { offers } = this.work;
    const { choose } = words;
    if (offers.length === 0) {
      return html`<div class="nothing">
        <p class="h3">${choose.none}</p>
        <p>${choose.noneDo}</p>
        <div class="acts">
          <button class="button" type="button" @click=${this.#toggleStory}>${choose.showStory}</button>
          <button class="button" type="button" @click=${() => this.#make('card')}>${choose.makeCard}</button>
        </div>
      </div>`;
    }
    return html`
      <p class="mark ok summary" role="status">${choose.allVerified(offers.length)}</p>
      <div role="radiogroup" aria-label=${choose.quotation}>
        <ol class="offer">
          ${offers.map((offer, index) => this.#offer(offer, index))}
        </ol>
      </div>
      ${this.#tripInShort()}
      <p class="hint more-words">${choose.otherWords}</p>
    `;
  }

  #offer({ quote, isSure, perhaps }: Offer, index: number): TemplateResult {
    const { choose } = words;
    const { attribution, role, organization, source } = quote;
    const more = [role ?? organization, source].filter(Boolean).join(', ');
    return html`<li>
      <input
        type="radio"
        name="offer"
        id="offer-${index}"
        aria-labelledby="words-${index} by-${index}"
        .checked=${this.work.picked === index}
        @change=${() => this.#pick(index)}
      />
      <p class="q" id="words-${index}" dir="auto">${this.#marked(quote)}</p>
      <p class="by" id="by-${index}" dir="auto">
        ${
          isSure
            ? html`<span><b>${attribution}</b>${more ? `, ${more}` : ''}</span>`
            : html`<span class="mark unsure"><b>${choose.notSure}</b></span>`
        }
      </p>
      ${
        isSure
          ? nothing
          : html`<p class="more">
              ${
                perhaps
                  ? html`${choose.perhaps(perhaps)}<br />
                      <button class="act" type="button" @click=${() => this.#confirm(index)}>${choose.yes}</button>`
                  : nothing
              }
              <button class="act" type="button" @click=${() => this.#correct(index)}>${choose.someoneElse}</button>
            </p>`
      }
    </li>`;
  }

  /** The quotation; its marks have a colour of their own. */
  #marked(quote: PullQuote): TemplateResult {
    const words = textIn(quote.quotation).trim();
    const [start, end] = quoted(quote).split(words);
    return html`<span class="mark-of">${start}</span>${words}<span class="mark-of">${end}</span>`;
  }

  #pick(index: number): void {
    const { quote } = this.work.offers[index]!;
    this.composer.change({ picked: index, quote, pictureText: '' }, 'picked');
  }

  #confirm(index: number): void {
    const offers = this.work.offers.map((offer, at) => (at === index ? { ...offer, isSure: true } : offer));
    this.composer.change({ offers, picked: index, quote: offers[index]!.quote, pictureText: '' });
    this.composer.announce(words.choose.confirmed(offers[index]!.quote.attribution ?? ''));
    this.querySelector<HTMLElement>(`#offer-${index}`)?.focus();
  }

  /** Takes the speaker away and opens the form, where another one can be typed. */
  #correct(index: number): void {
    const quote = without(this.work.offers[index]!.quote, 'attribution', 'role', 'organization');
    this.composer.change({ picked: index, quote, pictureText: '' });
    this.composer.go('edit');
  }

  #tripInShort(): TemplateResult | typeof nothing {
    const { trip } = this.work;
    if (!trip) return nothing;
    return html`<div class="head"><h2 class="h3">${words.choose.itinerary}</h2></div>
      <ul class="list">
        <li>
          <button class="open" type="button" @click=${() => this.#make('itinerary')} dir="auto">
            ${trip.title ?? trip.stops.map(({ place }) => place).join(words.comma)}</button
          ><span>${words.choose.stops(trip.stops.length)}</span>
          <p class="hint">${this.#stops()}</p>
        </li>
      </ul>`;
  }

  #stops(): TemplateResult[] {
    return (this.work.trip?.stops ?? []).map(
      ({ place, start }, index) =>
        html`${index > 0 ? words.comma : nothing}<bdi>${place}</bdi>${start ? html` (<bdi>${textIn(start)}</bdi>)` : nothing}`,
    );
  }

  #trip(): TemplateResult {
    const { trip } = this.work;
    if (!trip) return html`<p class="nothing">${words.choose.noTrip}</p>`;
    return html`<ol class="list stops">
      ${trip.stops.map(
        ({ place, country, start, purpose }) =>
          html`<li>
            <span dir="auto"><b class="strong">${place}</b>${country && country !== place ? `, ${country}` : ''}</span>
            <span>${start ? textIn(start) : html`<span class="mark unsure">${words.edit.noDay}</span>`}</span>
            ${purpose ? html`<p class="hint" dir="auto">${textIn(purpose)}</p>` : nothing}
          </li>`,
      )}
    </ol>`;
  }

  #wholeStory(): TemplateResult {
    const { choose } = words;
    const notes = { article: choose.wholeStory, excerpt: choose.excerptNote, card: choose.cardNote };
    const { kind } = this.work;
    return html`<p class="nothing">${kind === 'quote' || kind === 'itinerary' ? nothing : notes[kind]}</p>
      <p class="hint more-words">${choose.otherWords}</p>`;
  }

  #leftOut(): TemplateResult {
    const { leftOut } = this.work;
    const { choose } = words;
    const isLong = leftOut.length > MANY;
    const list = html`<ul class="left-out">
      ${leftOut.slice(0, MAX_LISTED).map(
        (line, index) =>
          html`<li>
            <q dir="auto">${line.text}</q
            >${line.before === undefined ? html`<span class="hint">${choose.line(line.line + 1)}</span>` : nothing}
            <button
              class="button"
              type="button"
              aria-label=${choose.isBack(line.text)}
              @click=${() => this.#putBack(line, index)}
            >
              ${choose.putBack}
            </button>
          </li>`,
      )}
    </ul>`;
    const title = choose.leftOut(leftOut.length);
    // A page has many such lines: they are listed on demand.
    if (isLong)
      return html`<details class="left">
        <summary>${title}</summary>
        ${list}
      </details>`;
    return html`<section class="left" aria-labelledby="left-out">
      <p id="left-out">${title}</p>
      ${list}
    </section>`;
  }

  #putBack(line: LeftOut, index: number): void {
    this.composer.change(withLine(this.work, line));
    this.composer.announce(words.choose.isBack(line.text));
    void this.updateComplete.then(() => {
      const buttons = this.querySelectorAll<HTMLElement>('.left-out button');
      (buttons[Math.min(index, buttons.length - 1)] ?? this.querySelector<HTMLElement>('h1'))?.focus();
    });
  }

  readonly #toggleStory = (): void => {
    this.#showsStory = !this.#showsStory;
    this.requestUpdate();
    if (!this.#showsStory) return;
    void this.updateComplete.then(() => {
      const field = this.querySelector<HTMLTextAreaElement>('#story-text');
      field?.setSelectionRange(0, 0);
      field?.focus();
      field?.scrollTo(0, 0);
    });
  };

  #story(): TemplateResult {
    const { choose } = words;
    const text = blockTexts(this.work.story).join('\n\n');
    return html`<div class="field selecting">
      <label for="story-text">${choose.storyText}</label>
      <textarea
        class="words"
        id="story-text"
        readonly
        dir="auto"
        rows="12"
        aria-describedby="select-keys"
        .value=${text}
        @keydown=${this.#quoteByKey}
      ></textarea>
      <div role="toolbar" aria-label=${choose.storyText} class="pop">
        <button class="plain" type="button" @click=${this.#quoteSelection}>${choose.quoteThis}</button>
        ${
          this.work.story?.url
            ? html`<button class="plain" type="button" @click=${() => void this.#copyLink()}>
                ${choose.copyLink}
              </button>`
            : nothing
        }
      </div>
      <p class="hint" id="select-keys">${choose.selectKeys}</p>
    </div>`;
  }

  readonly #quoteByKey = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      this.#quoteSelection();
    }
  };

  #selected(): string {
    const { value, selectionStart, selectionEnd } = this.querySelector<HTMLTextAreaElement>('#story-text')!;
    return value.slice(selectionStart, selectionEnd).trim();
  }

  readonly #quoteSelection = (): void => {
    const selected = this.#selected();
    if (!selected) return this.composer.announce(words.choose.selectFirst);
    const quote = quoteOf(this.work, selected);
    const { url } = this.work.story ?? {};
    const { span } = verifyQuotation(selected, this.work.story!);
    const sourceUrl = url && span ? passageLink(url, this.work.story!, span) : undefined;
    this.composer.change({
      pictureText: '',
      kind: 'quote',
      picked: -1,
      quote: sourceUrl ? { ...quote, sourceUrl } : quote,
    });
    this.composer.go('edit');
    this.composer.announce(words.choose.quoted);
  };

  async #copyLink(): Promise<void> {
    const { story } = this.work;
    const { span } = verifyQuotation(this.#selected(), story!);
    if (!span) return this.composer.announce(words.choose.selectFirst);
    await navigator.clipboard.writeText(passageLink(story!.url!, story!, span));
    this.composer.announce(words.copy.copied);
  }
}
