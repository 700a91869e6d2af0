import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Composer } from '../composer.js';
import { contrast, LEAST_CONTRAST, nearestPassing } from '../state/colour.js';
import { kindFor } from '../state/outputs.js';
import { withFields, type Look } from '../state/work.js';
import { words } from '../words/words.js';
import { choice, select } from './field.js';

/** The grounds on which the accent is measured: those of the theme “house”. */
const GROUNDS = { light: '#ffffff', dark: '#16181b' };
/** Languages that the list offers. Another language in the data is kept. */
const LANGUAGES = ['en', 'es', 'fr', 'de', 'pt', 'it', 'nl', 'pl', 'ru', 'uk', 'ar', 'he', 'zh', 'ja'];

/** The fields of the style: variant, theme, colour, scheme, font, language. */
export function lookFields(composer: Composer): TemplateResult {
  const { look: labels } = words;
  const { kind, look, platform, script } = composer.work;
  const set = (patch: Partial<Look>, group?: string): void => composer.change({ look: { ...look, ...patch } }, group);
  const { variants } = labels;
  const isStyled = ['element', 'code'].includes(kindFor(platform, script));
  return html`<section class="group" aria-labelledby="style">
    <h2 class="h3" id="style">${labels.title}</h2>
    <div class="fields">
      ${
        kind === 'quote'
          ? choice(
              'variant',
              labels.size,
              { inline: variants.inline, supporting: variants.supporting, showcase: variants.showcase },
              (look.variant || 'supporting') as 'inline' | 'supporting' | 'showcase',
              (variant) => set({ variant }),
            )
          : nothing
      }
      ${
        kind === 'itinerary'
          ? choice(
              'variant',
              labels.size,
              { timeline: variants.timeline, compact: variants.compact },
              (look.variant || 'timeline') as 'timeline' | 'compact',
              (variant) => set({ variant }),
            )
          : nothing
      }
      ${choice('theme', labels.theme, labels.themes, look.theme as 'house', (theme) => set({ theme }))}
      ${accentField(look, set)}
      ${choice('scheme', labels.scheme, labels.schemes, look.scheme, (scheme) => set({ scheme }))}
      ${select('font', labels.font, labels.fonts, look.font as 'serif', (font) => set({ font }))}
      <div class="pair">
        ${languageField(composer)}
        ${select('direction', labels.direction, labels.directions, look.direction, (direction) => set({ direction }))}
        ${
          kind === 'quote'
            ? nothing
            : select('heading', labels.heading, headingLevels(), look.headingLevel, (headingLevel) =>
                set({ headingLevel }),
              )
        }
      </div>
      ${isStyled ? nothing : html`<p class="hint">${labels.onlyScript}</p>`}
    </div>
  </section>`;
}

function accentField({ accent, scheme }: Look, set: (patch: Partial<Look>, group?: string) => void): TemplateResult {
  const { look: labels } = words;
  const type = (event: Event): void => {
    const value = (event.currentTarget as HTMLInputElement).value.trim().toLowerCase();
    set({ accent: /^#?[\da-f]{6}$/.test(value) ? `#${value.replace('#', '')}` : '' }, 'accent');
  };
  return html`<div class="field">
    <label for="accent">${labels.accent}</label>
    <div class="join">
      <input
        class="swatch"
        type="color"
        .value=${live(accent || '#b01e28')}
        aria-label=${labels.pick}
        @input=${type}
      /><input
        class="input num whole"
        id="accent"
        dir="ltr"
        .value=${live(accent)}
        placeholder=${labels.noAccent}
        aria-describedby="accent-contrast"
        autocomplete="off"
        @change=${type}
      />
    </div>
    <div id="accent-contrast" role="status">${contrastNote(accent, scheme, (colour) => set({ accent: colour }))}</div>
  </div>`;
}

function contrastNote(
  accent: string,
  scheme: Look['scheme'],
  use: (colour: string) => void,
): TemplateResult | typeof nothing {
  const { look: labels } = words;
  if (!accent) return nothing;
  const grounds = scheme === '' ? [GROUNDS.light, GROUNDS.dark] : [GROUNDS[scheme]];
  const [worst = GROUNDS.light] = grounds.toSorted((one, other) => contrast(accent, one) - contrast(accent, other));
  const ratio = contrast(accent, worst);
  if (ratio >= LEAST_CONTRAST) return html`<p class="mark ok"><span>${labels.enough(ratio.toFixed(1))}</span></p>`;
  const nearest = nearestPassing(accent, grounds);
  return html`<div class="notice wrong">
    <b>${labels.tooPale(worst === GROUNDS.light ? 'white' : 'black', ratio.toFixed(1))}</b>
    <span>${nearest ? labels.nearest(nearest) : labels.none}</span>
    ${
      nearest
        ? html`<div class="acts">
            <button class="button" type="button" @click=${() => use(nearest)}>
              <svg class="chip" viewBox="0 0 1 1" aria-hidden="true"><rect width="1" height="1" fill=${nearest} /></svg>
              ${labels.use(nearest)}
            </button>
          </div>`
        : nothing
    }
  </div>`;
}

function languageField(composer: Composer): TemplateResult {
  const { kind, quote, trip, story } = composer.work;
  const shown = kind === 'quote' ? quote : kind === 'itinerary' ? trip : story;
  const names = new Intl.DisplayNames([document.documentElement.lang], { type: 'language' });
  const known = shown?.language && !LANGUAGES.includes(shown.language) ? [shown.language, ...LANGUAGES] : LANGUAGES;
  const options: Record<string, string> = { '': words.look.languageDefault };
  for (const code of known) options[code] = names.of(code) ?? code;
  return select('language', words.look.language, options, shown?.language ?? '', (language) => {
    if (kind === 'quote') composer.change({ quote: withFields(quote, { language }) });
    else if (kind === 'itinerary') composer.change({ trip: trip && withFields(trip, { language }) });
    else composer.change({ story: story && withFields(story, { language }) });
  });
}

function headingLevels(): Record<string, string> {
  const { headingDefault, headingNone } = words.look;
  return { '': headingDefault, 1: '1', 3: '3', 4: '4', 5: '5', 6: '6', none: headingNone };
}
