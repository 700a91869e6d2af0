import { TAGS } from './model/tags.js';
/**
 * Whether a tag is a Broadsheet element. Use it as `compilerOptions.isCustomElement`, so that Vue resolves no component.
 *
 * Pass the prefix of `define` here, too: `(tag) => isCustomElement(tag, { prefix: 'acme' })`.
 */
export function isCustomElement(tag, { prefix = '' } = {}) {
    const start = prefix && `${prefix}-`;
    return TAGS.some((ours) => tag === start + ours);
}
