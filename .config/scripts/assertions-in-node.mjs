// Module hooks for Node: replaces @open-wc/testing, which needs a page, by chai for its export `expect`.
const CHAI = new URL('../../node_modules/@esm-bundle/chai/esm/chai.js', import.meta.url).href;

export const resolve = (specifier, context, next) =>
  specifier === '@open-wc/testing' ? { url: CHAI, format: 'module', shortCircuit: true } : next(specifier, context);
