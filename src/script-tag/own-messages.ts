import type { Messages } from '../i18n/messages.js';

// Words of one's own are set from script, with the package: the script tag leaves nothing in the page to set them with.

export const watchOwnMessages = (): void => undefined;

export const withOwnMessages = (messages: Messages): Messages => messages;
