import type { WrittenAttribute } from '../markup/tags.js';
import type { Page, PageTag } from './page.js';
import type { Target } from './targets.js';

/** What a platform makes of HTML. */
export interface Foreseen {
  /** The tags it removes; their content may stay. */
  readonly tags: readonly PageTag[];
  /** The attributes it removes from tags that stay. */
  readonly attributes: readonly { readonly tag: PageTag; readonly attribute: WrittenAttribute }[];
  /** The properties it removes from inline styles. */
  readonly styles: readonly { readonly tag: PageTag; readonly property: string }[];
  /** The visible text afterwards. */
  readonly words: string;
  /** The text that is removed with its tags. */
  readonly lost: string;
  /** Hidden content that becomes visible as text. */
  readonly leaked: readonly { readonly text: string; readonly within: PageTag }[];
}

/** Elements whose content is not visible text while the element exists. */
const HIDING = /^(script|style|template|title|head|iframe)$/;

/** Predicts what a platform makes of selected parts of a page. */
export function foresee(
  { tags, words }: Page,
  target: Target,
  isAskedFor: (tag: PageTag | undefined) => boolean,
): Foreseen {
  /** Whether text in a tag is visible before and after. */
  const before = new Map<PageTag | undefined, boolean>([[undefined, true]]);
  const after = new Map<PageTag | undefined, boolean>([[undefined, true]]);
  const gone: PageTag[] = [];
  const attributes: { tag: PageTag; attribute: WrittenAttribute }[] = [];
  const styles: { tag: PageTag; property: string }[] = [];
  const distrusted = new Set(target.distrusts && suspectsIn(words, target.distrusts));
  for (const tag of tags) {
    const fate = distrusted.has(tag) ? 'removed' : target.fateOf(tag.name);
    const hides = HIDING.test(tag.name);
    before.set(tag, before.get(tag.parent)! && !hides);
    after.set(tag, after.get(tag.parent)! && fate !== 'removed' && (fate === 'unwrapped' || !hides));
    if (!isAskedFor(tag)) continue;
    if (fate !== 'kept') gone.push(tag);
    else {
      for (const attribute of tag.written) {
        if (!target.keepsAttribute(tag.name, attribute.name)) attributes.push({ tag, attribute });
        else if (attribute.name === 'style' && target.keepsStyle) {
          for (const property of propertiesOf(attribute.value))
            if (!target.keepsStyle(property)) styles.push({ tag, property });
        }
      }
    }
  }
  const leaked: { text: string; within: PageTag }[] = [];
  let [seen, lost] = ['', ''];
  for (const { text, within } of words) {
    if (!isAskedFor(within)) continue;
    // In `script` and `style` a comment is text. If the tag is removed, it becomes a comment.
    if (after.get(within)) {
      const shown = before.get(within) ? text : text.replace(/<!--[^]*?(-->|$)/g, '');
      seen += shown;
      if (!before.get(within) && shown.trim() && within) leaked.push({ text: shown, within });
    } else if (before.get(within)) lost += text;
  }
  return { tags: gone, attributes, styles, words: seen, lost: lost.trim(), leaked };
}

const suspectsIn = (words: Page['words'], distrusts: RegExp): (PageTag | undefined)[] =>
  words.filter(({ text, within }) => within?.name === 'style' && distrusts.test(text)).map(({ within }) => within);

/** The properties of an inline style. Declarations are split at semicolons; semicolons in brackets or quotes are rare. */
const propertiesOf = (style: string): readonly string[] =>
  style.split(';').flatMap((rule) => {
    const property = rule.split(':')[0]!.trim().toLowerCase();
    return property === '' ? [] : [property];
  });
