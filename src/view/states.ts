import type { html as Html, TemplateResult } from 'lit';
import { englishStates, type Messages } from '../i18n/messages.js';

// This module is in a part of the script tag, which has no lit of its own: it is handed `html`.

/** The shape of lines to come. Still, and shown only when the wait is long enough to be noticed. */
export const renderLoading = (html: typeof Html, messages: Messages): TemplateResult =>
  html`<p part="loading" class="frame state ghost" role="status">${messages.loading ?? englishStates.loading}</p>`;

/** One line instead of words that could not be had, with a way on. */
export const renderFailure = (html: typeof Html, messages: Messages, onRetry: () => void): TemplateResult => {
  const { failed, retry } = { ...englishStates, ...messages };
  return html`<p part="error" class="frame state failure">
    ${failed} <button type="button" part="retry" @click=${onRetry}>${retry}</button>
  </p>`;
};
