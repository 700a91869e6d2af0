import { html } from 'lit';
/** What an element shows that has no words of its own yet, or none to be had: a sign of that, and its children. */
export function renderInstead(status, part, context, onRetry) {
    let instead;
    if (status === 'loading')
        instead = part?.renderLoading(html, context.messages);
    if (status === 'error') {
        const { messages } = context;
        instead = part?.renderFailure(html, messages, onRetry) ?? messages.failed;
    }
    return html `${instead}<slot></slot>`;
}
