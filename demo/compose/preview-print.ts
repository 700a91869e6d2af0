/** Shows an element as it is printed: its rules for print apply, and those for screens do not. */

/** The conditions as they were written, by rule. */
const written = new WeakMap<CSSMediaRule, string>();

/** Turns the rules for print of a shadow root on or off. */
export function applyPrint(root: ShadowRoot | null, isPrinted: boolean): void {
  for (const { cssRules } of root?.adoptedStyleSheets ?? []) setRules(cssRules, isPrinted);
}

function setRules(rules: CSSRuleList, isPrinted: boolean): void {
  for (const rule of rules) {
    if (rule instanceof CSSMediaRule) {
      const condition = written.get(rule) ?? rule.media.mediaText;
      written.set(rule, condition);
      const printed = condition.replace(/\bprint\b/g, 'all').replace(/\bscreen\b/g, 'print');
      const next = isPrinted ? printed : condition;
      if (rule.media.mediaText !== next) rule.media.mediaText = next;
    }
    // Rules are nested in rules.
    if ('cssRules' in rule) setRules(rule.cssRules as CSSRuleList, isPrinted);
  }
}
