/**
 * Broadsheet in Vue: types of the elements in templates, and the check that the template compiler needs.
 *
 * @packageDocumentation
 */
import type { DefineOptions } from './registration.js';
import { TAGS } from './model/tags.js';

/**
 * Whether a tag is a Broadsheet element. Use it as `compilerOptions.isCustomElement`, so that Vue resolves no component.
 *
 * Pass the prefix of `define` here, too: `(tag) => isCustomElement(tag, { prefix: 'acme' })`.
 */
export function isCustomElement(tag: string, { prefix = '' }: DefineOptions = {}): boolean {
  const start = prefix && `${prefix}-`;
  return TAGS.some((ours) => tag === start + ours);
}
