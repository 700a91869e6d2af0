export { define } from './elements/all.js';
export type { DefineOptions } from './registration.js';
