import { englishStates } from '../i18n/messages.js';
import { elementWith } from '../plain/element.js';
// Part of the data chunk, because these states only exist when data is loaded.
/**
 * Draws the placeholder of an element while its data loads. It is not animated, and the style sheet shows it after a
 * delay.
 */
export const drawLoading = (messages) => elementWith('p', { part: 'loading', class: 'frame state ghost' }, [messages.loading ?? englishStates.loading]);
/** Draws the message of an element whose data could not be loaded, with a button; `isTrying` while it loads again. */
export function drawFailure(messages, isTrying) {
    const { failed, retry, loading } = { ...englishStates, ...messages };
    // The button stays in place while it works, so that it keeps the focus.
    const button = elementWith('button', { type: 'button', part: 'retry', ...(isTrying && { 'aria-disabled': 'true' }) }, [retry]);
    return elementWith('p', { part: 'error', class: 'frame state failure' }, [`${isTrying ? loading : failed} `, button]);
}
