// Minifies each html`…` of a module to one line.
//
// White space between text and tags is shortened but never added or removed, so the rendering does not change.
import ts from 'typescript';

/** @returns {string} the code, with its templates in one line each */
export function minifyTemplates(code, file) {
  const source = ts.createSourceFile(file, code, ts.ScriptTarget.Latest, true);
  const edits = [];
  const visit = (node) => {
    if (ts.isTaggedTemplateExpression(node) && node.tag.getText() === 'html') {
      const { template } = node;
      const pieces = ts.isNoSubstitutionTemplateLiteral(template)
        ? [template]
        : [template.head, ...template.templateSpans.map(({ literal }) => literal)];
      for (const piece of pieces) {
        const words = piece.getText();
        const inOneLine = words.replace(/\s*\n\s*(\/?>)?/g, (_, end) => end ?? ' ');
        if (inOneLine !== words) edits.push([piece.getStart(), piece.getEnd(), inOneLine]);
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return edits
    .sort(([one], [other]) => other - one)
    .reduce((made, [start, end, words]) => made.slice(0, start) + words + made.slice(end), code);
}
