import { englishStates } from '../i18n/messages.js';
// This module is in a part of the script tag, which has no lit of its own: it is handed `html`.
/** The shape of lines to come. Still, and shown only when the wait is long enough to be noticed. */
export const renderLoading = (html, messages) => html `<p part="loading" class="frame state ghost" role="status">${messages.loading ?? englishStates.loading}</p>`;
/** One line instead of words that could not be had, with a way on. */
export const renderFailure = (html, messages, onRetry) => {
    const { failed, retry } = { ...englishStates, ...messages };
    return html `<p part="error" class="frame state failure"> ${failed} <button type="button" part="retry" @click=${onRetry}>${retry}</button> </p>`;
};
