// Module hooks of Node: a test asks for `expect` of @open-wc/testing, whose other exports need a page.
const CHAI = new URL('../../node_modules/@esm-bundle/chai/esm/chai.js', import.meta.url).href;

export const resolve = (specifier, context, next) =>
  specifier === '@open-wc/testing' ? { url: CHAI, format: 'module', shortCircuit: true } : next(specifier, context);
