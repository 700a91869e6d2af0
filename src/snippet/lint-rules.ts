import type { LintCode } from './lint.js';
import { BOOLEANS, isKnownAttribute, meant, meantElement, ATTRIBUTES, VALUES } from './lint-names.js';
import { ELEMENTS, valueOf, type Page, type PageTag, type Written } from './lint-page.js';
import { defaultScript, type ScriptName } from './script.js';

/** Tells of a fault at a place. */
export type Tell = (code: LintCode, at: number, message: string) => void;

const SNIPPET = 'npx broadsheet snippet';
const shortened = (words: string): string => (words.length > 60 ? `${words.slice(0, 60)}…` : words);

/** What is wrong with a page, or what will be once an editor has had it. */
export function tellFaults(page: Page, tell: Tell): void {
  const curly = new Set<Written>();
  for (const tag of page.tags) {
    tellCurly(tag, curly, tell);
    tellMisspelt(tag, tell);
    if (tag.ours?.root === tag) tellAttributes(tag, curly, tell);
  }
  tellScripts(page, tell);
  tellOutline(page, tell);
  tellReaderModes(page, tell);
  tellWords(page, tell);
  if (!page.isWhole) tellBlankLines(page, tell);
}

const OPENS_CURLY =
  /^(?:[“”„‟«»‘’‚‛″′]|&(?:#822[0-3]|#821[6-9]|#x201[89a-f]|[lr]dquo|[lr]squo|bdquo|sbquo|quot|laquo|raquo);?)/i;

/** Values between curly quotes, which are part of the value to HTML, and end it at the first space. */
function tellCurly({ written }: PageTag, curly: Set<Written>, tell: Tell): void {
  for (const [index, attribute] of written.entries()) {
    if (!OPENS_CURLY.test(attribute.raw)) continue;
    for (const rest of written.slice(index)) curly.add(rest);
    tell(
      'curly-quotes',
      attribute.at,
      `The value of “${attribute.name}” stands between curly quotes, which HTML takes for part of it: type straight ones, ${attribute.name}="…".`,
    );
    return;
  }
}

function tellMisspelt(tag: PageTag, tell: Tell): void {
  const { name, start } = tag;
  if (/^[a-z]+[-_a-z]*$/.test(name) && name.length > 8 && !tag.ours) {
    const element = meantElement(name);
    if (element) tell('unknown-element', start, `There is no element <${name}>. Did you mean <${element}>?`);
  }
  const hook = valueOf(tag, 'data-news');
  if (hook === undefined || !/^(figure|article|section|div)$/.test(name) || tag.ours) return;
  const twin = meantElement(hook);
  if (twin) tell('unknown-element', start, `data-news="${hook}" is no twin of ours. Did you mean data-news="${twin}"?`);
}

/** The attributes of an element, or of its twin, where each begins with `data-news-`. */
function tellAttributes(tag: PageTag, curly: ReadonlySet<Written>, tell: Tell): void {
  const { as, element } = tag.ours!;
  if (!element) return;
  for (const attribute of tag.written) {
    if (curly.has(attribute)) continue;
    const isHook = as === 'twin' && attribute.name.startsWith('data-news-');
    if (as === 'twin' && !isHook) continue;
    const name = isHook ? attribute.name.slice('data-news-'.length) : attribute.name;
    if (isJson(attribute.value)) {
      tell(
        'json-attribute',
        attribute.at,
        `JSON in the attribute “${attribute.name}” does not survive editors, and reader modes see none of its words: write the words as children, as “${SNIPPET}” does, or name the data’s address in src.`,
      );
    } else if (!isKnownAttribute(element, name)) {
      const known = meant(name, ATTRIBUTES[element]);
      tell(
        'unknown-attribute',
        attribute.at,
        `<${element}> has no attribute “${name}”, and leaves it alone.${known === undefined ? '' : ` Did you mean “${known}”?`}`,
      );
    } else tellValue(tag, attribute, name, tell);
  }
}

function tellValue(tag: PageTag, { value, at }: Written, name: string, tell: Tell): void {
  const element = tag.ours!.element!;
  if (BOOLEANS.has(name) && /^(false|no|off|0)$/i.test(value)) {
    tell('unknown-value', at, `“${name}” holds whatever its value is, also “${value}”: leave the attribute out.`);
  }
  const values = Object.hasOwn(VALUES[element], name) ? VALUES[element][name]! : undefined;
  // What a template will fill in is not known yet.
  if (!values || value === '' || values.includes(value) || /[{}<$%]/.test(value)) return;
  const known = meant(value, values);
  tell(
    'unknown-value',
    at,
    `“${name}” is one of ${values.join(', ')}; “${shortened(value)}” counts as none.${known === undefined ? '' : ` Did you mean “${known}”?`}`,
  );
}

function isJson(value: string): boolean {
  const trimmed = value.trim();
  if (!/^[[{]/.test(trimmed)) return false;
  try {
    return typeof JSON.parse(trimmed) === 'object';
  } catch {
    return false;
  }
}

const OUR_SCRIPT = /(?:^|\/)(broadsheet|frame)(?:-\d[\w.-]*)?\.js(?:[?#].*)?$/;

/** The script that a tag asks for, where it is one of ours. */
export function scriptOf(tag: PageTag): ScriptName | undefined {
  if (tag.name !== 'script') return undefined;
  const src = valueOf(tag, 'src') ?? '';
  const name = OUR_SCRIPT.exec(src)?.[1];
  if (name === 'frame' && !src.includes('broadsheet')) return undefined;
  return name === 'broadsheet' || name === 'frame' ? name : undefined;
}

function tellScripts({ tags }: Page, tell: Tell): void {
  const met = new Set<string>();
  for (const tag of tags) {
    const name = scriptOf(tag);
    if (!name) continue;
    const key = `${name} ${valueOf(tag, 'data-prefix') ?? ''}`;
    if (met.has(key)) {
      tell(
        'script-twice',
        tag.start,
        'The script stands here a second time: once is enough for all elements of a page.',
      );
    }
    met.add(key);
    tellIntegrity(tag, name, tell);
  }
}

function tellIntegrity(tag: PageTag, name: ScriptName, tell: Tell): void {
  const src = valueOf(tag, 'src')!.trim();
  // The publisher's own file may change with the page.
  if (!/^(https?:)?\/\//i.test(src)) return;
  const integrity = valueOf(tag, 'integrity')?.trim();
  const ours = defaultScript(name);
  if (!integrity) {
    const hash = src === ours.src && ours.integrity ? ` integrity="${ours.integrity}"` : ' integrity="sha384-…"';
    tell(
      'integrity',
      tag.start,
      `The script has no integrity, so that the browser runs whatever is sent from there: add${hash} crossorigin="anonymous"; “${SNIPPET}” writes both.`,
    );
  } else if (valueOf(tag, 'crossorigin') === undefined) {
    tell(
      'integrity',
      tag.start,
      'The script has integrity but no crossorigin, and so no browser runs it: add crossorigin="anonymous".',
    );
  } else if (src === ours.src && ours.integrity && !integrity.split(/\s+/).includes(ours.integrity)) {
    tell(
      'integrity',
      tag.start,
      `The hash is not that of the script, which no browser will run: it is ${ours.integrity}.`,
    );
  } else if (!/\d+\.\d+\.\d+/.test(src)) {
    tell(
      'integrity',
      tag.start,
      'The address names no version: with the next one the hash will be wrong, and no browser will run the script. Name the version in it, such as broadsheet@0.1.0.',
    );
  }
}

/** Headings that leave a level out, and pictures without words, in what is ours. */
function tellOutline({ tags }: Page, tell: Tell): void {
  const inTemplate = templatesOf(tags);
  let above = 0;
  for (const tag of tags) {
    if (inTemplate.has(tag)) continue;
    const level = Number(/^h([1-6])$/.exec(tag.name)?.[1] ?? 0);
    if (level > 0) {
      if (tag.ours && above > 0 && level > above + 1) {
        tell(
          'heading-skipped',
          tag.start,
          `<h${level}> follows <h${above}>: readers who go by headings miss a level. Make it <h${above + 1}>, by heading-level or by hand.`,
        );
      }
      above = level;
    }
    if (!tag.ours) continue;
    if (tag.name === 'img' && valueOf(tag, 'alt') === undefined) {
      tell(
        'image-alt',
        tag.start,
        'The picture has no alt: say in it what is to be seen, or alt="" where it only adorns.',
      );
    }
    const { root, element } = tag.ours;
    const prefix = tag.ours.as === 'twin' ? 'data-news-' : '';
    if (
      tag === root &&
      element === 'news-article' &&
      valueOf(tag, `${prefix}image`) &&
      valueOf(tag, `${prefix}image-alt`) === undefined
    ) {
      tell('image-alt', tag.start, 'The picture has no image-alt: say in it what is to be seen.');
    }
  }
}

/** Tags within templates: shadow roots, and what scripts make use of. */
function templatesOf(tags: readonly PageTag[]): ReadonlySet<PageTag | undefined> {
  const within = new Set<PageTag | undefined>();
  for (const tag of tags) if (tag.parent?.name === 'template' || within.has(tag.parent)) within.add(tag);
  return within;
}

/** Parts of class names for which reader modes take what it is about for a page's own machinery. */
const CLASSES =
  /banner|combx|comment|com-|contact|footer|gdpr|masthead|media|meta|outbrain|promo|related|scroll|share|shoutbox|sidebar|skyscraper|sponsor|shopping|tags|widget/i;

function tellReaderModes({ tags }: Page, tell: Tell): void {
  const inTemplate = templatesOf(tags);
  const gone = new Set<PageTag | undefined>();
  for (const [index, tag] of tags.entries()) {
    if (gone.has(tag.parent)) gone.add(tag);
    if (!tag.ours || inTemplate.has(tag) || gone.has(tag)) continue;
    // An aside around a figure says that its words also stand in the story.
    const next = tags[index + 1];
    const isRepeated = tag.name === 'aside' && next?.parent === tag && next.name === 'figure';
    const why = isRepeated ? undefined : hiddenBecause(tag);
    if (why === undefined) continue;
    gone.add(tag);
    tell('reader-mode', tag.start, `Reader modes may leave this out, with all words in it, for ${why}`);
  }
}

function hiddenBecause(tag: PageTag): string | undefined {
  if (tag.name === 'footer' || tag.name === 'aside') return `its tag <${tag.name}>: use <figcaption> or <p>.`;
  if (valueOf(tag, 'aria-hidden') === 'true') return 'its aria-hidden="true": leave that out.';
  if (valueOf(tag, 'role') === 'complementary') return 'its role: leave that out.';
  const [word] = CLASSES.exec(valueOf(tag, 'class') ?? '') ?? [];
  return word === undefined ? undefined : `“${word}” in its class: call it something else.`;
}

/** Elements whose words stand nowhere in the page. */
function tellWords({ tags, words }: Page, tell: Tell): void {
  const hidden = templatesOf(tags);
  const spoken = new Set<PageTag>();
  for (const { text, within } of words) {
    if (
      !within?.ours ||
      text.trim() === '' ||
      hidden.has(within) ||
      /^(script|style|template|iframe)$/.test(within.name)
    )
      continue;
    spoken.add(within.ours.root);
  }
  const withJson = new Set(tags.filter((tag) => /json/.test(valueOf(tag, 'type') ?? '')).map(({ parent }) => parent));
  for (const tag of tags) {
    if (tag.ours?.root !== tag || tag.ours.as !== 'element' || spoken.has(tag)) continue;
    const where = withJson.has(tag)
      ? 'in JSON'
      : valueOf(tag, 'src') !== undefined
        ? 'at the address in src'
        : tag.written.some(({ name }) => ELEMENTS.some((element) => ATTRIBUTES[element].includes(name)))
          ? 'in attributes'
          : undefined;
    tell(
      'no-words',
      tag.start,
      `The words stand ${where === undefined ? 'nowhere in this file' : `only ${where}`}: reader modes, feeds, crawlers and readers without scripts see nothing. Write them as children, as “${SNIPPET}” does.`,
    );
  }
}

/** Blank lines, of which WordPress and Markdown make paragraphs wherever they stand. */
function tellBlankLines({ html, tags }: Page, tell: Tell): void {
  let end = 0;
  for (const tag of tags) {
    if (tag.ours?.root !== tag || tag.start < end) continue;
    end = tag.close;
    const blank = /\n[ \t\r]*\n/.exec(html.slice(tag.start, tag.close));
    if (!blank) continue;
    tell(
      'blank-line',
      tag.start + blank.index + 1,
      `A blank line within <${tag.name}>: WordPress and Markdown make paragraphs of what is around it, which tears the element apart. Take it out.`,
    );
  }
}
