import type { html as Html, TemplateResult } from 'lit';
import { type Messages } from '../i18n/messages.js';
/** The shape of lines to come. Still, and shown only when the wait is long enough to be noticed. */
export declare const renderLoading: (html: typeof Html, messages: Messages) => TemplateResult;
/** One line instead of words that could not be had, with a way on. */
export declare const renderFailure: (html: typeof Html, messages: Messages, onRetry: () => void) => TemplateResult;
