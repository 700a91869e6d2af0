import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { Composer } from './composer.js';
import { StartPanel } from './panels/start.js';
import { home, keepForOffline } from './site.js';
import type { Step } from './state/fragment.js';
import { canRedo, canUndo } from './state/timeline.js';
import { hasContent, type Work } from './state/work.js';
import { isWorthKeeping } from './state/history.js';
import { loadWords, words } from './words/words.js';

interface Typing {
  readonly field: EventTarget;
  readonly start: string;
  readonly work: Work;
}

/** The page: the bar with the steps, the panel of the current step, the preview, and the actions. */
class ComposeApp extends LitElement {
  readonly #composer = new Composer(() => this.requestUpdate());
  #step: Step = 'story';
  /** The field that somebody types into, its text before, and the state after the last letter. */
  #typing: Typing | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('keydown', this.#keys);
    document.addEventListener('beforeinput', this.#beforeInput);
    document.addEventListener('input', this.#input);
    document.addEventListener('dragover', preventDefault);
    document.addEventListener('drop', this.#drop);
    void this.#composer.start().then(() => {
      this.#step = this.#composer.step;
    });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('keydown', this.#keys);
    document.removeEventListener('beforeinput', this.#beforeInput);
    document.removeEventListener('input', this.#input);
    document.removeEventListener('dragover', preventDefault);
    document.removeEventListener('drop', this.#drop);
  }

  protected override createRenderRoot(): HTMLElement {
    this.replaceChildren();
    return this;
  }

  protected override render(): TemplateResult {
    const composer = this.#composer;
    const { step, status } = composer;
    return html`${this.#bar()} ${step === 'story' || step === 'check' ? this.#single() : this.#work()}
      <p class="vh" role="status" aria-live="polite">${status}</p>`;
  }

  protected override updated(): void {
    const { step } = this.#composer;
    document.title = `${step === 'story' ? words.make : words.steps[step]} – Broadsheet`;
    if (step === this.#step) return;
    this.#step = step;
    scrollTo(0, 0);
    // A new step is a new page: its heading takes the focus.
    requestAnimationFrame(() => this.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true }));
  }

  #bar(): TemplateResult {
    const { step, timeline, work } = this.#composer;
    const hasWork = isWorthKeeping(work);
    const names = ['story', 'choose', 'edit', 'copy'] as const;
    return html`<header class="bar make">
      <a class="word" href=${home}>Broadsheet</a>
      <nav aria-label=${words.stepsLabel}>
        <ol class="steps">
          ${names.map(
            (name) =>
              html`<li>
                ${
                  name === 'story' || hasWork
                    ? html`<a
                        href="#${name}"
                        aria-current=${name === step ? 'step' : nothing}
                        @click=${(event: Event) => {
                          event.preventDefault();
                          this.#composer.go(name);
                        }}
                        >${words.steps[name]}</a
                      >`
                    : html`<span>${words.steps[name]}</span>`
                }
              </li>`,
          )}
        </ol>
      </nav>
      <div class="end">
        ${step !== 'check' && (hasWork || canRedo(timeline)) ? this.#undo('only-wide') : nothing}
        ${step === 'choose' || step === 'edit' ? this.#actions('only-wide') : nothing}
      </div>
    </header>`;
  }

  #undo(name: string): TemplateResult {
    const { timeline } = this.#composer;
    return html`<button
        class="plain ${name}"
        type="button"
        aria-keyshortcuts="Control+Z"
        ?disabled=${!canUndo(timeline)}
        @click=${() => this.#composer.undo()}
      >
        ${words.undo}</button
      ><button
        class="plain ${name}"
        type="button"
        aria-keyshortcuts="Control+Shift+Z"
        ?disabled=${!canRedo(timeline)}
        @click=${() => this.#composer.redo()}
      >
        ${words.redo}
      </button>`;
  }

  #actions(name: string): TemplateResult {
    const composer = this.#composer;
    return html`${
        composer.step === 'choose'
          ? html`<button class="button ${name}" type="button" @click=${() => composer.go('edit')}>
              ${words.steps.edit}
            </button>`
          : nothing
      }<button
        class="button first ${name}"
        type="button"
        ?disabled=${!hasContent(composer.work)}
        @click=${() => composer.go('copy')}
      >
        ${words.steps.copy}
      </button>`;
  }

