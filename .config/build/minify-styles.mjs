// Minifies each css`…` of a module with Lightning CSS, and fails on invalid CSS. Literals with ${…} are left unchanged.
import { transform } from 'lightningcss';

const LITERAL = /\bcss ?`((?:[^`\\]|\\[\s\S])*)`/g;

/** @returns {string} the code, with its style sheets minified */
export function minifyStyles(code, file) {
  return code.replace(LITERAL, (literal, raw) => {
    if (raw.includes('${')) return literal;
    const sheet = raw.replace(/\\([\s\S])/g, '$1');
    const minified = minifySheet(sheet, file);
    return `css\`${minified.replace(/[\\`]|\$\{/g, '\\$&')}\``;
  });
}

/** @returns {string} one style sheet, minified */
export const minifySheet = (sheet, file) =>
  transform({ filename: file, code: Buffer.from(sheet), minify: true }).code.toString();
