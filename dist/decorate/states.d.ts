import { type Messages } from '../i18n/messages.js';
import { type PlainElement } from '../plain/element.js';
/**
 * Draws the placeholder of an element while its data loads. It is not animated, and the style sheet shows it after a
 * delay.
 */
export declare const drawLoading: (messages: Messages) => PlainElement;
/** Draws the message of an element whose data could not be loaded, with a button; `isTrying` while it loads again. */
export declare function drawFailure(messages: Messages, isTrying: boolean): PlainElement;