  #single(): TemplateResult {
    const composer = this.#composer;
    const { version } = composer;
    return html`<main id="main">
      ${
        composer.step === 'check'
          ? html`<compose-check class="start" .composer=${composer} .version=${version}></compose-check>`
          : html`<compose-start class="start" .composer=${composer} .version=${version}></compose-start>`
      }
    </main>`;
  }

  #work(): TemplateResult {
    const composer = this.#composer;
    const { step, version } = composer;
    return html`<main class="work" id="main">
        ${
          step === 'choose'
            ? html`<compose-choose class="pane" .composer=${composer} .version=${version}></compose-choose>`
            : step === 'edit'
              ? html`<compose-edit class="pane" .composer=${composer} .version=${version}></compose-edit>`
              : html`<compose-copy class="pane" .composer=${composer} .version=${version}></compose-copy>`
        }
        <compose-preview
          class="stage ${step === 'edit' ? 'lead-in' : ''}"
          role="region"
          aria-label=${words.preview.title}
          .composer=${composer}
          .version=${version}
        ></compose-preview>
      </main>
      ${
        step === 'copy'
          ? nothing
          : html`<section class="dock" aria-label=${words.actions}>
              ${step === 'edit' ? this.#undo('') : nothing} ${this.#actions('')}
            </section>`
      }`;
  }

  readonly #keys = (event: KeyboardEvent): void => {
    const key = event.key.toLowerCase();
    if (event.defaultPrevented || !(event.ctrlKey || event.metaKey) || event.altKey || !/^[zy]$/.test(key)) return;
    const composer = this.#composer;
    const isRedo = event.shiftKey || key === 'y';
    const [field] = event.composedPath();
    if (isTextField(field) && (isRedo ? !canRedo(composer.timeline) : this.#hasTyping(field))) return;
    event.preventDefault();
    if (isRedo) composer.redo();
    else composer.undo();
  };

  /** Whether the last change is what somebody typed into a field, and the browser can undo some of it. */
  #hasTyping(field: HTMLTextAreaElement | HTMLInputElement): boolean {
    const typing = this.#typing;
    return typing?.field === field && typing.work === this.#composer.work && typing.start !== field.value;
  }

  readonly #beforeInput = ({ target }: Event): void => {
    if (!isTextField(target) || (this.#typing?.field === target && this.#typing.work === this.#composer.work)) return;
    this.#typing = { field: target, start: target.value, work: this.#composer.work };
  };

  readonly #input = ({ target }: Event): void => {
    if (this.#typing?.field === target) this.#typing = { ...this.#typing, work: this.#composer.work };
  };

  readonly #drop = (event: DragEvent): void => {
    const [file] = event.dataTransfer?.files ?? [];
    if (!file) return;
    event.preventDefault();
    void this.#composer.readFile(file);
  };
}

const isTextField = (target: EventTarget | null | undefined): target is HTMLTextAreaElement | HTMLInputElement =>
  target instanceof HTMLTextAreaElement || (target instanceof HTMLInputElement && target.className.includes('input'));

/** Files can be dropped anywhere on the page. */
function preventDefault(event: DragEvent): void {
  if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
}

await loadWords();
customElements.define('compose-start', StartPanel);
customElements.define('compose-app', ComposeApp);

keepForOffline();

// The other panels need more of the library. Running it would hold up the first seconds of the page, so they are loaded when
// somebody does something, with their step, or later.
const LATER = 6_000;
let panels: Promise<void> | undefined;
const loadPanels = (): void =>
  void (panels ??= import('./panels/panels.js').then(({ definePanels }) => definePanels()));
if (location.hash.length > 1) loadPanels();
for (const sign of ['pointermove', 'pointerdown', 'keydown', 'input', 'paste', 'drop', 'hashchange'])
  addEventListener(sign, loadPanels, { once: true, capture: true, passive: true });
setTimeout(() => ('requestIdleCallback' in globalThis ? requestIdleCallback(loadPanels) : loadPanels()), LATER);
