import type { Messages } from '../i18n/messages.js';

// Replaces custom messages, which only the package supports: the script tag defines no global to set them.

export const watchOwnMessages = (): void => undefined;

export const withOwnMessages = (messages: Messages): Messages => messages;
