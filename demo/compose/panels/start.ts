import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { isAddress } from '../composer.js';
import { saveFile } from '../files.js';
import { loadExample, oneFileAddress, type Example } from '../site.js';
import { newestFirst, titleOf, type Entry } from '../state/history.js';
import { hasContent } from '../state/work.js';
import { LANGUAGES, words } from '../words/words.js';
import { notices } from './notice.js';
import { Panel } from './panel.js';

const PAUSE = 250;
/**
 * The longest text that is shown in the field, where it can be edited. A longer one is read whole, but only its start is
 * shown, because browsers slow down, and it cannot be edited here.
 */
const MAX_SHOWN = 100_000;

/** Step 1: a text, a file, an address, an example, or recent work. */
export class StartPanel extends Panel {
  #timer: ReturnType<typeof setTimeout> | undefined;

  protected override render(): TemplateResult {
    const { composer, work } = this;
    const { start } = words;
    const { draft } = composer;
    return html`
      <header>
        <h1 class="h1" tabindex="-1">${start.title}</h1>
        <p class="lede">${start.lede}</p>
      </header>
      ${notices(composer)}
      <div class="drop">
        <label for="paste">${start.article}</label>
        <textarea
          id="paste"
          dir=${draft ? 'auto' : nothing}
          aria-describedby="paste-hint paste-found"
          placeholder=${start.placeholder}
          ?readonly=${draft.length > MAX_SHOWN}
          .value=${live(draft.length > MAX_SHOWN ? `${draft.slice(0, MAX_SHOWN)}…` : draft)}
          @focus=${() => composer.warmUp()}
          @paste=${this.#paste}
          @input=${this.#input}
        ></textarea>
        <div class="foot">
          ${
            hasContent(work) && draft
              ? html`<button class="button first" type="button" @click=${() => composer.go('choose')}>
                  ${start.goOn}
                </button>`
              : html`<button class="button first" type="button" @click=${this.#readClipboard}>${start.paste}</button>`
          }
          <p class="hint" id="paste-hint"><span class="keys">${start.keys}</span>${start.next}</p>
          <p class="found" id="paste-found" role="status">
            ${work.story?.headline ? start.headline(work.story.headline) : nothing}
          </p>
        </div>
      </div>
      <form class="other" @submit=${this.#readAddress}>
        <div class="field">
          <label for="address">${start.address}</label>
          <div class="join">
            <input
              class="input"
              id="address"
              name="address"
              dir="ltr"
              inputmode="url"
              placeholder="https://"
              autocomplete="url"
            />
            <button class="button" type="submit">${start.read}</button>
          </div>
        </div>
        <label class="button file">${start.file}<input type="file" @change=${this.#openFile} /></label>
      </form>
      <section aria-labelledby="examples">
        <div class="head"><h2 class="h3" id="examples">${start.example}</h2></div>
        <ul class="list">
          ${example(start.exampleStory, start.exampleStoryNote, () => this.#readExample('story'))}
          ${example(start.exampleCalendar, start.exampleCalendarNote, () => this.#readExample('calendar'))}
          ${example(start.blankQuote, start.blankNote, () => composer.startBlank({ kind: 'quote' }))}
          ${example(start.blankTrip, start.blankNote, () =>
            composer.startBlank({ kind: 'itinerary', trip: { stops: [{ place: words.edit.newStop }] } }),
          )}
          ${example(start.blankStory, start.blankNote, () =>
            composer.startBlank({ kind: 'article', story: { headline: start.blankStory } }),
          )}
          ${example(start.check, start.checkNote, () => composer.go('check'))}
        </ul>
      </section>
      <section aria-labelledby="recent">
        <div class="head">
          <h2 class="h3" id="recent">${start.recent}</h2>
          <div>
            ${
              composer.recent.length > 0
                ? html`<button class="plain" type="button" @click=${this.#export}>${start.export}</button>
                    <button class="plain" type="button" @click=${() => void composer.clearHistory()}>
                      ${start.clear}
                    </button>`
                : nothing
            }
            ${
              composer.cleared.length > 0
                ? html`<button class="plain" type="button" @click=${() => void composer.restoreHistory()}>
                    ${words.undo}
                  </button>`
                : nothing
            }
          </div>
        </div>
        ${
          composer.recent.length > 0
            ? html`<ul class="list">
                  ${newestFirst(composer.recent).map((entry) => this.#entry(entry))}
                </ul>
                <p class="hint after-list">${start.recentNote}</p>`
            : html`<p class="hint none-yet">${start.noRecent}</p>`
        }
      </section>
      <div class="field language">
        <label for="page-language">${words.language}</label>
        <select id="page-language" @change=${this.#chooseLanguage}>
          ${Object.entries(LANGUAGES).map(
            ([code, name]) =>
              html`<option value=${code} lang=${code} ?selected=${code === document.documentElement.lang}>
                ${name}
              </option>`,
          )}
        </select>
      </div>
      ${
        oneFileAddress
          ? html`<p class="hint one-file">
              <a href=${oneFileAddress} download>${start.oneFile}</a> ${start.oneFileNote}
            </p>`
          : nothing
      }
    `;
  }

  #entry(entry: Entry): TemplateResult {
    const { work, changed } = entry;
    const time = new Date(changed);
    const title = titleOf(work);
    const { lang } = document.documentElement;
    return html`<li>
      <button class="open" type="button" @click=${() => this.composer.open(entry)}>
        <bdi>${work.kind === 'quote' ? `“${title}”` : title}</bdi></button
      ><span
        >${words.kinds[work.kind]},
        <time datetime=${time.toISOString()}
          >${time.toLocaleString(lang, { month: 'short', day: 'numeric', hour: '2-digit', minute: '2-digit' })}</time
        ></span
      >
    </li>`;
  }

  readonly #paste = (event: ClipboardEvent): void => {
    const field = event.currentTarget as HTMLTextAreaElement;
    const data = event.clipboardData;
    const [file] = data?.files ?? [];
    if (file) {
      event.preventDefault();
      void this.composer.readFile(file);
      return;
    }
    // Pasted into an empty field, the text is a whole article; the next step opens by itself.
    if (field.value.trim() !== '' && !field.readOnly) return;
    const text = data?.getData('text/plain') ?? '';
    if (text.trim().length < 40 && !isAddress(text)) return;
    event.preventDefault();
    clearTimeout(this.#timer);
    void this.composer.read(text, { goesOn: true });
  };

  readonly #input = (event: Event): void => {
    const { value } = event.currentTarget as HTMLTextAreaElement;
    this.composer.draft = value;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.composer.read(value), PAUSE);
  };

  readonly #readClipboard = async (): Promise<void> => {
    try {
      const text = await navigator.clipboard.readText();
      if (text.trim()) return await this.composer.read(text, { goesOn: true });
    } catch {
      this.composer.fail({ title: words.wrong.clipboardRead, todo: words.wrong.clipboardReadDo });
    }
    this.querySelector('textarea')?.focus();
  };

  readonly #readAddress = (event: SubmitEvent): void => {
    event.preventDefault();
    void this.composer.readAddress(this.querySelector<HTMLInputElement>('#address')!.value);
  };

  readonly #openFile = (event: Event): void => {
    const [file] = (event.currentTarget as HTMLInputElement).files ?? [];
    if (file) void this.composer.readFile(file);
  };

  async #readExample(example: Example): Promise<void> {
    await this.composer.read(await loadExample(example), { goesOn: true });
  }

  readonly #chooseLanguage = (event: Event): void => {
    const address = new URL(location.href);
    address.searchParams.set('lang', (event.currentTarget as HTMLSelectElement).value);
    location.assign(address);
  };

  readonly #export = (): void => {
    saveFile('broadsheet-history.json', JSON.stringify(this.composer.recent, null, 2), 'application/json');
  };
}

const example = (title: string, note: string, choose: () => unknown): TemplateResult =>
  html`<li><button class="open" type="button" @click=${() => void choose()}>${title}</button><span>${note}</span></li>`;
