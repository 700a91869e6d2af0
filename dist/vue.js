import { TAGS } from './model/tags.js';
/**
 * Whether a tag is one of ours: for `compilerOptions.isCustomElement`, so that Vue looks for no component of that name.
 *
 * A prefix that `define` was given belongs here as well: `(tag) => isCustomElement(tag, { prefix: 'acme' })`.
 */
export function isCustomElement(tag, { prefix = '' } = {}) {
    const start = prefix && `${prefix}-`;
    return TAGS.some((ours) => tag === start + ours);
}
